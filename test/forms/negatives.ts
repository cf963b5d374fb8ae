/** Makes wrong answers out of the schema: for every keyword that applies somewhere in valid answers, one that breaks just that keyword there. */

import type { Answers, Json } from '#forms'
import { isJsonObject, isList, isText } from '../../forms/json.ts'
import { valueAt, withoutValue, withValue } from '#forms'

type SchemaNode = { readonly [keyword: string]: unknown }

export type Negative = {
  /** The keyword's place in the schema. */
  readonly schemaPlace: string
  readonly keyword: string
  /** Where the validator complains. */
  readonly instance: string
  readonly answers: Answers
}

/** Judges whether an `if` holds; given by the test so that this file knows no validator. */
export type Judge = (condition: SchemaNode, value: Json) => boolean

type Walk = { readonly schema: SchemaNode; readonly answers: Answers; readonly judge: Judge }

export function negativesOf(walk: Walk): readonly Negative[] {
  return walked(walk, walk.schema, { place: '#', pointer: '' })
}

/** Every place in the schema where a keyword asserts something, conditions themselves left out. */
export function assertionsIn(schema: SchemaNode): readonly string[] {
  return placesIn(schema, '#')
}

type At = { readonly place: string; readonly pointer: string }

function walked(walk: Walk, node: unknown, at: At): readonly Negative[] {
  if (!isNode(node)) return []
  const value = valueAt(walk.answers, at.pointer)
  if (value === undefined) return []
  const into = (inner: unknown, key: string, pointer = at.pointer): readonly Negative[] => walked(walk, inner, { place: `${at.place}/${key}`, pointer })
  return [
    ...Object.keys(BREAKERS).flatMap((keyword) => broken(walk, { node, at, keyword, value })),
    ...referred(walk, node, at),
    ...listOf(node['allOf']).flatMap((inner, place) => into(inner, `allOf/${place}`)),
    ...(isNode(node['if']) ? (walk.judge(node['if'], value) ? branch(walk, node['then'], { place: `${at.place}/then`, pointer: at.pointer }) : branch(walk, node['else'], { place: `${at.place}/else`, pointer: at.pointer })) : []),
    ...Object.entries(isNode(node['properties']) ? node['properties'] : {}).flatMap(([name, inner]) =>
      inner === false ? refusal(walk, { place: `${at.place}/properties/${name}`, pointer: `${at.pointer}/${name}` }) : into(inner, `properties/${name}`, `${at.pointer}/${name}`),
    ),
    ...(isList(value) ? value.flatMap((_, place) => into(node['items'], 'items', `${at.pointer}/${place}`)) : []),
  ]
}

function branch(walk: Walk, node: unknown, at: At): readonly Negative[] {
  return walked(walk, node, at)
}

function referred(walk: Walk, node: SchemaNode, at: At): readonly Negative[] {
  const reference = node['$ref']
  if (!isText(reference)) return []
  const defs = walk.schema['$defs']
  return isNode(defs) ? walked(walk, defs[reference.replace('#/$defs/', '')], { place: reference, pointer: at.pointer }) : []
}

/** Something where the schema says `false`. */
function refusal(walk: Walk, at: At): readonly Negative[] {
  return [{ schemaPlace: at.place, keyword: 'false schema', instance: at.pointer, answers: withValue(walk.answers, at.pointer, 'something') }]
}

type Breaking = { readonly node: SchemaNode; readonly at: At; readonly keyword: string; readonly value: Json }

function broken(walk: Walk, { node, at, keyword, value }: Breaking): readonly Negative[] {
  const rule = node[keyword]
  const breaker = BREAKERS[keyword]
  if (rule === undefined || breaker === undefined) return []
  return breaker(rule, value).map((wrong): Negative => {
    const answers = wrong.remove === undefined ? withValue(walk.answers, at.pointer, wrong.put ?? null) : withoutValue(walk.answers, `${at.pointer}/${wrong.remove}`)
    return { schemaPlace: `${at.place}/${keyword}${wrong.remove === undefined ? '' : `/${wrong.remove}`}`, keyword, instance: at.pointer, answers: at.pointer === '' && wrong.put !== undefined ? (wrong.put as Answers) : answers }
  })
}

type Wrong = { readonly put?: Json; readonly remove?: string }

const BREAKERS: { readonly [keyword: string]: (rule: unknown, value: Json) => readonly Wrong[] } = {
  type: (rule) => (rule === 'string' ? [{ put: 7 }, { put: null }] : rule === 'integer' ? [{ put: 1.5 }, { put: '1' }] : [{ put: 'text' }]),
  enum: () => [{ put: 'no such value' }],
  minLength: (rule) => [{ put: '王'.repeat(Math.max(0, Number(rule) - 1)) }],
  maxLength: (rule, value) => [{ put: `${isText(value) ? value : ''}${'王'.repeat(Number(rule))}` }],
  pattern: () => [{ put: '\u0007 \n' }],
  format: () => [{ put: '2026-02-30' }],
  minimum: (rule) => [{ put: Number(rule) - 1 }],
  maximum: (rule) => [{ put: Number(rule) + 1 }],
  minItems: () => [{ put: [] }],
  maxItems: (rule, value) => [{ put: Array.from({ length: Number(rule) + 1 }, () => (isList(value) ? (value[0] ?? 'x') : 'x')) }],
  uniqueItems: (_, value) => (isList(value) ? [{ put: [...value, value[0] ?? 'x'] }] : []),
  required: (rule) => listOf(rule).filter(isText).map((name) => ({ remove: name })),
  additionalProperties: (_, value) => (isJsonObject(value) ? [{ put: { ...value, surplus: 1 } }] : []),
}

function placesIn(node: unknown, place: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((inner, at) => placesIn(inner, `${place}/${at}`))
  if (!isNode(node)) return []
  return Object.entries(node).flatMap(([keyword, inner]) => {
    if (keyword === 'if' || keyword === 'not' || keyword === 'enum') return keyword === 'enum' ? [`${place}/enum`] : []
    if (keyword === 'required') return listOf(inner).filter(isText).map((name) => `${place}/required/${name}`)
    if (keyword === 'properties') return propertyPlaces(inner, `${place}/properties`)
    if (keyword === '$defs') return Object.entries(isNode(inner) ? inner : {}).flatMap(([name, def]) => placesIn(def, `#/$defs/${name}`))
    if (['allOf', 'then', 'else', 'items'].includes(keyword)) return inner === false ? [`${place}/${keyword}`] : placesIn(inner, `${place}/${keyword}`)
    return keyword in BREAKERS ? [`${place}/${keyword}`] : []
  })
}

/** In `properties` every key is a field, whatever it is called. */
function propertyPlaces(properties: unknown, place: string): readonly string[] {
  return Object.entries(isNode(properties) ? properties : {}).flatMap(([name, inner]) => (inner === false ? [`${place}/${name}`] : placesIn(inner, `${place}/${name}`)))
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
