/** Unknown JSON → the ways out of a matter, or every fault of the file. Total: no file makes it throw. */

import { checkConditions } from '../check-conditions.ts'
import { isFactName } from '../facts/catalogue.ts'
import { openFileReader, isRecord, type FileReader } from '../file-reader.ts'
import { readConditions } from '../parse-rule-set.ts'
import { placeholdersOf } from '../render-message.ts'
import type { RuleFault } from '../rule-fault.ts'
import { WAY_KINDS, type AdviceBook, type Value, type Way } from './advice-book.ts'
import { LOOKUP_NAMES, ORDINARY_ANSWERS } from './assume.ts'
import { MAKING_NAMES, type Assumptions } from './vocabulary.ts'

export type ParsedAdviceBook = { readonly ok: true; readonly book: AdviceBook } | { readonly ok: false; readonly faults: readonly RuleFault[] }

export function parseAdviceBook(value: unknown): ParsedAdviceBook {
  const reader = openFileReader()
  const book = readBook(reader, value)
  const faults = [...reader.faults, ...(book?.ways ?? []).flatMap(({ name, when }) => checkConditions(when, name))]
  return book === undefined || faults.length > 0 ? { ok: false, faults } : { ok: true, book }
}

function readBook(reader: FileReader, value: unknown): AdviceBook | undefined {
  const found = reader.record(value, '', { needs: ['matter', 'ways'], may: ['$schema', 'about'] })
  const matter = reader.text(found?.['matter'] ?? '', '/matter')
  const ways = reader.list(found?.['ways'] ?? [], '/ways', (each, at) => readWay(reader, each, at))
  if (found === undefined || matter === undefined || ways === undefined) return undefined
  for (const { name } of ways.filter((way, at) => ways.findIndex((each) => each.name === way.name) < at)) reader.fault('duplicate-name', name)
  return { matter, ways }
}

const NEEDED = ['name', 'pointer', 'kind', 'when', 'value', 'effort', 'words'] as const

function readWay(reader: FileReader, value: unknown, at: string): Way | undefined {
  const found = reader.record(value, at, { needs: NEEDED, may: ['drops', 'assumes', 'last'] })
  if (found === undefined) return undefined
  const field = readField(reader, found, at)
  const kind = reader.oneOf(found['kind'], `${at}/kind`, WAY_KINDS)
  const when = readConditions(reader, found['when'], `${at}/when`, 1)
  const made = readValue(reader, found['value'], `${at}/value`)
  const assumes = readAssumptions(reader, found['assumes'] ?? {}, `${at}/assumes`)
  const effort = reader.number(found['effort'], `${at}/effort`)
  const words = readWords(reader, found['words'], `${at}/words`)
  if (field === undefined || kind === undefined || when === undefined || made === undefined) return undefined
  if (assumes === undefined || effort === undefined || words === undefined) return undefined
  return { ...field, kind, when, value: made, assumes, effort, last: found['last'] === true, words }
}

type Field = Pick<Way, 'name' | 'pointer' | 'drops'>

function readField(reader: FileReader, found: Readonly<Record<string, unknown>>, at: string): Field | undefined {
  const name = reader.text(found['name'], `${at}/name`)
  const pointer = readPointer(reader, found['pointer'], `${at}/pointer`)
  const drops = reader.list(found['drops'] ?? [], `${at}/drops`, (each, place) => readPointer(reader, each, place))
  return name === undefined || pointer === undefined || drops === undefined ? undefined : { name, pointer, drops }
}

const POINTER = /^(\/([^~/]|~[01])+)+$/

function readPointer(reader: FileReader, value: unknown, at: string): string | undefined {
  const pointer = reader.text(value, at)
  return pointer === undefined || POINTER.test(pointer) ? pointer : reader.fault('bad-pointer', at, { pointer })
}

const NEW_VALUE = 'to'

function readWords(reader: FileReader, value: unknown, at: string): Way['words'] | undefined {
  const words = reader.both(value, at)
  for (const name of words === undefined ? [] : [...placeholdersOf(words.zh), ...placeholdersOf(words.en)]) {
    if (name !== NEW_VALUE && !isFactName(name)) reader.fault('unknown-placeholder', at, { name, hint: '' })
  }
  return words
}

type Reading = (reader: FileReader, value: unknown, at: string) => Value | undefined

const VALUES: Readonly<Record<string, Reading>> = {
  is: (_, value) => ({ is: value }),
  stays: () => ({ stays: true }),
  gone: () => ({ gone: true }),
  fact: (reader, value, at) => named(readFact(reader, value, at), (fact) => ({ fact })),
  without: (reader, value, at) => named(readFact(reader, value, at), (fact) => ({ without: fact })),
  days: (reader, value, at) => named(reader.number(value, at), (days) => ({ days })),
  made: (reader, value, at) => named(reader.oneOf(value, at, MAKING_NAMES), (made) => ({ made })),
}

function readValue(reader: FileReader, value: unknown, at: string): Value | undefined {
  const key = isRecord(value) ? Object.keys(VALUES).find((each) => Object.hasOwn(value, each)) : undefined
  const found = reader.record(value, at, { needs: key === undefined ? [] : [key] })
  if (found === undefined || key === undefined) return key === undefined ? reader.fault('missing-key', at, { key: Object.keys(VALUES).join(' / ') }) : undefined
  return VALUES[key]?.(reader, found[key], `${at}/${key}`)
}

function readFact(reader: FileReader, value: unknown, at: string): string | undefined {
  const fact = reader.text(value, at)
  return fact === undefined || isFactName(fact) ? fact : reader.fault('unknown-fact', at, { fact, hint: '' })
}

function named<T>(value: T | undefined, make: (value: T) => Value): Value | undefined {
  return value === undefined ? undefined : make(value)
}

/** Members by the names that answers of that source have. */
function readAssumptions(reader: FileReader, value: unknown, at: string): Assumptions | undefined {
  const found = reader.record(value, at, { needs: [], may: LOOKUP_NAMES })
  if (found === undefined) return undefined
  return Object.fromEntries(
    LOOKUP_NAMES.filter((name) => found[name] !== undefined).map((name) => [name, reader.record(found[name], `${at}/${name}`, { needs: [], may: Object.keys(ORDINARY_ANSWERS[name]) }) ?? {}]),
  )
}
