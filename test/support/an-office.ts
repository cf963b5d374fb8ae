/** A whole office for a test: real store, real rules, real paper, real HTTP, the invented city, and a clock that the test turns. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../api/config.ts'
import type { Context } from '../../api/context.ts'
import { HOME_KIOSK } from '../../api/demonstration/index.ts'
import { openApp } from '../../api/http/app.ts'
import { openBell } from '../../api/jobs/bull-bell.ts'
import { openQueue } from '../../api/jobs/queue.ts'
import { openPaper, type PaperRoom } from '../../api/licence/paper.ts'
import type { FirstPassword } from '../../api/open-demonstration.ts'
import { openOffice, type OpenOffice } from '../../api/open-office.ts'
import type { CrossCheckTerms } from '../../api/policy/cross-checked.ts'
import { layBegunBooks, OFFICE_KEY } from './begun-books.ts'

export type TestOffice = {
  readonly url: string
  /** Where its SQLite file `office.db` lies. */
  readonly folder: string
  readonly ctx: Context
  readonly office: OpenOffice
  /** Turn the clock: `clock.now = '2026-11-22T02:00:00.000Z'`. */
  readonly clock: { now: string }
  readonly staffPasswords: readonly FirstPassword[]
  readonly kioskKey: (kioskId?: string) => string
  /** Runs every due job and waits. */
  readonly processJobs: () => Promise<void>
  readonly close: () => Promise<void>
}

export type TestOfficeTerms = {
  /** `postgres://…` of an empty database, on the quick server unless `redisUrl` is given; absent: SQLite in a temporary folder. */
  readonly databaseUrl?: string
  readonly served?: string
  readonly now?: string
  readonly patienceMs?: number
  /** Folder of built windows for browser journeys. */
  readonly windows?: string
  /** The clock follows the machine's from the given start: browser journeys wait for jobs. */
  readonly clockRuns?: boolean
  /** Rings for worker programs there instead of running its jobs itself; `processJobs` then does nothing. */
  readonly redisUrl?: string
  /** Both evaluators decide everything unless said otherwise. */
  readonly crossCheck?: Partial<CrossCheckTerms>
  /** Jobs lie until the test runs them itself. */
  readonly idle?: boolean
}

/** A Sunday morning in Hefei: nobody is in the office, and licences are issued all the same. */
export const A_SUNDAY = '2026-11-22T02:00:00.000Z'

let paper: Promise<PaperRoom> | undefined

export async function anOffice(terms: TestOfficeTerms = {}): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-office-'))
  const clock = { now: terms.now ?? A_SUNDAY }
  const began = Date.now()
  const now = (): string => (terms.clockRuns === true ? new Date(Date.parse(clock.now) + Date.now() - began).toISOString() : clock.now)
  const config = readConfig({
    MIAOPI_DATA: folder,
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    MIAOPI_SERVED: terms.served ?? 'all',
    MIAOPI_PATIENCE_MS: String(terms.patienceMs ?? 5_000),
    ...(terms.databaseUrl === undefined ? {} : { DATABASE_URL: terms.databaseUrl }),
  })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const firstPasswords = terms.redisUrl === undefined ? await layBegunBooks({ folder, databaseUrl: terms.databaseUrl, now: clock.now }) : []
  const office = await openOffice({ config, sealKey: OFFICE_KEY, now, publicUrl: url, allowUnsafe: true, ...(terms.crossCheck === undefined ? {} : { crossCheck: terms.crossCheck }) })
  const jobs = openJobs(office, terms)
  server.on('request', openApp(office.ctx, { folder: terms.windows ?? 'dist', kioskKey: office.demonstration.kioskKey }))
  return {
    url,
    folder,
    ctx: office.ctx,
    office,
    clock,
    staffPasswords: [...firstPasswords, ...office.demonstration.firstPasswords],
    kioskKey: (kioskId = HOME_KIOSK) => office.demonstration.kioskKey(kioskId) ?? '',
    processJobs: jobs.settle,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await jobs.stop()
      await office.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Jobs = { readonly settle: () => Promise<void>; readonly stop: () => Promise<void> }

function openJobs(office: OpenOffice, { idle, redisUrl }: TestOfficeTerms): Jobs {
  if (idle === true) return { settle: () => Promise.resolve(), stop: () => Promise.resolve() }
  return redisUrl === undefined ? ownJobs(office) : rungJobs(office, redisUrl)
}

function ownJobs(office: OpenOffice): Jobs {
  const queue = openQueue({ ctx: office.ctx, paper: PAPER })
  office.onWake(queue.wake)
  return queue
}

function rungJobs(office: OpenOffice, redisUrl: string): Jobs {
  const bell = openBell(office.ctx, redisUrl)
  office.onWake(bell.ring)
  return { settle: () => Promise.resolve(), stop: bell.close }
}

/** Opened by the first paper that is drawn: most offices of the tests never draw one. */
const PAPER: PaperRoom = {
  licencePdf: async (...order) => (await openedPaper()).licencePdf(...order),
  letterPdf: async (letter) => (await openedPaper()).letterPdf(letter),
  missingCharacters: async (text) => (await openedPaper()).missingCharacters(text),
  close: closePaper,
}

function openedPaper(): Promise<PaperRoom> {
  paper ??= openPaper()
  return paper
}

/** Once, when the test file is done: the drawing thread is shared by all offices of a file. */
export async function closePaper(): Promise<void> {
  await (await paper)?.close()
  paper = undefined
}
