/** Unknown JSON → a rule set, or every fault of its shape. Total: no file makes it throw. What the rules say is for checkRuleSet. */

import { isDate } from './dates.ts'
import { openFileReader, isRecord, type FileReader } from './file-reader.ts'
import type { RuleFault } from './rule-fault.ts'
import type { Condition, Conditions, ConditionValue, LegalBasis, Rule, RuleEvent, RuleSet, Severity } from './rule-set.ts'

export type ParsedRuleSet = { readonly ok: true; readonly ruleSet: RuleSet } | { readonly ok: false; readonly faults: readonly RuleFault[] }

/** Deeper conditions are a sign of a missing fact, and a limit keeps a hostile file from exhausting the stack. */
export const CONDITION_DEPTH_LIMIT = 6

export function parseRuleSet(value: unknown): ParsedRuleSet {
  const reader = openFileReader()
  const ruleSet = readRuleSet(reader, value)
  return ruleSet === undefined || reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, ruleSet }
}

function readRuleSet(reader: FileReader, value: unknown): RuleSet | undefined {
  const found = reader.record(value, '', { needs: ['matter', 'version', 'effectiveFrom', 'effectiveTo', 'rules'], may: ['$schema'] })
  if (found === undefined) return undefined
  const matter = reader.text(found['matter'], '/matter')
  const version = readVersion(reader, found['version'])
  const effectiveFrom = readDate(reader, found['effectiveFrom'], '/effectiveFrom')
  const effectiveTo = readEnd(reader, found['effectiveTo'], '/effectiveTo')
  const rules = reader.list(found['rules'], '/rules', (each, at) => readRule(reader, each, at))
  if (matter === undefined || version === undefined || effectiveFrom === undefined || effectiveTo === undefined || rules === undefined) return undefined
  return { matter, version, effectiveFrom, effectiveTo, rules }
}

function readVersion(reader: FileReader, value: unknown): number | undefined {
  const version = reader.number(value, '/version')
  if (version === undefined || (Number.isSafeInteger(version) && version > 0)) return version
  return reader.fault('wrong-type', '/version', { expected: { zh: '从1开始的整数', en: 'a whole number from 1' } })
}

function readDate(reader: FileReader, value: unknown, at: string): string | undefined {
  const text = reader.text(value, at)
  return text === undefined || isDate(text) ? text : reader.fault('bad-date', at, { value: text })
}

/** Null is an open end. */
function readEnd(reader: FileReader, value: unknown, at: string): string | null | undefined {
  return value === null ? null : readDate(reader, value, at)
}

function readRule(reader: FileReader, value: unknown, at: string): Rule | undefined {
  const found = reader.record(value, at, { needs: ['name', 'conditions', 'event'] })
  if (found === undefined) return undefined
  const name = reader.text(found['name'], `${at}/name`)
  const conditions = readConditions(reader, found['conditions'], `${at}/conditions`, 1)
  const event = readEvent(reader, found['event'], `${at}/event`)
  return name === undefined || conditions === undefined || event === undefined ? undefined : { name, conditions, event }
}

const GROUPS = ['all', 'any', 'not'] as const

/** The conditions of a rule, or of anything else that asks about facts. */
export function readConditions(reader: FileReader, value: unknown, at: string, depth: number): Conditions | undefined {
  if (depth > CONDITION_DEPTH_LIMIT) return reader.fault('too-deep', at, { limit: String(CONDITION_DEPTH_LIMIT) })
  const kind = isRecord(value) ? GROUPS.find((each) => Object.hasOwn(value, each)) : undefined
  if (kind === undefined) return reader.fault('wrong-type', at, { expected: { zh: 'all、any 或 not', en: 'all, any or not' } })
  const found = reader.record(value, at, { needs: [kind] })
  if (found === undefined) return undefined
  const inner = `${at}/${kind}`
  if (kind === 'not') {
    const part = readPart(reader, found['not'], inner, depth + 1)
    return part === undefined ? undefined : { not: part }
  }
  const parts = reader.list(found[kind], inner, (each, place) => readPart(reader, each, place, depth + 1))
  if (parts === undefined) return undefined
  return kind === 'all' ? { all: parts } : { any: parts }
}

function readPart(reader: FileReader, value: unknown, at: string, depth: number): Condition | Conditions | undefined {
  return isRecord(value) && Object.hasOwn(value, 'fact') ? readLeaf(reader, value, at) : readConditions(reader, value, at, depth)
}

function readLeaf(reader: FileReader, value: unknown, at: string): Condition | undefined {
  const found = reader.record(value, at, { needs: ['fact', 'operator', 'value'] })
  if (found === undefined) return undefined
  const fact = reader.text(found['fact'], `${at}/fact`)
  const operator = reader.text(found['operator'], `${at}/operator`)
  const compared = readValue(reader, found['value'], `${at}/value`)
  return fact === undefined || operator === undefined || compared === undefined ? undefined : { fact, operator, value: compared }
}

function readValue(reader: FileReader, value: unknown, at: string): ConditionValue | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return reader.number(value, at)
  if (Array.isArray(value)) return reader.list(value, at, (each, place) => (typeof each === 'string' ? each : reader.number(each, place)))
  const found = reader.record(value, at, { needs: ['fact'] })
  const fact = found === undefined ? undefined : reader.text(found['fact'], `${at}/fact`)
  return fact === undefined ? undefined : { fact }
}

const SEVERITIES = ['note', 'review', 'correct', 'refuse', 'route'] as const satisfies readonly Severity[]

function readEvent(reader: FileReader, value: unknown, at: string): RuleEvent | undefined {
  const found = reader.record(value, at, { needs: ['type', 'params'] })
  if (found === undefined) return undefined
  const type = reader.oneOf(found['type'], `${at}/type`, SEVERITIES)
  const params = readParams(reader, found['params'], `${at}/params`)
  return type === undefined || params === undefined ? undefined : { type, params }
}

function readParams(reader: FileReader, value: unknown, at: string): RuleEvent['params'] | undefined {
  const found = reader.record(value, at, { needs: ['rule', 'statement', 'message', 'remedy', 'pointers', 'basis', 'mark'], may: ['discreet'] })
  if (found === undefined) return undefined
  const rule = reader.text(found['rule'], `${at}/rule`)
  const statement = reader.both(found['statement'], `${at}/statement`)
  const message = reader.both(found['message'], `${at}/message`)
  const remedy = reader.both(found['remedy'], `${at}/remedy`)
  const pointers = reader.list(found['pointers'], `${at}/pointers`, (each, place) => reader.text(each, place))
  const basis = reader.list(found['basis'], `${at}/basis`, (each, place) => readBasis(reader, each, place))
  const mark = reader.oneOf(found['mark'], `${at}/mark`, ['law', 'policy'])
  const discreet = readDiscreet(reader, found['discreet'], `${at}/discreet`)
  if (rule === undefined || statement === undefined || message === undefined || remedy === undefined) return undefined
  if (pointers === undefined || basis === undefined || mark === undefined) return undefined
  return { rule, statement, message, remedy, pointers, basis, mark, ...discreet }
}

function readDiscreet(reader: FileReader, value: unknown, at: string): { readonly discreet?: boolean } {
  if (typeof value === 'boolean') return { discreet: value }
  if (value !== undefined) reader.fault('wrong-type', at, { expected: { zh: 'true 或 false', en: 'true or false' } })
  return {}
}

function readBasis(reader: FileReader, value: unknown, at: string): LegalBasis | undefined {
  const found = reader.record(value, at, { needs: ['document', 'article', 'from', 'to'] })
  if (found === undefined) return undefined
  const document = reader.text(found['document'], `${at}/document`)
  const article = reader.text(found['article'], `${at}/article`)
  const from = readDate(reader, found['from'], `${at}/from`)
  const to = readEnd(reader, found['to'], `${at}/to`)
  return document === undefined || article === undefined || from === undefined || to === undefined ? undefined : { document, article, from, to }
}
