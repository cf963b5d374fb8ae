/** Four programs on the same books reserve the same names at the same instant, of one trade or of several that meet: one has it, the others are told, on each database. */

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'
import { freshDatabase } from '../support/postgres.ts'
import type { RaceReport } from './support/name-racer.ts'

const PROGRAMS = 4
const ROUNDS = 6

let office: TestOffice

afterEach(() => office.close())
afterAll(closePaper)

describe.each(['sqlite', 'postgres'] as const)('names reserved by four programs at once on %s', (database) => {
  it('each name · is one person’s, and the three others are told and offered others', async (context) => {
    const databaseUrl = database === 'postgres' ? await freshDatabase() : undefined
    if (database === 'postgres' && databaseUrl === undefined) return context.skip()
    office = await anOffice({ idle: true, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
    const reports = await race(office.folder, databaseUrl ?? '')
    expect(reports.flatMap(({ surprises }) => surprises)).toEqual([])
    for (let round = 0; round < ROUNDS; round += 1) {
      expect(reports.filter(({ won }) => won.includes(round))).toHaveLength(1)
      const told = reports.flatMap((report) => report.told).filter((each) => each.round === round)
      expect(told.map(({ code }) => code)).toEqual(['name_taken', 'name_taken', 'name_taken'])
      expect(Math.min(...told.map(({ alternatives }) => alternatives))).toBeGreaterThanOrEqual(3)
    }
    for (const tradeName of ['甲字松', '乙字松']) {
      const names = await office.ctx.store.listNamesByTradeName({ city: '3401', tradeName })
      expect(names.map(({ status }) => status)).toEqual(['reserved'])
    }
  })
})

/** All begin every round on one word, when the last of them is ready. */
async function race(folder: string, databaseUrl: string): Promise<readonly RaceReport[]> {
  const program = fileURLToPath(new URL('support/name-racer.ts', import.meta.url))
  const racers = Array.from({ length: PROGRAMS }, (_, me) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, folder, databaseUrl, String(me), String(ROUNDS)], { stdio: ['pipe', 'pipe', 'inherit'] })
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() }
  })
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(racers.map(({ lines }) => lines.next()))
    for (const { child } of racers) child.stdin.write('go\n')
  }
  return Promise.all(racers.map(async ({ lines }) => JSON.parse(String((await lines.next()).value)) as RaceReport))
}
