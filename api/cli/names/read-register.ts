/** Reads the CSV of an older register line by line, whatever its length and whatever stands in it. */

import { parse, type CsvError, type Parser } from 'csv-parse'
import type { NumberedLine } from '../../road/import-names.ts'
import { LINE_COLUMNS, type Line, type LineColumn } from '../../road/register-line.ts'
import { Fault } from '../fault.ts'
import { chunksOf, shownName, type Source } from '../files.ts'

/** A line that is longer is no line of a register; it is told and let go. */
const LONGEST_LINE = 10_000

type Columns = readonly (LineColumn | null)[]

/** What is known while reading: the columns once the head was read, and how many lines lie behind. */
type Sheet = { readonly shown: string; readonly onUnreadable: (unreadable: { readonly line: number }) => void; columns: Columns | null; lines: number }

/**
 * UTF-8, with or without a byte order mark; the first line names the columns. As long as no quote has come, a line is what lies between two line ends
 * and a cell what lies between two commas, read in a fifth of the time; from the first quote on, the parser has the word.
 * @throws Fault for a head without the columns that must be there
 */
export async function* readRegister(source: Source, name: string, onUnreadable: Sheet['onUnreadable']): AsyncGenerator<readonly NumberedLine[]> {
  const sheet: Sheet = { shown: shownName(name), onUnreadable, columns: null, lines: 0 }
  const texts = textsOf(source, name)
  let rest = ''
  for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
    const text = rest + next.value
    if (NEEDS_PARSER.test(text)) {
      yield* readQuoted(sheet, text, texts)
      rest = ''
      break
    }
    const end = text.lastIndexOf('\n') + 1
    // A line without end is kept just long enough to be told as too long.
    rest = text.slice(end, end + LONGEST_LINE + 1)
    yield readPlain(sheet, text.slice(0, end))
  }
  if (rest !== '') yield readPlain(sheet, `${rest}\n`)
  if (sheet.columns === null) throw new Fault(`${sheet.shown} is empty: the first line names the columns.`)
}

/** A quote, or the line end of an old Macintosh; a carriage return at the very end may still be followed by its line feed. */
const NEEDS_PARSER = /"|\r(?!\n|$)/

/** What is no UTF-8 becomes U+FFFD, which no line may hold. */
async function* textsOf(source: Source, name: string): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  for await (const chunk of chunksOf(source, name)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
  return undefined
}

/** Whole lines without quotes. */
function readPlain(sheet: Sheet, text: string): readonly NumberedLine[] {
  const read: NumberedLine[] = []
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
    sheet.lines += 1
    if (end - from > LONGEST_LINE) sheet.onUnreadable({ line: sheet.lines })
    else take(sheet, read, { number: sheet.lines, cells: text.slice(from, end).split(',') })
  }
  return read
}

async function* readQuoted(sheet: Sheet, begin: string, texts: AsyncIterator<string>): AsyncGenerator<readonly NumberedLine[]> {
  const before = sheet.lines
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_LINE,
    on_skip: (error: CsvError | undefined) => {
      sheet.onUnreadable({ line: before + Number(error?.['lines'] ?? 0) })
      return undefined
    },
    on_record: (record: readonly string[], { lines }: { readonly lines: number }) => [...record, String(lines)],
  })
  void feed(parser, begin, texts)
  for await (const record of parser as AsyncIterable<readonly string[]>) {
    const read: NumberedLine[] = []
    take(sheet, read, { number: before + Number(record.at(-1)), cells: record.slice(0, -1) })
    if (read.length > 0) yield read
  }
}

/** As fast as the parser takes it, so that a file of any length is read in little memory. */
async function feed(parser: Parser, begin: string, texts: AsyncIterator<string>): Promise<void> {
  try {
    for (let text = begin; ; ) {
      if (!parser.write(text)) await new Promise<void>((resolve) => parser.once('drain', resolve))
      const next = await texts.next()
      if (next.done === true) break
      text = next.value
    }
    parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

/** The first line that is not empty is the head. */
function take(sheet: Sheet, read: NumberedLine[], { number, cells: raw }: { readonly number: number; readonly cells: readonly string[] }): void {
  const cells = raw.map((cell) => cell.trim())
  if (cells.length === 1 && cells[0] === '') return
  if (sheet.columns === null) sheet.columns = columnsOf(cells, sheet.shown)
  else if (cells.length === sheet.columns.length) read.push({ number, line: lineOf(cells, sheet.columns) })
  else sheet.onUnreadable({ line: number })
}

function columnsOf(head: readonly string[], shown: string): Columns {
  const columns = head.map((word) => LINE_COLUMNS.find((column) => column === word.toLowerCase()) ?? null)
  for (const needed of ['name', 'county'] as const) {
    if (!columns.includes(needed)) throw new Fault(`${shown}: the first line must name the columns, ${needed} among them; known are ${LINE_COLUMNS.join(', ')}.`)
  }
  return columns
}

function lineOf(record: readonly string[], columns: Columns): Line {
  const line: Partial<Record<LineColumn, string>> = {}
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    if (column !== null && column !== undefined) line[column] = record[at] ?? ''
  }
  return line
}
