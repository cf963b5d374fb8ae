/** The `miaopi` program as a process: called from elsewhere, piped into and out of, and its exit codes. */

import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOT, WORLDS } from './support/a-terminal.ts'

/** Each run starts two processes, which takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000 })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-elsewhere-'))
  for (const file of ['W6.answers.json', 'W6.world.json']) copyFileSync(join(ROOT, WORLDS, file), join(folder, file))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

type Run = { readonly code: number | null; readonly said: string; readonly complained: string }

/** `reader: 'leaves'` closes the output after its first piece, as `head` does. */
function run(argv: readonly string[], { stdin = '', reader = 'stays' }: { readonly stdin?: string; readonly reader?: 'stays' | 'leaves' } = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'api/miaopi.mjs'), ...argv], { cwd: folder, stdio: 'pipe' })
  let [said, complained] = ['', '']
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
    if (reader === 'leaves') child.stdout.destroy()
  })
  child.stderr.on('data', (piece: Buffer) => { complained += piece.toString() })
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  return new Promise((resolve) => { child.once('close', (code) => { resolve({ code, said, complained }) }) })
}

describe('miaopi', () => {
  it('files beside the caller · from any folder · are found', async () => {
    const { code, said, complained } = await run(['decide', 'W6.answers.json', '--world', 'W6.world.json', '--at', '2026-11-22', '--sign'])
    expect({ code, complained, first: said.split('\n')[0] }).toEqual({ code: 0, complained: '', first: '拟不予登记，由工作人员决定 · refuse: a refusal is proposed, a person decides' })
  })

  it('answers piped in · decided · with exit code 0, and 1 when they are no JSON', async () => {
    const answers = readFileSync(join(folder, 'W6.answers.json'), 'utf8')
    expect(JSON.parse((await run(['decide', '-', '--sign', '--json', '--at', '2026-11-22'], { stdin: answers })).said)).toMatchObject({ verdict: 'approve' })
    expect(await run(['decide', '-'], { stdin: answers.slice(1) })).toEqual({ code: 1, said: '', complained: 'standard input: The body is not valid JSON.\n' })
  })

  it('nothing or nonsense · exit code 2', async () => {
    expect(await run([])).toMatchObject({ code: 2, complained: '' })
    expect(await run(['dance'])).toEqual({ code: 2, said: '', complained: 'There is no command “dance”. See: miaopi --help\n' })
  })

  it('a reader that leaves early · no complaint', async () => {
    const line = JSON.stringify({ answers: JSON.parse(readFileSync(join(folder, 'W6.answers.json'), 'utf8')) })
    const { complained } = await run(['decide', '--batch', '-', '--json', '--explain', '--sign'], { stdin: `${line}\n`.repeat(60), reader: 'leaves' })
    expect(complained).toBe('')
  })
})
