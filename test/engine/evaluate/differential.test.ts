/** The compiler against json-rules-engine on rule files and facts at random: `MIAOPI_PAIRS=1000000 npx vitest run test/engine/evaluate/differential` for a long run. */

import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { arbitraryTrial, WORLDS, type Trial } from './arbitrary-rules.ts'
import { difference, prepareOurs, theirs, type Refused } from './outcomes.ts'

const PAIRS = Number(process.env['MIAOPI_PAIRS'] ?? 10_000)
const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)

/** Pairs of which json-rules-engine made something, so that a generator that makes only refused files shows. */
let compared = 0
let fired = 0

describe('compiled rules', () => {
  it(
    `${String(PAIRS)} pairs of a rule file and facts · MIAOPI_SEED=${String(SEED)} · do what json-rules-engine does, by either back end`,
    async () => {
      await fc.assert(fc.asyncProperty(arbitraryTrial, agrees), { numRuns: Math.ceil(PAIRS / WORLDS), seed: SEED })
      expect(compared).toBeGreaterThan(PAIRS * 0.6)
      expect(fired).toBeGreaterThan(PAIRS * 0.4)
    },
    60_000 + PAIRS * 15,
  )

  it(
    `some of the facts unknown · MIAOPI_SEED=${String(SEED)} · fire what the library fires of the rules that read none of them, by either back end`,
    async () => {
      const unknown = fc.subarray(['a', 'b', 'd', 'list', 'deep'])
      await fc.assert(fc.asyncProperty(arbitraryTrial, unknown, silencesRightly), { numRuns: Math.ceil(PAIRS / WORLDS / 5), seed: SEED })
    },
    60_000 + PAIRS * 15,
  )
})

async function agrees({ file, worlds }: Trial): Promise<void> {
  const [generated, closures] = [prepareOurs(file), prepareOurs(file, { backEnd: 'closures' })]
  if (!('run' in generated) || !('run' in closures)) return isRefusedRightly(generated as Refused, { file, worlds })
  for (const facts of worlds) {
    const [mine, slow, their] = [generated.run(facts), closures.run(facts), await theirs(file, facts)]
    compared += 1
    if (their.kind === 'fired' && their.names.length > 0) fired += 1
    expect(difference(mine, their)).toBeNull()
    expect(difference(slow, their)).toBeNull()
    // Bit for bit, unused ones too.
    expect(isDeepStrictEqual(mine.record, slow.record)).toBe(true)
  }
}

async function silencesRightly({ file, worlds }: Trial, unknown: readonly string[]): Promise<void> {
  const [generated, closures] = [prepareOurs(file, { unknowns: true }), prepareOurs(file, { unknowns: true, backEnd: 'closures' })]
  if (!('run' in generated) || !('run' in closures)) return
  const { program, sources } = generated.compiled
  const silent = program.rules.filter(({ reads }) => reads.some((source) => unknown.includes(sources[source]?.fact ?? ''))).map(({ name }) => name)
  const speaking = { ...file, rules: file.rules.filter(({ name }) => !silent.includes(name)) }
  for (const world of worlds) {
    const facts = { ...world, ...Object.fromEntries(unknown.map((name) => [name, { unknown: 'office' }])) }
    const [mine, slow, their] = [generated.run(facts), closures.run(facts), await theirs(speaking, facts)]
    expect([mine.kind, slow.kind]).toEqual([their.kind, their.kind])
    if (mine.kind === 'fired' && their.kind === 'fired') expect([...mine.names].sort()).toEqual([...their.names].sort())
    expect(isDeepStrictEqual(mine.record, slow.record)).toBe(true)
  }
}

/** Where every run of the library fails as well, it must; the other refusals are listed in docs/rules-semantics.md. */
const FAILS_THERE = new Set(['not-a-list', 'not-a-list-but-one', 'not-a-condition', 'root-is-leaf', 'missing-key', 'bad-event'])
/** One kills its process, and the other leaves a rejection that nobody can catch. */
const NEVER_RUN = new Set(['circular-condition', 'unknown-condition'])

async function isRefusedRightly({ codes }: Refused, { file, worlds: [facts = {}] }: Trial): Promise<void> {
  if (codes.some((code) => NEVER_RUN.has(code)) || !codes.some((code) => FAILS_THERE.has(code))) return
  expect((await theirs(file, facts)).kind).not.toBe('fired')
}
