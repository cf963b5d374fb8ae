/** Unknown JSON → conditions: named ones filled in, questions interned, every fault reported where json-rules-engine would drop or throw. */

import { constantKey, copyConstant, isConstant, isRecord } from './constant.ts'
import { measure, type Condition, type Measure } from './condition.ts'
import { compileFault, type CompileFault, type CompileFaultCode } from './fault.ts'
import type { Operator } from './operator.ts'
import { parsePath, type Path } from './path.ts'
import type { Right, TermBook } from './terms.ts'

export type ConditionTerms = {
  readonly terms: TermBook
  readonly operatorOf: (name: string) => Operator | undefined
  readonly named: Readonly<Record<string, unknown>>
  /** A reference to a name that does not exist never holds, instead of being a fault. */
  readonly allowUndefinedConditions: boolean
  readonly faults: CompileFault[]
}

/** Deeper than a person can read, in one piece and with named conditions filled in. */
const DEPTH_LIMIT = 40
const WHOLE_DEPTH_LIMIT = 200
/** Named conditions that use each other can write out to any size. */
const SIZE_LIMIT = 5_000

export type ConditionReader = {
  /** The outermost condition of a rule or of a named condition: never a leaf. */
  readonly root: (value: unknown, at: string) => Condition | undefined
  /** Reads a named condition, once however often it is used; faults are reported under its name. */
  readonly named: (name: string) => void
}

export function openConditionReader(terms: ConditionTerms): ConditionReader {
  const reading: Reading = { ...terms, done: new Map(), open: [], measured: new Map() }
  return {
    root: (value, at) => readRoot(reading, value, at),
    named: (name) => {
      readNamed(reading, name, { at: name, depth: 0 })
    },
  }
}

type Reading = ConditionTerms & {
  readonly done: Map<string, Condition | undefined>
  /** Names on the way to where we are, the outermost first. */
  readonly open: string[]
  readonly measured: Map<Condition, Measure>
}

const KINDS = ['any', 'all', 'not', 'condition', 'fact'] as const
type Kind = (typeof KINDS)[number]

function readRoot(reading: Reading, value: unknown, at: string): Condition | undefined {
  const kind = kindOf(reading, value, at)
  if (kind === 'fact') return refuse(reading, 'root-is-leaf', at)
  const condition = readCondition(reading, value, { at, depth: reading.open.length })
  if (condition === undefined) return undefined
  const { size, depth } = measure(condition, reading.measured)
  if (depth > WHOLE_DEPTH_LIMIT) return refuse(reading, 'too-deep', at)
  return size > SIZE_LIMIT ? refuse(reading, 'too-large', at, String(size)) : condition
}

type Place = { readonly at: string; readonly depth: number }

function readCondition(reading: Reading, value: unknown, { at, depth }: Place): Condition | undefined {
  if (depth > DEPTH_LIMIT) return refuse(reading, 'too-deep', at)
  const kind = kindOf(reading, value, at)
  if (kind === undefined || !isRecord(value)) return undefined
  const inner = { at: `${at}/${kind}`, depth: depth + 1 }
  switch (kind) {
    case 'any':
    case 'all':
      return readGroup(reading, kind, value[kind], inner)
    case 'not': {
      const part = Array.isArray(value['not']) ? refuse(reading, 'not-a-list-but-one', inner.at) : readCondition(reading, value['not'], inner)
      return part === undefined ? undefined : { kind, part }
    }
    case 'condition':
      return readNamed(reading, value['condition'], inner)
    case 'fact':
      return readLeaf(reading, value, at)
  }
}

/** Exactly one: json-rules-engine takes the first in an order of its own and drops the rest. */
function kindOf(reading: Reading, value: unknown, at: string): Kind | undefined {
  const kinds = isRecord(value) ? KINDS.filter((each) => Object.hasOwn(value, each)) : []
  if (kinds.length > 1) return refuse(reading, 'mixed-condition', at, kinds.join(', '))
  return kinds[0] ?? refuse(reading, 'not-a-condition', at)
}

function readGroup(reading: Reading, kind: 'all' | 'any', value: unknown, { at, depth }: Place): Condition | undefined {
  if (!Array.isArray(value)) return refuse(reading, 'not-a-list', at)
  const parts: Condition[] = []
  const byPriority = new Map<number, Condition[]>()
  for (const [place, each] of value.entries()) {
    const where = { at: `${at}/${String(place)}`, depth }
    const part = readCondition(reading, each, where)
    const priority = readPriority(reading, each, where.at)
    if (part === undefined || priority === undefined) continue
    parts.push(part)
    byPriority.set(priority, [...(byPriority.get(priority) ?? []), part])
  }
  const groups = [...byPriority].sort(([one], [other]) => other - one).map(([, group]) => group)
  return parts.length === value.length ? { kind, parts, groups } : undefined
}

const WRITTEN_NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** Absent, zero and empty are 1. Of a group json-rules-engine takes the whole number, of a leaf what is written. */
function readPriority(reading: Reading, value: unknown, at: string): number | undefined {
  const written = isRecord(value) ? value['priority'] : undefined
  if (ABSENT_PRIORITIES.has(written)) return 1
  if (!(typeof written === 'number' || typeof written === 'string') || !WRITTEN_NUMBER.test(String(written))) return refuse(reading, 'bad-priority', at, constantKey(written))
  const priority = Number(written)
  return isGroup(value) ? Math.trunc(priority) || 1 : priority
}

const ABSENT_PRIORITIES: ReadonlySet<unknown> = new Set([undefined, null, 0, '', false])

function isGroup(value: unknown): boolean {
  return isRecord(value) && ['all', 'any', 'not'].some((kind) => Object.hasOwn(value, kind))
}

function readNamed(reading: Reading, name: unknown, { at }: Place): Condition | undefined {
  const { named, open, done } = reading
  if (typeof name !== 'string' || !Object.hasOwn(named, name)) {
    const shown = typeof name === 'string' ? name : constantKey(name)
    return reading.allowUndefinedConditions ? { kind: 'nothing', name: shown } : refuse(reading, 'unknown-condition', at, shown)
  }
  if (open.includes(name)) return refuse(reading, 'circular-condition', at, [...open.slice(open.indexOf(name)), name].join(' → '))
  if (done.has(name)) return done.get(name)
  open.push(name)
  const condition = readRoot(reading, named[name], name)
  open.pop()
  done.set(name, condition)
  return condition
}

function readLeaf(reading: Reading, leaf: Readonly<Record<string, unknown>>, at: string): Condition | undefined {
  const missing = ['operator', 'value'].filter((key) => !Object.hasOwn(leaf, key))
  if (missing.length > 0) return refuse(reading, 'missing-key', at, missing.join(', '))
  const name = leaf['operator']
  const operator = typeof name === 'string' ? reading.operatorOf(name) : undefined
  if (operator === undefined || typeof name !== 'string') return refuse(reading, 'unknown-operator', at, typeof name === 'string' ? name : constantKey(name))
  const left = readTerm(reading, leaf, { at, side: 'left' })
  const right = readRight(reading, leaf['value'], operator, `${at}/value`)
  if (left === undefined || right === undefined) return undefined
  const { fact, path, params, slot } = left
  const predicate = reading.terms.predicateOf(slot, operator, right)
  return { kind: 'leaf', leaf: { fact, path, params, operator: name, value: copyConstant(leaf['value']), predicate, negated: operator.negated } }
}

type Term = { readonly fact: string; readonly path: string | null; readonly params: unknown; readonly slot: number }

function readTerm(reading: Reading, term: Readonly<Record<string, unknown>>, { at, side }: { readonly at: string; readonly side: 'left' | 'right' }): Term | undefined {
  const { fact, params } = term as { readonly fact?: unknown; readonly params?: unknown }
  if (typeof fact !== 'string' || fact === '') return refuse(reading, 'missing-key', at, 'fact')
  if (!isConstant(params)) return refuse(reading, 'value-not-plain', `${at}/params`, 'params')
  const path = readPath(reading, term['path'], `${at}/path`)
  if (path === undefined) return undefined
  return { fact, path: path.text, params, slot: reading.terms.slotOf({ fact, params, path: path.steps, side }) }
}

function readPath(reading: Reading, text: unknown, at: string): { readonly text: string | null; readonly steps: Path | null } | undefined {
  if (text === undefined || text === null || text === '') return { text: null, steps: null }
  const steps = typeof text === 'string' ? parsePath(text) : undefined
  return steps === undefined || typeof text !== 'string' ? refuse(reading, 'path-unfit', at, typeof text === 'string' ? text : typeof text) : { text, steps }
}

function readRight(reading: Reading, value: unknown, { takes }: Operator, at: string): Right | undefined {
  if (isRecord(value) && Object.hasOwn(value, 'fact')) {
    const term = readTerm(reading, value, { at, side: 'right' })
    return term === undefined ? undefined : { kind: 'slot', slot: term.slot }
  }
  if (!isConstant(value)) return refuse(reading, 'value-not-plain', at, typeof value)
  const fits = takes === 'anything' || Array.isArray(value) || (takes === 'list-or-text' && typeof value === 'string')
  return fits ? { kind: 'constant', value: copyConstant(value) } : refuse(reading, 'value-unfit', at, constantKey(value))
}

function refuse(reading: Reading, code: CompileFaultCode, at: string, found?: string): undefined {
  reading.faults.push(compileFault(code, at, found))
  return undefined
}
