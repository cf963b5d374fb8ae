/** Reads the CSV of an older register line by line, whatever its length and whatever stands in it. */

import { parse, type CsvError, type Parser } from 'csv-parse'
import type { NumberedLine } from '../../road/import-names.ts'
import { LINE_COLUMNS, type Line, type LineColumn } from '../../road/register-line.ts'
import { Fault } from '../fault.ts'
import { chunksOf, shownName } from '../files.ts'
import type { Terminal } from '../terminal.ts'

export type Unreadable = { readonly line: number }

/** A line that is longer is no line of a register; the parser lets it go. */
const LONGEST_LINE = 10_000

/** UTF-8, with or without a byte order mark; the first line names the columns. @throws Fault for a head without the columns that must be there */
export async function* readRegister(terminal: Terminal, name: string, onUnreadable: (unreadable: Unreadable) => void): AsyncGenerator<NumberedLine> {
  let columns: readonly (LineColumn | null)[] | null = null
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_LINE,
    on_skip: (error: CsvError | undefined) => {
      onUnreadable({ line: Number(error?.['lines'] ?? 0) })
      return undefined
    },
    on_record: (record: readonly string[], { lines }: { readonly lines: number }) => [...record, String(lines)],
  })
  void feed(terminal, name, parser)
  for await (const record of parser as AsyncIterable<readonly string[]>) {
    if (columns === null) columns = columnsOf(record.slice(0, -1), shownName(name))
    else yield { number: Number(record.at(-1)), line: lineOf(record, columns) }
  }
  if (columns === null) throw new Fault(`${shownName(name)} is empty: the first line names the columns.`)
}

/** As fast as the parser takes it, so that a file of any length is read in little memory. */
async function feed(terminal: Terminal, name: string, parser: Parser): Promise<void> {
  try {
    for await (const chunk of chunksOf(terminal, name)) {
      if (!parser.write(chunk)) await new Promise<void>((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function columnsOf(head: readonly string[], shown: string): readonly (LineColumn | null)[] {
  const columns = head.map((word) => LINE_COLUMNS.find((column) => column === word.toLowerCase()) ?? null)
  for (const needed of ['name', 'county'] as const) {
    if (!columns.includes(needed)) throw new Fault(`${shown}: the first line must name the columns, ${needed} among them; known are ${LINE_COLUMNS.join(', ')}.`)
  }
  return columns
}

function lineOf(record: readonly string[], columns: readonly (LineColumn | null)[]): Line {
  const line: Partial<Record<LineColumn, string>> = {}
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at]
    if (column !== null && column !== undefined) line[column] = record[at] ?? ''
  }
  return line
}
