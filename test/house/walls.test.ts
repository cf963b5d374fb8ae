/** Proves each wall and each rule of style by breaking it once in a small house and seeing it caught. */

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT, inspect } from './probe-house.ts'
import type { Catch } from './probe-house.ts'
import { SOUND_HOUSE } from './sound-house.ts'
import { STYLE_PROBES } from './style-probes.ts'
import { WALL_PROBES } from './wall-probes.ts'

/** The compiler says these also of the files that a file on the wrong side of a wall pulls in. */
const KNOCK_ON = /compiler:TS(6059|6307)$/u

const PROBES = [...WALL_PROBES, ...STYLE_PROBES]
let caught: readonly Catch[] = []

beforeAll(async () => {
  const probes = PROBES.map(({ file, text, beside }) => ({ ...beside, [file]: text }))
  caught = await inspect(Object.assign({}, SOUND_HOUSE, ...probes))
}, 120_000)

describe('walls and style', () => {
  for (const { attempt, file, caughtBy } of PROBES) {
    it(`${attempt} · ${file} · is caught by ${caughtBy.join(' and ')}`, () => {
      expect(said(file)).toEqual(expect.arrayContaining([...caughtBy]))
    })
  }

  it('the files of the sound house · all checkers · have nothing to say', () => {
    const complaints = Object.keys(SOUND_HOUSE).flatMap((file) => said(file).map((rule) => `${file} ${rule}`))
    expect(complaints.filter((complaint) => !KNOCK_ON.test(complaint))).toEqual([])
  })

  it('every wall of the settings · probes · is broken at least once', () => {
    const load = createRequire(import.meta.url)
    const { forbidden } = load(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }
    const proved = new Set(WALL_PROBES.flatMap(({ caughtBy }) => caughtBy))
    expect(forbidden.map(({ name }) => name).filter((name) => !proved.has(`walls:${name}`))).toEqual([])
  })
})

function said(file: string): string[] {
  return caught.filter((one) => one.file === file).map(({ checker, rule }) => `${checker}:${rule}`)
}
