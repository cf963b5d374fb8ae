/** The validator's complaints turned into faults of the form: noise of conditions folded, a missing object taken apart into what is missing in it. */

import type { Complaint, Form } from './form.ts'
import type { Json } from './json.ts'
import { pointerOf, templateOf, valueAt } from './pointer.ts'
import type { Fault, ProblemCode } from './problem.ts'

/** Keywords that only repeat what a complaint inside them says. */
const NOISE = new Set(['if', 'allOf', 'anyOf', 'oneOf'])

const CODES: { readonly [keyword: string]: ProblemCode } = {
  type: 'wrong_type',
  required: 'required',
  additionalProperties: 'unknown_field',
  'false schema': 'does_not_apply',
  enum: 'not_allowed',
  const: 'not_allowed',
  not: 'not_allowed',
  pattern: 'pattern',
  format: 'pattern',
  minLength: 'too_short',
  maxLength: 'too_long',
  minItems: 'too_few',
  maxItems: 'too_many',
  uniqueItems: 'duplicate',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
}

export function faultsFrom(form: Form, complaints: readonly Complaint[], answers: Json): readonly Fault[] {
  return complaints.filter((complaint) => !NOISE.has(complaint.keyword)).flatMap((complaint) => faultsOf(form, complaint, answers))
}

/** Places a complaint calls inapplicable. */
export function inapplicablePlaces(complaints: readonly Complaint[]): readonly string[] {
  return complaints.filter((complaint) => CODES[complaint.keyword] === 'does_not_apply').map((complaint) => complaint.instancePath)
}

function faultsOf(form: Form, complaint: Complaint, answers: Json): readonly Fault[] {
  const { instancePath, keyword, params } = complaint
  if (keyword === 'required') return missing(form, `${instancePath}${pointerOf([nameIn(params, 'missingProperty')])}`)
  if (keyword === 'additionalProperties') return [unknownField(instancePath, nameIn(params, 'additionalProperty'))]
  const code = codeFor(complaint, answers)
  return [{ pointer: instancePath, code, ...variantOf(complaint, code), fill: { limit: nameIn(params, 'limit') } }]
}

/** An empty text is a missing answer. */
function codeFor(complaint: Complaint, answers: Json): ProblemCode {
  if (complaint.keyword === 'minLength' && valueAt(answers, complaint.instancePath) === '') return 'required'
  return CODES[complaint.keyword] ?? 'not_allowed'
}

/** A choice refused under a condition is not a wrong choice, only one that the other answers rule out. */
function variantOf(complaint: Complaint, code: ProblemCode): { readonly key?: string } {
  return code === 'not_allowed' && complaint.schemaPath.includes('/then/') ? { key: 'not_allowed_here' } : {}
}

/** A missing object is told as the answers missing in it. */
function missing(form: Form, pointer: string): readonly Fault[] {
  const field = form.fields.get(templateOf(pointer))
  const inner = field?.kind === 'object' ? field.requires : []
  return inner.length === 0 ? [{ pointer, code: 'required' }] : inner.flatMap((name) => missing(form, `${pointer}${pointerOf([name])}`))
}

/** The key is told only when it is harmless: an answer is not a place to echo whatever was sent. */
function unknownField(parent: string, key: string): Fault {
  const shown = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(key) ? key : '?'
  return { pointer: `${parent}${pointerOf([shown])}`, code: 'unknown_field' }
}

function nameIn(params: Complaint['params'], key: string): string {
  const value = params[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
