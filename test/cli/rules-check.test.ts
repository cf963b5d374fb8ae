/** `miaopi rules check`: the office's own rules are sound, and a folder of spoiled ones is told every fault at once. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXAMPLES, RULE_SET, readRules } from '../rules/shipped.ts'
import { miaopi, ROOT } from './support/a-terminal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-rules-'))
  cpSync(join(ROOT, 'rules/individual-establish'), join(folder, 'individual-establish'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (file: string, value: unknown) => {
  writeFileSync(join(folder, 'individual-establish', file), typeof value === 'string' ? value : JSON.stringify(value))
}
const check = async () => {
  const { code, said } = await miaopi(['rules', 'check', folder, '--json'])
  return { code, matters: JSON.parse(said).matters }
}

describe('rules check', () => {
  it('the office’s own rules · sound · counts of rules, entries and examples', async () => {
    const rules = new Set(RULE_SET.rules.map((rule) => rule.event.params.rule)).size
    const counts = `${String(rules)} rules, ${String(RULE_SET.rules.length)} entries, ${String(EXAMPLES.examples.length)} examples`
    expect(await miaopi(['rules', 'check'])).toMatchObject({ code: 0, said: expect.stringMatching(new RegExp(`^individual-establish \\(v1\\): ${counts}; sound\n  \\d+ notes; see them with --notes\n$`)), complained: '' })
  })

  it('an example that comes out otherwise, a fact misspelt · both told with place and remedy · exit code 1', async () => {
    const rules = readRules('individual-establish/v1.json')
    rules.rules[0].conditions = { all: [{ fact: 'operator.idNoWelFormed', operator: 'equal', value: false }] }
    put('v1.json', rules)
    const { code, said } = await miaopi(['rules', 'check', folder])
    expect(code).toBe(1)
    expect(said).toContain('v1.json · R-ID-01')
    expect(said).toContain('事实目录里没有“operator.idNoWelFormed”。是不是“operator.idNoWellFormed”？')
    expect(said).toContain('the catalogue has no fact “operator.idNoWelFormed”. Did you mean “operator.idNoWellFormed”?')
  })

  it('an example that expects something else · is told', async () => {
    const examples = readRules('individual-establish/examples.json')
    examples.examples[0].expect.verdict = 'refuse'
    put('examples.json', examples)
    const { code, matters } = await check()
    expect({ code, faults: matters[0].faults.map((fault: { code: string }) => fault.code) }).toEqual({ code: 1, faults: ['wrong-verdict'] })
  })

  it('what an applicant may change · spoiled or missing · is told', async () => {
    const advice = readRules('individual-establish/advice.json')
    advice.ways[0].when = { all: [{ fact: 'operator.star', operator: 'equal', value: 1 }] }
    put('advice.json', advice)
    expect((await check()).matters[0].faults).toMatchObject([{ file: 'advice.json', code: 'unknown-fact' }])
    rmSync(join(folder, 'individual-establish', 'advice.json'))
    expect((await check()).matters[0].faults).toMatchObject([{ file: 'advice.json', code: 'unreadable' }])
  })

  it('another version beside the one in force · is checked by itself', async () => {
    const next = { ...readRules('individual-establish/v1.json'), version: 2 }
    put('v2.json', next)
    expect(await check()).toMatchObject({ code: 0, matters: [{ versions: ['v1.json', 'v2.json'], faults: [] }] })
    const between = async (effectiveFrom: string) => {
      put('v2.json', { ...next, effectiveFrom })
      const { said } = await miaopi(['rules', 'check', folder, '--notes'])
      return said
    }
    expect(await between('2027-01-01')).toContain('versions 1 and 2 are both in force from 2027-01-01; the later one counts.')
    next.rules[0].event.params.basis = []
    put('v2.json', next)
    expect((await check()).matters[0].faults).toMatchObject([{ file: 'v2.json', at: 'R-ID-01', code: 'missing-basis' }])
  })

  it.each([
    ['v1.json', '{', 'unreadable'],
    ['examples.json', '', 'unreadable'],
    ['v1.json', '[]', 'wrong-type'],
    ['matter.json', 'null', 'unreadable'],
    ['matter.json', '{"matter": "other", "ruleSet": 1}', 'unreadable'],
    ['matter.json', '{"matter": "individual-establish", "ruleSet": 9}', 'unreadable'],
  ])('%s holds %j · told as a fault, not as a crash', async (file, text, fault) => {
    put(file, text)
    const { code, matters } = await check()
    expect({ code, fault: matters[0].faults[0].code }).toEqual({ code: 1, fault })
  })

  it('a folder without matters, or none at all · one sentence · exit code 1', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await miaopi(['rules', 'check', 'empty'], { folder })).complained).toMatch(/no folder in it holds a matter\.json\.\n$/)
    expect((await miaopi(['rules', 'check', 'none'], { folder })).complained).toMatch(/there is no such folder\.\n$/)
  })

  it('what it needs · no database and no settings · is nothing but the files', () => {
    const source = readFileSync(join(ROOT, 'api/cli/rules-check.ts'), 'utf8')
    expect(source).not.toMatch(/#store|config\.ts|environment/)
  })

  it('a rule that can never fire · is a fault, with the conditions that exclude each other · exit code 1', async () => {
    spoil('R-AG-01', { all: [{ fact: 'operator.age', operator: 'lessThan', value: 16 }, { fact: 'operator.age', operator: 'greaterThan', value: 15 }] })
    const { code, said } = await miaopi(['rules', 'check', folder])
    expect(code).toBe(1)
    expect(said).toMatch(/fault · R-AG-01\n {4}条件互相矛盾，永远不会触发。\n.*\n {4}← 申请当日已满的周岁数小于“16”/)
  })

  it('a review that a refusal always outweighs · is a doubt', async () => {
    spoil('R-AG-02', { all: [{ fact: 'operator.age', operator: 'lessThan', value: 10 }] })
    const { said } = await miaopi(['rules', 'check', folder])
    expect(said).toMatch(/doubt · R-AG-02\n.*R-AG-01.*\n[^]*e\.g\. operator\.age: 9/)
  })

  it('--json · each observation that can be shown · brings an application that the form lets in, and its world', async () => {
    const { matters } = await check()
    const shown = matters[0].observations.filter(({ code, witness }: { code: string; witness: unknown }) => witness !== null && code !== 'off-the-road')
    expect(shown.length).toBeGreaterThan(10)
    for (const { application } of shown) expect(application).toMatchObject({ answers: { operator: { name: '王小明' } }, world: { served: expect.any(Array) } })
  })

  it('--notes and --coverage · tell conditions without effect, and that every mistake would be caught', async () => {
    const { said } = await miaopi(['rules', 'check', '--notes', '--coverage'])
    expect(said).toContain('note · R-FM-02.correct\n    表单不收这样的申请，这条只是防备。')
    expect(said).toMatch(/conditions seen to hold and to fail: (\d+) of \1\n/)
    expect(said).toMatch(/single mistakes an example tells from the rule: (\d+) of \1 \(100\.0 %\)/)
  })

  it('--coverage with fewer examples · names the mistakes that nobody would notice', async () => {
    const examples = readRules('individual-establish/examples.json')
    examples.examples = examples.examples.filter(({ name }: { name: string }) => name !== 'one member, proven and signed')
    put('examples.json', examples)
    const { said } = await miaopi(['rules', 'check', folder, '--coverage'])
    expect(said).toContain('    R-FM-01/conditions/all/1/any/0: family.memberCount lessThan 1 → family.memberCount lessThan 2\n')
  })

  /** The examples then come out otherwise too, which is another fault. */
  function spoil(name: string, conditions: unknown): void {
    const rules = readRules('individual-establish/v1.json')
    rules.rules.find((rule: { name: string }) => rule.name === name).conditions = conditions
    put('v1.json', rules)
  }
})
