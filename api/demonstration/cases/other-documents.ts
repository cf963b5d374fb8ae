/** Persons whose document is not a citizen's card: residence permits, a passport, an officer's card. */

import type { IdType } from '#engine'
import { citizenNumber } from '../numbers.ts'
import type { Person } from '../person.ts'
import { mobileOf } from '../person.ts'

export const HONG_KONG_RESIDENT = permit('何映澜', '1990-01-01', 1, '810000')
export const MACAO_RESIDENT = permit('区濠轩', '1988-08-18', 3, '820000')
export const TAIWAN_RESIDENT = permit('许文澄', '1990-01-01', 1, '830000')

export const FOREIGN_PASSPORT = withDocument({
  name: 'MARIA EXAMPLE',
  idType: '40',
  idNo: 'EX0000001',
  born: '1985-05-05',
  sequence: 5,
  validTo: '2031-05-04',
})

export const SERVING_OFFICER = withDocument({
  name: '岳守疆',
  idType: '20',
  idNo: '演示字第00000001号',
  born: '1984-08-01',
  sequence: 7,
  validTo: 'long-term',
})

type OtherDocument = {
  readonly name: string
  readonly idType: IdType
  readonly idNo: string
  readonly born: string
  /** Tells house numbers and telephones of these few persons apart. */
  readonly sequence: number
  readonly validTo: string
}

/** Residence permits of Hong Kong, Macao and Taiwan residents carry a number built like a citizen's, and run for five years. */
function permit(name: string, born: string, sequence: number, county: '810000' | '820000' | '830000'): Person {
  const idNo = citizenNumber(born, sequence, county)
  const person = withDocument({ name, idType: '80', idNo, born, sequence: sequence + Number(county.slice(0, 2)), validTo: '2030-06-30' })
  const { birthDate: _carriedByTheNumber, ...card } = person.card
  return { ...person, card }
}

function withDocument(document: OtherDocument): Person {
  return {
    card: {
      name: document.name,
      idType: document.idType,
      idNo: document.idNo,
      validTo: document.validTo,
      birthDate: document.born,
      region: '340104',
      residenceText: `安徽省合肥市蜀山区西园街道云篱路${String(document.sequence)}号5栋402室`,
    },
    birthDate: document.born,
    mobile: mobileOf(document.born, document.sequence),
    onRecord: {},
  }
}
