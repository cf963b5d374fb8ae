/** Tries a draft again at every save and tells at once whose decisions flip: `miaopi trial --watch`. */

import { readFileSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { RuleSet } from '#engine'
import { Fault } from '../fault.ts'
import { readRuleSet } from '../rules/read-matter.ts'
import { sayLines, type Terminal } from '../terminal.ts'
import type { Asked, TrialRoom } from './asked.ts'
import { reportLines } from './report-lines.ts'

type WatchRoom = TrialRoom & { readonly inForce: { readonly digest: string; readonly ruleSet: RuleSet } }

/** An editor may take a file away and put another in its place. */
const GONE_MS = 500
const LOOK_MS = 20

/** Ends when the file is gone. */
export async function watchDraft(terminal: Terminal, { file, ruleSet }: Asked, room: WatchRoom): Promise<void> {
  if (file === null) return
  // Listening before the first look: no save falls between the two.
  const saves = watch(dirname(file))
  await tried(terminal, ruleSet, room)
  let text = textOf(file)
  for await (const { filename } of saves) {
    if (filename !== null && filename !== basename(file)) continue
    const saved = await settled(file)
    if (saved === null) break
    if (saved === text) continue
    text = saved
    await triedOrTold(terminal, file, room)
  }
  room.history.desk.close()
}

async function triedOrTold(terminal: Terminal, file: string, room: WatchRoom): Promise<void> {
  try {
    await tried(terminal, readRuleSet(file), room)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    await terminal.complain(`${error.message}\n`)
  }
}

/** The time is that of the draft alone: reading it and holding it against history, which is open already. */
async function tried(terminal: Terminal, draft: RuleSet, { history, inForce, registries }: WatchRoom): Promise<void> {
  const began = performance.now()
  const { report } = await history.desk.try({ inForce, draft, listed: 0 })
  const took = performance.now() - began
  await sayLines(terminal, [`— ${took.toFixed(1)} ms`, ...reportLines(report, registries), ''])
}

async function settled(file: string): Promise<string | null> {
  for (let waited = 0; waited <= GONE_MS; waited += LOOK_MS) {
    const text = textOf(file)
    if (text !== null && text !== '') return text
    await setTimeout(LOOK_MS)
  }
  return textOf(file)
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
