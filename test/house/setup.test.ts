/** Shows what `npm start` does before the office runs: it checks Node, knows stale windows, and passes signals and exit codes on. */

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeFault, sourceDigest } from '../../api/setup.mjs'
import { ROOT } from './probe-house.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-setup-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('before the start', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('Node %s · is new enough · nothing is said', (version) => {
    expect(nodeFault(version)).toBeUndefined()
  })

  it.each(['18.20.4', '20.18.3', '20.9.0'])('Node %s · is too old · one sentence says so and what to do', (version) => {
    expect(nodeFault(version)).toBe(`Miaopi needs Node 20.19 or newer and this is Node ${version}: install a newer Node and start again.`)
  })

  it('windows · a source changes, comes or is renamed · the digest differs each time', () => {
    const digests = [{ 'a.ts': '1' }, { 'a.ts': '2' }, { 'a.ts': '2', 'b.ts': '' }, { 'a.ts': '2', 'c.ts': '' }].map(digestOf)
    expect(new Set(digests).size).toBe(4)
  })

  it('windows · the same sources twice · have the same digest', () => {
    expect(digestOf({ 'a.ts': '1' })).toBe(digestOf({ 'a.ts': '1' }))
  })

  it('a command that does not exist · setup · names those that do and ends with 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['api/setup.mjs', 'stard'], { cwd: ROOT, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, 'There is no "stard": say start, worker, dev, build.\n'])
  })
})

describe('the running program', () => {
  it('it ends with 7 · the starter · ends with 7', async () => {
    expect(await starter('process.exit(7)').ended).toBe(7)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('%s comes twice at once, as npm and the terminal send it · the program · gets it once', async (signal) => {
    const { child, ended, said } = starter(`
      let count = 0
      process.on('${signal}', () => { count += 1; if (count === 1) setTimeout(() => process.exit(count), 300) })
      setInterval(() => {}, 1000)
      console.log('ready')`)
    await said('ready')
    child.kill(signal)
    child.kill(signal)
    expect(await ended).toBe(1)
  })
})

function digestOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, 'sources-'))
  mkdirSync(join(root, 'ui'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'ui', name), text)
  return sourceDigest(['ui'], root)
}

/** Our starter, running a small program in place of the office. */
function starter(program: string) {
  const script = `import { run } from ${JSON.stringify(join(ROOT, 'api/setup.mjs'))}; process.exit(await run([process.execPath, '-e', ${JSON.stringify(program)}]))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said = (word: string) => new Promise<void>((resolve) => {
    const look = (): void => (output.includes(word) ? resolve() : void child.stdout.once('data', () => setImmediate(look)))
    look()
  })
  return { child, ended, said }
}
