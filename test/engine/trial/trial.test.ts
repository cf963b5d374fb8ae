/** A trial of 20,000 invented decisions (a million with MIAOPI_LONG=1) finds exactly what deciding each again one by one finds. */

import { describe, expect, it } from 'vitest'
import { openCompiled, verdictOf, type Facts, type OpenCompiled, type RuleSet } from '#engine'
import { encodeBlock, entryOf, keyOf, openBlock, type Block, type PastDecision } from '../../../engine/trial/block.ts'
import { openTally, type Move, type TrialReport } from '../../../engine/trial/tally.ts'
import { changedIn, openBlockTrial, openLiveTrial, type ChangedDecision, type TrialBase } from '../../../engine/trial/trial.ts'
import { diceOf, foundBy, inventPast, shippedRules, type Dice } from './invented-past.ts'

const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)
const DECISIONS = process.env['MIAOPI_LONG'] === '1' ? 1_000_000 : 20_000
/** The last block is not full, and none ends on a whole word. */
const ROWS = DECISIONS > 20_000 ? 65_521 : 6_007

const shipped = shippedRules()

describe(`${String(DECISIONS)} decisions · MIAOPI_SEED=${String(SEED)}`, () => {
  const roll = diceOf(SEED)
  const draft = changedRules(shipped, roll, 6)
  // Decided by rules of an earlier day, so that records, rules in force and draft are three.
  const earlier = changedRules(shipped, roll, 3)
  const rulers = { earlier: openCompiled(earlier), shipped: openCompiled(shipped), draft: openCompiled(draft) }
  const expected = { records: openExpectation(), rules: openExpectation() }
  const blocks: Block[] = []
  let some: PastDecision[] = []
  const put = (): void => {
    if (some.length > 0) blocks.push(openBlock(encodeBlock(some)))
    some = []
  }
  for (const decision of inventPast(DECISIONS, { seed: SEED, ruleSet: earlier })) {
    const after = outcomeOf(rulers.draft, decision.facts as Facts)
    expected.records.add(decision, decision, after)
    expected.rules.add(decision, outcomeOf(rulers.shipped, decision.facts as Facts), after)
    some.push(decision)
    if (some.length === ROWS) put()
  }
  put()

  it.each([
    ['what was decided then', { by: 'records' } satisfies TrialBase, 'records'],
    ['what the rules in force would decide', { by: 'rules', ruleSet: shipped } satisfies TrialBase, 'rules'],
  ] as const)('a draft against %s · the same decisions change as one by one, and the same counts', (_, base, name) => {
    const { report, changed } = tried(blocks, draft, base)
    expect(changed.length).toBeGreaterThan(DECISIONS / 200)
    expect(changed).toEqual(expected[name].changed())
    expect(report).toEqual(expected[name].report(DECISIONS))
  }, 600_000)

  it('the very rules they were decided by · nothing changes', () => {
    expect(tried(blocks, earlier, { by: 'records' }).report).toMatchObject({ decisions: DECISIONS, changed: 0, verdictChanged: 0, moves: [], entries: [], districts: [] })
  })

  it('edit after edit · a live trial says what a trial from the start says', () => {
    const live = openLiveTrial(blocks, shipped)
    expect(live.decisions).toBe(DECISIONS)
    for (const changes of [0, 1, 1, 1, 3, 6, 0]) {
      const next = changedRules(shipped, roll, changes)
      const { report, changed } = tried(blocks, next, { by: 'rules', ruleSet: shipped })
      expect(live.try(next)).toEqual(report)
      expect(live.changed(50)).toEqual(changed.slice(0, 50))
    }
    expect(live.try(shipped).changed).toBe(0)
  }, 600_000)
})

describe('a draft that reads a fact of tomorrow', () => {
  it('decisions kept without it · are undecided, and none is said to be approved', () => {
    const roll = diceOf(1)
    const past = [...inventPast(500, { seed: 1, ruleSet: shipped })].map((decision, at) => (at % 2 === 0 ? decision : { ...decision, facts: { ...decision.facts, 'premises.fireInspected': roll(2) === 0 } }))
    const block = openBlock(encodeBlock(past))
    const draft: RuleSet = { ...shipped, rules: [...shipped.rules, { ...shipped.rules[0]!, name: 'R-FI-01', conditions: { all: [{ fact: 'premises.fireInspected', operator: 'equal', value: false }] } }] }
    const report = tried([block], draft, { by: 'records' }).report
    expect(report.verdicts.find(({ verdict }) => verdict === 'undecided')).toEqual({ verdict: 'undecided', before: 0, after: 250 })
    expect(report.entries.find(({ name }) => name === 'R-FI-01')?.gained).toBe(past.filter(({ facts }) => facts['premises.fireInspected'] === false).length)
  })
})

function tried(blocks: readonly Block[], draft: RuleSet, base: TrialBase): { readonly report: TrialReport; readonly changed: readonly ChangedDecision[] } {
  const [trial, tally] = [openBlockTrial(draft, base), openTally()]
  const changed = blocks.flatMap((block) => {
    const changes = trial(block)
    tally.add(block, changes)
    return changedIn(block, changes)
  })
  return { report: tally.report(), changed }
}

/** Thresholds moved, rules gone, severities changed, conditions negated: as many as are asked for. */
function changedRules(ruleSet: RuleSet, roll: Dice, changes: number): RuleSet {
  const rules = structuredClone(ruleSet.rules) as unknown as Mutable
  for (let made = 0; made < changes; made++) {
    const at = roll(rules.length)
    const [rule, change] = [rules[at]!, roll(4)]
    if (change === 0) rules.splice(at, 1)
    else if (change === 1) rule.event.type = rule.event.type === 'review' ? 'correct' : 'review'
    else if (change === 2) rule.conditions = { not: rule.conditions }
    else shift(rule.conditions, roll)
  }
  return { ...ruleSet, rules: rules as unknown as RuleSet['rules'] }
}

type Mutable = { conditions: Changeable; event: { type: string } }[]
type Changeable = { all?: Changeable[]; any?: Changeable[]; not?: Changeable; value?: unknown }

function shift(condition: Changeable, roll: Dice): void {
  for (const part of [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not === undefined ? [] : [condition.not])]) shift(part, roll)
  if (typeof condition.value === 'number') condition.value += 1 + roll(4)
  if (typeof condition.value === 'boolean') condition.value = !condition.value
}

type Outcome = Pick<PastDecision, 'verdict' | 'findings'>

function outcomeOf(opened: OpenCompiled, facts: Facts): Outcome {
  const findings = foundBy(opened, facts)
  return { verdict: verdictOf(findings), findings }
}

/** The report as somebody would count it who has all decisions on a heap. */
function openExpectation() {
  const changed: (ChangedDecision & Pick<PastDecision, 'district' | 'trade' | 'week'>)[] = []
  const verdicts = new Map<string, number>()
  const count = (key: string): void => void verdicts.set(key, (verdicts.get(key) ?? 0) + 1)
  return {
    add: ({ id, district, trade, week }: PastDecision, before: Outcome, after: Outcome): void => {
      count(`before ${before.verdict}`)
      count(`after ${after.verdict}`)
      const [old, young] = [new Set(before.findings.map(keyOf)), new Set(after.findings.map(keyOf))]
      const [gained, lost] = [[...young].filter((key) => !old.has(key)).sort(), [...old].filter((key) => !young.has(key)).sort()]
      if (before.verdict === after.verdict && gained.length + lost.length === 0) return
      changed.push({ id, from: before.verdict, to: after.verdict, gained: gained.map(entryOf), lost: lost.map(entryOf), district, trade, week })
    },
    changed: (): readonly ChangedDecision[] => changed.map(({ district: _d, trade: _t, week: _w, ...rest }) => rest),
    report: (decisions: number): TrialReport => {
      const entries = new Set(changed.flatMap(({ gained, lost }) => [...gained, ...lost].map(keyOf)))
      return {
        decisions,
        changed: changed.length,
        verdictChanged: changed.filter(({ from, to }) => from !== to).length,
        moves: movesOf(changed),
        verdicts: (['approve', 'review', 'correct', 'refuse', 'route', 'undecided'] as const).map((verdict) => ({ verdict, before: verdicts.get(`before ${verdict}`) ?? 0, after: verdicts.get(`after ${verdict}`) ?? 0 })),
        entries: [...entries]
          .map((key) => {
            const [gained, lost] = (['gained', 'lost'] as const).map((side) => changed.filter((each) => each[side].some((entry) => keyOf(entry) === key)))
            return { ...entryOf(key), gained: gained!.length, lost: lost!.length, moves: movesOf([...gained!, ...lost!]) }
          })
          .sort((one, other) => other.gained + other.lost - one.gained - one.lost || (one.name + one.severity < other.name + other.severity ? -1 : 1)),
        districts: slicesOf(changed, 'district'),
        trades: slicesOf(changed, 'trade'),
        weeks: slicesOf(changed, 'week').sort((one, other) => (one.of < other.of ? -1 : 1)),
      }
    },
  }
}

function movesOf(changed: readonly Pick<ChangedDecision, 'from' | 'to'>[]): Move[] {
  const counts = new Map<string, number>()
  for (const { from, to } of changed) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
  return [...counts].map(([key, count]) => ({ from: key.split(' ')[0], to: key.split(' ')[1], count }) as Move).sort((one, other) => other.count - one.count || (one.from + one.to < other.from + other.to ? -1 : 1))
}

function slicesOf(changed: readonly (ChangedDecision & Pick<PastDecision, 'district' | 'trade' | 'week'>)[], by: 'district' | 'trade' | 'week') {
  return [...new Set(changed.map((each) => each[by]))]
    .map((of) => {
      const own = changed.filter((each) => each[by] === of)
      return { of, changed: own.length, verdictChanged: own.filter(({ from, to }) => from !== to).length, moves: movesOf(own) }
    })
    .sort((one, other) => other.changed - one.changed || (one.of < other.of ? -1 : 1))
}
