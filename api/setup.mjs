/** Brings a fresh clone to the point where it can run: right Node, locked packages, built windows; then starts the program. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

const OLDEST_NODE = [20, 19]
const WINDOWS = ['kiosk', 'staff']
const WINDOW_SOURCES = ['kiosk-ui', 'staff-ui', 'forms', 'api/contract', 'vite.config.ts', 'tsconfig.base.json', 'package-lock.json']
const INSTALL_MARK = 'node_modules/.miaopi-lock'
const WINDOW_MARK = 'dist/.sources'
/** npm and the terminal may both send a Ctrl-C that was typed once; what comes within this time is the same one. */
const SAME_KEYPRESS_MS = 1_000

const COMMANDS = {
  start: async () => run(program('api/main.ts')),
  worker: async () => run(program('api/worker.ts')),
  dev: async () => dev(),
  build: async () => 0,
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await main(process.argv.slice(2)))

async function main([name = 'start', ...rest]) {
  const command = COMMANDS[name]
  if (command === undefined || rest.length > 0) return complain(`There is no "${[name, ...rest].join(' ')}": say ${Object.keys(COMMANDS).join(', ')}.`)
  const fault = nodeFault(process.versions.node)
  if (fault !== undefined) return complain(fault)
  try {
    const installed = await ensureInstalled({ dev: name === 'dev' })
    if (name !== 'worker' && name !== 'dev') await ensureWindows({ silent: installed })
    return await command()
  } catch (error) {
    return complain(error.message)
  }
}

/** One sentence when this Node is too old to run the office, otherwise undefined. */
export function nodeFault(version) {
  const [major, minor] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Miaopi needs Node ${OLDEST_NODE.join('.')} or newer and this is Node ${version}: install a newer Node and start again.`
}

/** Installs exactly what package-lock.json names, unless it is there already; true when it had to. `dev` asks for the tools of the tests too. */
export async function ensureInstalled({ dev = false } = {}) {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  const mark = `${dev ? 'all' : 'run'} ${sha256(lock)}`
  if (readIfThere(INSTALL_MARK).split('\n').includes(mark)) return false
  const wanting = !isInstalled(lock, dev)
  if (wanting) {
    say('Setting up, once: a minute or two, longer where SQLite has to be compiled …')
    await quietly(npm(['ci', '--no-audit', '--no-fund', ...(dev ? ['--include=dev'] : [])]), 'Installing the packages failed')
  }
  writeFileSync(join(ROOT, INSTALL_MARK), dev ? `${mark}\n${mark.replace('all', 'run')}\n` : `${mark}\n`)
  return wanting
}

/** npm writes down what it installed; that list must name every locked package in its locked version. */
function isInstalled(lock, dev) {
  const installed = readIfThere('node_modules/.package-lock.json')
  if (installed === '') return false
  const there = JSON.parse(installed).packages
  const wanted = Object.entries(JSON.parse(lock).packages).filter(([path, { optional, devOptional, dev: forTests }]) =>
    path !== '' && !optional && !devOptional && (dev || !forTests))
  return wanted.every(([path, { version, integrity }]) => there[path]?.version === version && there[path].integrity === integrity)
}

/** Builds the kiosk and staff windows into dist/, unless what lies there was built from the same sources. */
export async function ensureWindows({ silent = false } = {}) {
  const digest = sourceDigest(WINDOW_SOURCES)
  if (areWindowsBuilt(digest)) return
  if (!silent) say('Building the kiosk and staff windows (some seconds) …')
  await Promise.all(WINDOWS.map((window) => quietly(vite(['build', '--mode', window]), `Building the ${window} window failed`)))
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(join(ROOT, WINDOW_MARK), digest)
}

/** Whether what lies in dist/ was built from the sources as they are. */
export function areWindowsBuilt(digest = sourceDigest(WINDOW_SOURCES)) {
  return readIfThere(WINDOW_MARK) === digest
}

/** One digest over the names and contents of all files under the given paths. */
export function sourceDigest(paths, root = ROOT) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(root, path))) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0')
  return hash.digest('hex')
}

function filesUnder(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full).sort().flatMap((name) => filesUnder(root, `${path}/${name}`))
}

/**
 * Runs a command in the foreground and resolves with its exit code. Signals are passed on, each once: the child has a
 * process group of its own, so that a Ctrl-C reaches it through here and not a second time from the terminal.
 */
export function run([command, ...args]) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', detached: process.platform !== 'win32' })
  let lastSignal = -Infinity
  const pass = (signal) => {
    const now = performance.now()
    if (now - lastSignal > SAME_KEYPRESS_MS) child.kill(signal)
    lastSignal = now
  }
  process.on('SIGINT', () => pass('SIGINT'))
  process.on('SIGTERM', () => pass('SIGTERM'))
  process.on('SIGHUP', () => pass('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** Runs a command without showing its output; when it fails, throws a sentence with the last `lines` it said. */
export function quietly([command, ...args], complaint, { lines = 25, ...options } = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(said)
      else reject(new Error(`${complaint} (exit code ${code}):\n${said.trim().split('\n').slice(-lines).join('\n')}`))
    })
  })
}

/** The command line that runs one of our programs, with the loader that lets Node read TypeScript. */
export function program(file, ...args) {
  return [process.execPath, '--import', 'tsx', file, ...args]
}

/** The command line of a tool from node_modules, run by this same Node. */
export function tool(script, ...args) {
  return [process.execPath, join('node_modules', script), ...args]
}

/** Server and both windows, each started again or built again when its files change. */
async function dev() {
  const watching = WINDOWS.map((window) => spawn(...withArgs(vite(['build', '--watch', '--mode', window])), { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }))
  const code = await run([process.execPath, '--watch', '--import', 'tsx', 'api/main.ts'])
  for (const watcher of watching) watcher.kill()
  return code
}

function vite(args) {
  return tool('vite/bin/vite.js', '--config', 'vite.config.ts', '--logLevel', 'warn', ...args)
}

/** npm tells its children where it lies; without that it is looked for on the path. */
function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? [process.execPath, script, ...args] : ['npm', ...args]
}

function withArgs([command, ...args]) {
  return [command, args]
}

function readIfThere(path) {
  const full = join(ROOT, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : ''
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`)
  return 1
}
