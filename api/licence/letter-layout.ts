/** What a letter looks like: letter in, marks on A4 pages out. Pure. */

import { chineseDate } from './chinese-date.ts'
import { fillPages } from './fill-pages.ts'
import type { Block } from './fill-pages.ts'
import { ink } from './ink.ts'
import { adviceBlocks, appealBlocks, deadlineBlocks, margins, paragraphBlock, pointBlocks, spoken } from './letter-blocks.ts'
import type { Letter, LetterKind } from './letter.ts'
import { adviceTexts, appealSentence, deadlineSentence, labels } from './letter-texts.ts'
import { rule } from './marks.ts'
import type { Mark, Page, Paper, TextMark, WidthOf } from './marks.ts'
import { emblem } from './ornaments.ts'
import { qrMarks } from './qr.ts'
import { sealMarks } from './seal.ts'
import { specimenSentence, watermark } from './specimen.ts'

const sheet = { width: 210, height: 297 } as const
const room = { firstTop: 68, top: 28, foot: 275 } as const

const accents = {
  receipt: ink.blue,
  notice: ink.amber,
  refusal: ink.red,
  routing: ink.violet,
  approval: ink.green,
} as const satisfies Record<LetterKind, string>

/** A4 portrait pages; thirty points take several, none of them torn where it can be helped. */
export function layOutLetter(letter: Letter, widthOf: WidthOf): Paper {
  const filled = fillPages(blocksOf(letter, widthOf), room)
  const pages = filled.map((marks, index): Page => ({
    ...sheet,
    enlarged: 1,
    marks: [
      ...(letter.specimen ? [watermark(sheet, 64, -52)] : []),
      ...(index === 0 ? letterHead(letter) : runningHead(letter)),
      ...marks,
      ...letterFoot(letter, index + 1, filled.length),
    ],
  }))
  return { title: letter.title.zh, dated: letter.date, pages }
}

function blocksOf(letter: Letter, widthOf: WidthOf): readonly Block[] {
  const accent = accents[letter.kind]
  return [
    paragraphBlock(`${letter.addressee}：`, { ...spoken, weight: 'bold' }, widthOf),
    paragraphBlock(indent(letter.opening), spoken, widthOf),
    ...letter.points.flatMap((point, index) => pointBlocks(point, { number: index + 1, accent }, widthOf)),
    ...letter.paragraphs.map((text) => paragraphBlock(indent(text), spoken, widthOf)),
    ...adviceOf(letter, accent, widthOf),
    ...(letter.deadline === undefined ? [] : deadlineBlocks(deadlineSentence(letter.kind, letter.deadline), accent, widthOf)),
    ...(letter.appeal === undefined ? [] : appealBlocks(appealSentence(letter.appeal), widthOf)),
    closing(letter),
  ]
}

function adviceOf({ kind, advice = [] }: Letter, accent: string, widthOf: WidthOf): readonly Block[] {
  if (advice.length === 0 || (kind !== 'notice' && kind !== 'refusal')) return []
  return adviceBlocks(adviceTexts[kind], advice, { accent, widthOf })
}

function indent(text: string): string {
  return `　　${text}`
}

const headEmblem = emblem([margins.left + 7, 25], 7)

function letterHead(letter: Letter): readonly Mark[] {
  const accent = accents[letter.kind]
  const { left, right } = margins
  return [
    ...headEmblem,
    write(letter.registry, { x: left + 17.5, y: 24.5, size: 12, weight: 'bold' }),
    write('秒批 · 市场主体登记', { x: left + 17.5, y: 30, size: 8.5, colour: ink.quiet }),
    write(labels.reference.zh, { x: right, y: 23, size: 8.5, colour: ink.quiet, align: 'right' }),
    write(letter.reference, { x: right, y: 29.4, size: 12, weight: 'bold', align: 'right' }),
    rule([left, 36], [right, 36], { colour: accent, width: 0.7 }),
    rule([left, 37.2], [right, 37.2], { colour: accent, width: 0.2 }),
    write(letter.title.zh, { x: sheet.width / 2, y: 53, size: 23, weight: 'bold', align: 'centre', spacing: 0.75 }),
    write(letter.title.en, { x: sheet.width / 2, y: 60.5, size: 10, colour: ink.quiet, align: 'centre' }),
  ]
}

function runningHead(letter: Letter): readonly Mark[] {
  const { left, right } = margins
  return [
    write(letter.title.zh, { x: left, y: 18.5, size: 9, colour: ink.quiet }),
    write(letter.reference, { x: right, y: 18.5, size: 9, colour: ink.quiet, align: 'right' }),
    rule([left, 21], [right, 21], { colour: accents[letter.kind], width: 0.3 }),
  ]
}

function letterFoot(letter: Letter, page: number, pages: number): readonly Mark[] {
  const { left, right } = margins
  return [
    rule([left, 279], [right, 279], { colour: ink.line, width: 0.2 }),
    ...(letter.specimen ? [write(specimenSentence, { x: left, y: 284, size: 8, weight: 'bold', colour: ink.seal })] : []),
    write(`第 ${page} 页，共 ${pages} 页`, { x: right, y: 284, size: 8, colour: ink.quiet, align: 'right' }),
  ]
}

/** Registry, date and seal on the right, the way to the case on the left: never torn, never alone on a page if a line can go with it. */
function closing(letter: Letter): Block {
  const { left, right } = margins
  const middle = right - 35
  const marks: readonly Mark[] = [
    write(letter.registry, { x: middle, y: 11, size: 11, align: 'centre' }),
    write(chineseDate(letter.date), { x: middle, y: 35.4, size: 11, align: 'centre', spacing: 0.2 }),
    ...(letter.specimen ? sealMarks(letter.registry, [middle, 20.5], 17) : []),
    ...(letter.verifyUrl === undefined
      ? []
      : [qrMarks(letter.verifyUrl, { x: left, y: 7, side: 24 }), write(labels.scan, { x: left, y: 35.4, size: 8, colour: ink.quiet })]),
  ]
  return { rows: [{ height: 39, marks }], gap: 0, follows: true }
}

type Look = { readonly x: number; readonly y: number; readonly size: number } & Partial<Pick<TextMark, 'weight' | 'align' | 'colour' | 'spacing'>>

function write(text: string, look: Look): TextMark {
  return { kind: 'text', text, weight: 'regular', align: 'left', colour: ink.text, ...look }
}
