/** Named applicants that show what a rule set does: each fires a rule, just misses it, or is a decision worked through as a whole. */

import type { Verdict } from './decide.ts'
import { FACT_NAMES } from './facts/catalogue.ts'
import { openFileReader, isRecord, type FileReader } from './file-reader.ts'
import type { RuleFault } from './rule-fault.ts'
import type { Text } from './rule-set.ts'

export type ExampleKind = 'fires' | 'near-miss' | 'worked'

export type RuleExample = {
  readonly name: string
  readonly kind: ExampleKind
  /** The entry it is about; a worked decision is about none in particular. */
  readonly rule?: string
  readonly about: Text
  /** Facts that differ from the base; their values are judged by the checker. */
  readonly change: Readonly<Record<string, unknown>>
  /** What must come out: the verdict, and the entries that fire, in rule order. */
  readonly expect: { readonly verdict: Verdict; readonly rules: readonly string[] }
}

/** `base` holds all facts of one ordinary application. */
export type RuleExamples = {
  readonly matter: string
  readonly base: Readonly<Record<string, unknown>>
  readonly examples: readonly RuleExample[]
}

export type ParsedExamples = { readonly ok: true; readonly examples: RuleExamples } | { readonly ok: false; readonly faults: readonly RuleFault[] }

/** Total, like `parseRuleSet`. */
export function parseExamples(value: unknown): ParsedExamples {
  const reader = openFileReader()
  const examples = readExamples(reader, value)
  return examples === undefined || reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, examples }
}

function readExamples(reader: FileReader, value: unknown): RuleExamples | undefined {
  const found = reader.record(value, '', { needs: ['matter', 'base', 'examples'], may: ['about'] })
  if (found === undefined) return undefined
  const matter = reader.text(found['matter'], '/matter')
  const base = reader.record(found['base'], '/base', { needs: [], may: FACT_NAMES })
  const examples = reader.list(found['examples'], '/examples', (each, at) => readExample(reader, each, at))
  return matter === undefined || base === undefined || examples === undefined ? undefined : { matter, base, examples }
}

const KINDS = ['fires', 'near-miss', 'worked'] as const satisfies readonly ExampleKind[]
const VERDICTS = ['approve', 'review', 'correct', 'refuse', 'route'] as const satisfies readonly Verdict[]

function readExample(reader: FileReader, value: unknown, at: string): RuleExample | undefined {
  const found = reader.record(value, at, { needs: ['name', 'kind', 'about', 'change', 'expect'], may: ['rule'] })
  if (found === undefined) return undefined
  const name = reader.text(found['name'], `${at}/name`)
  const kind = reader.oneOf(found['kind'], `${at}/kind`, KINDS)
  const rule = found['rule'] === undefined ? {} : { rule: reader.text(found['rule'], `${at}/rule`) ?? '' }
  const about = reader.both(found['about'], `${at}/about`)
  const change = isRecord(found['change']) ? found['change'] : reader.record(found['change'], `${at}/change`, { needs: [] })
  const expect = readExpectation(reader, found['expect'], `${at}/expect`)
  if (name === undefined || kind === undefined || about === undefined || change === undefined || expect === undefined) return undefined
  return { name, kind, ...rule, about, change, expect }
}

function readExpectation(reader: FileReader, value: unknown, at: string): RuleExample['expect'] | undefined {
  const found = reader.record(value, at, { needs: ['verdict', 'rules'] })
  const verdict = found === undefined ? undefined : reader.oneOf(found['verdict'], `${at}/verdict`, VERDICTS)
  const rules = found === undefined ? undefined : reader.list(found['rules'], `${at}/rules`, (each, place) => reader.text(each, place))
  return verdict === undefined || rules === undefined ? undefined : { verdict, rules }
}
