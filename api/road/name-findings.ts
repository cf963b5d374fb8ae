/** The findings of the rules about a name alone: everything else is unknown, and a rule whose fact is unknown does not fire. */

import { FACT_NAMES, nameFactsOf, type FactName, type Facts, type FactValue, type Finding, type NameAnswer, type NameJudgement } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { findEvaluator } from './find-evaluator.ts'

export type NameAlone = { readonly fullName: string; readonly judgement: NameJudgement; readonly register: NameAnswer }

/** The risk of a similar name is taken as accepted, so that likeness is told as the note it will be once the applicant confirms. */
export async function nameFindings(ctx: Pick<Context, 'store' | 'policy'>, open: OpenMatter, { fullName, judgement, register }: NameAlone): Promise<readonly Finding[]> {
  const known = { ...nameFactsOf(judgement, { fullName, register, riskAccepted: true }), 'scope.financialWords': judgement.financialWords }
  const evaluator = await findEvaluator(ctx, open)
  return evaluator.evaluate(allElseUnknown(known))
}

function allElseUnknown(known: Partial<Record<FactName, FactValue>>): Facts {
  const facts: Partial<Record<FactName, FactValue>> = {}
  for (const name of FACT_NAMES) facts[name] = known[name] ?? (Object.hasOwn(known, name) ? null : { unknown: 'nameRegister' })
  return facts as Facts
}
