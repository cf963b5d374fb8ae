/** What a schema says of each place in the answers, read once, so that pages and texts can be held against it. */

import { isObject, isText } from './json.ts'

type SchemaNode = { readonly [keyword: string]: unknown }

/** One place in the answers. `*` in the pointer stands for any place of a list. */
export type SchemaField = {
  readonly pointer: string
  readonly kind: 'object' | 'list' | 'leaf'
  readonly leafType: string | undefined
  /** Where texts may be shared: `$mobile`, `$document/reference`; the most general first. */
  readonly aliases: readonly string[]
  /** Every keyword that may speak of this place, also under a condition. */
  readonly keywords: ReadonlySet<string>
  /** The widest list of values, when there is one. */
  readonly values: readonly string[] | undefined
  /** Named by some `required`. */
  readonly demanded: boolean
  /** Names required without any condition; how a missing object is taken apart. */
  readonly requires: readonly string[]
  readonly minLength: number
  readonly maxLength: number | undefined
  readonly minimum: number | undefined
  readonly maximum: number | undefined
}

type View = { readonly node: SchemaNode; readonly always: boolean; readonly aliases: readonly string[] }

/** Walks properties, lists, references and conditions. Throws when a `$ref` leads nowhere. */
export function fieldsOfSchema(schema: SchemaNode): ReadonlyMap<string, SchemaField> {
  const found = new Map<string, SchemaField>()
  visit('', viewsOf(schema, { schema, always: true, aliases: [] }), { schema, found, demanded: true })
  return found
}

type Visit = { readonly schema: SchemaNode; readonly found: Map<string, SchemaField>; readonly demanded: boolean }

function visit(pointer: string, views: readonly View[], visiting: Visit): void {
  visiting.found.set(pointer, fieldFrom(pointer, views, visiting.demanded))
  for (const name of namesIn(views)) {
    const demanded = views.some((view) => textsIn(view.node['required']).includes(name))
    visit(`${pointer}/${name}`, childViews(views, name, visiting.schema), { ...visiting, demanded })
  }
  const members = views.flatMap((view) => viewsOf(view.node['items'], { schema: visiting.schema, always: view.always, aliases: childAliases(view, '*') }))
  if (members.length > 0) visit(`${pointer}/*`, members, { ...visiting, demanded: false })
}

function fieldFrom(pointer: string, views: readonly View[], demanded: boolean): SchemaField {
  const kind = namesIn(views).length > 0 ? 'object' : views.some((view) => isObject(view.node['items'])) ? 'list' : 'leaf'
  const lists = views.map((view) => textsIn(view.node['enum'])).sort((a, b) => b.length - a.length)
  return {
    pointer,
    kind,
    leafType: views.map((view) => view.node['type']).find(isText),
    aliases: [...new Set(views.flatMap((view) => view.aliases))].sort((a, b) => depth(a) - depth(b)),
    keywords: new Set(views.flatMap((view) => Object.keys(view.node))),
    values: lists[0]?.length ? lists[0] : undefined,
    demanded,
    requires: views.filter((view) => view.always).flatMap((view) => textsIn(view.node['required'])),
    minLength: Math.max(0, ...numbersOf(views, 'minLength')),
    maxLength: numbersOf(views, 'maxLength').sort((a, b) => a - b)[0],
    minimum: numbersOf(views, 'minimum')[0],
    maximum: numbersOf(views, 'maximum')[0],
  }
}

type Viewing = { readonly schema: SchemaNode; readonly always: boolean; readonly aliases: readonly string[] }

/** Everything said of one place: the node, what it refers to, and what holds under a condition. */
function viewsOf(node: unknown, viewing: Viewing): readonly View[] {
  if (!isObject(node)) return []
  const under = (inner: unknown, always: boolean): readonly View[] => viewsOf(inner, { ...viewing, always: viewing.always && always })
  return [
    { node, always: viewing.always, aliases: viewing.aliases },
    ...referred(node['$ref'], viewing),
    ...listIn(node['allOf']).flatMap((inner) => under(inner, true)),
    ...under(node['then'], false),
    ...under(node['else'], false),
  ]
}

function referred(reference: unknown, viewing: Viewing): readonly View[] {
  if (!isText(reference)) return []
  const name = reference.replace('#/$defs/', '')
  const defs = viewing.schema['$defs']
  const target = isObject(defs) ? defs[name] : undefined
  if (!isObject(target)) throw new Error(`schema: ${reference} leads nowhere`)
  return viewsOf(target, { ...viewing, aliases: [...viewing.aliases, `$${name}`] })
}

function childViews(views: readonly View[], name: string, schema: SchemaNode): readonly View[] {
  return views.flatMap((view) => {
    const properties = view.node['properties']
    const child = isObject(properties) ? properties[name] : undefined
    return viewsOf(child, { schema, always: view.always, aliases: childAliases(view, name) })
  })
}

function childAliases(view: View, name: string): readonly string[] {
  return view.aliases.map((alias) => `${alias}/${name}`)
}

function namesIn(views: readonly View[]): readonly string[] {
  const names = views.flatMap((view) => (isObject(view.node['properties']) ? Object.entries(view.node['properties']) : []))
  return [...new Set(names.filter(([, child]) => isObject(child)).map(([name]) => name))]
}

function numbersOf(views: readonly View[], keyword: string): number[] {
  return views.map((view) => view.node[keyword]).filter((value) => typeof value === 'number')
}

function textsIn(value: unknown): readonly string[] {
  return listIn(value).filter(isText)
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function depth(alias: string): number {
  return alias.split('/').length
}
