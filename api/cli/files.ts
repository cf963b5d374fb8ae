/** Reads what a person named on the command line: files from where they stand, `-` for what is piped in; strict JSON as the office reads it. */

import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { Problem } from '../errors.ts'
import { parseStrictJson } from '../http/strict-json.ts'
import { Fault } from './fault.ts'
import type { Terminal } from './terminal.ts'

/** A full application is some kilobytes; what is larger than this was not meant for here. */
const MOST_BYTES = 4 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/** @throws Fault */
export async function readJson(terminal: Terminal, name: string): Promise<unknown> {
  return strictJson(await readBytes(terminal, name), shownName(name))
}

/** @throws Fault that names `where`, never what stands there */
export function strictJson(bytes: Uint8Array, where: string): unknown {
  try {
    return parseStrictJson(bytes)
  } catch (error) {
    if (error instanceof Problem) throw new Fault(`${where}: ${error.message}`)
    throw error
  }
}

/** @throws Fault */
export async function readBytes(terminal: Terminal, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of chunksOf(terminal, name)) {
    chunks.push(chunk)
    assertSize(chunks.reduce((sum, each) => sum + each.length, 0), shownName(name))
  }
  return Buffer.concat(chunks)
}

export type Line = { readonly number: number; readonly bytes: Uint8Array }

const LINE_FEED = 0x0a

/** Line by line, numbered from 1, empty ones left out; a file of any length is read in little memory. @throws Fault */
export async function* readLines(terminal: Terminal, name: string): AsyncGenerator<Line> {
  let number = 0
  let rest: Uint8Array = new Uint8Array()
  const blank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
  for await (const chunk of chunksOf(terminal, name)) {
    let buffer = Buffer.concat([rest, chunk])
    for (let end = buffer.indexOf(LINE_FEED); end >= 0; end = buffer.indexOf(LINE_FEED)) {
      number += 1
      const bytes = buffer.subarray(0, end)
      buffer = buffer.subarray(end + 1)
      if (!blank(bytes)) yield { number, bytes }
    }
    assertSize(buffer.length, `${shownName(name)}, line ${String(number + 1)},`)
    rest = buffer
  }
  if (!blank(rest)) yield { number: number + 1, bytes: rest }
}

export function shownName(name: string): string {
  return name === '-' ? 'standard input' : name
}

function assertSize(bytes: number, what: string): void {
  if (bytes > MOST_BYTES) throw new Fault(`${what} is larger than ${String(MOST_BYTES / MEGABYTE)} MB.`)
}

/** Where files are read from, and what is piped in. */
export type Source = Pick<Terminal, 'stdin' | 'folder'>

export async function* chunksOf({ stdin, folder }: Source, name: string): AsyncGenerator<Uint8Array> {
  // Without an encoding a file is read as bytes.
  const chunks = name === '-' ? stdin : (createReadStream(resolve(folder, name)) as AsyncIterable<Uint8Array>)
  try {
    for await (const chunk of chunks) yield chunk
  } catch (error) {
    throw new Fault(`${shownName(name)}: ${reasonOf(error)}`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EACCES: 'this file may not be read.',
}

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? 'this file cannot be read.'
}
