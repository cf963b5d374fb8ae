/** Reads a condition of pages.json. */

import type { Condition } from './condition.ts'
import type { Node } from './read.ts'
import { readJson, readList, readNumber, readObject, readText, Unreadable } from './read.ts'

export function readCondition(value: unknown, where: string): Condition {
  const node = readObject(value, where)
  if ('not' in node) return { not: readCondition(node['not'], `${where}.not`) }
  if ('all' in node) return { all: readList(node['all'], `${where}.all`, readCondition) }
  if ('age' in node) return { age: readText(node['age'], `${where}.age`), from: readNumber(node['from'], `${where}.from`), below: readNumber(node['below'], `${where}.below`) }
  return readTest(node, where)
}

function readTest(node: Node, where: string): Condition {
  const pointer = readText(node['pointer'], `${where}.pointer`)
  if ('equals' in node) return { pointer, equals: readJson(node['equals'], `${where}.equals`) }
  if ('in' in node) return { pointer, in: readList(node['in'], `${where}.in`, readJson) }
  if ('meets' in node) return { pointer, meets: readText(node['meets'], `${where}.meets`) }
  if (typeof node['present'] === 'boolean') return { pointer, present: node['present'] }
  throw new Unreadable(`${where} must say equals, in, present, meets, age, not or all`)
}
