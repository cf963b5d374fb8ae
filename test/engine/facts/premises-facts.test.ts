/** Facts about the place: who decides, whether it exists, by what right it is used, and what may not be done there. */

import { describe, expect, it } from 'vitest'
import type { DocumentRef, Premises, UseType } from '../../../engine/answers.ts'
import type { Facts } from '../../../engine/facts/catalogue.ts'
import { aNoodleShop, daysFromToday, factsWhen, hoursAgo, LISTS, notAsked, said, silent, TODAY, type Change } from './noodle-shop.ts'
import { deriveFacts } from '../../../engine/facts/derive-facts.ts'

/** Written out once more, so that a change of the policy is a change here too. */
const PROOFS = {
  OWN: ['deed'],
  LEASE: ['lease'],
  FREE_USE: ['host-consent', 'deed'],
  MARKET_STALL: ['market-certificate', 'lease'],
  CLUSTER: ['cluster-contract'],
  HOME_ONLINE: ['deed', 'lease', 'host-consent', 'platform-certificate'],
  HOME_CONVERTED: ['deed', 'lease', 'host-consent'],
  PLATFORM: ['platform-certificate'],
  GOV_APPROVED_TEMP: ['temporary-approval'],
} as const satisfies Record<UseType, readonly string[]>
const USE_TYPES = Object.keys(PROOFS) as UseType[]
const KINDS = [...new Set<string>(Object.values(PROOFS).flat()), 'neighbour-consent', 'community-consent']
const paper = (kind: string, validTo = kind === 'lease' ? daysFromToday(400) : undefined): DocumentRef => ({ kind, reference: `${kind}-1`, ...(validTo === undefined ? {} : { validTo }) })
const PLATFORM = { name: '示范商城·演示', storeUrl: 'https://store.example.cn/wang', certificateNo: 'PT-1' }

/** The whole of the premises, so that nothing of the noodle shop's own remains. */
function at(premises: Premises, change: Change = {}): Facts {
  const shop = aNoodleShop(change)
  return deriveFacts({ ...shop, answers: { ...shop.answers, premises } })
}

const used = (useType: UseType, proofs: readonly DocumentRef[], change: Change = {}) => at({ useType, county: '340104', addressId: 'addr_1', proofs }, change)

describe('proof of use', () => {
  it.each(USE_TYPES.flatMap((useType) => KINDS.map((kind) => [useType, kind, (PROOFS[useType] as readonly string[]).includes(kind)] as const)))('%s with %s alone · proven %s', (useType, kind, proven) => {
    expect(used(useType, [paper(kind)])['premises.proofPresent']).toBe(proven)
  })

  it.each(USE_TYPES)('%s · without any paper · is not proven', (useType) => {
    expect(used(useType, [])['premises.proofPresent']).toBe(false)
  })

  it('a lease without its end · or with an end that is no day · is no document', () => {
    expect(used('LEASE', [{ kind: 'lease', reference: '租赁合同' }])).toMatchObject({ 'premises.proofPresent': false, 'premises.leaseEnded': null, 'premises.leaseMonthsLeft': null })
    expect(used('LEASE', [paper('lease', '2026-02-30')])).toMatchObject({ 'premises.proofPresent': false, 'premises.leaseEnded': null })
  })

  it('a lease that has ended · is a document still, and told by its own fact', () => {
    expect(used('LEASE', [paper('lease', daysFromToday(-1))])).toMatchObject({ 'premises.proofPresent': true, 'premises.leaseEnded': true, 'premises.leaseMonthsLeft': null })
  })

  it('a ticked commitment · counts only where the registry accepts it, and only when ticked', () => {
    const proven = (commitment: boolean, addressCommitment: boolean) =>
      at({ useType: 'OWN', county: '340104', addressId: 'addr_1', proofs: [], commitment }, { parameters: { addressCommitment } })['premises.proofPresent']
    expect([proven(true, false), proven(false, true), proven(true, true)]).toEqual([false, false, true])
  })

  it('a platform described with its certificate number · needs no scan besides', () => {
    expect(at({ useType: 'PLATFORM', county: '340104', proofs: [], platform: PLATFORM })['premises.proofPresent']).toBe(true)
  })
})

describe('lease', () => {
  const lease = (validTo: string) => used('LEASE', [paper('lease', validTo)])
  it.each([
    ['2027-02-22', 3, 'three calendar months to the day'],
    ['2027-02-21', 2, 'a day less'],
    ['2026-12-22', 1, 'one month'],
    [TODAY, 0, 'ends today, and today still counts'],
    ['2028-11-22', 24, 'two years'],
  ])('to %s · %i whole months left · %s', (validTo, months) => {
    expect(lease(validTo)).toMatchObject({ 'premises.leaseEnded': false, 'premises.leaseMonthsLeft': months })
  })

  it('asked on the last day of November · three months end on the last day of February', () => {
    const left = (validTo: string) => used('LEASE', [paper('lease', validTo)], { now: '2026-11-30T02:00:00Z' })['premises.leaseMonthsLeft']
    expect([left('2027-02-28'), left('2027-02-27')]).toEqual([3, 2])
  })

  it('ended yesterday · in Hefei, though not in Greenwich · has ended', () => {
    expect(used('LEASE', [paper('lease', TODAY)], { now: '2026-11-22T16:00:00Z' })['premises.leaseEnded']).toBe(true)
  })

  it('an old lease and its renewal · in either order · the later end counts', () => {
    const [old, renewed] = [paper('lease', daysFromToday(-10)), paper('lease', '2027-11-22')]
    for (const proofs of [[old, renewed], [renewed, old], [old, paper('lease', '2027-13-01'), renewed]]) {
      expect(used('LEASE', proofs)).toMatchObject({ 'premises.leaseEnded': false, 'premises.leaseMonthsLeft': 12 })
    }
  })

  it('no lease among the papers · nothing about one applies', () => {
    expect(used('OWN', [paper('deed')])).toMatchObject({ 'premises.leaseEnded': null, 'premises.leaseMonthsLeft': null })
  })
})

describe('business in a dwelling', () => {
  it.each([
    [[], ['neighbour-consent', 'community-consent']],
    [['neighbour-consent'], ['community-consent']],
    [['community-consent'], ['neighbour-consent']],
    [['community-consent', 'neighbour-consent'], []],
  ])('turned to business with %j · still lacks %j', (given, missing) => {
    expect(used('HOME_CONVERTED', [paper('deed'), ...given.map((kind) => paper(kind))])['premises.consentsMissing']).toEqual(missing)
  })

  it.each(USE_TYPES.filter((useType) => useType !== 'HOME_CONVERTED'))('%s · asks no neighbour', (useType) => {
    expect(used(useType, [paper('deed')])['premises.consentsMissing']).toBeNull()
  })

  const banned = (useType: UseType, change: Change = {}) => used(useType, [], change)['premises.homeBannedItems']

  it.each(['HOME_ONLINE', 'HOME_CONVERTED'] as const)('%s with catering · whatever the library says or does not say · may not', (useType) => {
    for (const lookups of [said.door({ usage: 'residential' }), said.door({ usage: 'commercial' }), said.noDoor(), { addressLibrary: silent('addressLibrary') }]) {
      expect(banned(useType, { lookups })).toEqual(['S201'])
    }
  })

  it('a leased flat · the library knows it is a dwelling · catering may not either', () => {
    expect(banned('LEASE', { lookups: said.door({ usage: 'residential' }) })).toEqual(['S201'])
    expect(banned('LEASE', { lookups: said.door({ usage: 'commercial' }) })).toEqual([])
    expect(banned('LEASE', { lookups: said.door({ usage: 'unknown' }) })).toEqual([])
    expect(banned('LEASE', { lookups: said.noDoor() })).toEqual([])
  })

  it('a leased place · the library silent or old · is unknown, unless an old answer already strikes', () => {
    const old = hoursAgo(721)
    expect(banned('LEASE', { lookups: { addressLibrary: silent('addressLibrary') } })).toEqual({ unknown: 'addressLibrary' })
    expect(banned('LEASE', { lookups: said.door({ usage: 'commercial' }, old) })).toEqual({ unknown: 'addressLibrary' })
    expect(banned('LEASE', { lookups: said.door({ usage: 'residential' }, old) })).toEqual(['S201'])
  })

  it('a platform · is no dwelling · bans nothing', () => {
    expect(at({ useType: 'PLATFORM', county: '340104', proofs: [], platform: PLATFORM }, { lookups: said.door({ usage: 'residential' }) })['premises.homeBannedItems']).toEqual([])
  })

  it('the shipped catalogue · items that annoy or endanger neighbours · are banned at home', () => {
    const all = [...LISTS.scope.items.values()].filter((each) => each.homeBanned).map((each) => each.id)
    const expected = 'S057 S058 S059 S067 S068 S099 S201 S202 S205 S212 S213 S214 S215 S220 S221 S225 S301'.split(' ')
    expect(all.toSorted()).toEqual(expected)
    expect(banned('HOME_ONLINE', { scope: { items: ['S053', ...expected] } })).toEqual(expected)
  })
})

describe('door and zone', () => {
  const catering = { code: 'Z1', name: '饮用水源保护区', forbids: ['S201', 'S220'] } as const
  const all = { code: 'Z2', name: '征收范围', forbids: 'all' } as const

  it('a village door · by nature without number · is rural; a door nobody knows · is unresolved', () => {
    expect(factsWhen({})['premises.resolved']).toBe('door')
    expect(factsWhen({ lookups: said.door({ rural: true }) })['premises.resolved']).toBe('rural')
    expect(factsWhen({ lookups: said.noDoor() })).toMatchObject({ 'premises.resolved': 'unresolved', 'premises.forbiddenZones': [], 'premises.zoneBannedItems': [], 'premises.sharedAddress': false })
  })

  it('an address in words · has no door to find · is unresolved', () => {
    expect(at({ useType: 'OWN', county: '340104', freeText: '小庙镇将军岭村桥头', proofs: [] }, { lookups: said.noDoor() })['premises.resolved']).toBe('unresolved')
  })

  it('a zone that forbids some items · only those chosen are told, and the zone itself is not', () => {
    expect(factsWhen({ lookups: said.door({ zones: [catering] }) })).toMatchObject({ 'premises.zoneBannedItems': ['S201'], 'premises.forbiddenZones': [] })
  })

  it('a zone that forbids all · is told by name, and no single item is', () => {
    expect(factsWhen({ lookups: said.door({ zones: [all] }) })).toMatchObject({ 'premises.zoneBannedItems': [], 'premises.forbiddenZones': ['征收范围'] })
  })

  it('both zones at once · both are told', () => {
    expect(factsWhen({ lookups: said.door({ zones: [catering, all] }) })).toMatchObject({ 'premises.zoneBannedItems': ['S201'], 'premises.forbiddenZones': ['征收范围'] })
  })

  it('an old answer · of a library thirty days and an hour old · still forbids, and no longer allows', () => {
    const old = hoursAgo(721)
    expect(factsWhen({ lookups: said.door({ zones: [catering, all] }, old) })).toMatchObject({ 'premises.zoneBannedItems': ['S201'], 'premises.forbiddenZones': ['征收范围'], 'premises.resolved': { unknown: 'addressLibrary' } })
    expect(factsWhen({ lookups: said.door({}, old) })).toMatchObject({ 'premises.zoneBannedItems': { unknown: 'addressLibrary' }, 'premises.forbiddenZones': { unknown: 'addressLibrary' } })
    expect(factsWhen({ lookups: said.door({ zones: [all] }, hoursAgo(720)) })['premises.resolved']).toBe('door')
  })

  it.each(['cluster', 'market', 'park'] as const)('a %s · many at one address are expected', (shared) => {
    expect(factsWhen({ lookups: { ...said.door({ shared }), ...said.counters({ activeAtAddress: 60 }) } })).toMatchObject({ 'premises.sharedAddress': true, 'premises.activeEntities': 60 })
  })

  it.each(['cluster', 'market', 'park'] as const)('a %s given as a home · is told, even by an old answer', (shared) => {
    expect(factsWhen({ lookups: said.residence(shared) })['residence.clusterAddress']).toBe(true)
    expect(factsWhen({ lookups: said.residence(shared, hoursAgo(721)) })['residence.clusterAddress']).toBe(true)
    expect(factsWhen({})['residence.clusterAddress']).toBe(false)
  })
})

describe('platform', () => {
  const online = (premises: Partial<Premises> = {}, change: Change = {}) => at({ useType: 'PLATFORM', county: '340104', proofs: [], platform: PLATFORM, ...premises }, change)

  it('a platform address · has no door · nothing about doors applies, and nobody shares it', () => {
    const facts = online({}, { lookups: { ...said.door({ zones: [{ code: 'Z', name: 'Z', forbids: 'all' }], shared: 'market' }), ...said.counters({ activeAtAddress: 60 }) } })
    expect(facts).toMatchObject({ 'premises.resolved': null, 'premises.zoneBannedItems': null, 'premises.forbiddenZones': null, 'premises.sharedAddress': null, 'premises.activeEntities': null })
  })

  it('a platform address · library not asked · is no outage', () => {
    expect(online({}, { lookups: { addressLibrary: notAsked('addressLibrary') } })).toMatchObject({ 'residence.clusterAddress': null, 'sources.unavailable': [] })
  })

  it('the residence decides · not the county in the answers', () => {
    expect(online({ county: '330106' })).toMatchObject({ 'premises.served': true, 'premises.registryName': '合肥市蜀山区示范市场监督管理局·演示' })
    expect(online({}, { operator: { residence: { region: '330106', address: '杭州某小区' } } })).toMatchObject({ 'premises.served': false, 'premises.registryName': null })
  })

  it('what the description lacks · is told part by part', () => {
    expect(online()['premises.platformMissing']).toEqual([])
    expect(online({ platform: { name: ' ', storeUrl: PLATFORM.storeUrl, certificateNo: '' } })['premises.platformMissing']).toEqual(['name', 'certificateNo'])
    expect(used('LEASE', [])['premises.platformMissing']).toBeNull()
  })

  it('not described at all · with or without the certificate · lacks it all', () => {
    const bare = (proofs: readonly DocumentRef[]) => at({ useType: 'PLATFORM', county: '340104', proofs })['premises.platformMissing']
    expect(bare([])).toEqual(['name', 'storeUrl', 'certificateNo', 'platform-certificate'])
    expect(bare([paper('platform-certificate')])).toEqual(['name', 'storeUrl', 'certificateNo'])
  })
})

describe('jurisdiction', () => {
  it('a shop in Baohe · an office for Shushan alone · not served, and the right registry is named', () => {
    expect(factsWhen({ premises: { county: '340111' }, served: ['340104'] })).toMatchObject({ 'premises.served': false, 'premises.registryName': '合肥市包河区示范市场监督管理局·演示' })
  })

  it('a shop in Hangzhou · any office of ours · not served, and no registry is made up', () => {
    expect(factsWhen({ premises: { county: '330106' } })).toMatchObject({ 'premises.served': false, 'premises.registryName': null })
  })
})
