/** Facts about the scope: what is chosen, closed or prohibited, what must be approved before, and what can be done online. */

import { describe, expect, it } from 'vitest'
import type { Approval, UseType } from '../../../engine/answers.ts'
import { daysFromToday, factsWhen, LISTS, TODAY, type Change } from './noodle-shop.ts'

const chosen = (items: readonly string[], change: Change = {}) => factsWhen({ ...change, scope: { ...change.scope, items } })

describe('items', () => {
  it('catering and packaged food · both need something after the licence · and belong to two divisions', () => {
    expect(chosen(['S201', 'S049'])).toMatchObject({ 'scope.itemCount': 2, 'scope.permitItems': ['S201', 'S049'], 'scope.divisionCount': 2, 'scope.notInCatalogue': [] })
  })

  it('one item closed to individuals · is closed alone, and not prohibited', () => {
    expect(chosen(['S401'])).toMatchObject({ 'scope.closedItems': ['S401'], 'scope.prohibitedItems': [], 'scope.notInCatalogue': [] })
  })

  it('a prohibited item · open to nobody · is prohibited alone, not closed besides', () => {
    expect(chosen(['S402'])).toMatchObject({ 'scope.closedItems': [], 'scope.prohibitedItems': ['S402'], 'scope.financialWords': [] })
  })

  it('an item open to companies only · by its list of kinds · is closed to a noodle shop', () => {
    const items = new Map(LISTS.scope.items).set('S049', { ...LISTS.scope.items.get('S049')!, entityTypes: ['company'] })
    expect(chosen(['S201', 'S049'])['scope.closedItems']).toEqual([])
    expect(chosen(['S201', 'S049'], { catalogue: { ...LISTS.scope, items } })['scope.closedItems']).toEqual(['S049'])
  })

  it('an id nobody knows · and words of one’s own · are outside the catalogue', () => {
    expect(chosen(['S201', 'S999'], { scope: { other: '祛斑服务' } })).toMatchObject({ 'scope.itemCount': 2, 'scope.notInCatalogue': ['S999', '祛斑服务'], 'scope.financialWords': [] })
  })

  it('no items at all · is nought, and unsettles nothing else', () => {
    expect(chosen([])).toMatchObject({ 'scope.itemCount': 0, 'scope.divisionCount': 0, 'scope.permitItems': [], 'name.tradeMatchesScope': null })
  })

  it('items without a definite code · food production · are left out of the divisions', () => {
    expect(chosen(['S205'])).toMatchObject({ 'scope.itemCount': 1, 'scope.divisionCount': 0 })
    expect(chosen(['S205', 'S041', 'S046'])['scope.divisionCount']).toBe(1)
    expect(chosen(['S001', 'S005'])['scope.divisionCount'], '日用百货 5211 and 服装 5232').toBe(1)
    expect(chosen(['S220'])['scope.divisionCount'], '水产养殖 04 and 家禽饲养 03').toBe(2)
  })

  it('virtual money · in words of one’s own or in the name · is told once', () => {
    const other = '虚拟货币交易'
    expect(factsWhen({ scope: { other } })['scope.financialWords']).toEqual(['虚拟货币'])
    const name = { given: true, division: '合肥市蜀山区', tradeName: '王小明投资', trade: '', form: '面馆' } as const
    expect(factsWhen({ answers: { name }, scope: { other: '投资与虚拟货币' } })['scope.financialWords']).toEqual(['投资', '虚拟货币'])
  })

  it('the words of catalogue items · of S402, which names them · are not the applicant’s own', () => {
    expect(chosen(['S401', 'S402'])['scope.financialWords']).toEqual([])
  })
})

describe('approvals before the licence', () => {
  const approval = (change: Partial<Approval>): Approval => ({ item: 'S301', number: '危化经字〔2026〕8号', issuer: '合肥市示范应急管理局·演示', ...change })
  const given = (...approvals: readonly Approval[]) =>
    chosen(['S301', 'S041'], { scope: { approvals } })['scope.approvalGiven']
  const YES = ['S301']

  it.each<[Partial<Approval>, boolean, string]>([
    [{ validTo: daysFromToday(300) }, true, 'in date'],
    [{ validTo: TODAY }, true, 'its last day'],
    [{ validTo: daysFromToday(-1) }, false, 'ended yesterday'],
    [{ validTo: '2027-02-30' }, false, 'to a day that does not exist'],
    [{ issuedOn: daysFromToday(-90) }, true, 'undated, issued ninety days ago'],
    [{ issuedOn: daysFromToday(-91) }, false, 'undated, issued ninety-one days ago'],
    [{ issuedOn: TODAY }, true, 'undated, issued today'],
    [{ issuedOn: daysFromToday(1), validTo: daysFromToday(300) }, false, 'issued tomorrow'],
    [{ issuedOn: daysFromToday(-400), validTo: daysFromToday(1) }, true, 'old, but in date by its own words'],
    [{}, false, 'neither issued nor valid to any day'],
    [{ number: ' ', validTo: daysFromToday(300) }, false, 'without number'],
    [{ issuer: '', validTo: daysFromToday(300) }, false, 'without issuer'],
    [{ item: 'S041', validTo: daysFromToday(300) }, false, 'for another item'],
  ])('%j · counts %s · %s', (change, counts) => {
    expect(given(approval(change))).toEqual(counts ? YES : [])
  })

  it('one expired and one in date · the good one counts', () => {
    expect(given(approval({ validTo: daysFromToday(-1) }), approval({ validTo: daysFromToday(1) }))).toEqual(YES)
  })

  it('given or missing · every pre-approval item is one of the two, and no other item is either', () => {
    expect(chosen(['S301', 'S041'])).toMatchObject({ 'scope.approvalGiven': [], 'scope.approvalMissing': ['S301'] })
    expect(chosen(['S301'], { scope: { approvals: [approval({ validTo: TODAY })] } })).toMatchObject({ 'scope.approvalGiven': ['S301'], 'scope.approvalMissing': [] })
  })

  it('other days of grace · a parameter · moves the border', () => {
    const approvals = [approval({ issuedOn: daysFromToday(-31) })]
    expect(chosen(['S301'], { scope: { approvals }, parameters: { undatedApprovalDays: 31 } })['scope.approvalGiven']).toEqual(YES)
    expect(chosen(['S301'], { scope: { approvals }, parameters: { undatedApprovalDays: 30 } })['scope.approvalGiven']).toEqual([])
  })
})

describe('online', () => {
  const online = (useType: UseType, scope: Change['scope'] = {}) => factsWhen({ premises: { useType }, scope: { ...scope } })

  it.each([
    ['PLATFORM', true],
    ['HOME_ONLINE', true],
    ['LEASE', false],
    ['HOME_CONVERTED', false],
    ['CLUSTER', false],
  ] as const)('%s · online only %s', (useType, expected) => {
    expect(online(useType)).toMatchObject({ 'scope.onlineOnly': expected, 'scope.onlineOnlyDeclined': false })
  })

  it('the sentence declined · counts only where it would stand', () => {
    expect(online('HOME_ONLINE', { onlineOnlySentence: false })['scope.onlineOnlyDeclined']).toBe(true)
    expect(online('HOME_ONLINE', { onlineOnlySentence: true })['scope.onlineOnlyDeclined']).toBe(false)
    expect(online('LEASE', { onlineOnlySentence: false })['scope.onlineOnlyDeclined']).toBe(false)
  })

  it('what nobody can do over a wire · on a platform · is told; in a shop it is no matter', () => {
    expect(online('PLATFORM', { items: ['S053', 'S201', 'S067'] })['scope.offlineItems']).toEqual(['S201', 'S067'])
    expect(online('LEASE', { items: ['S201'] })['scope.offlineItems']).toEqual([])
  })

  it('at home · items banned in a dwelling · are told by that ban and not twice', () => {
    expect(online('HOME_ONLINE', { items: ['S053', 'S201', 'S055'] })).toMatchObject({ 'scope.offlineItems': ['S055'], 'premises.homeBannedItems': ['S201'] })
  })
})
