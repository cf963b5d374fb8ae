/** A start that must not succeed: what it said, how it ended, and whether the folder is as it was. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { programIn, runProgram } from '../../support/a-program.ts'

export type Refusal = { readonly code: number | null; readonly said: string; readonly complained: string }

/** `as: 'nobody'` gives up root's rights first, where the tester has them. */
export type Terms = { readonly program?: string; readonly as?: 'nobody' }

const NOBODY = '65534'

export async function refusalOf(settings: Readonly<Record<string, string>>, { program = 'api/main.ts', as }: Terms = {}): Promise<Refusal> {
  const command = programIn(program)
  const lowered: [string, ...string[]] = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command]
  const run = runProgram(as === 'nobody' && isRoot() ? lowered : command, { PORT: '0', ...settings })
  const code = await run.ended
  return { code, said: run.said(), complained: run.complained() }
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** What `refusalOf` gives when all was said in one sentence. */
export function oneSentence(sentence: string): Refusal {
  return { code: 1, said: '', complained: `${sentence}\n` }
}

/** Every file below a folder with the digest of its bytes, and its rights. */
export function stateOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(files.map((name) => [name, describe(join(folder, name))]))
}

function describe(path: string): string {
  const { mode } = statSync(path)
  const bytes = statSync(path).isDirectory() ? 'folder' : createHash('sha256').update(readFileSync(path)).digest('hex')
  return `${(mode & 0o777).toString(8)} ${bytes}`
}
