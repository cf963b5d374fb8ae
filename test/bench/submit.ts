/** A whole submission under open-loop load, beside bare express with one durable insert, in the same interleaved run. */

import { spawn, type ChildProcess } from 'node:child_process'
import { applications } from './applicants.ts'
import { load, type LoadResult, type Shot } from './load.ts'
import { median, spread, type Section } from './table.ts'

const ROUNDS = 5
const EQUAL_RATE = 10
const SECONDS = 6
/** A server is past its knee when the slow ones wait this long, or a thousandth fails. */
const KNEE_P99_MS = 1_000
const OFFICE_RATES = [10, 20, 30, 40, 60, 80, 120]
const FLOOR_RATES = [100, 200, 400, 800, 1_200, 1_600, 2_400]

type Server = { readonly url: string; readonly key: string; readonly process: ChildProcess }

export async function benchSubmit(): Promise<Section> {
  const office = await start('office-server.ts')
  const floor = await start('floor-server.ts')
  try {
    await run(office, office.key, { rate: 5, seconds: 4 })
    await run(floor, office.key, { rate: 50, seconds: 2 })
    const pairs: { readonly office: LoadResult; readonly floor: LoadResult }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const first = await run(floor, office.key, { rate: EQUAL_RATE, seconds: SECONDS })
      const second = await run(office, office.key, { rate: EQUAL_RATE, seconds: SECONDS })
      pairs.push({ office: second, floor: first })
    }
    const officeKnee = await knee(office, office.key, OFFICE_RATES)
    const floorKnee = await knee(floor, office.key, FLOOR_RATES)
    return section(pairs, officeKnee, floorKnee)
  } finally {
    office.process.kill()
    floor.process.kill()
  }
}

function section(pairs: readonly { readonly office: LoadResult; readonly floor: LoadResult }[], officeKnee: number, floorKnee: number): Section {
  const figures = (of: 'office' | 'floor', what: 'p50' | 'p99'): readonly number[] => pairs.map((pair) => pair[of][what])
  const ratio = (what: 'p50' | 'p99'): readonly number[] => pairs.map((pair) => pair.office[what] / pair.floor[what])
  const row = (what: string, of: 'office' | 'floor', knees: number): { readonly what: string; readonly cells: readonly string[] } => ({
    what,
    cells: [`${median(figures(of, 'p50')).toFixed(1)} (${spread(figures(of, 'p50'), 1)})`, `${median(figures(of, 'p99')).toFixed(0)} (${spread(figures(of, 'p99'))})`, `${String(knees)}/s`],
  })
  return {
    title: 'Submitting an application',
    how: `Open loop, Poisson arrivals at ${String(EQUAL_RATE)}/s for ${String(SECONDS)} s a round, ${String(ROUNDS)} rounds in turn; latency counts from the moment a request was due. The office parses, validates, asks ten sources, decides, numbers, writes everything in one durable transaction, answers, and draws two licence copies and a letter for each application on the same two cores. The floor is bare express, a parsed body and one durable insert with the same SQLite settings. The knee is the last rate of the ladder at which p99 stays under ${String(KNEE_P99_MS)} ms and no more than a thousandth fails. The load is made on the same machine.`,
    head: ['p50 ms, median (range)', 'p99 ms, median (range)', 'knee'],
    rows: [
      row('the office', 'office', officeKnee),
      row('bare express, one durable insert', 'floor', floorKnee),
      { what: 'ratio', cells: [median(ratio('p50')).toFixed(1), median(ratio('p99')).toFixed(1), (officeKnee / floorKnee).toFixed(3)] },
    ],
  }
}

async function knee(server: Server, key: string, rates: readonly number[]): Promise<number> {
  let last = 0
  for (const rate of rates) {
    const { p99, failed, sent } = await run(server, key, { rate, seconds: 4 })
    if (p99 > KNEE_P99_MS || failed / sent > 0.001) return last
    last = rate
  }
  return last
}

let seed = 1

function run(server: Server, key: string, { rate, seconds }: { readonly rate: number; readonly seconds: number }): Promise<LoadResult> {
  const shots: readonly Shot[] = applications(rate * seconds, key)
  return load(server.url, shots, { rate, seed: (seed += 1) })
}

function start(file: string): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', `test/bench/${file}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`${file} stopped`))
    })
    child.stdout.once('data', (line: Buffer) => {
      const [url = '', key = ''] = line.toString().trim().split(' ')
      resolve({ url, key, process: child })
    })
  })
}
