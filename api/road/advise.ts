/** What would help an applicant, found when a decision is made, while what the world answered is still at hand; kept with the decision. */

import { adviseChange, recordText, type Advice, type Choices, type Change, type NameAnswer } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { freeTradeNames } from './registers.ts'
import type { Unnumbered } from './rule-on.ts'
import type { Weighed } from './weigh.ts'

/** The part of advice that is told; values stand in its words where they may be said. */
export type KeptAdvice = { readonly kind: 'changes' | 'needs-person'; readonly changes: readonly Pick<Change, 'pointer' | 'kind' | 'words'>[] }

type Advising = Pick<Context, 'policy' | 'store' | 'now'>

/**
 * Null where there is nothing to advise: whoever is approved or waits for a person needs no advice, and a clerk who returns or refuses
 * for reasons of their own knows better than the rules.
 */
export async function adviceOn(ctx: Advising, open: OpenMatter, weighed: Weighed, ruling: Unnumbered): Promise<KeptAdvice | null> {
  const { decision } = weighed
  const rules = ctx.policy.rulesOf(decision.ruleSet.digest)
  if (rules === undefined || !restsOnRules(weighed, ruling)) return null
  const choices = await choicesFor(ctx, open, weighed)
  return told(adviseChange(weighed.circumstances, { rules, book: open.advice, choices, labels: ctx.policy.labels }))
}

function restsOnRules({ decision }: Weighed, { verdict, by }: Unnumbered): boolean {
  if (by.kind === 'rules') return verdict === 'correct'
  return verdict === 'refuse' && (decision.verdict === 'refuse' || decision.verdict === 'correct')
}

export function told(advice: Advice): KeptAdvice | null {
  if (advice.kind === 'approved') return null
  if (advice.kind === 'needs-person') return { kind: 'needs-person', changes: [] }
  return { kind: 'changes', changes: advice.changes.map(({ pointer, kind, words }) => ({ pointer, kind, words })) }
}

const TRADE_NAME = '/name/tradeName'
const NOTHING_AGAINST: NameAnswer = { identical: [], similar: [], wellKnown: [], reservation: 'none' }

/** Names that the register has free, where another one may be needed. */
async function choicesFor(ctx: Advising, open: OpenMatter, { answers: { name }, jurisdiction, judgement, lookups, decision, at }: Weighed): Promise<Choices> {
  const needed = name.given && judgement !== null && lookups.nameRegister.state === 'answered' && decision.findings.some(({ severity, pointers }) => severity !== 'note' && pointers.includes(TRADE_NAME))
  if (!needed) return {}
  const free = await freeTradeNames(ctx, open, { tradeName: name.tradeName, tradeClasses: judgement.tradeClasses, county: jurisdiction.code })
  const reservation = lookups.nameRegister.value.reservation
  return { [TRADE_NAME]: free.map((value) => ({ value, lookups: { nameRegister: { state: 'answered', source: 'nameRegister', askedAt: at, asOf: at, value: { ...NOTHING_AGAINST, reservation } } } })) }
}

/** The record of the run as it is kept beside the decision. */
export function ruleRecordOf({ decision }: Weighed): string | null {
  return decision.record === null ? null : recordText(decision.record)
}
