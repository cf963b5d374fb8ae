/** What a run of the tests needs once: whichever test process asks first makes it, the others wait for it. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFolder } from './run-folder.ts'
import { until } from './until.ts'

type Outcome = { readonly told: string } | { readonly fault: string }

/** What `make` told of the thing it made; it is given a new folder, named like the thing, to make it in. @throws Error when making it failed, here or elsewhere */
export async function onceARun(name: string, make: (home: string) => Promise<string>): Promise<string> {
  const home = join(runFolder(), name)
  const file = `${home}.made`
  if (!existsSync(file) && isFirst(home)) await noted(file, make(home))
  const outcome = await until(`${name} of another test file`, () => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Outcome) : undefined))
  if ('fault' in outcome) throw new Error(`${name} could not be made: ${outcome.fault}`)
  return outcome.told
}

/** Making the folder is the lock. */
function isFirst(home: string): boolean {
  try {
    mkdirSync(home)
    return true
  } catch {
    return false
  }
}

/** The rename makes the outcome appear whole. */
async function noted(file: string, making: Promise<string>): Promise<void> {
  const outcome: Outcome = await making.then((told) => ({ told }), (error: unknown) => ({ fault: String(error) }))
  writeFileSync(`${file}.part`, JSON.stringify(outcome))
  renameSync(`${file}.part`, file)
}
