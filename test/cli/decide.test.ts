/** `miaopi decide`: the worked decisions of the office as files, what each says would follow, and what is refused. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULE_SET } from '../rules/shipped.ts'
import { decideJson, miaopi, ROOT, WORLDS } from './support/a-terminal.ts'
import { WORKED_DECISIONS } from './worked-decisions.ts'

const EXAMPLES = 'forms/catalogue/individual-establish/v1/examples'
const answersOf = (name: string) => JSON.parse(readFileSync(join(ROOT, WORLDS, `${name}.answers.json`), 'utf8'))
const on = (name: string, world = name) => [`${WORLDS}/${name}.answers.json`, '--world', `${WORLDS}/${world}.world.json`, '--sign']
const namesOf = (json: { readonly findings: readonly { readonly name: string }[] }) => json.findings.map((finding) => finding.name)

describe('worked decisions', () => {
  it.each(WORKED_DECISIONS.map((each) => [`${each.answers} in world ${each.world}`, each] as const))('%s · comes out as worked', async (_, { answers, world, verdict, rules }) => {
    const { code, json } = await decideJson(on(answers, world))
    expect({ code, verdict: json.verdict, rules: namesOf(json) }).toEqual({ code: 0, verdict, rules })
  })

  it('W7 · the registry · is that of the premises, whoever serves', async () => {
    for (const world of ['W7', 'W7-shushan-only']) {
      const { json } = await decideJson(on('W7', world))
      expect(json.follows.registry).toMatchObject({ code: '340111', served: world === 'W7' })
    }
  })

  it('W14 · the licence · carries the online-only sentence', async () => {
    const { json } = await decideJson(on('W14'))
    expect(json.follows.licence.scope).toContain('仅通过网络开展经营活动')
  })

  it('W16 · when the father signs as well · is approved', async () => {
    const { json } = await decideJson(['-', '--sign'], { stdin: JSON.stringify({ ...answersOf('W16'), signatures: [] }) })
    expect(json.verdict).toBe('approve')
  })
})

describe('what would follow', () => {
  it('approval · licence face without a number, permits, papers · nothing to wait for', async () => {
    const { json } = await decideJson(on('W1'))
    expect(json.follows).toMatchObject({ ruling: 'approve', case: null, correctBy: null })
    expect(json.follows.licence).toMatchObject({ name: '合肥市蜀山区王小明小吃店（个体工商户）', premises: '安徽省合肥市蜀山区三里庵街道秒批路1号一楼门面', organisation: '个人经营' })
    expect(json.follows.permits.map((each: { permit: { zh: string } }) => each.permit.zh)).toEqual(['食品经营许可证', '仅销售预包装食品备案'])
    expect(json.follows.papers.map((each: { zh: string }) => each.zh)).toEqual(['营业执照正本', '营业执照副本（1）', '准予登记通知书'])
  })

  it('review on a Sunday · queue and deadline · three working days', async () => {
    expect((await decideJson(on('W4'))).json.follows.case).toEqual({ queue: 'review', deadline: '2026-11-25', deadlineFlag: null })
  })

  it('proposed refusal · what takes effect · is a review in the queue of refusals', async () => {
    const { json } = await decideJson(on('W5'))
    expect(json.verdict).toBe('refuse')
    expect(json.follows).toMatchObject({ ruling: 'review', licence: null, case: { queue: 'refusal' } })
  })

  it('correction · last day · is told', async () => {
    expect((await decideJson(on('W2'))).json.follows).toMatchObject({ ruling: 'correct', correctBy: '2026-12-22', case: null })
  })

  it('written out · in both languages · names verdict, article, field, remedy and licence', async () => {
    const { code, said, complained } = await miaopi(['decide', ...on('W3'), '--at', '2026-11-22'])
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(said).toMatch(/^需要补正，一次告知 · correct/)
    for (const part of ['R-NM-03', '/name/division', 'R-AD-04.correct', '补正期限 correct by: 2026-12-22', '2026-11-22 12:00']) expect(said).toMatch(new RegExp(part))
    expect(said).not.toMatch(/undefined|\[object|null/)
  })
})

describe('explanation', () => {
  it('every rule of the set · once, in order · those that fired are the findings', async () => {
    const { json } = await decideJson([...on('W12'), '--explain'])
    const rules: readonly { name: string; outcome: string; unknown: readonly string[] }[] = json.explanation
    expect(rules.map((rule) => rule.name)).toEqual(RULE_SET.rules.map((rule) => rule.name))
    expect(rules.filter((rule) => rule.outcome === 'fired').map((rule) => rule.name)).toEqual(namesOf(json))
    expect(rules.filter((rule) => rule.outcome === 'silent').flatMap((rule) => rule.unknown)).toContain('operator.populationMatch')
  })

  it('written out · each condition · with a mark, the value seen and the value wanted', async () => {
    const { said } = await miaopi(['decide', ...on('W12'), '--explain'])
    expect(said).toMatch(/R-ID-04\.\w+ \w+ · 事实未知，不表态 silent/)
    expect(said).toMatch(/\? 姓名与号码在人口库中的比对结果：未知（人口信息）（条件：/)
    expect(said).not.toMatch(/undefined|\[object|null/)
  })
})

describe('answers', () => {
  it('signed by the form itself · without --sign and without a world · decide as any', async () => {
    const { code, json } = await decideJson([`${EXAMPLES}/noodle-shop.json`])
    expect({ code, verdict: json.verdict }).toEqual({ code: 0, verdict: 'approve' })
  })

  it('changed after signing · without --sign · the signature is for other content', async () => {
    const noodleShop = JSON.parse(readFileSync(join(ROOT, EXAMPLES, 'noodle-shop.json'), 'utf8'))
    const { json } = await decideJson(['-'], { stdin: JSON.stringify({ ...noodleShop, capitalWan: '6' }) })
    expect(json.verdict).toBe('correct')
    expect(json.facts['signature.operator']).toBe('other-content')
  })

  it('not signed · without --sign · every fault of the form is told with its place, as the interface would', async () => {
    const { code, json } = await decideJson(['-'], { stdin: JSON.stringify({ ...answersOf('W1'), contact: { phone: '12' }, extra: 1 }) })
    expect(code).toBe(1)
    expect(json.code).toBe('answers_invalid')
    expect(json.faults.map((fault: { pointer: string }) => fault.pointer).toSorted()).toEqual(['/contact/phone', '/extra', '/signatures'])
    for (const { zh, en } of json.faults) expect([zh, en].every((text: string) => text.length > 3)).toBe(true)
  })

  it('the same in words · exit code 1 · pointer and both languages', async () => {
    const { code, said } = await miaopi(['decide', `${WORLDS}/W1.answers.json`])
    expect(code).toBe(1)
    expect(said).toContain('/signatures · required')
    expect(said).toContain('请签名。')
  })

  it.each([
    ['no JSON', '{"operator": ', 'standard input: The body is not valid JSON.'],
    ['a key twice', '{"ecommerce": true, "ecommerce": false}', 'standard input: An object has the same key twice.'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'standard input: The body is not valid UTF-8.'],
  ])('%s · one sentence · exit code 1', async (_, stdin, sentence) => {
    expect(await miaopi(['decide', '-'], { stdin })).toEqual({ code: 1, said: '', complained: `${sentence}\n` })
  })

  it('a list instead of an object · told as a fault', async () => {
    const { code, json } = await decideJson(['-', '--sign'], { stdin: '[]' })
    expect({ code, fault: json.faults[0].code }).toEqual({ code: 1, fault: 'wrong_type' })
  })

  it('the moment · noon of a day or a time at the office · decides', async () => {
    const at = async (moment: string) => JSON.parse((await miaopi(['decide', ...on('W2'), '--json', '--at', moment])).said)
    expect((await at('2026-11-21')).verdict).toBe('approve')
    expect((await at('2026-11-21T23:59:59')).verdict).toBe('approve')
    const midnight = await at('2026-11-22T00:00')
    expect([midnight.verdict, midnight.at]).toEqual(['correct', '2026-11-21T16:00:00.000Z'])
  })

  it('decided twice · to the byte · the same', async () => {
    const [first, second] = [await miaopi(['decide', ...on('W17'), '--json', '--explain']), await miaopi(['decide', ...on('W17'), '--json', '--explain'])]
    expect(second).toEqual(first)
  })
})

describe('calling it', () => {
  it.each([
    [[], 'Say which answers to decide: one file, or - for standard input. See: miaopi decide --help'],
    [['a.json', 'b.json'], 'Say which answers to decide: one file, or - for standard input. See: miaopi decide --help'],
    [['a.json', '--at', '2026-02-30'], '“2026-02-30” is no day or time: write 2026-11-22 or 2026-11-22T09:30, office time.'],
    [['a.json', '--at', '2026-11-22T25:00'], '“2026-11-22T25:00” is no day or time: write 2026-11-22 or 2026-11-22T09:30, office time.'],
    [['a.json', '--form', 'marriage'], 'There is no form marriage: say one of individual-establish.'],
    [['a.json', '--wrld', 'x'], 'There is no option --wrld here. See: miaopi decide --help'],
    [['a.json', '--world'], 'The option --world needs a value. See: miaopi decide --help'],
    [['a.json', '--world', '--json'], 'The option --world needs a value. See: miaopi decide --help'],
    [['a.json', '--sign=yes'], 'The option --sign takes no value. See: miaopi decide --help'],
    [['a.json', '--batch', 'b.ndjson'], 'With --batch every line holds its own answers and world: leave a.json out. See: miaopi decide --help'],
    [['--batch', 'b.ndjson', '--world', 'w.json'], 'With --batch every line holds its own answers and world: leave --world out. See: miaopi decide --help'],
  ])('decide %j · one sentence · exit code 2', async (argv, sentence) => {
    expect(await miaopi(['decide', ...argv])).toEqual({ code: 2, said: '', complained: `${sentence}\n` })
  })

  it('a file that is not there · is named · exit code 1', async () => {
    expect(await miaopi(['decide', 'nobody.json'])).toEqual({ code: 1, said: '', complained: 'nobody.json: there is no such file.\n' })
    expect((await miaopi(['decide', 'test'])).complained).toBe('test: this is a folder, not a file.\n')
  })
})
