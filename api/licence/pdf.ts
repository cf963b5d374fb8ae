/** Marks on pages → the bytes of a PDF: fonts embedded, nothing drawn that has no glyph, the same paper always the same bytes. */

import PDFDocument from 'pdfkit'
import { tidy } from './curves.ts'
import { MissingGlyphs, missingCharacters, openFont } from './fonts.ts'
import { carvedGlyphs } from './carving.ts'
import { mapPoints, millimetresPerPoint } from './marks.ts'
import type { BoxesMark, Mark, Page, Paper, ShapeMark, Step, TextMark } from './marks.ts'

type Sheet = PDFKit.PDFDocument

const pointsPerMillimetre = 1 / millimetresPerPoint

/** Throws {@link MissingGlyphs} before anything is drawn. */
export async function writePdf(paper: Paper): Promise<Buffer> {
  refuseMissing(paper)
  const sheet = openSheet(paper)
  const bytes = collect(sheet)
  for (const page of paper.pages) drawPage(sheet, page)
  sheet.end()
  return bytes
}

function refuseMissing(paper: Paper): void {
  const texts = paper.pages.flatMap((page) => page.marks).map((mark) => (mark.kind === 'text' ? mark.text : ''))
  const missing = missingCharacters(texts.join(''))
  if (missing.length > 0) throw new MissingGlyphs(missing)
}

/**
 * The file's identity is a digest of its metadata, so dates are the paper's own and no clock is read. An empty font name
 * keeps pdfkit from naming Helvetica, which would not be embedded. The metadata holds no words of the applicant.
 */
function openSheet(paper: Paper): Sheet {
  const dated = new Date(`${paper.dated}T00:00:00+08:00`)
  const sheet = new PDFDocument({
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: paper.title, Creator: 'Miaopi', Producer: 'Miaopi', CreationDate: dated, ModDate: dated },
  })
  sheet.registerFont('regular', openFont('regular'))
  sheet.registerFont('bold', openFont('bold'))
  return sheet
}

function collect(sheet: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    sheet.on('data', (part: Uint8Array) => parts.push(part))
    sheet.on('end', () => resolve(Buffer.concat(parts)))
    sheet.on('error', reject)
  })
}

function drawPage(sheet: Sheet, page: Page): void {
  const scale = page.enlarged * pointsPerMillimetre
  sheet.addPage({ size: [page.width * scale, page.height * scale], margin: 0 })
  sheet.scale(scale)
  for (const mark of page.marks) drawMark(sheet, mark)
}

function drawMark(sheet: Sheet, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      return drawText(sheet, mark)
    case 'shape':
      return drawShape(sheet, mark)
    case 'boxes':
      return drawBoxes(sheet, mark)
  }
}

function drawBoxes(sheet: Sheet, mark: BoxesMark): void {
  for (const box of mark.boxes) sheet.rect(box.x, box.y, box.width, box.height)
  sheet.fill(mark.fill)
}

function drawShape(sheet: Sheet, mark: ShapeMark): void {
  sheet.save()
  if (mark.opacity !== undefined) sheet.opacity(mark.opacity)
  sheet.addContent(pathContent(mark.steps))
  if (mark.stroke) sheet.lineWidth(mark.stroke.width)
  if (mark.fill !== undefined && mark.stroke) sheet.fillAndStroke(mark.fill, mark.stroke.colour)
  else if (mark.stroke) sheet.stroke(mark.stroke.colour)
  else if (mark.fill !== undefined) sheet.fill(mark.fill)
  sheet.restore()
}

/** The path in the file's own words; ornaments are the same arrays every time, so their thousands of numbers are written once. */
function pathContent(steps: readonly Step[]): string {
  const known = pathContents.get(steps)
  if (known !== undefined) return known
  const content = steps.map(stepContent).join('\n')
  pathContents.set(steps, content)
  return content
}

const pathContents = new WeakMap<readonly Step[], string>()
const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const satisfies Record<Step[0], string>

function stepContent([kind, ...numbers]: Step): string {
  return [...numbers.map((value) => String(tidy(value))), operators[kind]].join(' ')
}

function drawText(sheet: Sheet, mark: TextMark): void {
  sheet.save()
  if (mark.opacity !== undefined) sheet.opacity(mark.opacity)
  if (mark.turn !== undefined) sheet.rotate(mark.turn, { origin: [mark.x, mark.y] })
  const em = mark.size * millimetresPerPoint
  const x = mark.x - shareLeft[mark.align] * textWidth(sheet, mark, em)
  if (mark.carved) carve(sheet, mark, x, em)
  else writeText(sheet, mark, x, em)
  sheet.restore()
}

const shareLeft = { left: 0, centre: 0.5, right: 1 } as const

function textWidth(sheet: Sheet, mark: TextMark, em: number): number {
  const gaps = (mark.spacing ?? 0) * ([...mark.text].length - 1)
  return sheet.font(mark.weight).fontSize(em).widthOfString(mark.text) + gaps
}

function writeText(sheet: Sheet, mark: TextMark, x: number, em: number): void {
  sheet.font(mark.weight).fontSize(em).fillColor(mark.colour)
  sheet.text(mark.text, x, mark.y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: mark.spacing ?? 0 })
}

function carve(sheet: Sheet, mark: TextMark, x: number, em: number): void {
  const scale = em / openFont(mark.weight).unitsPerEm
  let pen = x
  for (const { steps, advance } of carvedGlyphs(mark)) {
    const left = pen
    sheet.addContent(pathContent(mapPoints(steps, (px, py) => [left + px * scale, mark.y - py * scale])))
    pen += advance * scale
  }
  sheet.fill(mark.colour)
}
