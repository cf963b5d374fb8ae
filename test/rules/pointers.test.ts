/** Where 去修改 leads: every pointer of a rule names a field that an application really has. */

import { describe, expect, it } from 'vitest'
import type { Answers } from '../../engine/answers.ts'
import { RULE_SET } from './shipped.ts'

const paper = { kind: 'lease', reference: '租赁合同（样例）', validTo: '2028-11-21' }

/** Wang's noodle shop with every field that may be there at all. */
const EVERY_FIELD: Answers = {
  operator: {
    name: '王小明',
    idType: '10',
    idNo: '340199199003071012',
    idValidTo: '2036-03-06',
    birthDate: '1990-03-07',
    mobile: '13800000000',
    occupation: 'other',
    residence: { region: '340104', address: '示范路1号' },
    realNameToken: 'token',
    ownIncomeProof: paper,
  },
  organisation: 'family',
  family: [{ name: '李小红', idType: '10', idNo: '340199198511120023', relation: 'spouse', proof: paper }],
  contact: { phone: '13800000000', postcode: '230000' },
  premises: {
    useType: 'LEASE',
    county: '340104',
    addressId: 'door',
    freeText: '示范路1号',
    tail: '101室',
    proofs: [paper],
    commitment: false,
    platform: { name: '示例平台', storeUrl: 'https://shop.example', certificateNo: '1' },
  },
  ecommerce: false,
  scope: { items: ['S201', 'S049'], other: '无', approvals: [{ item: 'S301', number: '1', issuer: '应急局' }], onlineOnlySentence: true },
  name: { given: true, division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆', riskAccepted: true, reservationId: 'r' },
  capitalWan: '3',
  paper: { original: true, duplicates: 1 },
  liaison: { same: true },
  agent: {
    name: '张小军',
    idType: '10',
    idNo: '340199196001010087',
    mobile: '13900000000',
    realNameToken: 'token',
    powerOfAttorney: paper,
    powers: { verifyCopies: true, correctOwnPapers: true, correctForms: true, collectLicence: true },
  },
  commitments: { truthful: true, name: true, premises: true, permits: true },
  signatures: [],
}

function isThere(pointer: string): boolean {
  let place: unknown = EVERY_FIELD
  for (const key of pointer.slice(1).split('/')) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return false
    place = Object.entries(place).find(([name]) => name === key)?.[1]
  }
  return true
}

describe('pointers of rules', () => {
  it('pointers · every one of every rule · names a field of the answers', () => {
    const astray = RULE_SET.rules.flatMap(({ name, event }) => event.params.pointers.filter((pointer) => !isThere(pointer)).map((pointer) => `${name} ${pointer}`))
    expect(astray).toEqual([])
  })

  it('rules that ask the person to correct something · all · lead to a field', () => {
    for (const { name, event } of RULE_SET.rules) if (event.type === 'correct') expect(event.params.pointers.length, name).toBeGreaterThan(0)
  })
})
