/** Advice held to its word: applied, it is approved, every time; and nothing smaller would have been. */

import { describe, expect, it } from 'vitest'
import { adviseChange } from '../../../engine/advise/advise-change.ts'
import type { Advice } from '../../../engine/advise/advice.ts'
import { valueAt, withValueAt } from '../../../engine/advise/pointer.ts'
import { decide, verdictOf } from '../../../engine/decide.ts'
import { openCrossCheck } from '../../../engine/evaluate/cross-check.ts'
import { openRuleSet } from '../../../engine/evaluate/reference.ts'
import type { Circumstances } from '../../../engine/facts/circumstances.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'
import { RULE_SET } from '../../rules/shipped.ts'
import { cheaperThan } from './brute-force.ts'
import { BOOK, RULES } from './shipped-advice.ts'
import { circumstancesOf, dice, formFaults, signed, troubled, worsened } from './troubled.ts'

const LONG = process.env['MIAOPI_LONG'] === '1'
const SEED = Number(process.env['MIAOPI_SEED'] ?? '') || Math.floor(performance.timeOrigin) % 1_000_000
const APPLICATIONS = LONG ? 10_000 : 400
const SMALL_DOMAINS = LONG ? 2_000 : 200
/** Applications made of one that was invented: inventing takes ten times as long as advising. */
const OF_EACH = 16
/** Ways out of a small domain, and those taken at most: trying everything beside more would take minutes each. */
const DOMAIN = 8
const MOST_TAKEN = 4

const crossCheck = openCrossCheck(RULES, openRuleSet(RULE_SET))
const evaluator = { ref: { matter: RULE_SET.matter, version: RULE_SET.version, digest: 'shipped' }, evaluate: async (facts: Parameters<typeof crossCheck.evaluate>[0]) => (await crossCheck.evaluate(facts)).findings }

/** Corrected, or with a refusal proposed. */
function* unfinished(seed: number): Generator<Circumstances> {
  const roll = dice(seed)
  for (;;) {
    const invented = troubled(roll)
    for (let left = invented === null ? 0 : OF_EACH; left > 0 && invented !== null; left--) {
      const circumstances = worsened(invented, roll)
      const verdict = verdictOf(RULES.evaluateSync(deriveFacts(circumstances)))
      if (formFaults(circumstances.answers).length === 0 && (verdict === 'correct' || verdict === 'refuse')) yield circumstances
    }
  }
}

/** What differs outside the fields that the advice names, the signatures, and the address text that a door replaces. */
function untold(circumstances: Circumstances, advice: Extract<Advice, { kind: 'changes' }>): boolean {
  const pointers = [...advice.changes.map(({ pointer }) => pointer), '/premises/freeText', '/premises/tail', '/signatures']
  const rest = (answers: unknown) => JSON.stringify(pointers.reduce((left, pointer) => withValueAt(left, pointer, undefined), answers))
  return rest(circumstances.answers) !== rest(advice.tried.answers)
}

describe('advice', () => {
  it(`${String(APPLICATIONS)} corrected or refused applications (seed ${String(SEED)}) · the advice applied and signed · taken by the form and approved by both evaluators, every time`, { timeout: 600_000 }, async () => {
    const exceptions: unknown[] = []
    let advised = 0
    let tried = 0
    for (const circumstances of unfinished(SEED)) {
      if (advised === APPLICATIONS) break
      tried += 1
      const advice = adviseChange(circumstances, { rules: RULES, book: BOOK })
      if (advice.kind !== 'changes') continue
      advised += 1
      const answers = signed(advice.tried.answers)
      const told = advice.changes.every(({ pointer, to }) => to === null || JSON.stringify(valueAt(answers, pointer)) === JSON.stringify(to))
      const { verdict } = await decide(evaluator, deriveFacts(circumstancesOf(answers, { lookups: advice.tried.lookups, served: circumstances.served })))
      const faults = formFaults(answers)
      if (verdict !== 'approve' || faults.length > 0 || !told || untold(circumstances, advice)) exceptions.push({ verdict, faults, told, changes: advice.changes })
    }
    expect(exceptions).toEqual([])
    expect(tried).toBeGreaterThanOrEqual(advised)
  })

  it(`${String(SMALL_DOMAINS)} applications with few ways out (seed ${String(SEED)}) · every other set of ways in every order · none that costs less is approved, and where the advice has none, none is`, { timeout: 600_000 }, () => {
    const roll = dice(SEED + 1)
    const better: unknown[] = []
    let cases = 0
    for (const circumstances of unfinished(SEED + 1)) {
      if (cases === SMALL_DOMAINS) break
      const ways = fewWays(circumstances, roll)
      const advice = adviseChange(circumstances, { rules: RULES, book: { ...BOOK, ways } })
      if (advice.kind === 'approved' || (advice.kind === 'changes' && advice.taken.length > MOST_TAKEN)) continue
      cases += 1
      const found = cheaperThan(circumstances, { rules: RULES, ways, advice })
      if (found !== null) better.push({ found, taken: advice.kind === 'changes' ? advice.taken : advice.kind })
    }
    expect(better).toEqual([])
  })
})

/** Those the whole book would take, and as many others as fill the domain, in the order of the book. */
function fewWays(circumstances: Circumstances, roll: (below: number) => number): typeof BOOK.ways {
  const advice = adviseChange(circumstances, { rules: RULES, book: BOOK })
  const some = new Set(advice.kind === 'changes' && roll(4) > 0 ? advice.taken : [])
  while (some.size < DOMAIN) some.add(BOOK.ways[roll(BOOK.ways.length)]!.name)
  return BOOK.ways.filter(({ name }) => some.has(name))
}
