/** What a licence looks like: licence and layout in, marks on a page out. Pure; knows paper, not matters. */

import type { Licence } from '#engine'
import { chineseDate } from './chinese-date.ts'
import { ink } from './ink.ts'
import type { LicenceField, LicenceLayout } from './licence-layout.ts'
import { millimetresPerPoint, rule } from './marks.ts'
import type { Mark, Page, Paper, TextMark, Weight, WidthOf } from './marks.ts'
import { border, emblem, groundRosette } from './ornaments.ts'
import { qrMarks } from './qr.ts'
import { sealMarks } from './seal.ts'
import { heightOf, marksOf, setText } from './set-text.ts'
import type { SetText } from './set-text.ts'
import { specimenLine, watermark } from './specimen.ts'

/** The original, or the duplicate `number` of `of`, both from 1. */
export type LicenceCopy = { readonly kind: 'original' } | { readonly kind: 'duplicate'; readonly number: number; readonly of: number }

export type LicencePaper = { readonly licence: Licence; readonly layout: LicenceLayout; readonly copy: LicenceCopy; readonly verifyUrl: string }

/** Everything is set out on A4 landscape; the A3 original is the same sheet, √2 larger. */
const sheet = { width: 297, height: 210 } as const
const enlargement = { original: Math.SQRT2, duplicate: 1 } as const satisfies Record<LicenceCopy['kind'], number>

const body = { top: 92, gap: 5.4, label: 14 } as const
const columns = {
  left: { label: 30, value: 53, width: 106, foot: 180.5 },
  right: { label: 173, value: 196, width: 71, foot: 143 },
} as const
const sizes = [14, 12, 10, 9] as const
const leading = 1.46

/** The page of one copy: A3 landscape 420 × 297 mm for the original, A4 landscape 297 × 210 mm for a duplicate. */
export function layOutLicence(paper: LicencePaper, widthOf: WidthOf): Paper {
  const page: Page = {
    ...sheet,
    enlarged: enlargement[paper.copy.kind],
    marks: [
      ...ground(paper.licence.specimen),
      ...head(paper),
      ...corner(paper),
      ...code(paper, widthOf),
      ...columnMarks('left', paper, widthOf),
      ...columnMarks('right', paper, widthOf),
      ...signature(paper, widthOf),
      ...foot(paper),
    ],
  }
  return { title: paper.layout.title, dated: paper.licence.issuedOn, pages: [page] }
}

/** Drawn once: the same on every licence. */
const rosette = groundRosette([sheet.width / 2, 118], 62)
const ornaments: readonly Mark[] = [...border(sheet.width, sheet.height), ...emblem([sheet.width / 2, 32.5], 11.5)]

function ground(specimen: boolean): readonly Mark[] {
  return [...rosette, ...(specimen ? [watermark(sheet, 74, -28)] : []), ...ornaments]
}

function head({ licence, layout, copy }: LicencePaper): readonly Mark[] {
  const middle = sheet.width / 2
  const mark = copy.kind === 'duplicate' ? `${layout.copies.duplicate}　${copy.of}-${copy.number}` : layout.copies.original
  return [
    write(layout.title, { x: middle, y: 62, size: 40, weight: 'bold', align: 'centre', spacing: 5 }),
    write(mark, { x: middle, y: 71.5, size: 13, align: 'centre' }),
    ...(licence.specimen ? [specimenLine(middle, 79, 8.5)] : []),
  ]
}

function corner({ licence, layout }: LicencePaper): readonly Mark[] {
  return [
    write(layout.numberLabel, { x: 30, y: 33, size: 11, spacing: 0.35 }),
    write(licence.number, { x: 30, y: 41, size: 15, weight: 'bold', spacing: 0.25 }),
  ]
}

/** Code 25 mm wide with a quiet zone, its sentence on the left of it. */
function code({ layout, verifyUrl }: LicencePaper, widthOf: WidthOf): readonly Mark[] {
  const square = { x: 242, y: 24, side: 25 }
  const box = { x: 203, width: 34.2 }
  const sentence = setText({ text: layout.sentences.scan, weight: 'regular', width: box.width, height: 25, sizes: [8, 7], leading: 1.5, cutWith: '…' }, widthOf)
  const y = square.y + square.side / 2 - heightOf(sentence) / 2 + sentence.leading * 0.72
  return [
    { kind: 'boxes', boxes: [{ x: square.x - 2, y: square.y - 2, width: square.side + 4, height: square.side + 4 }], fill: ink.paper },
    qrMarks(verifyUrl, square),
    ...marksOf(sentence, { ...box, y }, { weight: 'regular', colour: ink.text }, widthOf),
  ]
}

type FilledField = { readonly field: LicenceField; readonly text: string }

function columnMarks(side: LicenceField['column'], paper: LicencePaper, widthOf: WidthOf): readonly Mark[] {
  const column = columns[side]
  const fields = paper.layout.fields.filter(({ column: place }) => place === side).flatMap((field) => fill(field, paper.licence))
  const set = setColumn(fields, side, paper.layout.sentences.cut, widthOf)
  const marks: Mark[] = []
  let y: number = body.top
  for (const { field, text } of set) {
    marks.push(labelMark(field.label, column.label, y))
    marks.push(...marksOf(text, { x: column.value, y, width: column.width }, { weight: weightOf(field), colour: ink.text }, widthOf))
    y += heightOf(text) + body.gap
  }
  return marks
}

/** A field without value and without a sign for it is not printed (出资额 only where given). */
function fill(field: LicenceField, licence: Licence): readonly FilledField[] {
  const value = field.key === 'establishedOn' ? chineseDate(licence.establishedOn) : (licence.face[field.key] ?? field.blank)
  return value === undefined ? [] : [{ field, text: value }]
}

/** Short fields first, at most two lines each; the stretching one gets the height they leave. */
function setColumn(
  fields: readonly FilledField[],
  side: LicenceField['column'],
  cutWith: string,
  widthOf: WidthOf,
): readonly { readonly field: LicenceField; readonly text: SetText }[] {
  const column = columns[side]
  const set = (filled: FilledField, height: number, tries: readonly number[]): SetText =>
    setText({ text: filled.text, weight: weightOf(filled.field), width: column.width, height, sizes: tries, leading, cutWith }, widthOf)
  const short = new Map(fields.filter(({ field }) => !field.stretches).map((filled) => [filled.field.key, setShort(filled, set)]))
  const used = [...short.values()].reduce((sum, text) => sum + heightOf(text), 0) + body.gap * (fields.length - 1)
  const room = column.foot - (body.top - lineHeight(sizes[0])) - used
  return fields.map((filled) => ({ field: filled.field, text: short.get(filled.field.key) ?? set(filled, room, sizes) }))
}

/** On one line if a slightly smaller letter allows it, else on two. */
function setShort(filled: FilledField, set: (filled: FilledField, height: number, tries: readonly number[]) => SetText): SetText {
  const oneLine = set(filled, lineHeight(14), [14, 12.6])
  return oneLine.cut ? set(filled, 2 * lineHeight(14), sizes) : oneLine
}

function lineHeight(size: number): number {
  return size * millimetresPerPoint * leading
}

function weightOf(field: LicenceField): Weight {
  return field.key === 'name' ? 'bold' : 'regular'
}

/** Labels of two or three characters are spread to the width of four, as on every Chinese form. */
function labelMark(label: string, x: number, y: number): TextMark {
  const count = [...label].length
  const em = body.label * millimetresPerPoint
  return write(label, { x, y, size: body.label, colour: ink.deepBlue, spacing: count > 1 && count < 4 ? ((4 - count) * em) / (count - 1) : 0 })
}

/** Registry and date of this issue, lower right; the seal lies over both and hides neither. */
function signature({ licence, layout }: LicencePaper, widthOf: WidthOf): readonly Mark[] {
  const column = columns.right
  const registry = setText({ text: licence.registry, weight: 'regular', width: column.width, height: 9, sizes: [12, 11, 10, 9, 8], leading: 1.3, cutWith: '…' }, widthOf)
  const middle = 236
  return [
    labelMark(layout.registryLabel, column.label, 155),
    ...marksOf(registry, { x: column.value, y: 155, width: column.width }, { weight: 'regular', colour: ink.text }, widthOf),
    write(chineseDate(licence.issuedOn), { x: middle, y: 180, size: 14, align: 'centre', spacing: 0.4 }),
    ...(licence.specimen ? sealMarks(licence.registry, [middle, 164], 18) : []),
  ]
}

function foot({ layout, copy, verifyUrl }: LicencePaper): readonly Mark[] {
  const y = 190.2
  const small = { y, size: 7.5, colour: ink.quiet } as const
  return [
    rule([30, 185.6], [267, 185.6], { colour: ink.gold, width: 0.2 }),
    write(layout.sentences.page + new URL(verifyUrl).host, { ...small, x: 30 }),
    ...(copy.kind === 'duplicate' ? [write(layout.sentences.annualReport, { ...small, x: sheet.width / 2, align: 'centre' })] : []),
    write(layout.sentences.imprint, { ...small, x: 267, align: 'right' }),
  ]
}

type Look = { readonly x: number; readonly y: number; readonly size: number } & Partial<Pick<TextMark, 'weight' | 'align' | 'colour' | 'spacing'>>

function write(text: string, look: Look): TextMark {
  return { kind: 'text', text, weight: 'regular', align: 'left', colour: ink.text, ...look }
}
