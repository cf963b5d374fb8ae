/** The back end for places where no code may be made from text: the same answers by closures, several times slower. */

import { hasBit, isUnknownValue, setBit } from './bits.ts'
import type { Access, FactInput } from './form.ts'
import type { Section } from './layout.ts'
import type { Logic } from './logic.ts'
import type { Program } from './program.ts'
import type { Run } from './run.ts'
import { at as among, slotValue, type Predicate } from './terms.ts'

export function closuresFor(program: Program, section: Section, access: Access): Run {
  const { terms, rules } = program
  const sources = section.units.flatMap((unit) => unit.sources).map((source) => among(terms.sources, source))
  const questions = section.predicates.map((predicate) => ({ bit: section.predicateBits.get(predicate) ?? 0, ask: questionOf(program, among(terms.predicates, predicate), access) }))
  const verdicts = section.rules.map((rule) => {
    const { logic, reads } = among(rules, rule)
    return { bit: section.ruleBits.get(rule) ?? 0, holds: holdsBy(logic, section), silencing: reads.flatMap((source) => section.unknownBits.get(source) ?? []) }
  })
  return (facts, record, at) => {
    record.fill(0, at + section.from, at + section.end)
    for (const source of sources) {
      const value = access.value(facts, source)
      if (value === undefined && !program.allowUndefinedFacts) access.demand(facts, source)
      if (program.unknowns && isUnknownValue(value)) setBit(record, at, section.unknownBits.get(source.index) ?? 0)
    }
    for (const { bit, ask } of questions) if (ask(facts)) setBit(record, at, bit)
    for (const { bit, holds, silencing } of verdicts) if (holds(record, at) && !silencing.some((unknown) => hasBit(record, at, unknown))) setBit(record, at, bit)
  }
}

function questionOf({ terms, unknowns }: Program, { left, operator, right }: Predicate, access: Access): (facts: FactInput) => boolean {
  const valueOf = (index: number): ((facts: FactInput) => unknown) => {
    const slot = among(terms.slots, index)
    const source = among(terms.sources, slot.source)
    return (facts) => access.value(facts, source)
  }
  const [leftSlot, leftValue] = [among(terms.slots, left), valueOf(left)]
  const rightSlot = right.kind === 'slot' ? among(terms.slots, right.slot) : null
  const rightValue = right.kind === 'slot' ? valueOf(right.slot) : () => right.value
  return (facts) => {
    const [one, other] = [leftValue(facts), rightValue(facts)]
    if (unknowns && (isUnknownValue(one) || (rightSlot !== null && isUnknownValue(other)))) return false
    return operator.test(slotValue(leftSlot, one), rightSlot === null ? other : slotValue(rightSlot, other))
  }
}

function holdsBy(logic: Logic, section: Section): (record: Int32Array, at: number) => boolean {
  if (logic.kind === 'constant') return () => logic.holds
  if (logic.kind === 'single') {
    const bit = section.predicateBits.get(logic.predicate) ?? 0
    return (record, at) => hasBit(record, at, bit) === logic.holds
  }
  const parts = logic.parts.map((part) => holdsBy(part, section))
  return logic.kind === 'all' ? (record, at) => parts.every((part) => part(record, at)) : (record, at) => parts.some((part) => part(record, at))
}
