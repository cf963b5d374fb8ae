/** The parts a letter is built from: spoken paragraphs, numbered points, the date to keep, the rights. */

import { circle } from './curves.ts'
import type { Block, Row } from './fill-pages.ts'
import { ink } from './ink.ts'
import type { Bilingual, LetterPoint } from './letter.ts'
import { appealTexts, labels } from './letter-texts.ts'
import { breakLines } from './line-breaking.ts'
import { millimetresPerPoint, moveMark } from './marks.ts'
import type { Mark, TextMark, Weight, WidthOf } from './marks.ts'
import { marksOf } from './set-text.ts'

export const margins = { left: 25, right: 185 } as const

export type Voice = { readonly size: number; readonly leading: number; readonly weight: Weight; readonly colour: string }

/** Chinese that is read aloud, its emphasis, and what stands below it. */
export const spoken: Voice = { size: 11.5, leading: 6.5, weight: 'regular', colour: ink.text }
const strong: Voice = { ...spoken, weight: 'bold' }
const beneath: Voice = { size: 8.5, leading: 4.6, weight: 'regular', colour: ink.quiet }

type Column = { readonly x: number; readonly width: number }

const whole: Column = { x: margins.left, width: margins.right - margins.left }
const indented: Column = { x: margins.left + 10, width: margins.right - margins.left - 10 }

export function paragraphBlock(text: string, voice: Voice, widthOf: WidthOf): Block {
  return { rows: textRows(text, voice, whole, widthOf), gap: 2.6 }
}

/** What is wrong or true, what to do, the same in English, and the articles. */
export function pointBlocks(point: LetterPoint, look: { readonly number: number; readonly accent: string }, widthOf: WidthOf): readonly Block[] {
  const english = point.remedy === undefined ? point.text.en : `${point.text.en} ${labels.remedy.en}${point.remedy.en}`
  const rows = [
    ...numbered(textRows(point.text.zh, strong, indented, widthOf), look),
    ...(point.remedy === undefined ? [] : remedyRows(point.remedy.zh, look.accent, widthOf)),
    ...space(0.8),
    ...textRows(latin(english), beneath, indented, widthOf),
    ...(point.basis.length === 0 ? [] : textRows(labels.basis + point.basis.join('；'), beneath, indented, widthOf)),
  ]
  return [{ rows, gap: 3.6 }]
}

/** The date to keep, beside a bar in the letter's colour. */
export function deadlineBlocks(sentence: Bilingual, accent: string, widthOf: WidthOf): readonly Block[] {
  const column: Column = { x: margins.left + 6, width: whole.width - 6 }
  const rows = [...textRows(sentence.zh, strong, column, widthOf), ...textRows(latin(sentence.en), beneath, column, widthOf)]
  return [{ rows: [...space(1.5), ...rows.map((row) => withBar(row, accent)), ...space(1)], gap: 2.6 }]
}

/** The smallest change, each beside a dash in the letter's colour: a list to tick off, unlike the numbered reasons. */
export function adviceBlocks(head: Bilingual, changes: readonly Bilingual[], look: { readonly accent: string; readonly widthOf: WidthOf }): readonly Block[] {
  const { accent, widthOf } = look
  const rows = changes.flatMap(({ zh, en }) => [...dashed(textRows(zh, spoken, indented, widthOf), accent), ...textRows(latin(en), beneath, indented, widthOf), ...space(1)])
  return [{ rows: [...space(1), ...textRows(head.zh, strong, whole, widthOf), ...textRows(latin(head.en), beneath, whole, widthOf), ...space(1.2), ...rows], gap: 2.6 }]
}

function dashed(rows: readonly Row[], accent: string): readonly Row[] {
  const [first, ...rest] = rows
  if (!first) return rows
  const dash: Mark = { kind: 'boxes', boxes: [{ x: margins.left + 1.6, y: spoken.leading / 2 - 0.3, width: 3.6, height: 0.6 }], fill: accent }
  return [{ ...first, marks: [dash, ...first.marks] }, ...rest]
}

export function appealBlocks(sentence: Bilingual, widthOf: WidthOf): readonly Block[] {
  const voice: Voice = { ...spoken, size: 10.5, leading: 6 }
  const rows = [
    ...space(1),
    ...textRows(`${labels.appeal.zh}　${labels.appeal.en}`, { ...voice, weight: 'bold' }, whole, widthOf),
    ...textRows(sentence.zh, voice, whole, widthOf),
    ...space(0.6),
    ...textRows(latin(sentence.en), beneath, whole, widthOf),
    ...textRows(labels.basis + appealTexts.basis.join('；'), beneath, whole, widthOf),
  ]
  return [{ rows, gap: 2.6 }]
}

/** The font draws curly quotes a full Chinese square wide; English gets straight ones. */
function latin(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

function textRows(text: string, voice: Voice, column: Column, widthOf: WidthOf): readonly Row[] {
  const em = voice.size * millimetresPerPoint
  const lines = breakLines(text, column.width / em, (part) => widthOf(part, voice.weight))
  const set = { size: voice.size, leading: voice.leading, lines, cut: false }
  const marks = marksOf(set, { x: column.x, y: 0, width: column.width }, voice, widthOf)
  return marks.map((mark, index) => ({ height: voice.leading, marks: [moveMark(mark, 0, baseline(voice) - index * voice.leading)] }))
}

/** Where a line of this voice stands in its row. */
function baseline(voice: Voice): number {
  return voice.leading / 2 + voice.size * millimetresPerPoint * 0.36
}

function space(height: number): readonly Row[] {
  return [{ height, marks: [] }]
}

function numbered(rows: readonly Row[], look: { readonly number: number; readonly accent: string }): readonly Row[] {
  const [first, ...rest] = rows
  if (!first) return rows
  const centre: readonly [number, number] = [margins.left + 3.4, strong.leading / 2]
  const figure: TextMark = { kind: 'text', text: String(look.number), x: centre[0], y: centre[1] + 1.15, size: 9, weight: 'bold', align: 'centre', colour: ink.paper }
  return [{ ...first, marks: [{ kind: 'shape', steps: circle(centre, 2.7), fill: look.accent }, figure, ...first.marks] }, ...rest]
}

function remedyRows(text: string, accent: string, widthOf: WidthOf): readonly Row[] {
  const label = widthOf(labels.remedy.zh, 'bold') * spoken.size * millimetresPerPoint
  const [first, ...rest] = textRows(text, spoken, { x: indented.x + label, width: indented.width - label }, widthOf)
  if (!first) return []
  const mark: TextMark = { kind: 'text', text: labels.remedy.zh, x: indented.x, y: baseline(spoken), size: spoken.size, weight: 'bold', align: 'left', colour: accent }
  return [{ ...first, marks: [mark, ...first.marks] }, ...rest]
}

function withBar(row: Row, accent: string): Row {
  const bar: Mark = { kind: 'boxes', boxes: [{ x: margins.left, y: 0, width: 1.2, height: row.height }], fill: accent }
  return { ...row, marks: [bar, ...row.marks] }
}
