/** The real office as a process of its own, on a free port, with a data folder that is thrown away. */

import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { programIn, runProgram, type RunningProgram } from '../../support/a-program.ts'
import { runFolder } from '../../support/run-folder.ts'

export type Room = {
  /** A folder of the test's own. */
  readonly folder: string
  /** Inside it, not there yet. */
  readonly dataFolder: string
  readonly start: (settings?: Readonly<Record<string, string>>) => RunningProgram
  readonly clear: () => void
}

/** PORT 0 lets the office take a free port and say which. */
export function aRoom(): Room {
  const folder = mkdtempSync(join(runFolder(), 'start-'))
  const dataFolder = join(folder, 'new', 'data')
  return {
    folder,
    dataFolder,
    start: (settings = {}) => runProgram(programIn('api/main.ts'), { MIAOPI_DATA: dataFolder, PORT: '0', ...settings }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Where the office says its kiosk page is, without the path; resolves when it is open. */
export async function addressOf(office: RunningProgram): Promise<string> {
  const [, address] = await office.says(/kiosk {2}(http:\/\/[^/]+)\/kiosk\//)
  await office.says(/API .*\n/)
  return address ?? ''
}

/** Ends it as Ctrl-C does. */
export async function stop(office: RunningProgram): Promise<number | null> {
  office.signal('SIGINT')
  return office.ended
}

/** Login → first password, as printed; empty when none were. */
export function passwordsIn(said: string): ReadonlyMap<string, string> {
  const [, line = ''] = /first passwords, shown once: (.+)/.exec(said) ?? []
  return new Map(line.split(' · ').filter((pair) => pair !== '').map((pair) => pair.split(' ') as [string, string]))
}
