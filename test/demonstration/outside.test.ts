/** The pretend outside: what each source answers about the invented people, and how it fails on request. */

import { describe, expect, it } from 'vitest'
import { getCase } from '../../api/demonstration/cases.ts'
import { compareNames } from '../../api/demonstration/compare-names.ts'
import { openOutside, type OutsideSource } from '../../api/demonstration/outside.ts'

const NOON = new Date('2026-11-22T04:00:00.000Z')
const anOutside = (now = NOON) => openOutside({ now: () => now })
const asking = (caseId: string) => {
  const { idType, idNo, name } = getCase(caseId).person.card
  return { idType, idNo, name }
}

describe('population library', () => {
  it.each([
    ['noodle-shop', { match: 'match', deathRecorded: false, declaredMissing: false, limitedCapacity: false }],
    ['name-one-character-off', { match: 'one-character' }],
    ['name-different', { match: 'different' }],
    ['not-in-library', { match: 'not-found' }],
    ['deceased', { match: 'match', deathRecorded: true }],
    ['declared-missing', { match: 'match', declaredMissing: true }],
    ['limited-capacity', { match: 'match', limitedCapacity: true }],
    ['hong-kong-resident', { match: 'not-found' }],
    ['rare-character-beyond-bmp', { match: 'match' }],
    ['dotted-name', { match: 'match' }],
  ])('%s · is answered with what is on record', async (id, expected) => {
    const { value, asOf } = await anOutside().population(asking(id))
    expect(value).toMatchObject(expected)
    expect(asOf).toBe(NOON.toISOString())
  })

  it('name on file · never leaves the library', async () => {
    const answer = await anOutside().population(asking('name-one-character-off'))
    expect(JSON.stringify(answer)).not.toContain('尤雨欣')
  })

  it('nobody · is not found', async () => {
    const { value } = await anOutside().population({ idType: '10', idNo: '340199200001010004', name: '无此人' })
    expect(value.match).toBe('not-found')
  })

  it('person of the slow case · gets no answer while others do', async () => {
    const outside = anOutside()
    const slow = outside.population(asking('population-times-out'))
    const first = await Promise.race([slow, outside.population(asking('noodle-shop')).then(() => 'the other came first')])
    expect(first).toBe('the other came first')
  })

  it.each([
    ['王小明', '王小明', 'match'],
    ['王小明', '王晓明', 'one-character'],
    ['王小明', '王晓铭', 'different'],
    ['王明', '王鸣', 'different'],
    ['王小明', '王小', 'different'],
    ['欧阳小明', '欧阳小铭', 'one-character'],
    ['古丽·艾山', '古丽•艾山', 'match'],
    ['谢𬭎喆', '谢宏喆', 'one-character'],
    ['Maria Example', 'MARIA EXAMPLE', 'match'],
  ])('names %s and %s · compare as %s', (onFile, given, expected) => {
    expect(compareNames(onFile, given)).toBe(expected)
  })
})

describe('real-name check', () => {
  it('face that passes · leaves a token that proves it, even to another process', async () => {
    const { card } = getCase('noodle-shop').person
    const started = await anOutside().startRealName({ ...asking('noodle-shop'), method: 'face' })
    expect(started).toMatchObject({ result: 'passed', score: 0.96 })
    const { value } = await anOutside().realName({ token: started.token, idNo: card.idNo })
    expect(value).toEqual({ result: 'passed', method: 'face', score: 0.96, sameFaceUnderOtherNumbers: false })
  })

  it('check in person · compares no face', async () => {
    const outside = anOutside()
    const { token, score } = await outside.startRealName({ ...asking('face-fails'), method: 'in-person' })
    expect(score).toBeNull()
    const { value } = await outside.realName({ token, idNo: asking('face-fails').idNo })
    expect(value).toEqual({ result: 'passed', method: 'in-person', score: null, sameFaceUnderOtherNumbers: false })
  })

  it.each([
    ['face-fails', 'face', { result: 'failed' }],
    ['no-check-passes', 'face', { result: 'failed' }],
    ['no-check-passes', 'in-person', { result: 'failed' }],
    ['face-unsure', 'face', { result: 'passed', score: 0.74 }],
    ['face-under-other-numbers', 'face', { result: 'passed', sameFaceUnderOtherNumbers: true }],
  ] as const)('%s by %s · answers as the case says', async (id, method, expected) => {
    const outside = anOutside()
    const { token } = await outside.startRealName({ ...asking(id), method })
    expect((await outside.realName({ token, idNo: asking(id).idNo })).value).toMatchObject(expected)
  })

  it.each(['', 'rn_', 'rn_fabc_000000000000000000000000', 'something else', '../../etc/passwd'])('token “%s” · counts as no check', async (token) => {
    const { value } = await anOutside().realName({ token, idNo: asking('noodle-shop').idNo })
    expect(value.result).toBe('not-done')
  })

  it('token of somebody else · counts as no check', async () => {
    const outside = anOutside()
    const { token } = await outside.startRealName({ ...asking('noodle-shop'), method: 'face' })
    expect((await outside.realName({ token, idNo: asking('banned').idNo })).value.result).toBe('not-done')
  })
})

describe('lists about persons', () => {
  it('lost cards · knows the card reported lost', async () => {
    expect((await anOutside().lostCards(asking('card-lost'))).value).toEqual({ lost: true })
    expect((await anOutside().lostCards(asking('noodle-shop'))).value).toEqual({ lost: false })
  })

  it('bans · gives the last day and the case', async () => {
    expect((await anOutside().bans(asking('banned'))).value).toEqual({ bannedUntil: '2028-01-01', caseNumber: '演示禁止登记〔2025〕第0001号' })
    expect((await anOutside().bans(asking('noodle-shop'))).value).toEqual({ bannedUntil: null, caseNumber: null })
  })

  it.each([
    ['2026-11-22T04:00:00.000Z', '2026-11-21', '2026-11-22'],
    ['2026-11-22T15:59:59.999Z', '2026-11-21', '2026-11-22'],
    ['2026-11-22T16:00:00.000Z', '2026-11-22', '2026-11-23'],
    ['2027-02-28T16:30:00.000Z', '2027-02-28', '2027-03-01'],
  ])('bans that follow the calendar · at %s ended on %s and end on %s', async (now, yesterday, today) => {
    const outside = anOutside(new Date(now))
    expect((await outside.bans(asking('ban-ended-yesterday'))).value.bannedUntil).toBe(yesterday)
    expect((await outside.bans(asking('ban-ends-today'))).value.bannedUntil).toBe(today)
  })

  it('dishonesty, abnormal and serious lists · list their cases and nobody else', async () => {
    const outside = anOutside()
    expect((await outside.dishonesty(asking('dishonest-debtor'))).value).toMatchObject({ listed: true })
    expect((await outside.abnormalList(asking('abnormal-elsewhere'))).value).toMatchObject({ listed: true })
    expect((await outside.seriousList(asking('serious-list'))).value).toMatchObject({ listed: true })
    for (const list of [outside.dishonesty, outside.abnormalList, outside.seriousList]) {
      expect((await list(asking('noodle-shop'))).value).toEqual({ listed: false, entries: [] })
      expect((await list(asking('debtor-and-banned'))).value.listed).toBe(true)
    }
  })
})

describe('panel', () => {
  const ask = (outside: ReturnType<typeof anOutside>): Readonly<Record<OutsideSource, () => Promise<{ asOf: string }>>> => ({
    population: () => outside.population(asking('noodle-shop')),
    realName: () => outside.realName({ token: '', idNo: asking('noodle-shop').idNo }),
    lostCards: () => outside.lostCards(asking('noodle-shop')),
    bans: () => outside.bans(asking('noodle-shop')),
    dishonesty: () => outside.dishonesty(asking('noodle-shop')),
    abnormalList: () => outside.abnormalList(asking('noodle-shop')),
    seriousList: () => outside.seriousList(asking('noodle-shop')),
  })
  const sources = ['population', 'realName', 'lostCards', 'bans', 'dishonesty', 'abnormalList', 'seriousList'] as const

  it.each(sources)('%s · can be down, stale, silent, and whole again, without touching the others', async (source) => {
    const outside = anOutside()
    outside.fault(source, 'down')
    await expect(ask(outside)[source]()).rejects.toThrow(source)
    for (const other of sources) if (other !== source) expect((await ask(outside)[other]()).asOf).toBe(NOON.toISOString())
    outside.fault(source, 'stale')
    expect((await ask(outside)[source]()).asOf).toBe('2026-10-22T04:00:00.000Z')
    outside.fault(source, 'timeout')
    expect(outside.listFaults()).toEqual({ [source]: 'timeout' })
    const other = sources.find((one) => one !== source) ?? 'bans'
    expect(await Promise.race([ask(outside)[source](), ask(outside)[other]().then(() => 'silent')])).toBe('silent')
    outside.fault(source, null)
    expect((await ask(outside)[source]()).asOf).toBe(NOON.toISOString())
    expect(outside.listFaults()).toEqual({})
  })
})
