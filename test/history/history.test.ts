/** History follows the decisions, is the same however it came to be, keeps its secrets, and heals whatever befalls its files. */

import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeBlock, pastDecisionAt, type PastDecision } from '#engine'
import { openBox } from '../../api/history/box.ts'
import { openFolder } from '../../api/history/folder.ts'
import { openHistory } from '../../api/history/index.ts'
import { fileName, writeBlockFile } from '../../api/history/block-file.ts'
import { shippedRules } from '../engine/trial/invented-past.ts'
import { aPastOffice, invented, LATER, marksOf, type PastOffice } from './kept-decisions.ts'

const shipped = shippedRules()
let office: PastOffice

beforeEach(async () => {
  office = await aPastOffice()
})
afterEach(() => office.close())

const folder = (): string => office.history.at.folder
const files = (): readonly string[] => readdirSync(folder()).sort()

function told(): readonly PastDecision[] {
  const opened = office.history.open()
  try {
    return opened.blocks.flatMap((block) => {
      const ids = block.ids()
      return Array.from({ length: block.rows }, (_, row) => sorted(pastDecisionAt(block, ids, row)))
    })
  } finally {
    opened.close()
  }
}

function sorted(decision: PastDecision): PastDecision {
  return { ...decision, findings: decision.findings.map(({ name, severity }) => ({ name, severity })).sort((one, other) => (one.name < other.name ? -1 : 1)) }
}

describe('following', () => {
  it('in steps of any size · tells what the records tell · in few files', async () => {
    const past = invented(300, shipped)
    let at = 0
    for (const step of [1, 1, 1, 7, 60, 100, 30, 1, 1, 98]) {
      await office.decide(past.slice(at, at + step))
      at += step
      expect(await office.history.follow()).toEqual({ added: step, decisions: at })
    }
    expect(await office.history.follow()).toEqual({ added: 0, decisions: 300 })
    expect(told()).toEqual(past.map(sorted))
    expect(files().length).toBeLessThan(8)
    expect(await office.history.verify()).toMatchObject({ decisions: 300, recorded: 300, differing: [], damaged: null })
  })

  it('a limit · is kept, and the rest comes next time', async () => {
    await office.decide(invented(50, shipped))
    expect(await office.history.follow(20)).toEqual({ added: 20, decisions: 20 })
    expect(await office.history.follow(20)).toEqual({ added: 20, decisions: 40 })
    expect(await office.history.follow()).toEqual({ added: 10, decisions: 50 })
  })

  it('decisions younger than ten seconds · wait, for one behind them may still be under way', async () => {
    await office.decide(invented(20, shipped))
    const soon = openHistory({ store: office.store, dataFolder: office.folder, form: 'individual-establish', marksOf, now: () => '2026-11-02T01:00:15.500Z' })
    expect(await soon.follow()).toEqual({ added: 6, decisions: 6 })
  })

  it('built again from the records · is the same history', async () => {
    await office.decide(invented(120, shipped))
    await office.history.follow(33)
    await office.history.follow()
    const before = told()
    expect(await office.history.rebuild()).toBe(120)
    expect(told()).toEqual(before)
  })

  it('two programs at once · end with the history of one', async () => {
    await office.decide(invented(200, shipped))
    const other = openHistory({ store: office.store, dataFolder: office.folder, form: 'individual-establish', marksOf, now: () => LATER })
    await Promise.all([office.history.follow(90), other.follow(150), office.history.follow(20), other.follow(40)])
    await office.history.follow()
    expect(await other.verify()).toMatchObject({ decisions: 200, recorded: 200, differing: [], damaged: null })
  })

  it('a decision that turned up behind the last one · is missed, found missing, and there after a rebuild', async () => {
    const [late, ...past] = invented(40, shipped)
    await office.decide(past)
    await office.history.follow()
    await office.decideLate(late!, '2026-11-02T01:00:05.500Z')
    expect(await office.history.follow()).toEqual({ added: 0, decisions: 39 })
    expect(await office.history.count()).toEqual({ kept: 39, recorded: 40, whole: true })
    expect(await office.history.verify()).toMatchObject({ decisions: 39, recorded: 40, differing: [late!.id], damaged: null })
    await office.history.rebuild()
    expect(await office.history.verify()).toMatchObject({ decisions: 40, recorded: 40, differing: [] })
  })
})

describe('files', () => {
  it('of a full block · take at most 200 bytes a decision', () => {
    const past = invented(8_192, shipped)
    const name = writeBlockFile(office.folder, encodeBlock(past), { first: 0, last: { decidedAt: LATER, id: past.at(-1)!.id } }, openBox('secret'))
    expect(statSync(join(office.folder, fileName(name))).size / past.length).toBeLessThanOrEqual(200)
  })

  it('say nothing to whoever has not the key', async () => {
    await office.decide(invented(30, shipped))
    await office.history.follow()
    const text = files().map((file) => readFileSync(join(folder(), file)).toString('latin1')).join('')
    for (const word of ['dec_', 'operator.age', 'approve', Buffer.from('合肥市').toString('latin1')]) expect(text).not.toContain(word)
    const stranger = openFolder(folder(), openBox('another key'))
    expect(() => stranger.open()).toThrow(/does not open/)
  })

  it('left over by a crash between writing and clearing away · change nothing and go', async () => {
    await office.decide(invented(10, shipped))
    await office.history.follow(4)
    const [part] = files()
    copyFileSync(join(folder(), part!), join(office.folder, part!))
    await office.history.follow()
    copyFileSync(join(office.folder, part!), join(folder(), part!))
    expect(told()).toHaveLength(10)
    expect(await office.history.follow()).toEqual({ added: 0, decisions: 10 })
    expect(files()).not.toContain(part)
  })

  it('any byte of any of them changed · is noticed, and a rebuild heals it', async () => {
    await office.decide(invented(12, shipped))
    await office.history.follow()
    const [file] = files()
    const whole = readFileSync(join(folder(), file!))
    for (let at = 0; at < whole.length; at += 997) {
      const bad = Buffer.from(whole)
      bad[at] = bad[at]! ^ 1
      writeFileSync(join(folder(), file!), bad)
      expect((await office.history.verify()).damaged, `byte ${String(at)}`).not.toBeNull()
      const { kept, whole: opens } = await office.history.count()
      expect(kept === 12 && opens, `byte ${String(at)}`).toBe(false)
    }
    expect(await office.history.rebuild()).toBe(12)
    expect((await office.history.verify()).damaged).toBeNull()
  })

  it('one renamed to stand elsewhere, one cut short, one gone · following makes them again', async () => {
    const past = invented(65, shipped)
    await office.decide(past.slice(0, 45))
    await office.history.follow()
    await office.decide(past.slice(45))
    await office.history.follow()
    const [first, second] = files()
    expect(files()).toHaveLength(2)
    copyFileSync(join(folder(), first!), join(folder(), second!))
    expect(await office.history.follow()).toEqual({ added: 20, decisions: 65 })
    writeFileSync(join(folder(), second!), readFileSync(join(folder(), second!)).subarray(0, 100))
    expect(await office.history.follow()).toEqual({ added: 20, decisions: 65 })
    rmSync(join(folder(), first!))
    expect(await office.history.follow()).toEqual({ added: 65, decisions: 65 })
    expect(told()).toEqual(past.map(sorted))
  })
})
