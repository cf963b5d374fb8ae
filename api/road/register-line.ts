/** One line of a register that was kept elsewhere: read into a row with its keys, or rejected with the reason. */

import { hash } from 'node:crypto'
import { comparable, readTrade, readTrades, splitName, type NameLists, type NameParts } from '#engine'
import type { NameStatus, NewName } from '#store'
import { filedKeys } from '../lookups/name-keys.ts'

/** Columns by name, in any order; only the first two must be there. Three more spare the splitting where the old register already kept the parts. */
export const LINE_COLUMNS = ['name', 'county', 'status', 'since', 'number', 'trade_name', 'trade', 'form'] as const
export type LineColumn = (typeof LINE_COLUMNS)[number]

export const LINE_FAULTS = {
  utf8: { zh: '不是有效的 UTF-8 文本', en: 'is not valid UTF-8' },
  quoting: { zh: '引号不成对，或一行的列数与表头不符', en: 'has unpaired quotes, or another number of columns than the head' },
  name_missing: { zh: '没有名称', en: 'has no name' },
  control: { zh: '含有控制或不可见字符', en: 'holds a control or invisible character' },
  formula: { zh: '以 = + - @ 开头，会被电子表格当作公式', en: 'begins with = + - or @, which a spreadsheet would run as a formula' },
  too_long: { zh: '文字过长', en: 'holds a text that is too long' },
  unknown_county: { zh: '区划代码不在本市登记机关之列', en: 'names a county that is none of this city’s registries' },
  bad_status: { zh: '状态须为 registered、cancelled、changed 或 revoked', en: 'has a status other than registered, cancelled, changed or revoked' },
  bad_date: { zh: '日期须为 YYYY-MM-DD；注销、变更、吊销的名称必须有日期', en: 'has no date as YYYY-MM-DD, which a cancelled, changed or revoked name needs' },
  bad_number: { zh: '统一社会信用代码或注册号格式有误', en: 'has a number that is neither a credit code nor a registration number' },
  no_trade_name: { zh: '分不出字号', en: 'has no trade name that could be told apart' },
  duplicate: { zh: '同一名称在本文件中重复', en: 'repeats a name of this file' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>

export type LineFault = keyof typeof LINE_FAULTS
export type Line = Readonly<Partial<Record<LineColumn, string>>>

export type LineTerms = {
  readonly lists: NameLists
  readonly city: string
  /** Area in which a name of this county may live once; null for a county that is none of ours. */
  readonly areaOf: (county: string) => string | null
  /** Office date a registered name is said to stand since when the line does not tell. */
  readonly today: string
}

export type ReadLine = { readonly row: NewName } | { readonly fault: LineFault }

/** The same line always gives the same id, so that reading a file twice changes nothing. Never throws. */
export function readLine(line: Line, terms: LineTerms): ReadLine {
  const area = terms.areaOf(line.county ?? '')
  const fault = faultOf(line, area)
  if (fault !== null || area === null) return { fault: fault ?? 'unknown_county' }
  const fullName = line.name ?? ''
  const parts = partsOf(line, terms.lists)
  if (parts.tradeName === '') return { fault: 'no_trade_name' }
  return { row: rowOf({ line, fullName, parts, area }, terms) }
}

/** Far above any name on a licence (forms: 100), and below what an index of either database takes. */
const LONGEST = [['name', 120], ['trade_name', 60], ['trade', 60], ['form', 40]] as const

const STATUSES: Readonly<Record<string, NameStatus>> = {
  '': 'registered', registered: 'registered', 存续: 'registered', 在营: 'registered', 在业: 'registered', cancelled: 'cancelled', 注销: 'cancelled',
  changed: 'changed', 变更: 'changed', revoked: 'revoked', 吊销: 'revoked',
}

type Check = readonly [LineFault, (line: Line, area: string | null) => boolean]

/** In this order; the first that holds is told. */
const CHECKS: readonly Check[] = [
  ['name_missing', ({ name = '' }) => name === ''],
  ['utf8', (line) => someText(line, /\uFFFD/u)],
  ['control', (line) => someText(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u)],
  ['formula', (line) => someText(line, /^[=+\-@＝＋－＠]/u)],
  ['too_long', (line) => LONGEST.some(([column, most]) => (line[column]?.length ?? 0) > most)],
  ['unknown_county', (_, area) => area === null],
  ['bad_status', ({ status = '' }) => STATUSES[status] === undefined],
  ['bad_date', ({ since = '', status = '' }) => (since === '' ? STATUSES[status] !== 'registered' : !isDay(since))],
  ['bad_number', ({ number = '' }) => number !== '' && !/^(\d{15}|[0-9A-HJ-NPQRTUWXY]{18})$/.test(number)],
]

/** What is no letter or sign of every day is looked for only in a line that has one. */
const OF_LETTERS: ReadonlySet<LineFault> = new Set(['utf8', 'control', 'formula'])
const WITHOUT_LETTERS = CHECKS.filter(([fault]) => !OF_LETTERS.has(fault))

function faultOf(line: Line, area: string | null): LineFault | null {
  for (const [fault, holds] of isOrdinaryLine(line) ? WITHOUT_LETTERS : CHECKS) if (holds(line, area)) return fault
  return null
}

function someText(line: Line, pattern: RegExp): boolean {
  for (const column of LINE_COLUMNS) {
    const text = line[column]
    if (text !== undefined && pattern.test(text)) return true
  }
  return false
}

function isOrdinaryLine(line: Line): boolean {
  for (const column of LINE_COLUMNS) {
    const text = line[column]
    if (text !== undefined && !isOrdinary(text)) return false
  }
  return true
}

/** Nothing but digits, capital letters, brackets and the Han characters of every day: none of them can be at fault, and nearly every text is one. */
function isOrdinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const is = (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || unit === 0xff08 || unit === 0xff09
    if (!is) return false
  }
  return true
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

/** The trade name in its comparing form, in which the register looks for equal ones. */
function partsOf(line: Line, lists: NameLists): Pick<NameParts, 'tradeName' | 'trade' | 'form'> {
  const { name = '', trade_name = '', trade = '', form = '' } = line
  const parts = isParted(line) ? { tradeName: trade_name, trade, form } : splitName(name, lists).parts
  return { ...parts, tradeName: comparable(parts.tradeName, lists) }
}

/** Did the old register keep the parts? */
function isParted({ trade_name: tradeName = '' }: Line): boolean {
  return tradeName !== ''
}

type Told = { readonly line: Line; readonly fullName: string; readonly parts: Pick<NameParts, 'tradeName' | 'trade' | 'form'>; readonly area: string }

function rowOf({ line, fullName, parts, area }: Told, { lists, city, today }: LineTerms): NewName {
  const { county = '', status = '', since = '', number = '' } = line
  const { tradeName, trade, form } = parts
  const tradeClasses = isParted(line) ? readTrades(parts, lists) : readTrade(parts, lists).tradeClasses
  return {
    id: idOf(fullName, county, number),
    city,
    county,
    area,
    fullName,
    tradeName,
    tradeClass: tradeClasses[0],
    keys: filedKeys({ city, tradeClasses, tradeName }, lists),
    trade,
    form,
    status: STATUSES[status] ?? 'registered',
    statusOn: since === '' ? today : since,
    reservedUntil: null,
    reservedBy: null,
    licenceNumber: number === '' ? null : number,
  }
}

/** Which name it is: the words, the county and the number; not its status, which a later file may change. 104 bits. */
function idOf(...words: readonly string[]): string {
  return `name_${hash('sha256', words.join('\n')).slice(0, 26)}`
}
