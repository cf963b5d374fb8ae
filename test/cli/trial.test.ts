/** `miaopi trial` and `miaopi history` on an office's books: who would have been decided otherwise, by a draft or by rules of another day. */

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitApplication } from '../../api/actions/submit-application.ts'
import { runCommandLine } from '../../api/cli/run.ts'
import { readConfig } from '../../api/config.ts'
import type { Kiosk } from '../../api/context.ts'
import { openOffice } from '../../api/open-office.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { readRules } from '../rules/shipped.ts'
import { untilTrue } from '../support/until.ts'
import { miaopi } from './support/a-terminal.ts'
import { answersFor, signedOver } from './support/signed.ts'

const KEY = '07'.repeat(32)
const KIOSK: Kiosk = { kind: 'kiosk', id: 'kiosk_340104', name: '示范终端', region: '340104', public: true, request: null }
const AN_HOUR_LATER = '2026-11-22T03:00:00.000Z'

let folder = ''
const environment = () => ({ MIAOPI_DATA: join(folder, 'data'), MIAOPI_KEY: KEY, LOG_LEVEL: 'silent' })
const run = (...argv: readonly string[]) => miaopi(argv, { environment: environment(), now: AN_HOUR_LATER, folder })
const json = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).said)

type Rules = ReturnType<typeof readRules>
let decided: readonly string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-trial-'))
  const office = await openOffice({ config: readConfig(environment()), sealKey: Buffer.from(KEY, 'hex'), now: () => A_SUNDAY, publicUrl: 'http://127.0.0.1:8600' })
  for (const name of ['W1', 'W4', 'W2']) await submitApplication(office.ctx, KIOSK, { form: 'individual-establish', formVersion: 1, answers: await signedOver(answersFor(name), office.ctx.outside) })
  decided = (await office.store.listDecisionsBetween({ from: '', to: '9', limit: 9 })).map(({ id }) => id)
  await office.close()
  draft('same.json', () => undefined)
  // 王小芳, seventeen, was sent to a person; so is nobody any more. The noodle shop loses its note.
  draft('draft.json', (rules) => {
    rules.rules = rules.rules.filter(({ name }: { readonly name: string }) => name !== 'R-AG-02' && name !== 'R-SC-05')
  })
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function draft(name: string, change: (rules: Rules) => void): void {
  const rules = readRules('individual-establish/v1.json')
  rules.version = 2
  change(rules)
  writeFileSync(join(folder, name), JSON.stringify(rules))
}

describe('trial', () => {
  it('the rules as they are · nobody is decided otherwise', async () => {
    expect(await run('trial', 'same.json')).toEqual({ code: 0, said: '3 decisions tried: 0 change, 0 of them in their verdict\n', complained: '' })
  })

  it('a draft · tells how many, which way, by which entries, where and when', async () => {
    const { code, said } = await run('trial', 'draft.json', '--list')
    expect(code).toBe(0)
    expect(said).toContain('3 decisions tried: 3 change, 1 of them in their verdict')
    expect(said).toContain('  1  review → approve\n')
    expect(said).toContain('by entry\n  R-SC-05 (note)  +0 −3\n  R-AG-02 (review)  +0 −1\n')
    expect(said).toContain('by district\n  340104 蜀山区  3, 1 in their verdict\n')
    expect(said).toContain('by week\n  2026-W47  3, 1 in their verdict\n')
    expect(decided.filter((id) => said.includes(`\n${id}  `))).toHaveLength(3)
    expect(said).toMatch(/\ndec_\w+ {2}review → approve {2}−R-AG-02 {2}−R-SC-05\n/)
  })

  it('in two threads, with progress, against the rules in force · tells the same', async () => {
    const alone = await json('trial', 'draft.json', '--list')
    expect(alone).toMatchObject({ decisions: 3, changed: 3, verdictChanged: 1 })
    const shared = await run('trial', 'draft.json', '--list', '--json', '--threads', '2', '--progress', '--against', 'in-force')
    expect(JSON.parse(shared.said)).toEqual(alone)
    expect(shared.complained).toBe('3 of 3\n')
  })

  it('the rules of another day · are those that were in force then', async () => {
    expect(await json('trial', '--as-of', '2026-11-23')).toMatchObject({ decisions: 3, changed: 0 })
    expect(await run('trial', '--as-of', '2026-11-21')).toEqual({ code: 1, said: '', complained: 'No rules for individual-establish were in force then.\n' })
  })

  it.each([
    ['nothing to try', ['trial'], 2, 'Say one draft, or --as-of and a moment. See: miaopi trial --help'],
    ['both', ['trial', 'draft.json', '--as-of', '2026-11-23'], 2, 'Say one draft, or --as-of and a moment. See: miaopi trial --help'],
    ['no such base', ['trial', 'draft.json', '--against', 'yesterday'], 2, 'Say --against records or --against in-force. See: miaopi trial --help'],
    ['no threads', ['trial', 'draft.json', '--threads', '0'], 2, '“0” is no number of threads: say one to 64.'],
    ['no file', ['trial', 'none.json'], 1, 'none.json: there is no such file.'],
  ])('%s · is refused', async (_, argv, code, sentence) => {
    const ended = await run(...argv)
    expect({ code: ended.code, said: ended.said }).toEqual({ code, said: '' })
    expect(ended.complained).toContain(sentence)
  })

  it('watched · is tried again at every save, tells faults, and ends when the file is taken away', async () => {
    let [said, complained] = ['', '']
    draft('watched.json', () => undefined)
    const ended = runCommandLine(['trial', 'watched.json', '--watch'], {
      say: async (text) => { said += text },
      complain: async (text) => { complained += text },
      stdin: [] as never,
      environment: environment(),
      folder,
      now: () => AN_HOUR_LATER,
    })
    await untilTrue('the first try', () => said.includes('3 decisions tried: 0 change'))
    draft('watched.json', (rules) => { rules.rules = rules.rules.filter(({ name }: { readonly name: string }) => name !== 'R-AG-02') })
    await untilTrue('the second save', () => said.includes('3 decisions tried: 1 change, 1 of them in their verdict'))
    writeFileSync(join(folder, 'watched.json'), '{')
    await untilTrue('the fault', () => complained.includes('this is no JSON'))
    draft('watched.json', (rules) => { rules.rules = rules.rules.filter(({ name }: { readonly name: string }) => name !== 'R-SC-05') })
    await untilTrue('the third save', () => said.includes('3 decisions tried: 3 change, 0 of them in their verdict'))
    rmSync(join(folder, 'watched.json'))
    expect(await ended).toBe(0)
  }, 60_000)
})

describe('replay --as-of', () => {
  it('a moment with rules and one without · says what comes out otherwise', async () => {
    expect((await run('replay', '--as-of', '2026-11-23')).said).toBe('3 decisions by the rules of then: 0 come out otherwise\n')
    expect((await run('replay', '--as-of', '2026-11-21')).said).toBe('3 decisions by the rules of then: 0 come out otherwise\n  for 3 no rules were in force then\n')
    expect((await json('replay', '--as-of', '2026-11-23', '--id', decided[0]!)).decisions).toMatchObject([{ decisionId: decided[0], asOf: { findings: expect.any(Array) } }])
  })
})

describe('history', () => {
  it('built again and verified · is as the records have it', async () => {
    expect(await run('history', 'rebuild')).toEqual({ code: 0, said: 'individual-establish: 3 decisions\n', complained: '' })
    const { code, said } = await run('history', 'verify')
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/^individual-establish: 3 decisions, \d+\.\d bytes each; as the records have them\n$/) })
  })

  it('a damaged file · is told with exit code 1, and stops a trial no longer than until it is followed anew', async () => {
    const at = join(folder, 'data', 'history', 'individual-establish')
    writeFileSync(join(at, readdirSync(at)[0]!), 'MPH1 and nothing more')
    expect(await run('history', 'verify')).toMatchObject({ code: 1, said: expect.stringContaining('not as the records have them: run miaopi history rebuild') })
    expect(await json('trial', 'same.json')).toMatchObject({ decisions: 3, changed: 0 })
    expect((await run('history', 'verify')).code).toBe(0)
  })
})
