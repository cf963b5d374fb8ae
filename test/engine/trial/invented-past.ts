/** Decisions of an invented past: facts like a real office's, most of them ordinary, each drawn from a seed, decided by given rules. */

import { readFileSync } from 'node:fs'
import { FACT_NAMES, FACTS, firedIn, openCompiled, parseExamples, parseRuleSet, readFacts, verdictOf, type FactAbout, type FactName, type FactType, type Facts, type FactValue, type OpenCompiled, type PastDecision, type RuleSet } from '#engine'

const RULES = new URL('../../../rules/individual-establish/', import.meta.url)

export function shippedRules(): RuleSet {
  const parsed = parseRuleSet(JSON.parse(readFileSync(new URL('v1.json', RULES), 'utf8')))
  if (!parsed.ok) throw new Error('the shipped rules cannot be read')
  return parsed.ruleSet
}

export type Dice = (sides: number) => number

/** mulberry32 */
export function diceOf(seed: number): Dice {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const DISTRICTS = ['340102', '340103', '340104', '340111', '340121', '340122', '340123', '340124', '340181', '340176']
const TRADES = ['52', '62', '51', '80', '81', '78', '29', '13', '54', '']
const CHARACTERS = [...'稻棠槐桐菱苇蒲榴枫檀柚桂橘荞麦穗茭荻菖芷莳栀椒椿楝梓浪陌畔篱汀渡岸湾岭塘苑坪']
const LISTED = ['S201', 'S049', 'S013', 'S377', '甲', '乙', '烟草', '面馆']

/** `count` sets of facts of the ordinary noodle shop with changes; the same for the same seed. */
export function* inventFacts(count: number, roll: Dice): Generator<Facts> {
  const ordinary = ordinaryFacts()
  for (let made = 0; made < count; made++) yield oneOf(ordinary, roll)
}

export function ordinaryFacts(): Facts {
  const examples = parseExamples(JSON.parse(readFileSync(new URL('examples.json', RULES), 'utf8')))
  const facts = examples.ok ? readFacts(examples.examples.base) : null
  if (facts === null || !facts.ok) throw new Error('the examples cannot be read')
  return facts.facts
}

function oneOf(ordinary: Facts, roll: Dice): Facts {
  const facts: Record<FactName, FactValue> = { ...ordinary }
  facts['operator.age'] = 16 + roll(60)
  facts['operator.faceScore'] = (7_000 + roll(3_000)) / 10_000
  facts['operator.businesses12m'] = roll(20) === 0 ? roll(9) : 0
  facts['name.full'] = `合肥市蜀山区${drawn(roll, 3)}小吃店（个体工商户）`
  facts['scope.itemCount'] = 1 + roll(6)
  facts['scope.permitItems'] = Array.from({ length: roll(3) }, () => LISTED[roll(4)] ?? 'S201')
  facts['premises.leaseMonthsLeft'] = roll(60)
  facts['premises.activeEntities'] = roll(4) === 0 ? roll(30) : 0
  facts['capital.yuan'] = (1 + roll(50)) * 10_000
  for (let changes = roll(3); changes > 0; changes--) {
    const name = FACT_NAMES[roll(FACT_NAMES.length)] ?? 'operator.age'
    facts[name] = anyValue(name, roll)
  }
  return facts
}

function drawn(roll: Dice, length: number): string {
  return Array.from({ length }, () => CHARACTERS[roll(CHARACTERS.length)]).join('')
}

/** Every kind of value the fact can have, null and unknown where they may occur. */
export function anyValue(name: FactName, roll: Dice): FactValue {
  const { type, nullable, source }: FactAbout = FACTS[name]
  if (nullable && roll(5) === 0) return null
  if (source !== 'answers' && source !== 'office' && roll(5) === 0) return { unknown: source }
  return knownValue(type, roll)
}

function knownValue(type: FactType, roll: Dice): FactValue {
  switch (type.kind) {
    case 'boolean':
      return roll(2) === 0
    case 'integer':
      return roll(40)
    case 'number':
      return roll(1_000) / 1_000
    case 'text':
      return type.values?.[roll(type.values.length)] ?? `2028-0${String(1 + roll(9))}-01`
    case 'list':
      return Array.from({ length: roll(3) }, () => LISTED[roll(LISTED.length)] ?? '甲')
  }
}

/** Decided by the rules as the office would; two thousand decisions a week. */
export function* inventPast(count: number, { seed, ruleSet, digest = '1'.repeat(64) }: { readonly seed: number; readonly ruleSet: RuleSet; readonly digest?: string }): Generator<PastDecision> {
  const [roll, opened] = [diceOf(seed), openCompiled(ruleSet)]
  let made = 0
  for (const facts of inventFacts(count, roll)) {
    const findings = foundBy(opened, facts)
    const week = `2026-W${String(1 + (Math.floor(made / 20_000) % 52)).padStart(2, '0')}`
    const id = `dec_${made.toString(32).padStart(6, '0')}${roll(2 ** 30).toString(32).padStart(6, '0')}${roll(2 ** 30).toString(32).padStart(6, '0')}00000000`
    yield { id, facts, verdict: verdictOf(findings), findings, district: DISTRICTS[roll(DISTRICTS.length)] ?? '', trade: TRADES[roll(TRADES.length)] ?? '', week, ruleSet: digest }
    made += 1
  }
}

export function foundBy({ ruleSet, compiled }: OpenCompiled, facts: Facts) {
  const record = new Int32Array(compiled.words)
  compiled.evaluate(facts, record)
  return firedIn(compiled, { record }).map((rule) => {
    const { name, event } = ruleSet.rules[compiled.rules[rule]?.place ?? -1]!
    return { name, severity: event.type, rule: event.params.rule }
  })
}
