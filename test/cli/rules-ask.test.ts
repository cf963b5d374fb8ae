/** `miaopi rules ask`: questions about the office's own rules, answered with an application or with no, and what is asked wrongly is told. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRules } from '../rules/shipped.ts'
import { decideJson, miaopi } from './support/a-terminal.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-ask-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const ask = (...argv: readonly string[]) => miaopi(['rules', 'ask', ...argv])
const askJson = async (...argv: readonly string[]) => JSON.parse((await ask(...argv, '--json')).said)

describe('rules ask', () => {
  it('someone under 18 approved · no', async () => {
    expect(await ask('verdict', 'approve', '--where', 'operator.age<18')).toMatchObject({ code: 0, said: '没有这样的申请。\nNo: there is no such application.\n' })
  })

  it('someone of 18 approved · yes, by cases and by Z3 alike, with what was changed and what the rules said', async () => {
    const { said } = await ask('verdict', 'approve', '--where', 'operator.age<19', '--solver')
    expect(said).toContain('  operator.age: 18（申请当日已满的周岁数）\n')
    expect(said).toContain('  run by the rules: approve [R-SC-05]\n')
  })

  it.each([
    ['operator.age>=75,operator.confirmedInPerson=false', 'no'],
    ['operator.age>=75,operator.confirmedInPerson=true', 'yes'],
    ['premises.useType=PLATFORM,premises.proofPresent=false', 'yes, off the road'],
    ['premises.useType!=LEASE,scope.itemCount<=3', 'yes'],
    ['scope.permitItems is not empty,name.reservation=valid', 'yes'],
    ['name.blockedWords is not empty', 'no'],
    ['sources.unavailable has bans', 'no'],
    ['sources.optionalUnavailable has dishonesty', 'yes'],
    ['name.full=null', 'yes'],
    ['capital.yuan>5000000', 'no'],
  ])('approved where %s · %s', async (where, kind) => {
    const { kind: answer, rests } = await askJson('verdict', 'approve', '--where', where)
    expect(rests === 'facts' ? `${String(answer)}, off the road` : answer).toBe(kind)
  })

  it('an entry that only other means than the form could fire · is told so', async () => {
    expect((await ask('fires', 'R-FM-02.correct')).said).toContain('表单和日常办理不会出现这样的申请')
  })

  it('nothing fires · yes', async () => {
    expect(await askJson('untouched')).toMatchObject({ kind: 'yes', outcomes: [{ verdict: 'approve', fired: [] }] })
  })

  it('another version · differs where its threshold does, and only by findings where its notes do', async () => {
    const rules = readRules('individual-establish/v1.json')
    const file = join(folder, 'v2.json')
    rules.rules.find(({ name }: { name: string }) => name === 'R-QU-08.note').conditions.all[0].value = 2
    writeFileSync(file, JSON.stringify({ ...rules, version: 2 }))
    const { said } = await ask('differs', file)
    expect(said).toContain('  operator.businesses12m: 2')
    expect(said).toMatch(/run by v1: approve \[R-SC-05\]\n {2}run by the other, v2: approve \[R-QU-08\.note, R-SC-05\]/)
    expect((await askJson('differs', file, '--by', 'verdict')).kind).toBe('no')
  })

  it('--write · an application and its world, that miaopi decide decides as was claimed', async () => {
    const { said } = await ask('fires', 'R-AD-06.correct-home', '--write', folder)
    expect(said).toContain(`miaopi decide ${join(folder, 'answers.json')} --world ${join(folder, 'world.json')} --at 2026-11-22`)
    const { json } = await decideJson([join(folder, 'answers.json'), '--world', join(folder, 'world.json')])
    expect(json.findings.map(({ name }: { name: string }) => name)).toContain('R-AD-06.correct-home')
    expect((await ask('verdict', 'approve', '--where', 'operator.age<18', '--write', join(folder, 'none'))).complained).toBe('There is no application to write.\n')
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  it('--script · the question for any solver that reads SMT-LIB 2', async () => {
    const { said } = await ask('fires', 'R-AG-01', '--script')
    expect(said).toMatch(/^\(reset\)\n[^]*\(check-sat\)\n\(get-value /)
    expect(said).toContain('; operator.age\n')
  })

  it.each([
    [['fires'], 2, 'Say fires <entry>'],
    [['approve'], 2, 'Say fires <entry>'],
    [['verdict', 'approved'], 2, 'Say fires <entry>'],
    [['untouched', '--where', 'operator.age<18'], 2, 'Say fires <entry>'],
    [['differs', 'rules/individual-establish/v1.json', '--by', 'words'], 2, '--by is findings or verdict'],
    [['differs', 'rules/individual-establish/v9.json'], 1, 'there is no such file'],
    [['fires', 'R-XX-01'], 1, 'There is no entry R-XX-01'],
    [['verdict', 'approve', '--where', 'operator.age'], 2, '“operator.age” is no condition'],
    [['verdict', 'approve', '--where', 'operator.agee<18'], 1, 'Did you mean “operator.age”?'],
    [['verdict', 'approve', '--where', 'operator.age<young'], 1, 'cannot be compared'],
    [['verdict', 'approve', '--where', 'premises.useType=HUT'], 1, 'is no value of'],
    [['untouched', '--folder', 'rules/nowhere'], 1, 'there is no such file'],
  ] as const)('asked wrongly · %j · exit code %i and a sentence', async (argv, code, sentence) => {
    const ended = await ask(...argv)
    expect(ended).toMatchObject({ code, said: '' })
    expect(ended.complained).toContain(sentence)
  })
})
