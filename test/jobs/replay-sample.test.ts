/** The nightly replay: ordered once a night, silent while all is well, loud and remembered when a decision comes out otherwise. */

import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Log } from '../../api/log.ts'
import { followHistories } from '../../api/jobs/follow-histories.ts'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { replaySample } from '../../api/jobs/replay-sample.ts'
import { answersOf, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import { rawSql } from '../support/raw-sql.ts'
import { pass } from './support/offices.ts'

let office: TestOffice
afterEach(() => office.close())
afterAll(closePaper)

const DAY = 24 * 60 * 60
const NEXT_NIGHT = '2026-11-23'

const jobs = () => office.ctx.store.listJobs({ state: 'ready', limit: 100 })
const nightly = async () => (await jobs()).filter(({ task }) => task === 'replay-sample')
const entries = (night = NEXT_NIGHT) => office.ctx.store.listLedgerEntriesOn(`replay ${night}`)

/** Every decision of the day, not one in ten: history has the hundred of all. */
async function afterOneDay(): Promise<void> {
  office = await anOffice({ idle: true })
  await submit(office, await answersOf(office, 'noodle-shop'))
  pass(office, DAY)
  await followHistories(office.ctx)
}

function alarms(): { readonly log: Log; readonly said: unknown[] } {
  const said: unknown[] = []
  const note = (what: unknown): void => void said.push(what)
  return { log: { error: note, warn: note, info: () => undefined } as unknown as Log, said }
}

describe('the nightly replay', () => {
  it('a day without a day before it · orders nothing', async () => {
    office = await anOffice({ idle: true })
    await submit(office, await answersOf(office, 'noodle-shop'))
    await keepHouse(office.ctx)
    expect(await nightly()).toEqual([])
  })

  it('the next morning · is ordered once, however often the house is kept', async () => {
    await afterOneDay()
    for (let round = 0; round < 3; round++) await keepHouse(office.ctx)
    expect(await nightly()).toMatchObject([{ key: NEXT_NIGHT, payload: { night: NEXT_NIGHT } }])
    pass(office, DAY)
    await keepHouse(office.ctx)
    expect((await nightly()).map(({ key }) => key)).toEqual([NEXT_NIGHT, '2026-11-24'])
  })

  it('before two in the morning · is not ordered yet', async () => {
    await afterOneDay()
    office.clock.now = '2026-11-22T17:59:59.000Z'
    await keepHouse(office.ctx)
    expect(await nightly()).toEqual([])
    office.clock.now = '2026-11-22T18:00:00.000Z'
    await keepHouse(office.ctx)
    expect(await nightly()).toHaveLength(1)
  })

  it('all decisions as they were · raises no alarm and leaves one entry, also when it runs again', async () => {
    await afterOneDay()
    const { log, said } = alarms()
    for (let run = 0; run < 2; run++) await replaySample({ ...office.ctx, log }, { night: NEXT_NIGHT })
    expect(said).toEqual([])
    expect(await entries()).toMatchObject([{ kind: 'replay.sampled', actor: 'replay-sample' }])
  })

  it('a rule set changed behind the office’s back · raises an alarm and is kept', async () => {
    await afterOneDay()
    const url = `sqlite:${office.folder}/office.db`
    const triggers = await rawSql(url, "select name from sqlite_master where type = 'trigger' and tbl_name = 'rule_sets'")
    await rawSql(url, ...triggers.map(({ name }) => `drop trigger ${String(name)}`), "update rule_sets set text = replace(text, 'R-SC-05', 'R-SC-55')")
    const { log, said } = alarms()
    await replaySample({ ...office.ctx, log }, { night: NEXT_NIGHT })
    expect(said).toMatchObject([{ event: 'replay_differed', decisionId: expect.stringMatching(/^dec_/), differs: ['the rule set is not in the register as it was'] }])
    const [{ decisionId }] = said as [{ readonly decisionId: string }]
    expect(await office.ctx.store.listLedgerEntriesOn(decisionId)).toMatchObject([{ kind: 'replay.differed' }])
  })

  it('an evaluator that has come to decide otherwise · is noticed', async () => {
    await afterOneDay()
    const broken: TestOffice['ctx']['policy'] = { ...office.ctx.policy, evaluatorOf: (digest, text) => ({ ...office.ctx.policy.evaluatorOf(digest, text), evaluate: async () => [] }) }
    const { log, said } = alarms()
    await replaySample({ ...office.ctx, policy: broken, log }, { night: NEXT_NIGHT })
    expect(said).toMatchObject([{ event: 'replay_differed', differs: ['findings', 'ruleRecord'] }])
  })

  it('a history that lacks a decision · is built again', async () => {
    await afterOneDay()
    await submit(office, await answersOf(office, 'noodle-shop', (answers) => ({ ...answers, name: { given: false } }))).catch(() => undefined)
    const [history] = [...office.ctx.histories.values()]
    const before = await history!.count()
    expect(before.kept).toBe(before.recorded)
    const url = `sqlite:${office.folder}/office.db`
    const triggers = await rawSql(url, "select name from sqlite_master where type = 'trigger' and tbl_name = 'decisions'")
    await rawSql(url, ...triggers.map(({ name }) => `drop trigger ${String(name)}`), "update decisions set decided_at = '2026-11-22T01:00:00.000Z' where decided_at = (select max(decided_at) from decisions)")
    const { log, said } = alarms()
    await replaySample({ ...office.ctx, log }, { night: NEXT_NIGHT })
    expect(said).toMatchObject([{ event: 'history_strayed', kept: before.kept, recorded: before.recorded + 1, whole: true }])
    expect(await history!.count()).toEqual({ kept: before.kept + 1, recorded: before.recorded + 1, whole: true })
  })
})
