/** Reads the five list files into NameLists, or says everything that is wrong with them, so that a bad list never reaches a decision. */
import type { NameLists } from './name-lists.ts'

/** The parsed JSON of rules/lists: divisions, trade-words, form-words, name-words, confusables-basic. */
export type NameListFiles = {
  readonly divisions: unknown
  readonly tradeWords: unknown
  readonly formWords: unknown
  readonly nameWords: unknown
  readonly confusables: unknown
}

export type NameListsReading =
  | { readonly ok: true; readonly lists: NameLists }
  | { readonly ok: false; readonly faults: readonly string[] }

type Shape = { readonly [key: string]: Kind }
/** `=whole?` is an absent value or just this text. */
type Kind = 'text' | 'texts' | 'flag?' | 'text?' | 'texts?' | `=${string}?` | readonly string[]

const PLACE: Shape = { name: 'text', bare: 'text', otherMeaning: 'flag?' }
const COUNTY: Shape = { code: 'text', name: 'text', bare: 'text', kind: ['district', 'county', 'county-city'], towns: 'texts' }
const ZONE: Shape = { code: 'text', name: 'text', forms: 'texts', around: 'texts' }
const TRADE: Shape = { word: 'text', class: 'text', gb4754: 'texts', en: 'text?' }
const FORM: Shape = { word: 'text', allowedFor: 'texts', carriesTrade: 'text?', gb4754: 'texts?' }
const WORD: Shape = { word: 'text', level: ['block', 'sensitive', 'financial'], category: 'text', basis: 'text', match: '=whole?', part: '=tradeName?' }
const CLASS: Shape = { id: 'text', zh: 'text', en: 'text' }
const CITY: Shape = { code: 'text', name: 'text', bare: 'text', province: 'text' }

export function parseNameLists(files: NameListFiles): NameListsReading {
  const faults: string[] = []
  const rows = (file: string, from: unknown, key: string, shape: Shape): unknown => checkedRows(`${file}.${key}`, member(from, key), shape, faults)
  const texts = (file: string, from: unknown, key: string): unknown => {
    const value = member(from, key)
    if (!isTexts(value)) faults.push(`${file}.${key}: must be a list of texts`)
    return value
  }
  const city = member(files.divisions, 'city')
  checkRow('divisions.city', city, CITY, faults)
  const suggestions = member(files.nameWords, 'suggestions')
  const lists = {
    city,
    counties: rows('divisions', files.divisions, 'counties', COUNTY),
    zones: rows('divisions', files.divisions, 'zones', ZONE),
    provinces: rows('divisions', files.divisions, 'provinces', PLACE),
    cities: rows('divisions', files.divisions, 'cities', PLACE),
    foreignCities: texts('divisions', files.divisions, 'foreignCities'),
    tradeClasses: rows('trade-words', files.tradeWords, 'classes', CLASS),
    tradeWords: rows('trade-words', files.tradeWords, 'words', TRADE),
    formWords: rows('form-words', files.formWords, 'words', FORM),
    typeWords: texts('form-words', files.formWords, 'typeWords'),
    words: rows('name-words', files.nameWords, 'words', WORD),
    suggestions: {
      prefixes: texts('name-words.suggestions', suggestions, 'prefixes'),
      suffixes: texts('name-words.suggestions', suggestions, 'suffixes'),
      groups: texts('name-words.suggestions', suggestions, 'groups'),
    },
    lookAlikes: texts('confusables', files.confusables, 'groups'),
    kept: member(files.confusables, 'kept'),
    variants: member(files.confusables, 'variants'),
  }
  if (typeof lists.kept !== 'string') faults.push('confusables.kept: must be a text')
  if (!isTextMap(lists.variants)) faults.push('confusables.variants: must lead characters to characters')
  return faults.length > 0 ? { ok: false, faults } : { ok: true, lists: lists as NameLists }
}

function checkedRows(path: string, value: unknown, shape: Shape, faults: string[]): unknown {
  if (!Array.isArray(value)) {
    faults.push(`${path}: must be a list`)
    return []
  }
  const rows: readonly unknown[] = value
  rows.forEach((row, at) => checkRow(`${path}[${at}]`, row, shape, faults))
  return rows
}

function checkRow(path: string, row: unknown, shape: Shape, faults: string[]): void {
  for (const [key, kind] of Object.entries(shape)) {
    if (!fits(member(row, key), kind)) faults.push(`${path}.${key}: must be ${typeof kind === 'string' ? kind : kind.join(' | ')}`)
  }
}

function fits(value: unknown, kind: Kind): boolean {
  if (typeof kind !== 'string') return typeof value === 'string' && kind.includes(value)
  if (kind.endsWith('?') && value === undefined) return true
  if (kind.startsWith('=')) return value === kind.slice(1, -1)
  if (kind.startsWith('flag')) return typeof value === 'boolean'
  return kind.startsWith('texts') ? isTexts(value) : typeof value === 'string' && value !== ''
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each !== '')
}

function isTextMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isTexts(Object.values(value))
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}
