/** Deciding column by column is deciding one by one: over any rule file and any facts, over the shipped rules and 20,000 decisions, over drafts. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRules, EvaluationFault, firedIn, type Compiled } from '../../../engine/evaluate/compile.ts'
import { isEmpty } from '../../../engine/operators.ts'
import { openAnswers } from '../../../engine/trial/answers.ts'
import { encodeBlock, joinBlocks, openBlock, type PastDecision, type WholeBlock } from '../../../engine/trial/block.ts'
import { decideBlock, openBlockCache } from '../../../engine/trial/decide-block.ts'
import { isIn } from '../../../engine/trial/plane.ts'
import { COLUMNAR, trialRulesOf } from '../../../engine/trial/trial-rules.ts'
import { arbitraryTrial, type RuleFile } from '../evaluate/arbitrary-rules.ts'

const SEED = Number(process.env['MIAOPI_SEED'] ?? Date.now() % 1_000_000_000)
const FILES = process.env['MIAOPI_LONG'] === '1' ? 100_000 : 2_000

type Outcome = readonly number[] | 'failed'

describe('a block', () => {
  it(
    `any rule file, any facts · MIAOPI_SEED=${String(SEED)} · fires what a run over each fires, and fails where it fails`,
    () => {
      const seen = { fired: 0, failed: 0 }
      fc.assert(
        fc.property(arbitraryTrial, fc.subarray(['a', 'b', 'd', 'list', 'deep']), fc.boolean(), ({ file, worlds }, silent, unknowns) => {
          const compiled = compileRules(file.rules, { ...optionsOf(file), unknowns, ...COLUMNAR })
          if (!compiled.ok) return
          const facts = worlds.map((world, at) => plain({ ...world, ...Object.fromEntries(silent.slice(at).map((name) => [name, { unknown: 'office' }])) }))
          const outcomes = facts.map((each) => oneByOne(compiled, each))
          expect(byColumn(compiled, facts)).toEqual(outcomes)
          for (const outcome of outcomes) {
            if (outcome === 'failed') seen.failed += 1
            else if (outcome.length > 0) seen.fired += 1
          }
        }),
        { seed: SEED, numRuns: FILES },
      )
      expect(seen.fired).toBeGreaterThan(FILES / 2)
      expect(seen.failed).toBeGreaterThan(FILES / 20)
    },
    60_000 + FILES * 5,
  )

  it('joined of several · is the block of all their decisions', () => {
    const decisions = Array.from({ length: 300 }, (_, at): PastDecision => ({ ...WANG, id: `dec_${String(at)}`, facts: at % 3 === 0 ? { 'operator.age': at } : { 'operator.age': at % 5, 'name.full': null }, findings: at % 4 === 0 ? [{ name: 'R-AG-01', severity: 'refuse' }] : [] }))
    const joined = joinBlocks([encodeBlock(decisions.slice(0, 70)), encodeBlock(decisions.slice(70, 71)), encodeBlock(decisions.slice(71))])
    expect(asValues(joined)).toEqual(asValues(encodeBlock(decisions)))
  })
})

const WANG: PastDecision = { id: 'dec_wang', facts: {}, verdict: 'approve', findings: [], district: '340104', trade: '62', week: '2026-W47', ruleSet: '1'.repeat(64) }

function asValues({ rows, facts, marks, found, ids }: WholeBlock): unknown {
  const where = [...found].map(([key, plane]) => [key, Array.from({ length: rows }, (_, row) => isIn(plane, row))])
  return { rows, facts: Object.fromEntries(facts), marks: Object.fromEntries(marks), found: Object.fromEntries(where), ids }
}

function optionsOf({ conditions, allowUndefinedFacts, allowUndefinedConditions }: RuleFile) {
  return { conditions, operators: { isEmpty }, allowUndefinedFacts, allowUndefinedConditions }
}

/** As it would come out of a record. */
function plain(facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(facts, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))) as Record<string, unknown>
}

function oneByOne(compiled: Compiled, facts: Readonly<Record<string, unknown>>): Outcome {
  const record = new Int32Array(compiled.words)
  try {
    compiled.evaluate(facts, record)
  } catch (error) {
    if (error instanceof EvaluationFault || error instanceof TypeError) return 'failed'
    throw error
  }
  return firedIn(compiled, { record })
}

function byColumn(compiled: Compiled, facts: readonly Readonly<Record<string, unknown>>[]): readonly Outcome[] {
  const rules = trialRulesOf(compiled, compiled.rules.map((_, at) => ({ entry: { name: String(at), severity: 'note' }, disputes: false })))
  const block = openBlock(encodeBlock(facts.map((each) => ({ ...WANG, facts: each }))))
  const { found, verdicts } = decideBlock(block, rules, openAnswers(block), openBlockCache())
  return facts.map((_, row) => (isIn(verdicts.undecided, row) ? 'failed' : compiled.rules.flatMap((__, rule) => (isIn(found.get(`${String(rule)} note`) ?? 'none', row) ? [rule] : []))))
}
