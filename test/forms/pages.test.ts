/** Pages come in the order of the steps, and only those that apply. */

import { describe, expect, it } from 'vitest'
import { demandProblems, holds, nextPage, pageOf, previousPage, problemsOfPage, startAnswers, validateAnswers, visibleChoices, visiblePages } from '#forms'
import { but, example, form, noodleShop, ON } from './examples.ts'

const idsFor = (name: string) => visiblePages(form, example(name), { on: ON, lists: { preApprovalItems: ['S301'] } }).map((page) => page.id)

describe('pages', () => {
  it('of the noodle shop · from first to last · are the short road', () => {
    expect(idsFor('noodle-shop')).toEqual([
      'id-document', 'id-person', 'private', 'residence', 'occupation', 'organisation', 'contact', 'liaison', 'agent',
      'ecommerce', 'use-type', 'address', 'proofs', 'scope', 'capital', 'name-given', 'name', 'paper', 'commitments', 'signatures',
    ])
  })

  it.each([
    ['family', 'family'],
    ['agent', 'agent-person'],
    ['agent', 'agent-powers'],
    ['agent', 'liaison-person'],
    ['platform', 'platform'],
    ['seventeen', 'own-income'],
    ['approval', 'approvals'],
  ])('of example %s · page %s · shows there and not for the noodle shop', (name, page) => {
    expect(idsFor(name)).toContain(page)
    expect(idsFor('noodle-shop')).not.toContain(page)
  })

  it('of a platform and of a nameless stall · address and name · are not asked', () => {
    expect(idsFor('platform')).not.toContain('address')
    expect(idsFor('nameless')).not.toContain('name')
  })

  it('walked forward and back · from any answers · are the visible ones in order', () => {
    const walked: string[] = []
    for (let page = nextPage(form, noodleShop, undefined); page !== undefined; page = nextPage(form, noodleShop, page.id)) walked.push(page.id)
    expect(walked).toEqual(idsFor('noodle-shop'))
    expect(previousPage(form, noodleShop, 'contact')?.id).toBe('organisation')
    expect(previousPage(form, noodleShop, 'id-document')).toBeUndefined()
  })

  it('belong to five steps · in their order · and sensitive answers have pages of their own', () => {
    expect(form.steps).toEqual(['identity', 'place', 'trade', 'name', 'confirm'])
    const sensitive = form.pages.filter((page) => page.sensitive).flatMap((page) => page.fields.map((field) => field.pointer))
    expect(sensitive).toEqual(expect.arrayContaining(['/operator/idNo', '/operator/mobile', '/operator/residence/address', '/family', '/agent/idNo', '/liaison/idNo']))
    const open = form.pages.filter((page) => !page.sensitive).flatMap((page) => page.fields.map((field) => field.pointer))
    expect(open.filter((pointer) => /idNo|mobile|residence/.test(pointer))).toEqual([])
  })

  it('every problem of an empty application · leads to a page', () => {
    const told = validateAnswers(form, startAnswers(form))
    expect(told.filter((one) => pageOf(form, one.pointer) === undefined)).toEqual([])
    expect(form.pages.flatMap((page) => problemsOfPage(form, page, told))).toHaveLength(told.length)
  })

  it.each([
    ['/premises/proofs/0/validTo', 'proofs'],
    ['/family/1/idNo', 'family'],
    ['/agent', 'agent'],
    ['/agent/powers/verifyCopies', 'agent-powers'],
    ['/name', 'name-given'],
    ['/premises', 'use-type'],
    ['/operator/realNameToken', undefined],
  ])('pageOf · %s · is %s', (pointer, page) => {
    expect(pageOf(form, pointer)?.id).toBe(page)
  })

  it('unticked commitments · at the kiosk · are demanded, though the schema admits them', () => {
    const page = form.pages.find((one) => one.id === 'commitments')!
    const unticked = but(noodleShop, '/commitments/permits', false)
    expect(validateAnswers(form, unticked)).toEqual([])
    expect(demandProblems(form, page, unticked).map(({ pointer, code, zh }) => [pointer, code, zh])).toEqual([['/commitments/permits', 'required', '请阅读并勾选“许可承诺”。']])
    expect(demandProblems(form, page, noodleShop)).toEqual([])
  })

  it('use types for somebody who does not trade online · as offered · are without the online ones', () => {
    const field = form.pages.find((one) => one.id === 'use-type')!.fields[0]!
    expect(visibleChoices(field, { ecommerce: true })).toHaveLength(9)
    expect(visibleChoices(field, { ecommerce: false }).map((choice) => choice.value)).not.toContain('PLATFORM')
  })
})

describe('conditions', () => {
  const born = (birthDate: string) => ({ operator: { birthDate } })
  const age = { age: '/operator', from: 16, below: 18 }

  it.each([
    ['2010-11-21', '2026-11-22', true],
    ['2010-11-22', '2026-11-22', false],
    ['2008-11-22', '2026-11-22', true],
    ['2008-11-21', '2026-11-22', false],
    ['2008-02-29', '2026-02-28', true],
    ['2008-02-29', '2026-03-01', false],
    ['2030-01-01', '2026-11-22', undefined],
  ])('age · born %s, on %s · sixteen or seventeen: %s', (birthDate, on, expected) => {
    expect(holds(age, born(birthDate), { on })).toBe(expected)
  })

  it('what cannot be said · no date, no list · is undefined, also in combination', () => {
    expect(holds(age, born('2010-01-01'))).toBeUndefined()
    expect(holds({ not: age }, born('2010-01-01'))).toBeUndefined()
    expect(holds({ pointer: '/scope/items', meets: 'preApprovalItems' }, noodleShop)).toBeUndefined()
    expect(holds({ all: [age, { pointer: '/ecommerce', equals: true }] }, born('2010-01-01'))).toBe(false)
    expect(holds({ all: [age, { pointer: '/operator', present: true }] }, born('2010-01-01'))).toBeUndefined()
  })

  it('the number of a resident · carries the birth date', () => {
    expect(holds(age, { operator: { idNo: '340199200910150035' } }, { on: ON })).toBe(true)
    expect(holds(age, { operator: { idNo: '340199200902300035' } }, { on: ON })).toBeUndefined()
  })
})
