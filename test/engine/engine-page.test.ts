/** The examples of docs/engine.md, run as they stand there. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
/** Inside the package, where `#engine` means our door. */
const FOLDER = new URL(`.tsbuild/engine-page-${String(process.pid)}/`, ROOT)
const page = readFileSync(new URL('docs/engine.md', ROOT), 'utf8')
const examples = [...page.matchAll(/```ts\n(.*?)```\n+```text\n(.*?)```/gs)].map(([, code = '', said = '']) => ({ code, said }))

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true })
})

describe('docs/engine.md', () => {
  it('every example · has what it prints under it', () => {
    expect(examples.length).toBe([...page.matchAll(/```ts\n/g)].length)
    expect(examples.length).toBeGreaterThan(1)
  })

  it.each(examples.map((example, at) => [at + 1, example] as const))('example %i · run · prints what the page says', (at, { code, said }) => {
    mkdirSync(FOLDER, { recursive: true })
    const file = new URL(`example-${String(at)}.mts`, FOLDER)
    writeFileSync(file, code)
    expect(execFileSync('node', ['--import', 'tsx', fileURLToPath(file)], { cwd: fileURLToPath(ROOT), encoding: 'utf8' })).toBe(said)
  })
})
