/** Results from records: of the rules that fired or of all, by generated functions where there may be some. */

import { resultsMaker } from './emit-result.ts'
import type { Access, FactInput } from './form.ts'
import type { Section } from './layout.ts'
import type { Program } from './program.ts'
import { firedIn, partIn, type RecordOf } from './record.ts'
import { readResult, type RuleResultOf } from './result.ts'
import { at as among } from './terms.ts'

export type Results = {
  /** The rules that fired, in their order. */
  readonly fired: (facts: FactInput, where: RecordOf) => readonly RuleResultOf[]
  /** Every rule. In json-rules-engine, conditions of a lower priority may be left without a result; here all were asked. */
  readonly all: (facts: FactInput, where: RecordOf) => readonly RuleResultOf[]
}

/** So many results are written by one function: more would be too large for V8 to optimise. */
const RULES_PER_MAKER = 100

export function openResults(program: Program, access: Access, backEnd: 'generated' | 'closures'): Results {
  const read = (rules: readonly number[], facts: FactInput, where: RecordOf): readonly RuleResultOf[] => rules.map((rule) => readResult({ program, access }, rule, facts, where))
  const everyRule = program.rules.map((_, rule) => rule)
  const makers = openMakers(program, access)
  const mayMake = backEnd === 'generated' ? (where: RecordOf) => !hasUnknowns(program, where) : () => false
  return {
    fired: (facts, where) => {
      const rules = firedIn({ program }, where)
      return mayMake(where) ? rules.map((rule) => makers.one(sectionOf(program, rule, where), rule, facts, where)) : read(rules, facts, where)
    },
    all: (facts, where) => {
      if (!mayMake(where)) return read(everyRule, facts, where)
      const made = makers.section(program.everywhere, facts, where)
      if (program.partition === null) return made
      const part = partIn(program, where.record, where.at ?? 0)
      const local = part === undefined ? [] : makers.section(part, facts, where)
      const asked = new Map([...program.everywhere.rules.map((rule, place) => [rule, made[place]] as const), ...(part?.rules ?? []).map((rule, place) => [rule, local[place]] as const)])
      return everyRule.map((rule) => asked.get(rule) ?? readResult({ program, access }, rule, facts, where))
    },
  }
}

function hasUnknowns({ everywhere }: Program, { record, at = 0 }: RecordOf): boolean {
  for (const { word, mask } of everywhere.unknownWords) if (((record[at + word] ?? 0) & mask) !== 0) return true
  return false
}

function sectionOf(program: Program, rule: number, { record, at = 0 }: RecordOf): Section {
  return program.everywhere.ruleBits.has(rule) ? program.everywhere : (partIn(program, record, at) ?? program.everywhere)
}

type Makers = {
  readonly one: (section: Section, rule: number, facts: FactInput, where: RecordOf) => RuleResultOf
  readonly section: (section: Section, facts: FactInput, where: RecordOf) => readonly RuleResultOf[]
}

/** Made when first asked for: most rules of a large file are never asked about. */
function openMakers(program: Program, access: Access): Makers {
  const single = openLazily((section: Section) => openLazily((rule: number) => resultsMaker(program, section, [rule], access)))
  const whole = openLazily((section: Section) => chunks(section.rules).map((rules) => resultsMaker(program, section, rules, access)))
  return {
    one: (section, rule, facts, { record, at = 0 }) => among(single(section)(rule)(facts, record, at), 0),
    section: (section, facts, { record, at = 0 }) => {
      const [first, ...rest] = whole(section)
      const results = first === undefined ? [] : first(facts, record, at)
      // Without flatMap: it took nine times as long as making the results.
      return rest.length === 0 ? results : results.concat(...rest.map((make) => make(facts, record, at)))
    },
  }
}

function openLazily<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function chunks(rules: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(rules.length / RULES_PER_MAKER) }, (_, at) => rules.slice(at * RULES_PER_MAKER, (at + 1) * RULES_PER_MAKER))
}
