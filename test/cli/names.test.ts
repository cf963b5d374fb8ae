/** miaopi names: an older register taken in from CSV, twice without harm, with every line that was not taken and why; keys made anew. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '#store'
import { areKeysReady } from '../../api/road/name-keys.ts'
import { keysOfName } from '../../api/lookups/name-keys.ts'
import { LINE_FAULTS } from '../../api/road/register-line.ts'
import { NAME_LISTS } from '../demonstration/name-lists.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { miaopi } from './support/a-terminal.ts'

const KEY = '07'.repeat(32)
const folders: string[] = []
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-names-'))
  folders.push(folder)
  expect((await run(['migrate'])).code).toBe(0)
})

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

function run(argv: readonly string[], stdin: string | Uint8Array = '') {
  return miaopi(argv, { environment: { MIAOPI_DATA: folder, MIAOPI_KEY: KEY, LOG_LEVEL: 'silent' }, stdin, now: A_SUNDAY, folder })
}

async function takeIn(csv: string | Uint8Array) {
  const { code, said, complained } = await run(['names', 'import', '-', '--json'], csv)
  return { code, complained, ...(said === '' ? {} : (JSON.parse(said) as { readonly written: number; readonly rejected: number; readonly first: readonly { readonly line: number; readonly code: string }[] })) }
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ url: `sqlite:${folder}/office.db`, sealKey: Buffer.from(KEY, 'hex') })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const HEAD = 'name,county,status,since,number\n'
const WANG = '合肥市蜀山区王小明小吃店（个体工商户）,340104,registered,2020-01-01,92340104MA0000001X\n'

describe('import', () => {
  it('names of an older register · taken in · are split, classed and found by their keys', async () => {
    expect(await takeIn(`\uFEFF${HEAD}${WANG}巢湖市李四温泉民宿店,340181,注销,2026-06-01,\n`)).toMatchObject({ code: 0, lines: 2, written: 2, unchanged: 0, rejected: 0 })
    await withStore(async (store) => {
      expect(await areKeysReady(store, NAME_LISTS)).toBe(true)
      const [wang] = await store.listNamesByTradeName({ city: '3401', tradeName: '王小明' })
      expect(wang).toMatchObject({ tradeClass: 'catering', trade: '小吃', form: '店', status: 'registered', statusOn: '2020-01-01', licenceNumber: '92340104MA0000001X', county: '340104', reservedBy: null })
      expect((await store.listNamesByKeys(keysOfName(wang!, NAME_LISTS).slice(0, 1))).map(({ id }) => id)).toEqual([wang!.id])
      expect(await store.listNamesByTradeName({ city: '3401', tradeName: '李四' })).toMatchObject([{ status: 'cancelled', statusOn: '2026-06-01' }])
    })
  })

  it('the same file again · changes nothing; a name that ended since · is ended, and an old file does not revive it', async () => {
    await takeIn(HEAD + WANG)
    expect(await takeIn(HEAD + WANG)).toMatchObject({ code: 0, written: 0, unchanged: 1 })
    const ended = WANG.replace('registered,2020-01-01', 'cancelled,2026-11-01')
    expect(await takeIn(HEAD + ended)).toMatchObject({ written: 0, updated: 1 })
    expect(await takeIn(HEAD + WANG)).toMatchObject({ written: 0, unchanged: 1, updated: 0 })
    expect(await withStore((store) => store.listNamesByTradeName({ city: '3401', tradeName: '王小明' }))).toMatchObject([{ status: 'cancelled', statusOn: '2026-11-01' }])
  })

  it('two live names of one trade name, as old registers hold them · both stand, and are counted', async () => {
    expect(await takeIn(`${HEAD}${WANG}合肥市庐阳区王小明小吃店（个体工商户）,340103,,,\n`)).toMatchObject({ code: 0, written: 2, doubled: 1 })
    expect(await withStore((store) => store.listNamesByTradeName({ city: '3401', tradeName: '王小明' }))).toHaveLength(2)
  })

  it.each([
    ['name_missing', ',340104,,,'],
    ['utf8', Buffer.concat([Buffer.from([0xe5, 0x90]), Buffer.from('记小吃店,340104,,,')])],
    ['control', '合肥市蜀山区王\u200B记小吃店,340104,,,'],
    ['control', '"合肥市蜀山区王记\n小吃店",340104,,,'],
    ['formula', '=HYPERLINK(1),340104,,,'],
    ['formula', '合肥市蜀山区王记小吃店,340104,,,@92'],
    ['too_long', `${'王'.repeat(130)}小吃店,340104,,,`],
    ['unknown_county', '上海市王记小吃店,310101,,,'],
    ['bad_status', '合肥市蜀山区王记小吃店,340104,gone,,'],
    ['bad_date', '合肥市蜀山区王记小吃店,340104,registered,2026-02-30,'],
    ['bad_date', '合肥市蜀山区王记小吃店,340104,cancelled,,'],
    ['bad_number', '合肥市蜀山区王记小吃店,340104,,,12345'],
    ['no_trade_name', '合肥市蜀山区小吃店,340104,,,'],
    ['quoting', '合肥市蜀山区"王记小吃店,340104,,,'],
    ['quoting', '合肥市蜀山区王记小吃店,340104'],
  ] as const)('line with the fault %s · %j · is told by its number, and the rest is taken in', async (code, line) => {
    const csv = Buffer.concat([Buffer.from(HEAD), Buffer.from(line), Buffer.from(`\n${WANG}`)])
    const told = await takeIn(csv)
    expect(told).toMatchObject({ code: 1, written: 1, rejected: 1 })
    expect(told.first!.map((each) => each.code)).toEqual([code])
    expect(told.first![0]!.line).toBe(code === 'control' && String(line).includes('\n') ? 3 : 2)
  })

  it('more names for a register that has few · stand beside them, and count as doubles of them', async () => {
    await takeIn(HEAD + WANG)
    const li = '合肥市蜀山区李四小吃店（个体工商户）,340104,,,\n'
    const twin = '合肥市庐阳区王小明小吃店（个体工商户）,340103,,,\n'
    expect(await takeIn(HEAD + WANG + li + twin + li)).toMatchObject({ code: 1, lines: 4, written: 2, unchanged: 1, doubled: 1, rejected: 1, codes: { duplicate: 1 } })
    await withStore(async (store) => {
      const [found] = await store.listNamesByTradeName({ city: '3401', tradeName: '李四' })
      expect((await store.listNamesByKeys(keysOfName(found!, NAME_LISTS))).map(({ tradeName }) => tradeName)).toContain('李四')
      expect((await store.listNamesAfter(0, 10)).map(({ no }) => no)).toEqual([1, 2, 3])
    })
  })

  it('name twice in one file · is taken once', async () => {
    expect(await takeIn(HEAD + WANG + WANG)).toMatchObject({ code: 1, written: 1, rejected: 1, codes: { duplicate: 1 } })
  })

  it('rejected lines · asked for as a file · are there with number, code and reason, and nothing they held', async () => {
    const told = await run(['names', 'import', '-', '--rejected', 'rejected.csv'], `${HEAD}=1+1,340104,,,\n${WANG}`)
    expect(told.code).toBe(1)
    expect(told.said).toContain('1 names written')
    expect(readFileSync(join(folder, 'rejected.csv'), 'utf8')).toBe(`line,code,zh,en\n2,formula,${LINE_FAULTS.formula.zh},"${LINE_FAULTS.formula.en}"\n`)
  })

  it('head without the columns, empty file, no file · is one sentence', async () => {
    for (const csv of ['名称,区划\n', '']) expect((await takeIn(csv)).complained.trim().split('\n')).toHaveLength(1)
    const missing = await run(['names', 'import', 'nothing.csv'])
    expect(missing).toMatchObject({ code: 1, complained: 'nothing.csv: there is no such file.\n' })
  })

  it('thirty thousand names · are taken in, in several steps', async () => {
    const characters = [...'安宝邦福贵和恒华吉佳嘉金锦康乐利隆美宁平庆瑞润盛顺泰通万旺祥欣新鑫']
    const lines = characters.flatMap((a) => characters.flatMap((b) => characters.slice(0, 25).map((c) => `合肥市蜀山区${a}${b}${c}小吃店,340104,,,\n`)))
    expect(await takeIn(HEAD + lines.join(''))).toMatchObject({ code: 0, written: lines.length, rejected: 0 })
    expect(await withStore((store) => store.countNames())).toBe(lines.length)
    // So many names are no beginning any more: what comes now is written beside the office's work.
    const [first = '', second = ''] = lines
    const beside = first.replaceAll('340104', '340103').replace('蜀山区', '庐阳区')
    const again = HEAD + WANG + first + second.replace('340104,,,', '340104,cancelled,2026-11-01,') + beside + WANG
    expect(await takeIn(again)).toMatchObject({ code: 1, lines: 5, written: 2, unchanged: 1, updated: 1, doubled: 1, rejected: 1, codes: { duplicate: 1 } })
  }, 60_000)
})

describe('rebuild', () => {
  it('keys · made anew · are said to be made; made already · are left alone', async () => {
    await takeIn(HEAD + WANG)
    expect(await run(['names', 'rebuild'])).toMatchObject({ code: 0, said: 'The keys are those of the lists.\n' })
    expect(await run(['names', 'rebuild', '--anew'])).toMatchObject({ code: 0, said: '1 names have their keys; 0 keys that led nowhere are gone.\n' })
  })
})
