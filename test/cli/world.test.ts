/** World files: every fault told at its place, and every part of the outside answered as the file says. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPolicy } from '../../api/policy/open-policy.ts'
import { readWorld, WORLD_SCHEMA } from '../../api/world/read-world.ts'
import { decideJson, ROOT, WORLDS } from './support/a-terminal.ts'

const { names } = openPolicy().lists
const noodleShop = JSON.parse(readFileSync(join(ROOT, WORLDS, 'W1.answers.json'), 'utf8'))
const withAgent = JSON.parse(readFileSync(join(ROOT, WORLDS, 'W17.answers.json'), 'utf8'))

/** Decides the noodle shop, or other answers, in a world. */
async function decided(world: unknown, answers: unknown = noodleShop) {
  const { code, said } = await inWorld(world, answers)
  if (code !== 0) throw new Error(said)
  const json = JSON.parse(said)
  return { ...json, rules: json.findings.map((finding: { name: string }) => finding.name).filter((name: string) => name !== 'R-SC-05') }
}

/** Only one of two files can be piped in, so the world comes as a line of a batch. */
async function inWorld(world: unknown, answers: unknown) {
  const { code, said } = await decideJson(['--batch', '-', '--sign'], { stdin: JSON.stringify({ answers, world }) })
  return { code, said }
}

const named = (change: object) => ({ ...noodleShop, name: { ...noodleShop.name, ...change } })

describe('a world file', () => {
  it('faults of every kind · each at its pointer, once, in both languages', () => {
    const read = readWorld(
      {
        served: 'some', person: { match: 'maybe', age: 3 }, realName: { score: 1.5 }, lostCard: 'no', ban: {}, dishonesty: [1],
        addresses: { 'a b': null, door: { county: '12', address: 'x', zones: [{ name: 'z' }] } }, residenceShared: 'villa',
        names: [{ name: '合肥市蜀山区王小明小吃店', status: 'cancelled' }, { name: '合肥市蜀山区王小明小吃店', on: '2026-02-30' }],
        counters: { businesses12m: -1, activeAtAddress: 1.5 }, sources: { population: 'gone', bans: { asOf: '2026-11-01' }, moon: 'down' }, extra: 1,
      },
      names,
    )
    const faults = read.ok ? [] : read.faults
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/addresses/? unknown_field', '/addresses/door/county pattern', '/addresses/door/zones/0/forbids required', '/ban/until required',
      '/counters/activeAtAddress wrong_type', '/counters/businesses12m out_of_range', '/dishonesty/0 wrong_type', '/extra unknown_field', '/lostCard wrong_type',
      '/names/0/on required', '/names/1/on pattern', '/person/age unknown_field', '/person/match not_allowed', '/realName/score out_of_range', '/residenceShared not_allowed',
      '/served not_allowed', '/sources/bans/asOf pattern', '/sources/moon unknown_field', '/sources/population not_allowed',
    ])
    for (const { zh, en } of faults) expect([/\p{Script=Han}/u.test(zh), /^[A-Z].*\.$/.test(en)]).toEqual([true, true])
  })

  it.each([[null], ['all'], [[]], [7]])('%j instead of an object · one fault at the root', (value) => {
    const read = readWorld(value, names)
    expect(read.ok ? [] : read.faults.map(({ pointer, code }) => [pointer, code])).toEqual([['', 'wrong_type']])
  })

  it('a name that does not come apart · is a fault, unless its parts are said', () => {
    const faults = readWorld({ names: [{ name: '永昌' }] }, names)
    expect(faults.ok ? [] : faults.faults.map(({ pointer, code }) => [pointer, code])).toEqual([['/names/0/name', 'name_unreadable']])
    expect(readWorld({ names: [{ name: '永昌', parts: { division: '', tradeName: '永昌', trade: '', form: '' } }] }, names).ok).toBe(true)
  })

  it('the schema · every property and definition · says in words what it is, or is made of such', () => {
    const schema = JSON.parse(readFileSync(WORLD_SCHEMA, 'utf8'))
    const bare = Object.entries<Record<string, unknown>>(schema.properties).filter(([name, each]) => name !== '$schema' && each['description'] === undefined)
    expect(bare.map(([name]) => name)).toEqual([])
  })

  it('an empty world · answers as for an ordinary person', async () => {
    const { facts, rules } = await decided({})
    expect(rules).toEqual([])
    expect(facts).toMatchObject({ 'operator.populationMatch': 'match', 'operator.realName': 'passed', 'operator.faceScore': 0.96, 'operator.banned': false, 'operator.businesses12m': 0, 'premises.resolved': 'door', 'name.similarTo': [] })
  })
})

describe('what the outside answers', () => {
  it.each([
    [{ person: { match: 'one-character' } }, ['R-ID-04.correct']],
    [{ person: { match: 'not-found' } }, ['R-ID-04.review']],
    [{ person: { deathRecorded: true } }, ['R-ID-06']],
    [{ person: { limitedCapacity: true } }, ['R-AG-03']],
    [{ realName: { score: 0.79 } }, ['R-ID-07']],
    [{ realName: { method: 'in-person' } }, []],
    [{ realName: { result: 'not-done' } }, ['R-ID-03']],
    [{ lostCard: true }, ['R-ID-05']],
    [{ ban: { until: '2026-11-22' } }, ['R-QU-01']],
    [{ ban: { until: '2026-11-21' } }, []],
    [{ ban: null }, []],
    [{ dishonesty: ['（2025）演示执0113号'] }, ['R-QU-04']],
    [{ counters: { businesses12m: 4 } }, ['R-QU-08.note']],
    [{ counters: { phoneOperators30d: 5 } }, ['R-RK-01']],
    [{ counters: { devicePersonsToday: 10 } }, ['R-RK-02']],
    [{ counters: { misuseVictim: true } }, ['R-RK-03']],
    [{ counters: { activeAtAddress: 20 } }, ['R-AD-08.review']],
    [{ residenceShared: 'cluster' }, ['R-AD-09']],
  ])('%j · fires what follows from it', async (world, expected) => {
    expect((await decided(world)).rules).toEqual(expected)
  })

  it('an agent · the agent’s own check and filings · are asked for', async () => {
    expect((await decided({}, withAgent)).rules).toEqual([])
    expect((await decided({ agentRealName: { result: 'failed' } }, withAgent)).facts['agent.realName']).toBe('failed')
    expect((await decided({ realName: { result: 'failed' } }, withAgent)).facts['agent.realName']).toBe('passed')
    expect((await decided({ counters: { agentFilingsToday: 10 } }, withAgent)).rules).toEqual(['R-SG-02.review'])
  })
})

describe('sources', () => {
  it.each(['population', 'realName', 'lostCards', 'bans', 'seriousList', 'addressLibrary', 'nameRegister', 'counters'])('%s · down, slow or too old · goes to a person and names it', async (source) => {
    for (const trouble of ['down', 'slow', { asOf: '2026-09-01T00:00:00+08:00' }]) {
      const { verdict, facts, rules } = await decided({ sources: { [source]: trouble } })
      expect({ verdict, silent: facts['sources.unavailable'] }, JSON.stringify(trouble)).toEqual({ verdict: 'review', silent: [source] })
      expect(rules).toContain('R-EX-01.review')
    }
  })

  it('an optional source down · is only noted', async () => {
    const { verdict, rules } = await decided({ sources: { dishonesty: 'down' } })
    expect({ verdict, rules }).toEqual({ verdict: 'approve', rules: ['R-EX-01.note'] })
  })

  it('a ban vouched for long ago · still bans, and the register is reported', async () => {
    const { verdict, facts } = await decided({ ban: { until: '2028-01-01' }, sources: { bans: { asOf: '2026-09-01T00:00:00Z' } } })
    expect({ verdict, banned: facts['operator.banned'] }).toEqual({ verdict: 'refuse', banned: true })
  })

  it('each source · in the outcome · stands with its state and the moment it vouches for', async () => {
    const { sources } = await decided({ sources: { bans: { asOf: '2026-11-22T09:00:00+08:00' }, population: 'slow' } })
    expect(sources).toContainEqual({ source: 'bans', state: 'answered', asOf: '2026-11-22T01:00:00.000Z', askedAt: '2026-11-22T04:00:00.000Z' })
    expect(sources).toContainEqual({ source: 'population', state: 'unavailable', asOf: null, askedAt: '2026-11-22T04:00:00.000Z' })
  })
})

describe('names', () => {
  const other = '合肥市包河区王小明小吃店（个体工商户）'
  it.each([
    ['registered elsewhere in the city', { name: other }, 'identicalTo'],
    ['reserved by somebody, today its last day', { name: other, status: 'reserved', until: '2026-11-22' }, 'identicalTo'],
    ['reserved until yesterday', { name: other, status: 'reserved', until: '2026-11-21' }, null],
    ['reserved by the operator', { name: other, status: 'reserved', own: true }, null],
    ['cancelled a year ago, which is the last day of that year', { name: other, status: 'cancelled', on: '2025-11-22' }, 'identicalTo'],
    ['cancelled a year and a day ago', { name: other, status: 'cancelled', on: '2025-11-21' }, null],
    ['the operator’s own former name', { name: other, status: 'changed', on: '2026-11-01', own: true }, null],
    ['same sound', { name: '合肥市蜀山区王晓明小吃店（个体工商户）' }, 'similarTo'],
    ['same sound, revoked', { name: '合肥市蜀山区王晓明小吃店（个体工商户）', status: 'revoked', on: '2026-11-01' }, null],
    ['another trade', { name: '合肥市蜀山区王小明五金店（个体工商户）' }, null],
    ['in parts', { name: '王小明', parts: { division: '合肥市', tradeName: '王小明', trade: '', form: '' } }, 'identicalTo'],
  ] as const)('%s · compared as in the register', async (_, name, stands) => {
    const { facts } = await decided({ names: [name] })
    expect({ identicalTo: facts['name.identicalTo'], similarTo: facts['name.similarTo'] }).toEqual({
      identicalTo: stands === 'identicalTo' ? [name.name] : [],
      similarTo: stands === 'similarTo' ? [name.name] : [],
    })
  })

  it('a reservation · named by the answers · is valid, or expired', async () => {
    const reserved = (until: string) => ({ names: [{ name: '合肥市蜀山区王小明小吃店（个体工商户）', status: 'reserved', own: true, id: 'name_reserved_1', until }] })
    const answers = named({ reservationId: 'name_reserved_1' })
    expect((await decided(reserved('2026-12-01'), answers)).facts['name.reservation']).toBe('valid')
    expect((await decided(reserved('2026-11-01'), answers)).facts['name.reservation']).toBe('expired')
  })

  it('a well-known name · the trade name equals it · goes to a person', async () => {
    expect((await decided({ wellKnown: ['王小明'] })).facts['name.wellKnown']).toEqual(['王小明'])
    expect((await decided({ wellKnown: ['王大明'] })).facts['name.wellKnown']).toEqual([])
  })
})

describe('addresses', () => {
  const at = (addressId: string) => ({ ...noodleShop, premises: { ...noodleShop.premises, addressId } })

  it('a door of the file · its own text, zones and use · instead of the demonstration city', async () => {
    const door = { county: '340104', address: '安徽省合肥市蜀山区某路1号', zones: [{ name: '学校周边', forbids: ['S201'] }, { name: '河道', forbids: 'all' }] }
    const { facts } = await decided({ addresses: { door_1: door } }, at('door_1'))
    expect(facts).toMatchObject({ 'premises.resolved': 'door', 'premises.zoneBannedItems': ['S201'], 'premises.forbiddenZones': ['河道'] })
    const { follows } = await decided({ addresses: { door_1: { ...door, zones: [] } } }, at('door_1'))
    expect(follows.licence.premises).toBe('安徽省合肥市蜀山区某路1号一楼门面')
  })

  it('village, dwelling, shared place · read as the library would', async () => {
    const facts = async (door: object) => (await decided({ addresses: { door_1: { county: '340104', address: '某村', ...door } } }, at('door_1'))).facts
    expect((await facts({ rural: true }))['premises.resolved']).toBe('rural')
    expect((await facts({ usage: 'residential' }))['premises.homeBannedItems']).toEqual(['S201'])
    expect((await facts({ shared: 'market' }))['premises.sharedAddress']).toBe(true)
  })

  it('null · a door that the demonstration city has · is not there', async () => {
    const known = noodleShop.premises.addressId
    expect((await decided({})).facts['premises.resolved']).toBe('door')
    expect((await decided({ addresses: { [known]: null } })).facts['premises.resolved']).toBe('unresolved')
    expect((await decided({}, at('addr_nowhere'))).facts['premises.resolved']).toBe('unresolved')
  })
})
