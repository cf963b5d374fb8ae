/** The schema holds what makes it safe to run over anything that is sent. */

import { describe, expect, it } from 'vitest'
import { form } from './examples.ts'

type SchemaNode = { readonly [keyword: string]: unknown }

/** Values that are conditions only: they may speak of a part of a place. */
const CONDITIONS = ['if', 'then', 'else', 'not', 'allOf']

function nodesOf(node: unknown, place: string, inCondition = false): readonly { place: string; node: SchemaNode; inCondition: boolean }[] {
  if (Array.isArray(node)) return node.flatMap((inner, at) => nodesOf(inner, `${place}/${at}`, inCondition))
  if (typeof node !== 'object' || node === null) return []
  const here = node as SchemaNode
  return [{ place, node: here, inCondition }, ...Object.entries(here).flatMap(([key, inner]) => nodesOf(inner, `${place}/${key}`, inCondition || CONDITIONS.includes(key) || key.startsWith('proofsOf') || key === 'idNoByType'))]
}

const nodes = nodesOf(form.schema, '#')

describe('schema', () => {
  it('every object · wherever it is declared · admits only the fields it names', () => {
    const open = nodes.filter(({ node, inCondition }) => !inCondition && node['type'] === 'object' && node['additionalProperties'] !== false)
    expect(open.map(({ place }) => place)).toEqual([])
  })

  it('every text and every list · of any size · is bounded', () => {
    const leaves = [...form.fields.values()].filter((field) => field.kind === 'leaf' && field.leafType === 'string')
    expect(leaves.filter((field) => field.maxLength === undefined).map((field) => field.pointer)).toEqual([])
    expect(nodes.filter(({ node, inCondition }) => !inCondition && node['type'] === 'array' && typeof node['maxItems'] !== 'number').map(({ place }) => place)).toEqual([])
  })

  it('keywords that reach across the answers or make names of fields a matter of patterns · anywhere · are not used', () => {
    const used = nodes.flatMap(({ node }) => Object.keys(node)).filter((key) => /patternProperties|dependen/.test(key))
    expect(used).toEqual([])
  })

  it('patterns · over 300,000 characters · take no time to speak of', () => {
    const texts = ['王', 'a', 'a.', '-', '0', ' ', 'a@', 'a·', "a'", '/'].map((piece) => piece.repeat(Math.ceil(300_000 / piece.length)))
    for (const { node, place } of nodes.filter((one) => typeof one.node['pattern'] === 'string')) {
      const pattern = new RegExp(String(node['pattern']), 'u')
      const before = performance.now()
      for (const text of texts) pattern.test(`${text}\n`)
      expect(performance.now() - before, place).toBeLessThan(20_000)
    }
  })
})
