/** Checks what was sent against the route's schema: every fault at once, each at its pointer, in both languages. */

import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Route } from '#contract'
import { Problem, type Fault } from '../errors.ts'

/** allErrors is safe here: every array and text of the contract is bounded, and the body is bounded before it. */
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, coerceTypes: false })
const gentle = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, coerceTypes: true })
const compiled = new WeakMap<Route, { readonly input: ValidateFunction; readonly output: ValidateFunction }>()

/** Path and query arrive as text, so a GET's numbers are read from text; a body's types are taken as they stand. */
export function checkInput(route: Route, input: unknown): void {
  const { input: validate } = validatorsOf(route)
  if (!validate(input)) throw new Problem('input_invalid', { faults: (validate.errors ?? []).slice(0, 100).map(faultOf) })
}

/** Pointer of the first place where an answer leaves the contract, or null. */
export function misfitOf(route: Route, output: unknown): string | null {
  const { output: validate } = validatorsOf(route)
  if (validate(output)) return null
  const [first] = validate.errors ?? []
  return `${first?.instancePath ?? ''} ${first?.keyword ?? ''}`
}

function validatorsOf(route: Route): { readonly input: ValidateFunction; readonly output: ValidateFunction } {
  const known = compiled.get(route)
  if (known !== undefined) return known
  const made = { input: (route.method === 'GET' ? gentle : ajv).compile(route.input), output: ajv.compile(route.output) }
  compiled.set(route, made)
  return made
}

const SAID: Readonly<Record<string, readonly [string, string, string]>> = {
  required: ['required', '必填', 'is required'],
  additionalProperties: ['unknown_field', '没有这一项', 'is not a field of this request'],
  type: ['wrong_type', '类型不对', 'has the wrong type'],
  pattern: ['pattern', '格式不对', 'has the wrong form'],
  maxLength: ['too_long', '过长', 'is too long'],
  minLength: ['too_short', '过短', 'is too short'],
  maxItems: ['too_many', '项数过多', 'has too many entries'],
  const: ['not_allowed', '不是可选的值', 'is not one of the choices'],
  enum: ['not_allowed', '不是可选的值', 'is not one of the choices'],
  anyOf: ['not_allowed', '不是可选的值', 'is not one of the choices'],
  minimum: ['out_of_range', '超出范围', 'is out of range'],
  maximum: ['out_of_range', '超出范围', 'is out of range'],
}

function faultOf(error: ErrorObject): Fault {
  const [code, zh, en] = SAID[error.keyword] ?? ['invalid', '内容有误', 'is not valid']
  return { pointer: pointerOf(error), code, zh, en }
}

/** A missing or surplus field is pointed at itself, not at its parent; a surplus name is the sender's own and is told only when it is harmless. */
function pointerOf(error: ErrorObject): string {
  const name: unknown = error.params['missingProperty'] ?? error.params['additionalProperty']
  if (typeof name !== 'string') return error.instancePath
  return `${error.instancePath}/${/^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(name) ? name : '?'}`
}
