/** Unknown JSON → rules, in the order in which they come to word: by falling priority, then as written. */

import { isRecord } from './constant.ts'
import type { Condition } from './condition.ts'
import { compileFault, type CompileFault } from './fault.ts'
import type { ConditionReader } from './read-conditions.ts'

export type RuleEventOf = { readonly type: unknown; readonly params?: unknown }

export type ReadRule = {
  /** Its place in the file. */
  readonly place: number
  readonly name: unknown
  readonly priority: number
  readonly event: RuleEventOf
  readonly condition: Condition
}

export function readRules(value: unknown, reader: ConditionReader, faults: CompileFault[]): readonly ReadRule[] {
  if (!Array.isArray(value)) {
    faults.push(compileFault('not-a-list', ''))
    return []
  }
  const rules = value.map((each: unknown, place) => readRule(each, { place, reader, faults })).filter((each) => each !== undefined)
  return rules.sort((one, other) => other.priority - one.priority || one.place - other.place)
}

type Reading = { readonly place: number; readonly reader: ConditionReader; readonly faults: CompileFault[] }

function readRule(value: unknown, { place, reader, faults }: Reading): ReadRule | undefined {
  const rule = isRecord(value) ? value : {}
  const name = rule['name']
  const at = typeof name === 'string' && name !== '' ? name : `/${String(place)}`
  const missing = ['conditions', 'event'].filter((key) => !Object.hasOwn(rule, key))
  if (missing.length > 0) {
    faults.push(compileFault('missing-key', at, missing.join(', ')))
    return undefined
  }
  const condition = reader.root(rule['conditions'], at)
  const event = readEvent(rule['event'], at, faults)
  const priority = readPriority(rule['priority'], at, faults)
  return condition === undefined || event === undefined || priority === undefined ? undefined : { place, name, priority, event, condition }
}

function readEvent(value: unknown, at: string, faults: CompileFault[]): RuleEventOf | undefined {
  if (isRecord(value) && Object.hasOwn(value, 'type')) return { type: value['type'], ...(value['params'] === undefined ? {} : { params: value['params'] }) }
  faults.push(compileFault('bad-event', at))
  return undefined
}

/** Absent or zero is 1; otherwise what `parseInt` makes of it, above zero. What is no number would run last of all, so it is refused. */
function readPriority(value: unknown, at: string, faults: CompileFault[]): number | undefined {
  if (value === undefined || value === null || value === 0 || value === '' || value === false) return 1
  const priority = typeof value === 'number' || typeof value === 'string' ? Number.parseInt(String(value), 10) : Number.NaN
  if (priority > 0) return priority
  faults.push(compileFault('bad-priority', at, typeof value === 'number' || typeof value === 'string' ? String(value) : typeof value))
  return undefined
}
