/** What a form's schema may not say: keywords that validators judge differently, and whatever lets a sender choose how long we work. */

import { isObject, isText } from './json.ts'
import { PATTERN_FAULTS, patternFaults } from './pattern-faults.ts'
import type { PlacedNode, SchemaNode } from './schema-nodes.ts'
import { circlesIn, NAMING_KEYWORDS, nodesOf } from './schema-nodes.ts'
import type { Text } from './texts-file.ts'

/** A schema larger or deeper than this is no form; ours has 16 KB and is 10 deep. */
const MOST = { bytes: 256 * 1024, depth: 12 } as const

export type SchemaFault = Text & {
  /** In the schema: `#/properties/operator`. */
  readonly place: string
}

/** Empty when the schema may be compiled. Depth and size come first: what is too deep is not looked into. */
export function schemaFaults(schema: SchemaNode): readonly SchemaFault[] {
  const bulk = bulkFaults(schema)
  return bulk.length > 0 ? bulk : [...nodesOf(schema).flatMap(nodeFaults), ...circlesIn(schema).map((name) => fault(`#/$defs/${name}`, CIRCLE))]
}

function bulkFaults(schema: SchemaNode): readonly SchemaFault[] {
  if (isDeeper(schema, MOST.depth)) return [fault('#', { zh: `模式嵌套超过 ${MOST.depth} 层。`, en: `The schema is more than ${MOST.depth} deep.` })]
  const text = JSON.stringify(schema)
  return text.length * 3 > MOST.bytes && bytesOf(text) > MOST.bytes ? [fault('#', { zh: `模式超过 ${MOST.bytes / 1024} KB。`, en: `The schema is larger than ${MOST.bytes / 1024} KB.` })] : []
}

/** ajv 8 fails the standard's own tests of these, or they change what another part of the schema means. */
const FORBIDDEN: { readonly [keyword: string]: Text } = {
  $dynamicRef: { zh: '不得使用 $dynamicRef：各校验器的解释不一。', en: '$dynamicRef is refused: validators disagree on it.' },
  $dynamicAnchor: { zh: '不得使用 $dynamicAnchor：各校验器的解释不一。', en: '$dynamicAnchor is refused: validators disagree on it.' },
  $recursiveRef: { zh: '不得使用 $recursiveRef：各校验器的解释不一。', en: '$recursiveRef is refused: validators disagree on it.' },
  $recursiveAnchor: { zh: '不得使用 $recursiveAnchor：各校验器的解释不一。', en: '$recursiveAnchor is refused: validators disagree on it.' },
  $anchor: { zh: '不得使用 $anchor：引用只认 #/$defs/ 下的名称。', en: '$anchor is refused: references are by name, under #/$defs/.' },
  unevaluatedProperties: { zh: '不得使用 unevaluatedProperties：请写 additionalProperties。', en: 'unevaluatedProperties is refused: write additionalProperties.' },
  unevaluatedItems: { zh: '不得使用 unevaluatedItems：请写 items。', en: 'unevaluatedItems is refused: write items.' },
}

const CIRCLE: Text = { zh: '引用绕回自身，答案的深度将没有上限。', en: 'References lead back here, so answers could be of any depth.' }

function nodeFaults(placed: PlacedNode): readonly SchemaFault[] {
  return CHECKS.flatMap((check) => check(placed)).map((text) => fault(placed.place, text))
}

const CHECKS: readonly ((placed: PlacedNode) => readonly Text[])[] = [
  ({ node }) => Object.entries(FORBIDDEN).flatMap(([keyword, text]) => (keyword in node ? [text] : [])),
  ({ node }) => when(Object.entries(node).some(([keyword, value]) => !NAMING_KEYWORDS.has(keyword) && isObject(value) && '$data' in value), {
    zh: '不得使用 $data：限制不能由答案自己给出。',
    en: '$data is refused: answers do not set their own limits.',
  }),
  ({ node, place }) => when('$id' in node && place !== '#', { zh: '内层不得有 $id：它会改变引用的去处。', en: 'An inner $id is refused: it changes where references lead.' }),
  ({ node }) => when('$ref' in node && !(isText(node['$ref']) && /^#\/\$defs\/[A-Za-z][A-Za-z0-9]*$/.test(node['$ref'])), {
    zh: '$ref 只能指向本模式 #/$defs/ 下的名称。',
    en: 'A $ref leads to a name under #/$defs/ of this schema and nowhere else.',
  }),
  ({ node }) => when(('pattern' in node || 'format' in node) && !isLimit(node['maxLength']), {
    zh: '有 pattern 或 format 的地方须同时写 maxLength。',
    en: 'A pattern or format needs a maxLength beside it.',
  }),
  ({ node }) => when(node['uniqueItems'] === true && !isLimit(node['maxItems']) && !hasPlainMembers(node), {
    zh: '对象列表用 uniqueItems 时须写 maxItems：两两比较的次数随个数平方增长。',
    en: 'uniqueItems over objects needs maxItems: each is compared with every other.',
  }),
  ({ node }) => when('patternProperties' in node && !isLimit(isObject(node['propertyNames']) ? node['propertyNames']['maxLength'] : undefined), {
    zh: '用 patternProperties 时须写 propertyNames.maxLength。',
    en: 'patternProperties needs propertyNames.maxLength.',
  }),
  ({ node }) => patternsIn(node).flatMap(patternFaults).map((kind) => PATTERN_FAULTS[kind]),
]

function when(isFault: boolean, text: Text): readonly Text[] {
  return isFault ? [text] : []
}

function isLimit(value: unknown): boolean {
  return typeof value === 'number'
}

/** Texts, numbers and truth values are told apart by looking each up once. */
function hasPlainMembers(node: SchemaNode): boolean {
  const members = isObject(node['items']) ? node['items']['type'] : undefined
  return isText(members) && ['string', 'number', 'integer', 'boolean'].includes(members)
}

function patternsIn(node: SchemaNode): readonly string[] {
  const names = isObject(node['patternProperties']) ? Object.keys(node['patternProperties']) : []
  return isText(node['pattern']) ? [node['pattern'], ...names] : names
}

function fault(place: string, text: Text): SchemaFault {
  return { place, zh: `${place}：${text.zh}`, en: `${place}: ${text.en}` }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}

/** In UTF-8: one byte, two, three, and four for the two halves of a pair; never more than three for each code unit. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.length === 2 ? 4 : character < '\u0080' ? 1 : character < '\u0800' ? 2 : 3), 0)
}
