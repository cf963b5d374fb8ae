/** Runs everything that is asserted: the checks of the house, then the tests; says what was skipped and why, and counts. */

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT, ensureInstalled, ensureWindows, nodeFault, quietly, tool } from '../api/setup.mjs'

const PROGRAMS = JSON.parse(readFileSync(join(ROOT, 'test/support/programs.json'), 'utf8'))
const LONGEST_COMPLAINT = 300
const FOLDERS = ['api', 'engine', 'forms', 'kiosk-ui', 'rules', 'staff-ui', 'test']

/** Two lanes for two cores; lint takes about as long as all the others. */
const LANES = [
  {
    types: () => checked('types', tool('typescript/bin/tsc', '-b')),
    walls: () => checked('walls', tool('dependency-cruiser/bin/dependency-cruise.mjs', ...FOLDERS)),
    rules: () => checked('rules', [process.execPath, 'api/miaopi.mjs', 'rules', 'check']),
    windows: ensureWindows,
  },
  { lint: () => checked('lint', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')) },
]

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await main(process.argv.slice(2)))

async function main([first, ...rest]) {
  const fault = nodeFault(process.versions.node)
  if (fault !== undefined) return complain(fault)
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-run-'))
  try {
    await ensureInstalled({ dev: true })
    if (first === 'check') return summary([await checks()], [])
    await installPrograms()
    const counts = [await checks(), await tests(folder, first === undefined ? [] : [first, ...rest])]
    return summary(counts, notedSkips(folder))
  } catch (error) {
    complain(error.message)
    return summary([{ passed: 0, failed: 1, skipped: 0 }], [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each check counts as one test. */
async function checks() {
  const lanes = await Promise.all(LANES.map(runLane))
  return lanes.reduce(add)
}

async function runLane(lane) {
  let count = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, check] of Object.entries(lane)) count = add(count, await counted(name, check))
  return count
}

async function counted(name, check) {
  const begin = performance.now()
  try {
    await check()
    say(` ✓ ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`)
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    say(` ✗ ${error.message}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function checked(name, command) {
  return quietly(command, `The check of ${name} failed`, { lines: LONGEST_COMPLAINT })
}

async function tests(folder, filters) {
  const report = join(folder, 'report.json')
  const command = tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters)
  const code = await show(command, { MIAOPI_TEST_SKIPS: join(folder, 'skips.ndjson') })
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  return countTests(JSON.parse(readFileSync(report, 'utf8')), code)
}

/** Vitest's JSON report as counts. A file that could not be loaded has no tests to fail, and an error outside all tests belongs to none: each counts as one. */
export function countTests({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }, code) {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'))
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

/** On Debian, as root, fetches the system programs that are missing; elsewhere their tests are skipped and named. */
async function installPrograms() {
  const missing = [...new Set(Object.values(PROGRAMS).filter((program) => !isThere(program)).map((program) => program.package))]
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say(`Installing system programs for the tests: ${missing.join(', ')} …`)
  /* Run level 1 keeps freshly installed servers from starting by themselves. */
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  try {
    await quietly(['apt-get', 'update', '-qq'], 'apt-get update failed', { env })
    await quietly(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing], 'apt-get install failed', { env })
  } catch (error) {
    say(error.message)
  }
}

function isThere({ commands, folders, files }) {
  if (files !== undefined) return files.some((file) => existsSync(file))
  const versions = folders !== undefined && existsSync(folders) ? readdirSync(folders).map((version) => join(folders, version, 'bin')) : []
  const places = [...versions, ...(process.env.PATH ?? '').split(delimiter)]
  return places.some((place) => commands.some((command) => existsSync(join(place, command))))
}

function notedSkips(folder) {
  const file = join(folder, 'skips.ndjson')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  return [...new Set(lines)].filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** Says what was skipped and why, then the counts; gives the exit code. With CI=true nothing may be skipped. */
export function summary(counts, skips, isCi = process.env.CI === 'true') {
  const { passed, failed, skipped } = counts.reduce(add)
  for (const { name, package: bundle, for: purpose } of skips) say(`skipped: ${purpose}, because ${name} is not here; get it with: apt-get install ${bundle}`)
  if (skipped > 0 && skips.length === 0) say('skipped: tests that are switched off in the test files; search for .skip and .todo')
  if (skipped > 0 && isCi) say('CI=true: a skipped test counts as a failure of the run')
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || (skipped > 0 && isCi) ? 1 : 0
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

function show([command, ...args], env) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`)
  return 1
}
