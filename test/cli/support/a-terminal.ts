/** A terminal in memory: what a command says and complains of, and how it ends. */

import { fileURLToPath } from 'node:url'
import { runCommandLine } from '../../../api/cli/run.ts'

export type Ended = { readonly code: number; readonly said: string; readonly complained: string }

export type Standing = {
  readonly stdin?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  readonly now?: string
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The worked decisions of the office, as answers and worlds. */
export const WORLDS = 'test/cli/worlds'

export async function miaopi(argv: readonly string[], standing: Standing = {}): Promise<Ended> {
  let [said, complained] = ['', '']
  const code = await runCommandLine(argv, {
    say: async (text) => { said += text },
    complain: async (text) => { complained += text },
    stdin: inPieces(standing.stdin ?? ''),
    environment: standing.environment ?? {},
    folder: standing.folder ?? ROOT,
    now: () => standing.now ?? '2026-11-22T02:00:00.000Z',
  })
  return { code, said, complained }
}

/** In small pieces, so that a line or a character may be cut anywhere, as on a pipe. */
async function* inPieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
}

/** Decides with --json, and gives what was printed. */
export async function decideJson(argv: readonly string[], standing: Standing = {}) {
  const ended = await miaopi(['decide', '--json', '--at', '2026-11-22', ...argv], standing)
  return { ...ended, json: JSON.parse(ended.said === '' ? 'null' : ended.said) }
}
