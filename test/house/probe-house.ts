/** A small house in a temporary folder, with our own settings and one violation per probe, looked at once by all three checkers. */

import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

export type Checker = 'compiler' | 'walls' | 'lint'

/** What one checker said about one file: the number of the compiler's message, or the name of a wall or a lint rule. */
export type Catch = { readonly file: string; readonly checker: Checker; readonly rule: string }

const SETTINGS = [
  'package.json', 'eslint.config.js', '.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.tools.json',
  'engine/tsconfig.json', 'forms/tsconfig.json', 'forms/render/tsconfig.json', 'api/tsconfig.json', 'api/contract/tsconfig.json',
  'api/store/tsconfig.json', 'kiosk-ui/tsconfig.json', 'staff-ui/tsconfig.json', 'test/tsconfig.json', 'test/house/lint',
]
const ROOMS = ['api', 'engine', 'forms', 'kiosk-ui', 'rules', 'staff-ui', 'test']
const LARGEST_ANSWER = 64 * 1024 * 1024

/** Builds a house of the given files, asks the compiler, the walls and lint about it, and takes it down again. */
export async function inspect(files: Readonly<Record<string, string>>): Promise<readonly Catch[]> {
  const house = mkdtempSync(join(tmpdir(), 'miaopi-house-'))
  try {
    build(house, files)
    const [compiler, walls, lint] = await Promise.all([askCompiler(house), askWalls(house), askLint(house)])
    return [...compiler, ...walls, ...lint]
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

function build(house: string, files: Readonly<Record<string, string>>): void {
  for (const name of SETTINGS) cpSync(join(ROOT, name), join(house, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true })
    writeFileSync(join(house, name), text)
  }
}

async function askCompiler(house: string): Promise<Catch[]> {
  const said = await ask(house, 'typescript/bin/tsc', ['-b', '--pretty', 'false'])
  const lines = [...said.matchAll(/^(?<file>\S+?)\(\d+,\d+\): error (?<rule>TS\d+)/gmu)]
  return lines.map(({ groups }) => ({ checker: 'compiler', file: groups!['file']!, rule: groups!['rule']! }))
}

async function askWalls(house: string): Promise<Catch[]> {
  const rooms = ROOMS.filter((room) => readdirSync(house).includes(room))
  const said = await ask(house, 'dependency-cruiser/bin/dependency-cruise.mjs', [...rooms, '--output-type', 'json'])
  const { summary } = JSON.parse(said) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  return summary.violations.map(({ from, rule }) => ({ checker: 'walls', file: from, rule: rule.name }))
}

async function askLint(house: string): Promise<Catch[]> {
  const said = await ask(house, 'eslint/bin/eslint.js', ['.', '--format', 'json'])
  const results = JSON.parse(said) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[]
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ checker: 'lint', file: relative(house, filePath), rule: ruleId ?? message })))
}

/** A checker that finds something ends with an exit code other than 0, which is what we came for. */
function ask(house: string, script: string, args: readonly string[]): Promise<string> {
  const command = [join(ROOT, 'node_modules', script), ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: house, maxBuffer: LARGEST_ANSWER }, (_error, stdout) => resolve(stdout))
  })
}
