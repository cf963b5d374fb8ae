/** A name judged while it is typed: by the same rules that will decide, with free names near it, and without learning more than it should. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { answersOf, callAs, sendAs, submit } from '../support/an-applicant.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

let door: FrontDoor

beforeAll(async () => {
  door = await openFrontDoor()
})

afterAll(() => door.close())

type Wish = Input<typeof contract.judgeName>
type Judged = Output<typeof contract.judgeName>

const MATTER = 'individual-establish'

async function judge(wish: Omit<Wish, 'matter'>): Promise<Judged> {
  return (await callAs(door.office, contract.judgeName, { matter: MATTER, ...wish })) as Judged
}

type Row = readonly [county: string, division: string, tradeName: string, trade: string, form: string, level: Judged['level'], rules: readonly string[]]

const ROWS: readonly Row[] = [
  ['340104', '合肥市蜀山区', '张三', '小吃', '店', 'ok', []],
  ['340104', '蜀山区', '老街坊', '面', '馆', 'correct', ['R-NM-03']],
  ['340104', '合肥市', '好', '', '店', 'correct', ['R-NM-02', 'R-NM-04']],
  ['340111', '合肥市包河区', '合肥', '水果', '店', 'correct', ['R-NM-05']],
  ['340111', '合肥市包河区', '水果', '水果', '店', 'correct', ['R-NM-05']],
  ['340103', '合肥市庐阳区', '中国移动', '手机', '店', 'review', ['R-NM-09', 'R-NM-12']],
  ['340103', '合肥市庐阳区', 'ABC', '服装', '店', 'correct', ['R-NM-01']],
  ['340103', '合肥市庐阳区', '雷锋', '理发', '店', 'correct', ['R-NM-08']],
  ['340102', '合肥市瑶海区', '最佳', '火锅', '店', 'correct', ['R-NM-08']],
  ['340102', '合肥市瑶海区', '顺发', '商贸', '公司', 'correct', ['R-NM-07']],
  ['340181', '巢湖市', '李四', '温泉民宿', '店', 'ok', []],
  ['340176', '合肥市高新区', '创想', '打印', '店', 'ok', []],
  ['340104', '合肥市蜀山区', '老灶台', '小吃', '店', 'correct', ['R-NM-10']],
  ['340104', '合肥市蜀山区', '', '小吃', '店', 'correct', ['R-NM-02']],
  ['340104', '合肥市蜀山区', '<script>', '小吃', '店', 'correct', ['R-NM-01']],
  ['340104', '合肥市蜀山区', "' or 1=1 --", '小吃', '店', 'correct', ['R-NM-01']],
]

describe('name while typing', () => {
  it.each(ROWS.map((row) => [row.slice(1, 5).join(''), row] as const))('%s · is judged as the law has it', async (_, [county, division, tradeName, trade, form, level, rules]) => {
    const judged = await judge({ county, division, tradeName, trade, form })
    expect({ fullName: judged.fullName, level: judged.level, rules: [...new Set(judged.findings.map(({ rule }) => rule))].sort() }).toEqual({ fullName: `${division}${tradeName}${trade}${form}（个体工商户）`, level, rules })
  })

  it('a listed word that is the applicant’s own name · goes to a person instead of being refused', async () => {
    const wish = { county: '340103', division: '合肥市庐阳区', tradeName: '王进喜', trade: '理发', form: '店' }
    const told = async (ownName?: string) => (await judge({ ...wish, ...(ownName === undefined ? {} : { ownName }) })).findings.map(({ rule }) => rule)
    expect(await told()).toEqual(['R-NM-08'])
    expect(await told('李四')).toEqual(['R-NM-08'])
    expect(await told('王进喜')).toEqual(['R-NM-09'])
  })

  it('every finding · says what is wrong and what to do, in both languages, with its article', async () => {
    const judged = await Promise.all(ROWS.map(([county, division, tradeName, trade, form]) => judge({ county, division, tradeName, trade, form })))
    for (const { message, remedy, basis, pointers } of judged.flatMap(({ findings }) => findings)) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.en).toMatch(/[a-z]/)
      expect(remedy.zh.length).toBeGreaterThan(0)
      expect(basis.length).toBeGreaterThan(0)
      expect(pointers.every((pointer) => pointer.startsWith('/name'))).toBe(true)
    }
  })

  it('district without its city · gets the whole division proposed', async () => {
    expect((await judge({ county: '340104', division: '蜀山区', tradeName: '老街坊', trade: '面', form: '馆' })).divisionProposal).toBe('合肥市蜀山区')
  })

  it('name in the old characters · is compared as the simplified one', async () => {
    const judged = await judge({ county: '340104', division: '合肥市蜀山区', tradeName: '老竈臺', trade: '小吃', form: '店' })
    expect(judged.conflicts).toMatchObject([{ name: '合肥市蜀山区老灶台小吃店（个体工商户）', likeness: 'identical', status: 'reserved' }])
  })

  it('names proposed instead · are free and would be taken', async () => {
    const wishes = ROWS.filter(([, , , , , level]) => level === 'correct')
    for (const [county, division, tradeName, trade, form] of wishes) {
      const { suggestions } = await judge({ county, division, tradeName, trade, form })
      for (const suggestion of suggestions) {
        const again = await judge({ county, division, tradeName: suggestion, trade, form })
        expect({ suggestion, names: again.findings.map(({ rule }) => rule).filter((rule) => ['R-NM-04', 'R-NM-05', 'R-NM-06', 'R-NM-08', 'R-NM-10'].includes(rule)) }).toEqual({ suggestion, names: [] })
      }
    }
  })

  it('judgement while typing · is the judgement of the decision', async () => {
    for (const [county, division, tradeName, trade, form, , rules] of ROWS.filter((row) => row[0] === '340104' && row[5] === 'correct' && row[2] !== '')) {
      const answers = await answersOf(door.office, 'nameless', (kept) => ({ ...kept, premises: { ...kept.premises, county }, name: { given: true, division, tradeName, trade, form, riskAccepted: true } }))
      const sent = await sendAs(door.office, contract.submitApplication, { form: MATTER, formVersion: 1, answers: { ...answers } })
      if (sent.status === 422) continue
      const found = (sent.body as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('R-NM'))
      expect({ tradeName, rules: [...new Set(found)].sort() }).toEqual({ tradeName, rules })
    }
  })

  it('name just registered · conflicts from the next keystroke on', async () => {
    const wish = { county: '340104', division: '合肥市蜀山区', tradeName: '双溪边', trade: '小吃', form: '店' }
    expect((await judge(wish)).level).toBe('ok')
    await submit(door.office, await answersOf(door.office, 'nameless', (answers) => ({ ...answers, name: { given: true, division: wish.division, tradeName: wish.tradeName, trade: wish.trade, form: wish.form, riskAccepted: true } })))
    expect(await judge(wish)).toMatchObject({ level: 'correct', conflicts: [{ likeness: 'identical', status: 'registered' }] })
  })

  it('conflicts · tell names only, never whose they are', async () => {
    const judged = await judge({ county: '340104', division: '合肥市蜀山区', tradeName: '老灶台', trade: '小吃', form: '店' })
    expect(Object.keys(judged.conflicts[0]!).sort()).toEqual(['article', 'day', 'kind', 'level', 'likeness', 'mark', 'name', 'reason', 'status'])
    expect(judged.conflicts[0]).toMatchObject({ level: 'correct', article: expect.stringContaining('名规') as unknown })
  })

  it('judging · writes nothing into the books', async () => {
    await door.office.processJobs()
    const before = await door.books()
    await Promise.all(ROWS.map(([county, division, tradeName, trade, form]) => judge({ county, division, tradeName, trade, form })))
    expect(await door.books()).toEqual(before)
  })

  it('unknown matter · is not found; unknown county · is judged without breaking', async () => {
    const wish = { county: '999999', division: '合肥市蜀山区', tradeName: '张三', trade: '小吃', form: '店' }
    expect((await sendAs(door.office, contract.judgeName, { matter: 'no-such-matter', ...wish })).status).toBe(404)
    expect((await judge(wish)).level).toBe('correct')
  })
})

describe('parts of a name', () => {
  it('noodle shop in Shushan · may be called so, and every proposed part passes its own rules', async () => {
    const parts = (await callAs(door.office, contract.listNameParts, { matter: MATTER, county: '340104', mainItem: 'S201' })) as Output<typeof contract.listNameParts>
    expect(parts.divisions).toContain('合肥市蜀山区')
    expect(parts.trades).toContain('小吃')
    expect(parts.forms).toContainEqual({ word: '店', carriesTrade: false, besideTrade: true })
    expect(parts.suffix).toBe('（个体工商户）')
    for (const division of parts.divisions) for (const trade of parts.trades.slice(0, 6)) {
      const { findings } = await judge({ county: '340104', mainItem: 'S201', division, tradeName: '竹影泉', trade, form: '店' })
      expect({ division, trade, rules: findings.filter(({ severity }) => severity === 'correct').map(({ rule }) => rule) }).toEqual({ division, trade, rules: [] })
    }
  })

  it('unknown county and item · give no division and break nothing', async () => {
    const parts = (await callAs(door.office, contract.listNameParts, { matter: MATTER, county: '999999', mainItem: 'S999' })) as Output<typeof contract.listNameParts>
    expect(parts.divisions).toEqual([])
  })
})
