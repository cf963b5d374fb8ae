/** pages.json: which page asks what, in which order and when; and what else a program must know of the fields. */

import type { Condition } from './condition.ts'
import type { Json } from './json.ts'
import type { Node } from './read.ts'
import { readChoice, readJson, readList, readObject, readOptional, readText } from './read.ts'
import type { Check } from './checks-file.ts'
import { readCheck } from './checks-file.ts'
import { readCondition } from './read-condition.ts'

/** How a field is drawn. `outside`: by a component that the window brings along. */
export const FIELD_KINDS = [
  'text', 'choice-cards', 'choice-list', 'yes-no', 'presence', 'date', 'phone', 'id-number', 'amount', 'count', 'document', 'document-list', 'approvals', 'tick', 'tick-list', 'person', 'outside',
] as const

export type FieldKind = (typeof FIELD_KINDS)[number]

export type Choice = { readonly value: string; readonly pictogram?: string; readonly when?: Condition }

export type PageField = {
  readonly pointer: string
  readonly kind: FieldKind
  readonly when?: Condition
  readonly choices?: readonly Choice[]
  /** Named list from outside that offers the choices. */
  readonly choicesFrom?: string
  /** Which parts of a paper are asked, where not all of them. */
  readonly parts?: readonly string[]
  /** What a `presence` field puts in when the answer is yes. */
  readonly start?: Json
}

export type Page = {
  readonly id: string
  readonly step: string
  /** Holds what is not published and is shown to few: ID numbers, homes, mobiles. */
  readonly sensitive: boolean
  readonly when?: Condition
  readonly fields: readonly PageField[]
  /** What must hold before a kiosk goes on, although the schema admits other answers. */
  readonly demands: readonly { readonly pointer: string; readonly equals: Json }[]
}

/** How a typed value is brought to the one form in which it is checked and kept. */
export const NORMAL_FORMS = ['identifier', 'mobile', 'phone', 'code', 'person-name', 'nothing'] as const

export type NormalForm = (typeof NORMAL_FORMS)[number]

export type PagesFile = {
  readonly steps: readonly string[]
  readonly pages: readonly Page[]
  /** Fields no page asks, by whom they are filled, and why. */
  readonly elsewhere: readonly { readonly pointer: string; readonly by: string; readonly why: string }[]
  readonly derived: readonly { readonly pointer: string; readonly from: string; readonly when: Condition }[]
  readonly initial: readonly { readonly pointer: string; readonly value: Json }[]
  readonly normalise: readonly { readonly as: NormalForm; readonly pointers: readonly string[] }[]
  readonly checks: readonly Check[]
}

export function readPages(value: unknown): PagesFile {
  const node = readObject(value, 'pages')
  return {
    steps: readList(node['steps'], 'steps', readText),
    pages: readList(node['pages'], 'pages', readPage),
    elsewhere: readList(node['elsewhere'], 'elsewhere', readElsewhere),
    derived: readList(node['derived'], 'derived', readDerived),
    initial: readList(node['initial'], 'initial', readInitial),
    normalise: readList(node['normalise'], 'normalise', readNormalise),
    checks: readList(node['checks'], 'checks', readCheck),
  }
}

function readPage(value: unknown, where: string): Page {
  const node = readObject(value, where)
  return {
    id: readText(node['id'], `${where}.id`),
    step: readText(node['step'], `${where}.step`),
    sensitive: node['sensitive'] === true,
    ...readWhen(node, where),
    fields: readList(node['fields'], `${where}.fields`, readField),
    demands: readList(node['demands'], `${where}.demands`, readDemand),
  }
}

function readField(value: unknown, where: string): PageField {
  const node = readObject(value, where)
  const choicesFrom = readOptional(node['choicesFrom'], `${where}.choicesFrom`, readText)
  return {
    pointer: readText(node['pointer'], `${where}.pointer`),
    kind: readChoice(node['kind'], `${where}.kind`, FIELD_KINDS),
    ...readWhen(node, where),
    ...(node['choices'] === undefined ? {} : { choices: readList(node['choices'], `${where}.choices`, readOneChoice) }),
    ...(choicesFrom === undefined ? {} : { choicesFrom }),
    ...(node['parts'] === undefined ? {} : { parts: readList(node['parts'], `${where}.parts`, readText) }),
    ...(node['start'] === undefined ? {} : { start: readJson(node['start'], `${where}.start`) }),
  }
}

function readOneChoice(value: unknown, where: string): Choice {
  const node = readObject(value, where)
  const pictogram = readOptional(node['pictogram'], `${where}.pictogram`, readText)
  return { value: readText(node['value'], `${where}.value`), ...(pictogram === undefined ? {} : { pictogram }), ...readWhen(node, where) }
}

function readWhen(node: Node, where: string): { readonly when?: Condition } {
  return node['when'] === undefined ? {} : { when: readCondition(node['when'], `${where}.when`) }
}

function readDemand(value: unknown, where: string): Page['demands'][number] {
  const node = readObject(value, where)
  return { pointer: readText(node['pointer'], `${where}.pointer`), equals: readJson(node['equals'], `${where}.equals`) }
}

function readElsewhere(value: unknown, where: string): PagesFile['elsewhere'][number] {
  const node = readObject(value, where)
  return { pointer: readText(node['pointer'], `${where}.pointer`), by: readText(node['by'], `${where}.by`), why: readText(node['why'], `${where}.why`) }
}

function readDerived(value: unknown, where: string): PagesFile['derived'][number] {
  const node = readObject(value, where)
  return {
    pointer: readText(node['pointer'], `${where}.pointer`),
    from: readText(node['from'], `${where}.from`),
    when: readCondition(node['when'], `${where}.when`),
  }
}

function readInitial(value: unknown, where: string): PagesFile['initial'][number] {
  const node = readObject(value, where)
  return { pointer: readText(node['pointer'], `${where}.pointer`), value: readJson(node['value'], `${where}.value`) }
}

function readNormalise(value: unknown, where: string): PagesFile['normalise'][number] {
  const node = readObject(value, where)
  return { as: readChoice(node['as'], `${where}.as`, NORMAL_FORMS), pointers: readList(node['pointers'], `${where}.pointers`, readText) }
}
