/** One generated function: loads facts, asks questions, fires rules. */

import { masksOf } from './bits.ts'
import { emitTests, type Question } from './emit-tests.ts'
import { functionFrom } from './generated-function.ts'
import type { Access } from './form.ts'
import { openInk, type Ink } from './ink.ts'
import type { Section, Unit } from './layout.ts'
import { isPlainConjunction, type Logic } from './logic.ts'
import { isNumeric } from './operator.ts'
import { ownProperty, followPath, isInherited, type Path } from './path.ts'
import type { Program } from './program.ts'
import type { Run } from './run.ts'
import { at as among, type Predicate } from './terms.ts'

export function unitFunction(program: Program, section: Section, unit: Unit, access: Access): Run {
  const emitting: Emitting = { program, section, access, ink: openInk(wordsOf(section, unit)) }
  emitSources(emitting, unit)
  emitQuestions(emitting, unit)
  for (const rule of unit.rules) emitRule(emitting, rule)
  return functionFrom(emitting.ink.finish())
}

type Emitting = { readonly program: Program; readonly section: Section; readonly access: Access; readonly ink: Ink }

function wordsOf({ ruleBits, predicateBits, unknownBits }: Section, unit: Unit): ReadonlySet<number> {
  const bits = [...unit.rules.map((rule) => ruleBits.get(rule)), ...unit.predicates.map((predicate) => predicateBits.get(predicate)), ...unit.sources.map((source) => unknownBits.get(source))]
  return new Set(masksOf(bits.filter((bit) => bit !== undefined)).keys())
}

/** Loads every fact that is read here, and vouches for those that this unit answers for. */
function emitSources({ program, section, access, ink }: Emitting, unit: Unit): void {
  const read = new Set([...unit.sources, ...unit.predicates.flatMap((predicate) => slotsOf(program, predicate).map((slot) => among(program.terms.slots, slot).source))])
  for (const index of read) {
    const source = among(program.terms.sources, index)
    ink.write(`const f${String(index)} = ${access.text(source, ink.hand(ownProperty))}`)
    if (unit.sources.includes(index) && !program.allowUndefinedFacts) ink.write(`if (f${String(index)} === undefined) ${ink.hand(access.demand)}(F, ${ink.hand(source)})`)
    const bit = unit.sources.includes(index) ? section.unknownBits.get(index) : undefined
    if (bit !== undefined) ink.write(`if (${isUnknownText(`f${String(index)}`)}) ${ink.set([bit])}`)
  }
}

function isUnknownText(name: string): string {
  return `typeof ${name} === 'object' && ${name} !== null && !Array.isArray(${name}) && 'unknown' in ${name}`
}

function slotsOf({ terms }: Program, predicate: number): readonly number[] {
  const { left, right } = among(terms.predicates, predicate)
  return right.kind === 'slot' ? [left, right.slot] : [left]
}

function emitQuestions(emitting: Emitting, unit: Unit): void {
  const { program, section, ink } = emitting
  const predicates = unit.predicates.map((index) => among(program.terms.predicates, index))
  const bitOf = ({ index }: Predicate): number => section.predicateBits.get(index) ?? 0
  const names = new Map<number, string>()
  for (const slot of new Set(unit.predicates.flatMap((predicate) => slotsOf(program, predicate)))) names.set(slot, emitSlot(emitting, slot))
  for (const [slot, name] of names) {
    const questions = predicates.filter(({ left, right }) => left === slot && right.kind === 'constant').map((predicate): Question => ({ predicate, bit: bitOf(predicate) }))
    if (questions.length > 0) emitTests(ink, name, questions, knownText(program, [slot]))
  }
  for (const predicate of predicates) if (predicate.right.kind === 'slot') emitComparison(emitting, predicate, names)
}

/** Only questions that a stand-in for nothing could answer yes need asking whether there is something. */
function knownText(program: Program, slots: readonly number[]): string {
  if (!program.unknowns) return ''
  const sources = new Set(slots.map((slot) => `f${String(among(program.terms.slots, slot).source)}`))
  return [...sources].map((name) => `!(${isUnknownText(name)})`).join(' && ')
}

/** The local that holds the slot's value. */
function emitSlot({ program, ink }: Emitting, index: number): string {
  const { source, path } = among(program.terms.slots, index)
  const whole = `f${String(source)}`
  if (path === null) return whole
  const name = `s${String(index)}`
  const found = `typeof ${whole} === 'object' && ${whole} !== null ? ${pathText(ink, whole, path)} : ${whole}`
  ink.write(`const ${name} = ${program.unknowns ? `${isUnknownText(whole)} ? ${ink.hand(NOTHING)} : ` : ''}${found}`)
  return name
}

/** Stands for a place in an unknown fact: equal to nothing, no number, no list. */
const NOTHING = Object.freeze({})

function pathText(ink: Ink, whole: string, path: Path): string {
  const keys = path.map((step) => (step === 'each' ? undefined : step.key))
  if (keys.includes(undefined)) return `${ink.hand(followPath)}(${whole}, ${ink.hand(path)})`
  return keys.reduce<string>((inner, key = '', at) => {
    if (isInherited(key)) return `${ink.hand(ownProperty)}(${inner}, ${JSON.stringify(key)})`
    return at === 0 ? `${inner}[${JSON.stringify(key)}]` : `${inner}?.[${JSON.stringify(key)}]`
  }, whole)
}

function emitComparison({ program, section, ink }: Emitting, { index, left, operator, right }: Predicate, names: ReadonlyMap<number, string>): void {
  if (right.kind === 'constant') return
  const [one, other] = [names.get(left) ?? '', names.get(right.slot) ?? '']
  const known = knownText(program, [left, right.slot])
  const { trait } = operator
  const plain = trait.kind === 'order' ? `(typeof ${one} === 'number' || ${ink.hand(isNumeric)}(${one})) && ${one} ${trait.sign} ${other}` : undefined
  const same = trait.kind === 'one-of' && trait.against === 'value' ? `${one} === ${other}` : undefined
  const asked = plain ?? same ?? `${ink.hand(operator.test)}(${one}, ${other})`
  ink.write(`if (${known === '' ? '' : `${known} && `}${asked}) ${ink.set([section.predicateBits.get(index) ?? 0])}`)
}

/** A conjunction of questions answered yes cannot hold over an unknown fact, whose questions are all answered no; any other rule is silenced. */
function emitRule({ program, section, ink }: Emitting, rule: number): void {
  const { logic, reads } = among(program.rules, rule)
  const silencing = isPlainConjunction(logic) ? [] : reads.flatMap((source) => section.unknownBits.get(source) ?? [])
  const known = [...masksOf(silencing)].map(([word, mask]) => `(${ink.word(word)} & ${String(mask)}) === 0`)
  const asked = logicText(logic, section, ink)
  ink.write(`if (${[`(${asked})`, ...known].join(' && ')}) ${ink.set([section.ruleBits.get(rule) ?? 0])}`)
}

function logicText(logic: Logic, section: Section, ink: Ink): string {
  if (logic.kind === 'constant') return String(logic.holds)
  const parts = logic.kind === 'single' ? [logic] : logic.parts
  const singles = parts.filter((part) => part.kind === 'single')
  const bits = (holds: boolean): ReadonlyMap<number, number> => masksOf(singles.filter((part) => part.holds === holds).map((part) => section.predicateBits.get(part.predicate) ?? 0))
  const [wanted, unwanted] = [bits(true), bits(false)]
  const groups = parts.flatMap((part) => (part.kind === 'single' ? [] : [`(${logicText(part, section, ink)})`]))
  if (logic.kind === 'any') {
    const some = [...wanted].map(([word, mask]) => `(${ink.word(word)} & ${String(mask)}) !== 0`)
    const lacking = [...unwanted].map(([word, mask]) => `(${ink.word(word)} & ${String(mask)}) !== ${String(mask)}`)
    return [...some, ...lacking, ...groups].join(' || ')
  }
  const words = new Set([...wanted.keys(), ...unwanted.keys()])
  const masked = [...words].map((word) => `(${ink.word(word)} & ${String((wanted.get(word) ?? 0) | (unwanted.get(word) ?? 0))}) === ${String(wanted.get(word) ?? 0)}`)
  return [...masked, ...groups].join(' && ')
}
