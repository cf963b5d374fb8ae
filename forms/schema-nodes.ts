/** Walks a JSON schema node by node, so that a field called `pattern` is not taken for a keyword. */

import { isObject, isText } from './json.ts'

export type SchemaNode = { readonly [keyword: string]: unknown }

/** Where in the schema, as a fragment: `#/properties/operator`. */
export type PlacedNode = { readonly place: string; readonly node: SchemaNode }

const OF_ONE = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema']
const OF_LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const OF_NAMES = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']

/** Keywords under which every key is a name of somebody's choosing. */
export const NAMING_KEYWORDS: ReadonlySet<string> = new Set(OF_NAMES)

export function nodesOf(schema: unknown, place = '#'): readonly PlacedNode[] {
  if (!isObject(schema)) return []
  const within = (node: unknown, keys: string): readonly PlacedNode[] => nodesOf(node, `${place}/${keys}`)
  return [
    { place, node: schema },
    ...OF_ONE.flatMap((keyword) => within(schema[keyword], keyword)),
    ...OF_LIST.flatMap((keyword) => listIn(schema[keyword]).flatMap((node, at) => within(node, `${keyword}/${String(at)}`))),
    ...OF_NAMES.flatMap((keyword) => Object.entries(isObject(schema[keyword]) ? schema[keyword] : {}).flatMap(([name, node]) => within(node, `${keyword}/${name}`))),
  ]
}

/** Names under `$defs` that lead back to themselves by way of references, each told once. */
export function circlesIn(schema: SchemaNode): readonly string[] {
  const defs = isObject(schema['$defs']) ? schema['$defs'] : {}
  const next = new Map(Object.entries(defs).map(([name, node]) => [name, referredIn(node)]))
  return [...next.keys()].filter((name) => reaches(next, name, name, new Set()))
}

function referredIn(node: unknown): readonly string[] {
  return nodesOf(node).flatMap((one) => (isText(one.node['$ref']) ? [one.node['$ref'].replace('#/$defs/', '')] : []))
}

function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string, seen: Set<string>): boolean {
  return (next.get(from) ?? []).some((name) => name === to || (seen.size < seen.add(name).size && reaches(next, name, to, seen)))
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
