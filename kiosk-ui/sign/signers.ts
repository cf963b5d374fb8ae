/** Who has to sign: the operator, the agent when there is one, and every member of a family business. */

import { valueAt } from '#forms'
import type { Answers } from '#forms'
import { textAt } from '../form/answers.ts'

export type Signer = { readonly signer: string; readonly role: 'operator' | 'agent' | 'family'; readonly name: string }

export function signersOf(answers: Answers): readonly Signer[] {
  const family = valueAt(answers, '/family')
  const members = Array.isArray(family) ? family.map((_, at) => ({ signer: `family/${String(at)}`, role: 'family' as const, name: textAt(answers, `/family/${String(at)}/name`) })) : []
  const agent = valueAt(answers, '/agent') === undefined ? [] : [{ signer: 'agent', role: 'agent' as const, name: textAt(answers, '/agent/name') }]
  return [{ signer: 'operator', role: 'operator', name: textAt(answers, '/operator/name') }, ...agent, ...members]
}
