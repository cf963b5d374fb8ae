/** Reads the seven list files into NameLists, or says everything that is wrong with them, so that a bad list never reaches a decision. */
import { CONFLICT_KINDS } from './conflict-kinds.ts'
import { lookAlikeGroups, pairsOf } from './look-alikes.ts'
import type { LookAlikeList } from './look-alikes.ts'
import type { NameLists } from './name-lists.ts'

/** The parsed JSON of rules/lists: divisions, trade-words, form-words, name-words, spelling, look-alikes, name-likeness. */
export type NameListFiles = {
  readonly divisions: unknown
  readonly tradeWords: unknown
  readonly formWords: unknown
  readonly nameWords: unknown
  readonly spelling: unknown
  readonly lookAlikes: unknown
  readonly likeness: unknown
}

export type NameListsReading =
  | { readonly ok: true; readonly lists: NameLists }
  | { readonly ok: false; readonly faults: readonly string[] }

type Shape = { readonly [key: string]: Kind }
/** `=tradeName?` is an absent value or just this text; `both` is a text in Chinese and English; of a list of texts the empty one stands for an absent value. */
type Kind = 'text' | 'both' | 'texts' | 'flag?' | 'text?' | 'texts?' | `=${string}?` | readonly string[]

const PLACE: Shape = { name: 'text', bare: 'text', otherMeaning: 'flag?' }
const COUNTY: Shape = { code: 'text', name: 'text', bare: 'text', kind: ['district', 'county', 'county-city'], towns: 'texts' }
const ZONE: Shape = { code: 'text', name: 'text', forms: 'texts', around: 'texts' }
const TRADE: Shape = { word: 'text', class: 'text', gb4754: 'texts', en: 'text?' }
const OBJECTS: Shape = { of: 'texts', are: 'texts', example: 'text' }
const THINGS: Shape = { after: 'texts', words: 'texts' }
const FORM: Shape = { word: 'text', allowedFor: 'texts', carriesTrade: 'text?', gb4754: 'texts?' }
const WORD: Shape = { word: 'text', level: ['block', 'sensitive', 'financial'], category: 'text', basis: 'text', match: ['', 'whole', 'not-name'], part: '=tradeName?' }
const EXCEPTION: Shape = { word: 'text', texts: 'texts', reason: 'text' }
const BAD_SOUND: Shape = { sound: 'text', means: 'text' }
const CLASS: Shape = { id: 'text', zh: 'text', en: 'text' }
const KIND: Shape = { kind: CONFLICT_KINDS, level: ['correct', 'note'], reason: 'both', article: 'text', mark: ['law', 'policy'] }
const CORRECTION: Shape = { pair: 'text', reason: 'text' }
const CITY: Shape = { code: 'text', name: 'text', bare: 'text', province: 'text' }

const SUGGESTED = ['prefixes', 'suffixes', 'groups', 'surnameNames', 'luckySurnameNames', 'names', 'avoided'] as const

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
  const things = member(files.tradeWords, 'things')
  checkRow('trade-words.things', things, THINGS, faults)
  const suggestions = member(files.nameWords, 'suggestions')
  const lists = {
    city,
    counties: rows('divisions', files.divisions, 'counties', COUNTY),
    zones: rows('divisions', files.divisions, 'zones', ZONE),
    provinces: rows('divisions', files.divisions, 'provinces', PLACE),
    cities: rows('divisions', files.divisions, 'cities', PLACE),
    placesElsewhere: rows('divisions', files.divisions, 'placesElsewhere', PLACE),
    foreignCities: texts('divisions', files.divisions, 'foreignCities'),
    tradeClasses: rows('trade-words', files.tradeWords, 'classes', CLASS),
    tradeWords: rows('trade-words', files.tradeWords, 'words', TRADE),
    objects: rows('trade-words', files.tradeWords, 'objects', OBJECTS),
    things,
    plainWords: texts('trade-words', files.tradeWords, 'plainWords'),
    formWords: rows('form-words', files.formWords, 'words', FORM),
    typeWords: texts('form-words', files.formWords, 'typeWords'),
    words: rows('name-words', files.nameWords, 'words', WORD),
    exceptions: rows('name-words', files.nameWords, 'exceptions', EXCEPTION),
    surnames: member(files.nameWords, 'surnames'),
    compoundSurnames: texts('name-words', files.nameWords, 'compoundSurnames'),
    suggestions: {
      ...Object.fromEntries(SUGGESTED.map((key) => [key, texts('name-words.suggestions', suggestions, key)])),
      personalSurnames: member(suggestions, 'personalSurnames'),
      denyingSurnames: member(suggestions, 'denyingSurnames'),
      badSounds: rows('name-words.suggestions', suggestions, 'badSounds', BAD_SOUND),
    },
    likeness: rows('name-likeness', files.likeness, 'kinds', KIND),
    usual: member(files.lookAlikes, 'usual'),
    kept: member(files.spelling, 'kept'),
    components: member(files.spelling, 'components'),
    variants: member(files.spelling, 'variants'),
  }
  const { kept, components, surnames, usual } = lists
  const { personalSurnames, denyingSurnames } = lists.suggestions
  const single = { 'look-alikes.usual': usual, 'spelling.kept': kept, 'spelling.components': components, 'name-words.surnames': surnames, 'name-words.suggestions.personalSurnames': personalSurnames, 'name-words.suggestions.denyingSurnames': denyingSurnames }
  faults.push(...Object.entries(single).filter(([, value]) => typeof value !== 'string').map(([path]) => `${path}: must be a text`))
  if (!isTextMap(lists.variants)) faults.push('spelling.variants: must lead characters to characters')
  faults.push(...kindFaults(lists.likeness))
  const lookAlikes = { pairs: texts('look-alikes', files.lookAlikes, 'pairs'), added: rows('look-alikes', files.lookAlikes, 'added', CORRECTION), removed: rows('look-alikes', files.lookAlikes, 'removed', CORRECTION) }
  faults.push(...pairFaults(lookAlikes))
  return faults.length > 0 ? { ok: false, faults } : { ok: true, lists: { ...lists, lookAlikes: lookAlikeGroups(pairsOf(lookAlikes as LookAlikeList)) } as NameLists }
}

/** Every kind once: a conflict of a kind without level could be told to nobody. */
function kindFaults(rows: unknown): readonly string[] {
  const kinds = Array.isArray(rows) ? rows.map((row) => member(row, 'kind')) : []
  return CONFLICT_KINDS.filter((kind) => kinds.filter((each) => each === kind).length !== 1).map((kind) => `name-likeness.kinds: must have ${kind} once`)
}

function pairFaults(list: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(list).flatMap(([key, rows]) => {
    const pairs: readonly unknown[] = Array.isArray(rows) ? rows.map((row: unknown) => (typeof row === 'string' ? row : member(row, 'pair'))) : []
    return pairs.filter((pair) => typeof pair !== 'string' || new Set(pair).size !== 2 || [...pair].length !== 2).map((pair) => `look-alikes.${key}: ${JSON.stringify(pair)} is no pair of characters`)
  })
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
  if (typeof kind !== 'string') return typeof value === 'string' ? kind.includes(value) : value === undefined && kind.includes('')
  if (kind.endsWith('?') && value === undefined) return true
  if (kind.startsWith('=')) return value === kind.slice(1, -1)
  if (kind.startsWith('flag')) return typeof value === 'boolean'
  if (kind === 'both') return fits(member(value, 'zh'), 'text') && fits(member(value, 'en'), 'text')
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
