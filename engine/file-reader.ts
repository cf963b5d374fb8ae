/** Reads unknown JSON piece by piece and notes every fault it meets, so that a file is judged whole instead of up to its first mistake. */

import { ruleFault, type Found, type RuleFault, type RuleFaultCode } from './rule-fault.ts'
import type { Text } from './rule-set.ts'

export type FileReader = {
  readonly faults: readonly RuleFault[]
  readonly fault: (code: RuleFaultCode, at: string, found?: Found) => undefined
  /** The object at a place, its keys checked; undefined with a fault noted otherwise. */
  readonly record: (value: unknown, at: string, keys: Keys) => Readonly<Record<string, unknown>> | undefined
  readonly list: <T>(value: unknown, at: string, read: (each: unknown, at: string) => T | undefined) => readonly T[] | undefined
  readonly text: (value: unknown, at: string) => string | undefined
  readonly number: (value: unknown, at: string) => number | undefined
  readonly oneOf: <T extends string>(value: unknown, at: string, words: readonly T[]) => T | undefined
  /** A sentence in both languages. */
  readonly both: (value: unknown, at: string) => Text | undefined
}

export type Keys = { readonly needs: readonly string[]; readonly may?: readonly string[] }

export function openFileReader(): FileReader {
  const faults: RuleFault[] = []
  const fault: FileReader['fault'] = (code, at, found) => {
    faults.push(ruleFault(code, at, found))
  }
  const wrongType = (at: string, expected: Text): undefined => fault('wrong-type', at, { expected })
  const record: FileReader['record'] = (value, at, keys) => (isRecord(value) ? withKeys(value, at, keys, fault) : wrongType(at, AN_OBJECT))
  const text: FileReader['text'] = (value, at) => (typeof value === 'string' ? value : wrongType(at, A_TEXT))
  return {
    faults,
    fault,
    record,
    text,
    number: (value, at) => (typeof value === 'number' && Number.isFinite(value) ? value : wrongType(at, A_NUMBER)),
    oneOf: (value, at, words) => words.find((word) => word === value) ?? wrongType(at, { zh: `${words.join('、')}之一`, en: `one of ${words.join(', ')}` }),
    list: (value, at, read) => (Array.isArray(value) ? eachOf(value, at, read) : wrongType(at, A_LIST)),
    both: (value, at) => {
      const found = record(value, at, { needs: ['zh', 'en'] })
      const [zh, en] = [text(found?.['zh'] ?? '', `${at}/zh`), text(found?.['en'] ?? '', `${at}/en`)]
      return found === undefined || zh === undefined || en === undefined ? undefined : { zh, en }
    },
  }
}

const AN_OBJECT: Text = { zh: '一个对象', en: 'an object' }
const A_TEXT: Text = { zh: '文字', en: 'a text' }
const A_NUMBER: Text = { zh: '数字', en: 'a number' }
const A_LIST: Text = { zh: '列表', en: 'a list' }

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withKeys(value: Readonly<Record<string, unknown>>, at: string, { needs, may = [] }: Keys, fault: FileReader['fault']) {
  const missing = needs.filter((key) => !Object.hasOwn(value, key))
  const unexpected = Object.keys(value).filter((key) => !needs.includes(key) && !may.includes(key))
  for (const key of missing) fault('missing-key', at, { key })
  for (const key of unexpected) fault('unexpected-key', at, { key })
  return missing.length === 0 ? value : undefined
}

/** All members are read, so that every fault is noted; one bad member spoils the list. */
function eachOf<T>(values: readonly unknown[], at: string, read: (each: unknown, at: string) => T | undefined): readonly T[] | undefined {
  const members: T[] = []
  values.forEach((value, index) => {
    const member = read(value, `${at}/${String(index)}`)
    if (member !== undefined) members.push(member)
  })
  return members.length === values.length ? members : undefined
}
