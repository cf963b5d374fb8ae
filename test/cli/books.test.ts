/** Commands over an office's books: migrate, seed, replay, ledger verify and rules publish, on a SQLite file and after somebody tampered with it. */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdCase } from '../../api/actions/hold-case.ts'
import { reviewCase } from '../../api/actions/review-case.ts'
import { submitApplication } from '../../api/actions/submit-application.ts'
import { readConfig } from '../../api/config.ts'
import type { Kiosk, Staff } from '../../api/context.ts'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { openOffice } from '../../api/open-office.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { rawSql } from '../support/raw-sql.ts'
import { readRules } from '../rules/shipped.ts'
import { decideJson, miaopi, WORLDS } from './support/a-terminal.ts'
import { answersFor, signedOver } from './support/signed.ts'

const KEY = '07'.repeat(32)
const KIOSK: Kiosk = { kind: 'kiosk', id: 'kiosk_340104', name: '示范终端', region: '340104', public: true, request: null }

let folder = ''
let data = ''
const environment = (at = data) => ({ MIAOPI_DATA: at, MIAOPI_KEY: KEY, LOG_LEVEL: 'silent' })
const run = (argv: readonly string[], at = data) => miaopi(argv, { environment: environment(at), now: A_SUNDAY })
const json = async (argv: readonly string[], at = data) => {
  const { code, said, complained } = await run([...argv, '--json'], at)
  return { code, complained, value: said === '' ? null : JSON.parse(said) }
}

/** A copy in which somebody runs statements past the store's door. */
async function tampered(...statements: readonly string[]): Promise<string> {
  const copy = mkdtempSync(join(folder, 'tampered-'))
  cpSync(data, copy, { recursive: true })
  await rawSql(`sqlite:${copy}/office.db`, ...statements)
  return copy
}

let decisionIds: readonly string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-cli-'))
  data = join(folder, 'data')
  expect((await json(['migrate'])).value.steps.length).toBeGreaterThan(0)
  expect((await json(['seed'])).value.firstPasswords.length).toBeGreaterThan(3)
  const office = await openOffice({ config: readConfig(environment()), sealKey: Buffer.from(KEY, 'hex'), now: () => A_SUNDAY, publicUrl: 'http://127.0.0.1:8600' })
  const { ctx } = office
  const submitted = []
  for (const name of ['W1', 'W4', 'W2']) {
    const answers = await signedOver(answersFor(name), ctx.outside)
    submitted.push(await submitApplication(ctx, KIOSK, { form: 'individual-establish', formVersion: 1, answers }))
  }
  const clerk = await ctx.store.findStaffByLogin('clerk')
  const who: Staff = { ...clerk!, kind: 'staff', mustChange: false, tokenHash: '', request: null }
  const open = await ctx.store.findOpenCase(submitted[1]!.applicationId)
  await holdCase(ctx, who, { id: open!.id })
  await reviewCase(ctx, who, { id: open!.id, verdict: 'correct', reason: '请补交收入证明', basis: [], points: [{ pointer: '/operator/ownIncomeProof', text: '请补交收入证明。' }] })
  await keepHouse(ctx)
  const decisions = await Promise.all(submitted.map(({ applicationId }) => ctx.store.listDecisions(applicationId)))
  decisionIds = decisions.flat().map((row) => row.id)
  await office.close()
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('migrate and seed', () => {
  it('done again · nothing changes and no password is shown', async () => {
    expect(await run(['migrate'])).toEqual({ code: 0, said: 'The database is up to date.\n', complained: '' })
    expect((await json(['seed'])).value).toEqual({ addresses: 2507, businesses: 5400, people: 423, firstPasswords: [] })
  })

  it('seed where no demonstration is · refuses', async () => {
    const { code, complained } = await miaopi(['seed'], { environment: { ...environment(), MIAOPI_DEMONSTRATION: 'no' } })
    expect({ code, complained }).toEqual({ code: 1, complained: 'The invented city belongs to the demonstration: set MIAOPI_DEMONSTRATION=yes.\n' })
  })

  it('settings with a fault · are told as the office tells them', async () => {
    const { code, complained } = await miaopi(['migrate'], { environment: { PORT: 'many' } })
    expect({ code, complained }).toEqual({ code: 1, complained: 'The settings have faults: PORT must be a whole number from 0 to 65535.\n' })
  })
})

describe('replay', () => {
  it('approval, review, correction and a clerk’s own ruling · all come out the same', async () => {
    expect(decisionIds).toHaveLength(4)
    expect(await run(['replay'])).toEqual({ code: 0, said: '4 decisions made again: 4 the same, 0 different\n', complained: '' })
  })

  it('one decision, a day, no day · only these are made again', async () => {
    expect((await json(['replay', '--id', decisionIds[0]!])).value).toMatchObject({ decisions: 1, same: 1 })
    expect((await json(['replay', '--from', '2026-11-22', '--to', '2026-11-22'])).value.decisions).toBe(4)
    expect((await json(['replay', '--from', '2026-11-22T10:00:01'])).value.decisions).toBe(0)
    expect((await json(['replay', '--to', '2026-11-21'])).value.decisions).toBe(0)
    expect((await run(['replay', '--id', 'dec_nobody'])).complained).toBe('There is no decision dec_nobody.\n')
  })

  it('a rule set whose text was changed in the database · every decision of it differs · exit code 1', async () => {
    const copy = await tampered(...(await triggersOff('rule_sets')), "update rule_sets set text = replace(text, 'R-SC-05', 'R-SC-55')")
    const { code, value } = await json(['replay'], copy)
    expect({ code, different: value.differing.length }).toEqual({ code: 1, different: 4 })
    expect(value.differing[0]).toMatchObject({ decisionId: expect.stringMatching(/^dec_/), applicationId: expect.stringMatching(/^app_/), differs: ['the rule set is not in the register as it was'] })
  })

  it('a verdict changed beside its sealed record · is found', async () => {
    const copy = await tampered(...(await triggersOff('decisions')), `update decisions set verdict = 'review' where id = '${decisionIds[0]!}'`)
    expect((await json(['replay'], copy)).value.differing).toMatchObject([{ decisionId: decisionIds[0], differs: ['row'] }])
  })

  it('no database yet · one sentence, and nothing is made', async () => {
    const nowhere = join(folder, 'nowhere')
    for (const command of [['replay'], ['ledger', 'verify']]) {
      expect(await run(command, nowhere)).toEqual({ code: 1, said: '', complained: `There is no database at ${nowhere}/office.db: start the office once, or run miaopi seed.\n` })
    }
  })

  it('another key · is refused', async () => {
    const { code, complained } = await miaopi(['replay'], { environment: { ...environment(), MIAOPI_KEY: '08'.repeat(32) } })
    expect({ code, complained }).toEqual({ code: 1, complained: 'The database was begun with another key: put back its office.key, or set MIAOPI_DATA to another folder.\n' })
  })
})

describe('jobs', () => {
  const failed = () => tampered(`update jobs set state = 'failed', attempts = max_attempts, last_error = 'no font
  at drawPaper' where task = 'draw-paper'`)

  it('nothing failed · says so; those that are ready are told without what is in them', async () => {
    expect(await run(['jobs'])).toEqual({ code: 0, said: 'No job has failed.\n', complained: '' })
    const { said } = await run(['jobs', '--state', 'ready'])
    expect(said).toMatch(/^\d+ ready:\n {2}job_\S+ {2}draw-paper {2}\S+ {2}attempts 0 of 10\n/)
    expect((await json(['jobs', '--state', 'ready'])).value[0]).not.toHaveProperty('payload')
  })

  it('failed for good · one gets its attempts again, then all the others', async () => {
    const at = await failed()
    const before = (await json(['jobs'], at)).value as readonly { readonly id: string }[]
    expect(before.length).toBeGreaterThan(1)
    expect((await run(['jobs'], at)).said).toContain('attempts 10 of 10\n    no font\n')
    expect((await run(['jobs', 'retry', before[0]!.id], at)).said).toBe('1 ready again.\n')
    expect((await json(['jobs', '--state', 'ready'], at)).value).toContainEqual(expect.objectContaining({ id: before[0]!.id, attempts: 0 }))
    expect((await run(['jobs', 'retry', '--all'], at)).said).toBe(`${String(before.length - 1)} ready again.\n`)
    expect((await run(['jobs', 'retry', '--all'], at)).said).toBe('No job has failed.\n')
  })

  it('one of several did not fail · nothing is changed', async () => {
    const at = await failed()
    const [first] = (await json(['jobs'], at)).value as readonly { readonly id: string }[]
    const { code, complained } = await run(['jobs', 'retry', first!.id, 'job_nobody'], at)
    expect({ code, complained }).toEqual({ code: 1, complained: 'There is no failed job job_nobody; nothing was changed.\n' })
    expect((await json(['jobs'], at)).value).toContainEqual(expect.objectContaining({ id: first!.id }))
  })

  it.each([
    [['jobs', '--state', 'lost'], 'A job is failed, ready, running, done, never “lost”.'],
    [['jobs', 'retry'], 'Say which jobs, by number or --all.'],
    [['jobs', 'retry', '--all', 'job_1'], 'Say which jobs, by number or --all.'],
  ])('%j · is told how to ask', async (argv, sentence) => {
    const { code, complained } = await run(argv)
    expect([code, complained.startsWith(sentence)]).toEqual([2, true])
  })
})

describe('ledger verify', () => {
  it('untouched · is whole, with its head', async () => {
    const { code, value } = await json(['ledger', 'verify'])
    expect({ code, firstBad: value.firstBad, waiting: value.waiting }).toEqual({ code: 0, firstBad: null, waiting: 0 })
    expect(value.sound).toBeGreaterThan(4)
    expect((await run(['ledger', 'verify'])).said).toBe(`The chain is whole: ${String(value.sound)} rows.\n  head ${String(value.head)}\n`)
  })

  it.each([
    ['an entry changed', 'ledger_entries', "update ledger_entries set actor = 'nobody' where id = 3", { seq: 3, sound: 2 }, /^its hash is not that of entry 3 /],
    ['a row removed', 'ledger_sequence', 'delete from ledger_sequence where seq = 2', { seq: 3, sound: 1 }, /^row 2 is missing before it$/],
    ['a link changed', 'ledger_sequence', `update ledger_sequence set prev_hash = '${'f'.repeat(64)}' where seq = 2`, { seq: 2, sound: 1 }, /^it does not link to the row before it$/],
    ['a hash changed', 'ledger_sequence', `update ledger_sequence set hash = '${'f'.repeat(64)}' where seq = 1`, { seq: 1, sound: 0 }, /^its hash is not that of entry 1 /],
  ])('%s · the first bad row is named · exit code 1', async (_, table, statement, bad, because) => {
    const copy = await tampered('pragma foreign_keys = off', ...(await triggersOff(table)), statement)
    const { code, value } = await json(['ledger', 'verify'], copy)
    expect({ code, seq: value.firstBad?.seq, sound: value.sound }).toEqual({ code: 1, ...bad })
    expect(value.firstBad.because).toMatch(because)
  })

  it('an entry not yet chained · is counted and no fault', async () => {
    const copy = await tampered("insert into ledger_entries (kind, subject, digest, actor, at) values ('k', 's', 'd', 'a', '2026-11-22T03:00:00.000Z')")
    const { code, said } = await run(['ledger', 'verify'], copy)
    expect(code).toBe(0)
    expect(said).toContain('  1 recorded and not yet chained\n')
  })
})

describe('rules publish', () => {
  const put = (name: string, change: (rules: ReturnType<typeof readRules>) => void): string => {
    const rules = readRules('individual-establish/v1.json')
    change(rules)
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(rules))
    writeFileSync(join(folder, 'examples.json'), JSON.stringify(readRules('individual-establish/examples.json')))
    return file
  }
  /** A minute later: history takes a decision in when no earlier one can come any more. */
  const LATER = '2026-11-22T02:01:00.000Z'
  const publish = (file: string, ...who: readonly string[]) => miaopi(['rules', 'publish', file, ...who], { environment: environment(published), now: LATER })
  const TWO = ['--author', 'policy', '--approver', 'policy2']
  let published = ''
  beforeAll(() => {
    published = mkdtempSync(join(folder, 'published-'))
    cpSync(data, published, { recursive: true })
  })

  it.each([
    ['the same person twice', ['--author', 'policy', '--approver', 'policy'], 1, 'Nobody approves their own rules: the approver must be another person than the author.'],
    ['a clerk', ['--author', 'policy', '--approver', 'clerk'], 1, 'clerk is no policy officer of this office.'],
    ['nobody known', ['--author', 'zhang', '--approver', 'policy'], 1, 'zhang is no policy officer of this office.'],
    ['no approver', ['--author', 'policy'], 2, 'Say who: --approver <login>. See: miaopi rules publish --help'],
  ])('%s · refused', async (_, who, code, sentence) => {
    const ended = await publish(put('v2.json', (rules) => { rules.version = 2 }), ...who)
    expect(ended).toEqual({ code, said: '', complained: `${sentence}\n` })
  })

  it.each([
    ['unsound', (rules: ReturnType<typeof readRules>) => { rules.version = 2; rules.rules[0].event.params.basis = [] }, /v2\.json cannot be published:\n {2}R-ID-01\n/],
    ['its version taken by another text', (rules: ReturnType<typeof readRules>) => { rules.rules[0].event.params.mark = 'policy' }, /individual-establish v1 is another text already: take the next version\./],
    ['not in force yet', (rules: ReturnType<typeof readRules>) => { rules.version = 2; rules.effectiveFrom = '2027-01-01' }, /in force from 2027-01-01 only/],
    ['in force already', () => undefined, /in force already: [0-9a-f]{64}/],
  ])('a rule set %s · refused', async (_, change, sentence) => {
    expect(await publish(put('v2.json', change), ...TWO)).toMatchObject({ code: 1, said: '', complained: expect.stringMatching(sentence) })
  })

  it('two persons, a sound new version · in force; old decisions are made again with the old one', async () => {
    const { code, said } = await publish(put('v2.json', (rules) => { rules.version = 2 }), ...TWO)
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/^individual-establish v2 is in force: [0-9a-f]{64}\n0 of 3 recorded decisions would have come out otherwise\n$/) })
    expect((await json(['replay'], published)).value).toMatchObject({ decisions: 4, same: 4 })
    expect((await json(['ledger', 'verify'], published)).value.waiting).toBe(3)
  })

  it('proposed, approved for a later day by somebody who knows what changes · waits; then gone back', async () => {
    const at = mkdtempSync(join(folder, 'life-'))
    cpSync(data, at, { recursive: true })
    const tell = (...argv: readonly string[]) => miaopi(['rules', ...argv], { environment: environment(at), now: LATER })
    const [, digest = ''] = /: ([0-9a-f]{64})\n$/.exec((await tell('propose', put('v3.json', (rules) => { rules.version = 3; rules.rules[0].event.params.remedy.en += ' Please.' }), '--author', 'policy')).said) ?? []
    expect((await tell('propose', put('v3.json', (rules) => { rules.version = 3; rules.rules[0].event.params.remedy.en += ' Please.' }), '--author', 'policy')).complained).toContain('This very rule set is in the register already.')
    expect(await tell('approve', digest.slice(0, 10), '--approver', 'policy2', '--changed', '7', '--on', '2026-12-01')).toEqual({ code: 1, said: '', complained: '0 of 3 recorded decisions would change, not 7: look at them with miaopi trial before you approve.\n' })
    expect((await tell('approve', digest, '--approver', 'policy', '--changed', '0', '--on', '2026-12-01')).complained).toBe('Nobody approves their own rules.\n')
    expect((await tell('approve', digest, '--approver', 'policy2', '--changed', '0', '--on', '2026-12-01')).said).toBe('individual-establish v3 is approved from 2026-12-01: 0 of 3 recorded decisions would have come out otherwise.\n')
    const lines = (await tell('list')).said.trimEnd().split('\n')
    expect(lines).toMatchObject([expect.stringMatching(/v3 {2}from 2026-12-01 {2}by staff_/), expect.stringMatching(/v1 {2}in force/)])
    await tell('publish', put('v4.json', (rules) => { rules.version = 4 }), ...TWO)
    const shipped = (await tell('list')).said.split('\n').find((line) => line.includes(' v1 '))?.slice(0, 12) ?? ''
    expect((await tell('roll-back', shipped, '--by', 'policy')).code).toBe(2)
    expect((await tell('roll-back', 'ffffffff', '--by', 'policy', '--reason', '新规则有误')).complained).toContain('No rule set in the register is called ffffffff')
    expect((await tell('roll-back', shipped, '--by', 'policy', '--reason', '新规则有误')).said).toMatch(/^individual-establish v1 is in force again: /)
    expect((await tell('roll-back', digest, '--by', 'policy2', '--reason', '新规则有误')).complained).toBe('Only rules that were in force before can be gone back to.\n')
  }, 120_000)
})

describe('the office and the command line', () => {
  it('the noodle shop · decided by both · the same findings from the same facts', async () => {
    const office = await openOffice({ config: readConfig(environment()), sealKey: Buffer.from(KEY, 'hex'), now: () => A_SUNDAY, publicUrl: 'http://127.0.0.1:8600' })
    const decision = await office.store.findDecision(decisionIds[0]!)
    await office.close()
    const record = decision?.record as { readonly facts: unknown; readonly findings: unknown }
    const { json: outcome } = await decideJson([`${WORLDS}/W1.answers.json`, '--world', `${WORLDS}/W1.world.json`, '--sign', '--at', '2026-11-22T10:00'])
    expect(outcome.facts).toEqual(record.facts)
    expect(outcome.findings).toEqual(record.findings)
  })
})

/** Statements that take the triggers of a table away, as one could who owns the file. */
async function triggersOff(table: string): Promise<readonly string[]> {
  const rows = await rawSql(`sqlite:${data}/office.db`, `select name from sqlite_master where type = 'trigger' and tbl_name = '${table}'`)
  return rows.map(({ name }) => `drop trigger ${String(name)}`)
}
