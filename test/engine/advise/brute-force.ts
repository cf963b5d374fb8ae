/** Every way that is open, in every order and with every value, led by nothing: what advice is held against. */

import type { Advice } from '../../../engine/advise/advice.ts'
import type { Way } from '../../../engine/advise/advice-book.ts'
import type { Situation } from '../../../engine/advise/makings.ts'
import { compareCosts, costOf, type Cost } from '../../../engine/advise/search.ts'
import { takeWay } from '../../../engine/advise/steps.ts'
import { verdictOf } from '../../../engine/decide.ts'
import { testHolds } from '../../../engine/examine/holds.ts'
import type { OpenCompiled } from '../../../engine/evaluate/compile.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'

export type Domain = { readonly rules: OpenCompiled; readonly ways: readonly Way[]; readonly advice: Advice }

/** Ways tried one behind the other where the advice found none that lead to approval. */
const MOST_BESIDE_NONE = 4

/** Names of ways that lead to approval for less; null where there are none. A discreet rule on the way ends it, as nothing may be learned of one. */
export function cheaperThan(circumstances: Circumstances, { rules, ways, advice }: Domain): readonly string[] | null {
  const bound: Cost | null = advice.kind === 'changes' ? costOf(ways.filter(({ name }) => advice.taken.includes(name))) : null
  const most = advice.kind === 'changes' ? advice.taken.length : MOST_BESIDE_NONE
  const go = (situation: Situation, taken: readonly Way[]): readonly string[] | null => {
    const findings = rules.evaluateSync(situation.facts)
    if (findings.some(({ discreet }) => discreet)) return null
    if (verdictOf(findings) === 'approve') return taken.map(({ name }) => name)
    for (const way of ways.filter((each) => taken.length < most && !taken.includes(each) && testHolds(each.when, situation.facts))) {
      if (bound !== null && compareCosts(costOf([...taken, way]), bound) >= 0) continue
      for (const next of takeWay(way, situation, {})) {
        const found = go(next, [...taken, way])
        if (found !== null) return found
      }
    }
    return null
  }
  return go({ circumstances, facts: deriveFacts(circumstances) }, [])
}
