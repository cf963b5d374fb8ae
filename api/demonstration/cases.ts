/** All named cases in one list: the invented persons a visitor can be, and how the office should answer each of them. */

import type { Case } from './case.ts'
import { IDENTITY_CASES } from './cases/identity.ts'
import { PREMISES_CASES } from './cases/premises.ts'
import { STANDING_CASES } from './cases/standing.ts'
import { WORKED_CASES } from './cases/worked.ts'

export const CASES: readonly Case[] = [...WORKED_CASES, ...IDENTITY_CASES, ...STANDING_CASES, ...PREMISES_CASES]

export function findCase(id: string): Case | undefined {
  return CASES.find((one) => one.id === id)
}

export function getCase(id: string): Case {
  const found = findCase(id)
  if (found === undefined) throw new RangeError(`demonstration: there is no case ${id}`)
  return found
}
