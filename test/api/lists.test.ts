/** What can be ticked and chosen instead of typed: scope items, trades, counties, and an address step by step down to its door. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Output } from '#contract'
import { callAs, sendAs } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

const MATTER = 'individual-establish'

type Lists = Output<typeof contract.readLists>
type Steps = Output<typeof contract.listAddressSteps>

describe('lists of a matter', () => {
  let door: FrontDoor
  let lists: Lists

  beforeAll(async () => {
    door = await openFrontDoor({ served: '340104,340111' })
    lists = (await callAs(door.office, contract.readLists, { matter: MATTER })) as Lists
  })

  afterAll(() => door.close())

  it('scope items · are found by Han, by pinyin and by initials', () => {
    const catering = lists.scopeItems.find(({ id }) => id === 'S201')
    expect(catering).toMatchObject({ name: { zh: '餐饮服务' }, kind: 'licensed', search: 'canyinfuwu cyfw' })
    expect(lists.scopeItems.map(({ search }) => search).filter((search) => !/^[a-z]+ [a-z]+$/.test(search))).toEqual([])
  })

  it('licensed items · name their permits and who gives them', () => {
    for (const { id, permits } of lists.scopeItems.filter(({ kind }) => kind === 'licensed')) expect({ id, permits: permits.length > 0 }).toEqual({ id, permits: true })
  })

  it('tiles · propose items that exist and may be had', () => {
    const kinds = new Map(lists.scopeItems.map(({ id, kind }) => [id, kind]))
    expect(lists.tiles.flatMap(({ id, proposes }) => proposes.filter((item) => !['general', 'licensed', 'filing'].includes(kinds.get(item) ?? 'none')).map((item) => `${id} ${item}`))).toEqual([])
    expect(lists.tiles.length).toBeGreaterThan(5)
  })

  it('conflicts · are told from both sides', () => {
    const conflicts = new Set(lists.scopeItems.flatMap(({ id, conflictsWith }) => conflictsWith.map((other) => `${id} ${other}`)))
    expect([...conflicts].filter((pair) => !conflicts.has(pair.split(' ').reverse().join(' ')))).toEqual([])
  })

  it('counties · are all of the city, also those this office does not act for, each with its registry', () => {
    expect(lists.counties.map(({ code }) => code)).toEqual(expect.arrayContaining(['340104', '340111', '340181', '340176']))
    expect(lists.counties.every(({ registry }) => registry.name.endsWith('·演示') && registry.phone !== '')).toBe(true)
  })

  it('unknown matter · is not found', async () => {
    expect((await sendAs(door.office, contract.readLists, { matter: '__proto__' })).status).toBe(404)
  })
})

describe.each(needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const))('address steps · %s', (kind) => {
  let door: FrontDoor

  beforeAll(async () => {
    const databaseUrl = kind === 'sqlite' ? undefined : await freshDatabase()
    door = await openFrontDoor(databaseUrl === undefined ? {} : { databaseUrl })
  })

  afterAll(() => door.close())

  async function step(input: { readonly county: string; readonly street?: string; readonly road?: string }): Promise<Steps> {
    return (await callAs(door.office, contract.listAddressSteps, input)) as Steps
  }

  it('county, street, road, door · lead to an address with its place in the library', async () => {
    const streets = await step({ county: '340104' })
    const [street] = streets.choices
    const roads = await step({ county: '340104', street: street!.value })
    const [road] = roads.choices
    const doors = await step({ county: '340104', street: street!.value, road: road!.value })
    expect([streets.level, roads.level, doors.level]).toEqual(['street', 'road', 'door'])
    expect(doors.choices[0]).toMatchObject({ addressId: expect.stringMatching(/^addr_340104/) as unknown, address: expect.stringContaining(road!.value) as unknown, usage: expect.stringMatching(/^(commercial|residential|industrial|unknown)$/) as unknown })
    expect(streets.choices.every(({ addressId, address, usage }) => addressId === null && address === null && usage === null)).toBe(true)
    expect([...streets.choices, ...roads.choices].every(({ initials }) => /^[A-Z0-9]+$/.test(initials))).toBe(true)
  })

  it('every county · has streets', async () => {
    const { counties } = (await callAs(door.office, contract.readLists, { matter: MATTER })) as Lists
    const empty = []
    for (const { code } of counties) if ((await step({ county: code })).choices.length === 0) empty.push(code)
    expect(empty).toEqual([])
  })

  it.each([
    ['a county that is not there', { county: '999999' }, 'street'],
    ['a street that is not there', { county: '340104', street: '无此街道' }, 'road'],
    ['a statement for a street', { county: '340104', street: "' or '1'='1" }, 'road'],
    ['a wildcard for a street', { county: '340104', street: '%' }, 'road'],
  ])('%s · has no choices', async (_, input, level) => {
    expect(await step(input)).toEqual({ level, choices: [] })
  })

  it('road without its street · is no way to the doors', async () => {
    expect((await step({ county: '340104', road: '秒批路' })).level).toBe('street')
  })
})
