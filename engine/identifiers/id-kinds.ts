/** The kinds of identity document a person may show, what their numbers look like and whose they are. */
import { parseIdNumber } from './id-number.ts'
import { normaliseIdentifier } from './normalise.ts'

export type IdGroup = 'mainland' | 'hmt' | 'foreign' | 'service' | 'other'

export type IdKind = {
  readonly idType: string
  readonly group: IdGroup
  readonly zh: string
  readonly en: string
  /** The number after normaliseIdentifier. */
  readonly pattern: RegExp
  /** GB 11643 number: the birth date is inside and the check character is checked. */
  readonly carriesBirthDate: boolean
}

/**
 * Codes as market-supervision systems exchange them. `10` stands in a published data dictionary; the other codes and all patterns but the
 * 18-digit one are a policy of this office.
 */
export const ID_KINDS: readonly IdKind[] = [
  { idType: '10', group: 'mainland', zh: '居民身份证', en: 'Resident identity card', pattern: /^\d{17}[\dX]$/, carriesBirthDate: true },
  { idType: '20', group: 'service', zh: '军官证', en: 'Military officer card', pattern: /^\p{Script=Han}{0,4}[0-9A-Z]{6,12}号?$/u, carriesBirthDate: false },
  { idType: '30', group: 'service', zh: '警官证', en: 'Police officer card', pattern: /^\p{Script=Han}{0,4}[0-9A-Z]{5,12}号?$/u, carriesBirthDate: false },
  { idType: '40', group: 'foreign', zh: '外国（地区）护照', en: 'Foreign passport', pattern: /^[0-9A-Z]{5,17}$/, carriesBirthDate: false },
  { idType: '50', group: 'hmt', zh: '香港身份证或来往内地通行证', en: 'Hong Kong identity card or mainland travel permit', pattern: /^(?:H\d{8}(?:\d{2})?|[A-Z]{1,2}\d{6}[\dA])$/, carriesBirthDate: false },
  { idType: '60', group: 'hmt', zh: '澳门身份证或来往内地通行证', en: 'Macao identity card or mainland travel permit', pattern: /^(?:M\d{8}(?:\d{2})?|\d{8})$/, carriesBirthDate: false },
  { idType: '70', group: 'hmt', zh: '台湾身份证或来往大陆通行证', en: 'Taiwan identity card or mainland travel permit', pattern: /^(?:\d{8}(?:\d{2})?|[A-Z]\d{9})$/, carriesBirthDate: false },
  { idType: '80', group: 'hmt', zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents', pattern: /^\d{17}[\dX]$/, carriesBirthDate: true },
  { idType: '90', group: 'other', zh: '其他证件', en: 'Other document', pattern: /^[0-9A-Z\p{Script=Han}]{4,30}$/u, carriesBirthDate: false },
]

export function findIdKind(idType: string): IdKind | undefined {
  return ID_KINDS.find((kind) => kind.idType === idType)
}

/** True when the number fits its kind; for GB 11643 numbers the province, birth date and check character too. Unknown kinds fit nothing. */
export function fitsIdKind(idType: string, number: string): boolean {
  const kind = findIdKind(idType)
  if (kind === undefined) return false
  return kind.carriesBirthDate ? parseIdNumber(number, { idType }).ok : kind.pattern.test(normaliseIdentifier(number))
}
