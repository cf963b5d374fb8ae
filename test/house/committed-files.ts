/** Lists the files that belong to the project, as git sees them, for the tests that look at all of them. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './probe-house.ts'

const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'coverage', '.tsbuild', '.git'])
const LONGEST_LIST = 64 * 1024 * 1024

/** Paths from the root of everything committed, or about to be, whose name ends in one of these. */
export function projectFiles(endings: readonly string[]): readonly string[] {
  const paths = askGit() ?? walk('')
  return paths.filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(join(ROOT, path)))
}

/** The text of a project file. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function askGit(): string[] | undefined {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: LONGEST_LIST } as const
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], options)
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined
}

/** A copy without its history, such as an unpacked archive, has no git to ask. */
function walk(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true }).filter(({ name }) => folder !== '' || !NOT_OURS.has(name))
  return entries.flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]))
}
