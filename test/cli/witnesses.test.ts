/** Witnesses as applications: the form lets them in, and the office, deciding them on its own road, finds what was claimed. */

import { describe, expect, it } from 'vitest'
import { diceOf } from '../../api/demonstration/dice.ts'
import { decideCase } from '../../api/cli/decide/decide-case.ts'
import { openDesk } from '../../api/cli/decide/desk.ts'
import { inventorFor, worldOf } from '../../api/cli/rules/invent.ts'
import { readWorld } from '../../api/world/read-world.ts'
import { examineRules } from '../../engine/examine/examine-rules.ts'
import { ruleFires } from '../../engine/examine/holds.ts'
import { mutantsOf } from '../../engine/examine/mutate.ts'
import { seek } from '../../engine/examine/seek.ts'
import { exactlyOne, fires, sentenceHolds, type Sentence } from '../../engine/examine/sentence.ts'
import type { Facts } from '../../engine/facts/catalogue.ts'
import { noodleShop, RULE_SET } from '../rules/shipped.ts'
import { ROAD, SHIPPED_MATTER } from '../engine/examine/ground.ts'
import { shuffled } from '../solver/support/rewrites.ts'

const NOW = '2026-11-22T04:00:00.000Z'
const SEED = String(process.env['MIAOPI_SEED'] ?? Math.floor(performance.timeOrigin) % 1_000_000)
const MUTANTS = process.env['MIAOPI_LONG'] === '1' ? 1000 : 60

const invent = inventorFor(SHIPPED_MATTER, noodleShop(), NOW)
const desk = openDesk('individual-establish')

describe('witnesses as applications', () => {
  it.each(RULE_SET.rules.map((rule) => [rule.name, rule] as const))('an application on which %s fires · is let in and found by the office itself', async (_, rule) => {
    const sought = seek(fires(rule), ROAD)
    if (sought.kind === 'found') await decidedAsClaimed(fires(rule), sought.facts)
    else expect(rule.name).toBe('R-FM-02.correct')
  })

  it('every observation on the shipped rules that has a witness · has an application', async () => {
    const shown = examineRules(RULE_SET, ROAD).filter(({ code, witness }) => witness !== null && code !== 'off-the-road')
    expect(shown.length).toBeGreaterThan(10)
    for (const { claim, witness, text } of shown) await decidedAsClaimed(claim!, witness!, text.en)
  })

  it(`mistakes in the shipped rules (seed ${SEED}) · each is shown by an application that the office decides`, async () => {
    const mutants = shuffled(RULE_SET.rules.flatMap((rule) => mutantsOf(rule).filter(({ kind }) => kind !== 'severity').map((mutant) => ({ rule, mutant }))), diceOf(SEED)).slice(0, MUTANTS)
    for (const { rule, mutant } of mutants) {
      const claim = exactlyOne(fires(rule), fires(mutant.rule))
      const sought = seek(claim, ROAD)
      if (sought.kind === 'found') await decidedAsClaimed(claim, sought.facts, `${rule.name} ${mutant.said}`)
    }
  }, 300_000)

  it('facts that only other means can make · become no application', () => {
    expect(invent(noodleShop({ 'capital.yuan': -1 }))).toBeNull()
    expect(invent(noodleShop({ 'scope.itemCount': 0, 'scope.permitItems': [], 'scope.divisionCount': 0 }))).toBeNull()
  })
})

/** Let in by the form, its own facts show the claim, and the office, with the world in place of the outside, comes to the same facts. */
async function decidedAsClaimed(claim: Sentence, facts: Facts, about = ''): Promise<void> {
  const application = invent(facts)
  expect(application, about).not.toBeNull()
  if (application === null) return
  expect(sentenceHolds(claim, application.facts), about).toBe(true)
  const read = readWorld(JSON.parse(JSON.stringify(worldOf(application, SHIPPED_MATTER, NOW))), desk.policy.lists.names)
  if (!read.ok) throw new Error(`not a world: ${JSON.stringify(read)}`)
  const { weighed } = await decideCase(desk, { name: null, answers: JSON.parse(JSON.stringify(application.answers)), world: read.world, at: NOW, signing: 'as given' })
  expect(sentenceHolds(claim, weighed.decision.facts), about).toBe(true)
  expect(weighed.decision.findings.map(({ name }) => name), about).toEqual(RULE_SET.rules.filter((rule) => ruleFires(rule, application.facts)).map(({ name }) => name))
}
