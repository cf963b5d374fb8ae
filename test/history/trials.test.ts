/** Trials over history's files: alone, in threads, stopped half-way, and at the desk of somebody who edits. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeBlock, openBlock, openBlockTrial, openTally, type RuleSet, type TrialReport } from '#engine'
import { openTrialThreads, runTrial, type OpenedHistory, type TrialThreads } from '../../api/history/index.ts'
import { shippedRules } from '../engine/trial/invented-past.ts'
import { aPastOffice, invented, type PastOffice } from './kept-decisions.ts'

const shipped = shippedRules()
const past = invented(400, shipped)
const draft = withAge(30)
let office: PastOffice
let opened: OpenedHistory
let threads: TrialThreads

beforeAll(async () => {
  office = await aPastOffice()
  for (const [from, to] of [[0, 280], [280, 370], [370, 395], [395, 400]]) {
    await office.decide(past.slice(from, to))
    await office.history.follow()
  }
  opened = office.history.open()
  threads = await openTrialThreads(2, office.history.at.secret)
}, 60_000)
afterAll(async () => {
  opened.close()
  await threads.close()
  await office.close()
})

/** Whoever is younger than this is refused. */
function withAge(age: number): RuleSet {
  return JSON.parse(JSON.stringify(shipped).replace('"operator.age","operator":"lessThan","value":16', `"operator.age","operator":"lessThan","value":${String(age)}`)) as RuleSet
}

function expected(rules: RuleSet): TrialReport {
  const [block, tally] = [openBlock(encodeBlock(past)), openTally()]
  tally.add(block, openBlockTrial(rules, { by: 'records' })(block))
  return tally.report()
}

describe('a trial', () => {
  it('over files · is the trial over the decisions themselves', async () => {
    expect(opened.blocks.length).toBeGreaterThan(2)
    const seen: number[] = []
    const report = await runTrial(opened, { draft, base: { by: 'records' } }, { onProgress: (decisions) => seen.push(decisions) })
    expect(report).toEqual(expected(draft))
    expect(report.changed).toBeGreaterThan(50)
    expect(seen.at(-1)).toBe(400)
  })

  it('in two threads · counts the same and tells the same decisions, in whatever order', async () => {
    const told: [string[], string[]] = [[], []]
    const order = { draft, base: { by: 'rules', ruleSet: shipped }, listed: true } as const
    const alone = await runTrial(opened, order, { onChanged: (some) => told[0].push(...some.map(({ id }) => id)) })
    const shared = await runTrial(opened, order, { threads, onChanged: (some) => told[1].push(...some.map(({ id }) => id)) })
    expect(shared).toEqual(alone)
    expect(told[1].sort()).toEqual(told[0].sort())
    expect(told[0]).toHaveLength(alone.changed)
  })

  it.each(['alone', 'in threads'])('stopped half-way, %s · ends with the reason, and the next one is none the worse', async (how) => {
    const stopping = new AbortController()
    const way = how === 'alone' ? {} : { threads }
    const running = runTrial(opened, { draft, base: { by: 'records' } }, { ...way, signal: stopping.signal, onProgress: () => { stopping.abort(new Error('enough')) } })
    await expect(running).rejects.toThrow('enough')
    await expect(runTrial(opened, { draft, base: { by: 'records' } }, { ...way, signal: stopping.signal })).rejects.toThrow('enough')
    expect(await runTrial(opened, { draft, base: { by: 'records' } }, way)).toEqual(expected(draft))
  })

  it.each(['alone', 'in threads'])('rules that cannot be compiled, %s · are refused', async (how) => {
    const broken = { rules: [{ ...shipped.rules[0]!, conditions: { all: [{ fact: 'operator.age', operator: 'above', value: 1 }] } }] }
    await expect(runTrial(opened, { draft: broken, base: { by: 'records' } }, how === 'alone' ? {} : { threads })).rejects.toThrow(/no operator “above”/)
  })
})

describe('the desk', () => {
  it('draft after draft, several at once · each hears of its own', async () => {
    const { desk } = office.history
    const inForce = { digest: 'a', ruleSet: shipped }
    const tried = await Promise.all([30, 16, 45, 30].map((age) => desk.try({ inForce, draft: withAge(age), listed: 5 })))
    for (const [at, age] of [30, 16, 45, 30].entries()) {
      expect(tried[at]!.report).toEqual(expected(withAge(age)))
      expect(tried[at]!.changed).toHaveLength(age === 16 ? 0 : 5)
    }
    expect(tried[0]!.changed[0]).toMatchObject({ to: 'refuse', gained: [{ name: 'R-AG-01', severity: 'refuse' }] })
    const other = await desk.try({ inForce: { digest: 'b', ruleSet: withAge(30) }, draft: withAge(30), listed: 5 })
    expect(other).toMatchObject({ report: { decisions: 400, changed: 0 }, changed: [] })
    desk.close()
    expect((await desk.try({ inForce, draft: withAge(45), listed: 0 })).report).toEqual(expected(withAge(45)))
    desk.close()
  })
})
