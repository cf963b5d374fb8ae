/** Unknown JSON → a world, or every fault of it at once, each at its pointer and in both languages. */

import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { isDate, splitName, type NameLists } from '#engine'
import type { World } from './world.ts'

export type WorldFault = { readonly pointer: string; readonly code: string; readonly zh: string; readonly en: string }

export type WorldRead = { readonly ok: true; readonly world: World } | { readonly ok: false; readonly faults: readonly WorldFault[] }

/** `names` is needed because a registered name must come apart before it can be compared. */
export function readWorld(value: unknown, names: NameLists): WorldRead {
  const validate = validator()
  if (!validate(value)) return { ok: false, faults: faultsOf(validate.errors ?? []) }
  // The schema has just been checked, and the type is that schema.
  const world = value as World
  const faults = nameFaults(world, names)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, world }
}

export const WORLD_SCHEMA = new URL('world.schema.json', import.meta.url)

let compiled: ValidateFunction | undefined

/** allErrors is safe: every list and text of the schema is bounded, and the reader before it bounds the file. */
function validator(): ValidateFunction {
  if (compiled !== undefined) return compiled
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, formats: { date: isDate, 'date-time': isMoment } })
  compiled = ajv.compile(JSON.parse(readFileSync(WORLD_SCHEMA, 'utf8')) as object)
  return compiled
}

/** With its zone: a moment without one would be another moment on another machine. */
function isMoment(text: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text)
  return parts !== null && isDate(parts[1] ?? '') && !Number.isNaN(Date.parse(text))
}

/** `if` only repeats what the complaint inside it says, and so does the complaint about a name of a property. One fault is told for each place. */
function faultsOf(errors: readonly ErrorObject[]): readonly WorldFault[] {
  const told = new Map<string, WorldFault>()
  for (const error of errors) {
    const fault = error.keyword === 'if' || error.propertyName !== undefined ? undefined : faultOf(error)
    if (fault !== undefined && !told.has(fault.pointer)) told.set(fault.pointer, fault)
  }
  return [...told.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : 1))
}

type Said = { readonly code: string; readonly zh: (about: string) => string; readonly en: (about: string) => string }

const SAID: Readonly<Record<string, Said>> = {
  required: { code: 'required', zh: () => '缺少这一项。', en: () => 'This is missing.' },
  additionalProperties: { code: 'unknown_field', zh: () => '没有这一项。', en: () => 'There is nothing of this name.' },
  propertyNames: { code: 'unknown_field', zh: () => '这个编号不能用。', en: () => 'This id cannot be used.' },
  type: { code: 'wrong_type', zh: (about) => `类型应为${about}。`, en: (about) => `This should be of type ${about}.` },
  enum: { code: 'not_allowed', zh: (about) => `只能是：${about}。`, en: (about) => `This must be one of ${about}.` },
  format: { code: 'pattern', zh: (about) => `应为有效的 ${about}（日期如 2026-11-22，时刻如 2026-11-22T09:00:00+08:00）。`, en: (about) => `This is no ${about} (a day is 2026-11-22, a moment 2026-11-22T09:00:00+08:00).` },
  pattern: { code: 'pattern', zh: () => '格式不对。', en: () => 'This has the wrong form.' },
  minimum: { code: 'out_of_range', zh: (about) => `不得小于${about}。`, en: (about) => `This may not be less than ${about}.` },
  maximum: { code: 'out_of_range', zh: (about) => `不得大于${about}。`, en: (about) => `This may not be more than ${about}.` },
}

const OTHERWISE: Said = { code: 'out_of_range', zh: () => '过长、过短或者数量不对。', en: () => 'This is too long, too short, or too many or too few.' }

function faultOf({ keyword, instancePath, params }: ErrorObject): WorldFault {
  const { code, zh, en } = SAID[keyword] ?? OTHERWISE
  const about = aboutOf(params)
  return { pointer: `${instancePath}${nameIn(params)}`, code, zh: zh(about), en: en(about) }
}

/** A missing or surplus key is pointed at itself; a surplus key is told only when it is harmless. */
function nameIn(params: ErrorObject['params']): string {
  const name: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName']
  if (typeof name !== 'string') return ''
  return `/${/^[A-Za-z$][A-Za-z0-9_-]{0,39}$/.test(name) ? name : '?'}`
}

function aboutOf(params: ErrorObject['params']): string {
  const about: unknown = params['allowedValues'] ?? params['type'] ?? params['format'] ?? params['limit']
  return Array.isArray(about) ? about.map(String).join(', ') : typeof about === 'string' || typeof about === 'number' ? String(about) : ''
}

function nameFaults({ names: listed = [] }: World, names: NameLists): readonly WorldFault[] {
  return listed.flatMap(({ name, parts }, at) => (parts !== undefined || splitName(name, names).ok ? [] : [unreadable(`/names/${String(at)}/name`)]))
}

function unreadable(pointer: string): WorldFault {
  return { pointer, code: 'name_unreadable', zh: '名称拆不出行政区划、字号、行业和组织形式；请另写“parts”。', en: 'The name does not come apart into division, trade name, trade and form: say them under “parts”.' }
}
