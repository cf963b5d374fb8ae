/** An invented operator of whom the facts of a witness are true: document, birth, occupation and name. */

import type { Operator } from '../../answers.ts'
import { addDays, addMonths } from '../../dates.ts'
import type { Facts } from '../../facts/catalogue.ts'
import { idCheckCharacter } from '../../identifiers/check-characters.ts'

type Known = { readonly today: string; readonly region: string; readonly drawable: (character: string) => boolean }

/** Numbers of county 340199, which does not exist. */
export function inventOperator(facts: Facts, known: Known): Operator {
  const idType = idTypeOf(facts)
  const carriesBirth = idType === '10' || idType === '80'
  return {
    name: nameOf(facts, known),
    idType,
    idNo: carriesBirth ? residentNumber(facts, known.today) : otherNumber(idType, facts['operator.idNoWellFormed'] === true),
    idValidTo: facts['operator.idExpired'] === true ? addDays(known.today, -1) : 'long-term',
    ...(carriesBirth ? {} : { birthDate: birthOf(facts, known.today) }),
    mobile: '15490030701',
    ...occupationOf(facts, idType),
    residence: { region: known.region, address: '安徽省合肥市蜀山区三里庵街道云篱路6号2栋301室' },
    ...(wasChecked(facts) ? { realNameToken: 'rn_witness' } : {}),
  }
}

/** Nobody asked: no token was left behind. */
export function wasChecked(facts: Facts): boolean {
  return !(facts['operator.realName'] === 'not-done' && facts['operator.faceScore'] === null && facts['operator.faceUnderOtherNumbers'] === false)
}

const ID_TYPES = ['10', '20', '30', '40', '50', '60', '70', '80', '90'] as const

function idTypeOf(facts: Facts): Operator['idType'] {
  return ID_TYPES.find((each) => each === facts['operator.idType']) ?? '10'
}

/** Half a year after the birthday, so that neither ruling on birthdays matters; a birth that is still to come gives no age. */
function birthOf(facts: Facts, today: string): string {
  const age = facts['operator.age']
  return typeof age === 'number' ? addMonths(today, -12 * age - 6) : addDays(today, 30)
}

function residentNumber(facts: Facts, today: string): string {
  const age = typeof facts['operator.age'] === 'number' ? facts['operator.age'] : 36
  const front = `${facts['operator.idType'] === '80' ? '810000' : '340199'}${addMonths(today, -12 * age - 6).replaceAll('-', '')}101`
  const check = idCheckCharacter(front)
  return front + (facts['operator.idNoWellFormed'] === true ? check : check === '0' ? '1' : '0')
}

/** One that fits its kind, and one that the form takes although it does not. */
const NUMBERS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  '20': ['军字A1234567', 'ABCDEFGHIJKLMNOPQRST'],
  '30': ['警A1234567', 'ABCDEFGHIJKLMNOPQRST'],
  '40': ['E12345678', 'ABCDEFGHIJKLMNOPQRST'],
  '50': ['H12345678', 'ABCDE'],
  '60': ['M12345678', 'ABCDE'],
  '70': ['12345678', 'ABCDE'],
  '90': ['ABCD1234', 'ABCD1234'],
}

function otherNumber(idType: string, wellFormed: boolean): string {
  return NUMBERS[idType]?.[wellFormed ? 0 : 1] ?? ''
}

function occupationOf(facts: Facts, idType: string): Pick<Operator, 'occupation'> {
  return facts['operator.publicOfficial'] === true && idType !== '20' && idType !== '30' ? { occupation: 'public-official' } : {}
}

/** Rare characters of names; the fonts of an office lack one or another. */
const RARE = [...'𬭎𱁬𰻝㐂𪚥']

function nameOf(facts: Facts, { drawable }: Known): string {
  const undrawable = facts['paper.undrawable']
  const wanted = Array.isArray(undrawable) && undrawable.length > 0
  const rare = wanted ? (RARE.find((character) => !drawable(character)) ?? '') : ''
  return `王小${rare}明`
}
