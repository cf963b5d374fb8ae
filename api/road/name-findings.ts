/** The findings of the rules about a name alone: everything else is unknown, and a rule whose fact is unknown does not fire. */

import { FACT_NAMES, nameFactsOf, type Evaluator, type FactName, type Facts, type FactValue, type Finding, type NameAnswer, type NameJudgement } from '#engine'

export type NameAlone = {
  readonly fullName: string
  readonly judgement: NameJudgement
  readonly register: NameAnswer
  /** Nobody is said to have confirmed what they have not (名规 art. 16(3)). */
  readonly riskAccepted: boolean
}

export async function nameFindings(evaluator: Evaluator, { fullName, judgement, register, riskAccepted }: NameAlone): Promise<readonly Finding[]> {
  const known = { ...nameFactsOf(judgement, { fullName, register, riskAccepted }), 'scope.financialWords': judgement.financialWords }
  return evaluator.evaluate(allElseUnknown(known))
}

function allElseUnknown(known: Partial<Record<FactName, FactValue>>): Facts {
  const facts: Partial<Record<FactName, FactValue>> = {}
  for (const name of FACT_NAMES) facts[name] = known[name] ?? (Object.hasOwn(known, name) ? null : { unknown: 'nameRegister' })
  return facts as Facts
}
