/** How many decisions a second the shipped rules make, beside the rules engine used plainly. */

import { readFileSync } from 'node:fs'
import { Engine } from 'json-rules-engine'
import { openRuleSet, parseExamples, parseRuleSet, type Facts, type FactValue } from '#engine'
import { addOperators } from '../../engine/operators.ts'
import { interleave, perSecond, ratios } from './interleave.ts'
import { median, spread, type Section } from './table.ts'

const ROUNDS = 7
const SLICE_MS = 400

export async function benchDecide(): Promise<Section> {
  const { ruleSet, facts } = shipped()
  const opened = openRuleSet(ruleSet)
  const kept = new Engine()
  addOperators(kept)
  for (const { name, conditions, event } of ruleSet.rules) kept.addRule({ name, conditions: structuredClone(conditions) as never, event: { type: event.type } })
  const values: Record<string, FactValue> = { ...facts }
  const figures = await interleave(
    [
      { name: 'ours', run: () => perSecond(() => opened.evaluate(facts), SLICE_MS) },
      { name: 'plain', run: () => perSecond(() => kept.run(values), SLICE_MS) },
    ],
    ROUNDS,
  )
  const ours = figures.get('ours') ?? []
  const plain = figures.get('plain') ?? []
  const ratio = ratios(ours, plain)
  return {
    title: 'Decisions',
    how: `${String(ruleSet.rules.length)} entries of the shipped rule set over the facts of the clean noodle shop; ${String(ROUNDS)} interleaved rounds, one thread. *Plain* is one json-rules-engine object reused for every run, which loses rules when two runs overlap; ours makes a fresh one for each decision and adds the findings with their words.`,
    head: ['decisions/s, median', 'range', 'ratio to plain'],
    rows: [
      { what: 'decision with findings', cells: [median(ours).toFixed(0), spread(ours), `${median(ratio).toFixed(2)} (${spread(ratio, 2)})`] },
      { what: 'json-rules-engine, plain', cells: [median(plain).toFixed(0), spread(plain), '1'] },
    ],
  }
}

function shipped(): { readonly ruleSet: Extract<ReturnType<typeof parseRuleSet>, { ok: true }>['ruleSet']; readonly facts: Facts } {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../rules/individual-establish/${name}`, import.meta.url), 'utf8'))
  const parsed = parseRuleSet(read('v1.json'))
  const examples = parseExamples(read('examples.json'))
  if (!parsed.ok || !examples.ok) throw new Error('the shipped rules cannot be read')
  return { ruleSet: parsed.ruleSet, facts: examples.examples.base as Facts }
}
