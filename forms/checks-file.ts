/** The checks of pages.json: what a schema cannot say because it compares one place of the answers with another. */

import type { Condition } from './condition.ts'
import { readCondition } from './read-condition.ts'
import { readChoice, readList, readObject, readText } from './read.ts'

export type Check =
  /** The value, read as a pointer, names something that is there. */
  | { readonly id: string; readonly kind: 'refers'; readonly pointer: string }
  /** No value twice. */
  | { readonly id: string; readonly kind: 'unique'; readonly pointer: string }
  /** No value twice among several places; the later place is at fault. */
  | { readonly id: string; readonly kind: 'distinct'; readonly pointers: readonly string[] }
  /** Each value is among others. */
  | { readonly id: string; readonly kind: 'within'; readonly pointer: string; readonly of: string }
  /** One date of an object is not after another. */
  | { readonly id: string; readonly kind: 'order'; readonly pointers: readonly string[]; readonly first: string; readonly last: string }
  /** Something is there only when a condition holds; unknown is let pass. */
  | { readonly id: string; readonly kind: 'applies'; readonly pointer: string; readonly when: Condition }

export type CheckKind = Check['kind']

const KINDS = ['refers', 'unique', 'distinct', 'within', 'order', 'applies'] as const satisfies readonly CheckKind[]

export function readCheck(value: unknown, where: string): Check {
  const node = readObject(value, where)
  const id = readText(node['id'], `${where}.id`)
  const text = (key: string): string => readText(node[key], `${where}.${key}`)
  const pointers = (): readonly string[] => readList(node['pointers'], `${where}.pointers`, readText)
  const kind = readChoice(node['kind'], `${where}.kind`, KINDS)
  switch (kind) {
    case 'refers':
    case 'unique':
      return { id, kind, pointer: text('pointer') }
    case 'distinct':
      return { id, kind, pointers: pointers() }
    case 'within':
      return { id, kind, pointer: text('pointer'), of: text('of') }
    case 'order':
      return { id, kind, pointers: pointers(), first: text('first'), last: text('last') }
    case 'applies':
      return { id, kind, pointer: text('pointer'), when: readCondition(node['when'], `${where}.when`) }
  }
}
