/** Finds the system programs that some tests need, and notes down which were missing so that a skip is never silent. */

import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import programs from './programs.json' with { type: 'json' }
import { runFolder } from './run-folder.ts'

export type ProgramName = keyof typeof programs

type Program = {
  readonly commands: readonly string[]
  readonly folders?: string
  readonly files?: readonly string[]
  readonly package: string
  readonly for: string
}

/**
 * The path of a program, or undefined when this machine has none; the reason is then told at the end of `npm test`.
 * Use it as `describe.skipIf(needs('qpdf') === undefined)(…)`. For `postgres` the path is that of `initdb`.
 */
export function needs(name: ProgramName): string | undefined {
  const program: Program = programs[name]
  const path = findProgram(program)
  if (path === undefined) noteMissing(name, program)
  return path
}

function findProgram(program: Program): string | undefined {
  const file = program.files?.find((candidate) => existsSync(candidate))
  if (file !== undefined) return file
  const folders = [...versionFolders(program.folders), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.flatMap((folder) => program.commands.map((command) => join(folder, command))).find((path) => existsSync(path))
}

/** Debian keeps each major version of Postgres in a folder of its own; the newest comes first. */
function versionFolders(parent: string | undefined): string[] {
  if (parent === undefined || !existsSync(parent)) return []
  const versions = readdirSync(parent).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(parent, version, 'bin'))
}

function noteMissing(name: string, program: Program): void {
  const file = process.env['MIAOPI_TEST_SKIPS'] ?? join(runFolder(), 'skips.ndjson')
  appendFileSync(file, `${JSON.stringify({ name, package: program.package, for: program.for })}\n`)
}
