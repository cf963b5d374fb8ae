/** One generated function: loads facts, asks questions, fires rules. */

import { masksOf } from './bits.ts'
import { openPathInk, type PathInk } from './emit-path.ts'
import { emitTests } from './emit-tests.ts'
import { functionFrom } from './generated-function.ts'
import type { Access } from './form.ts'
import { openInk, type Ink } from './ink.ts'
import type { Section, Unit } from './layout.ts'
import type { Logic } from './logic.ts'
import { isNumeric } from './operator.ts'
import { ownProperty, type Path } from './path.ts'
import type { Program, ProgramRule } from './program.ts'
import type { Run } from './run.ts'
import type { Question } from './question.ts'
import { at as among, type Predicate } from './terms.ts'

export function unitFunction(program: Program, section: Section, unit: Unit, access: Access): Run {
  const emitting: Emitting = { program, section, access, ink: openInk(wordsOf(section, unit)) }
  emitQuestions(emitting, unit)
  for (const rule of unit.rules) emitRule(emitting, unit, rule)
  return functionFrom<Run>(emitting.ink.finish())
}

type Emitting = { readonly program: Program; readonly section: Section; readonly access: Access; readonly ink: Ink }

function wordsOf({ ruleBits, predicateBits, unknownBits }: Section, unit: Unit): ReadonlySet<number> {
  const bits = [...unit.rules.map((rule) => ruleBits.get(rule)), ...unit.predicates.map((predicate) => predicateBits.get(predicate)), ...unit.sources.map((source) => unknownBits.get(source))]
  return new Set(masksOf(bits.filter((bit) => bit !== undefined)).keys())
}

/** Loads facts, each where it is first needed: seventy values held from the start would all be spilled. */
function openLoading({ program, access, ink }: Emitting): (source: number) => string {
  const loaded = new Set<number>()
  return (source) => {
    const name = `f${String(source)}`
    if (!loaded.has(source)) ink.write(`const ${name} = ${access.text(among(program.terms.sources, source), ink.hand(ownProperty))}`)
    loaded.add(source)
    return name
  }
}

/** For a fact this unit answers for: fails where it is missing, notes where it is unknown. Empty where neither is asked for. */
function vouching({ program, section, access, ink }: Emitting, source: number): string {
  const name = `f${String(source)}`
  const bit = section.unknownBits.get(source)
  const missing = program.allowUndefinedFacts ? '' : `if (${name} === undefined) ${ink.hand(access.demand)}(F, ${ink.hand(among(program.terms.sources, source))})`
  const unknown = bit === undefined ? '' : `if (${isUnknownText(name)}) { ${ink.set([bit])} }`
  return [missing, unknown].filter((text) => text !== '').join('; ')
}

function isUnknownText(name: string): string {
  return `typeof ${name} === 'object' && ${name} !== null && 'unknown' in ${name}`
}

function slotsOf({ terms }: Program, predicate: number): readonly number[] {
  const { left, right } = among(terms.predicates, predicate)
  return right.kind === 'slot' ? [left, right.slot] : [left]
}

/** A fact is vouched for where its only questions are put, so that a value which answers one is looked at no further. */
function emitQuestions(emitting: Emitting, unit: Unit): void {
  const { program, ink } = emitting
  const load = openLoading(emitting)
  const predicates = unit.predicates.map((index) => among(program.terms.predicates, index))
  const asked = new Map(slotsIn(program, unit).map((slot) => [slot, predicates.filter(({ left, right }) => left === slot && right.kind === 'constant')]))
  for (const source of unit.sources.filter((each) => !isWhole(program, each, asked))) {
    load(source)
    ink.write(vouching(emitting, source))
  }
  const pathText = openPathInk(ink, { opaque: program.unknowns })
  const names = new Map<number, string>()
  for (const [slot, some] of asked) {
    const { source, path } = among(program.terms.slots, slot)
    const name = emitSlot(ink, { slot, path, whole: load(source) }, pathText)
    names.set(slot, name)
    const vouch = path === null && unit.sources.includes(source) ? vouching(emitting, source) : ''
    const questions = some.map((predicate): Question => ({ predicate, bits: bitsOf(emitting, unit, predicate) }))
    if (questions.length > 0) emitTests(ink, { name, known: knownText(program, [slot]), vouch }, questions)
  }
  for (const predicate of predicates) if (predicate.right.kind === 'slot') emitComparison({ ...emitting, names }, predicate, bitsOf(emitting, unit, predicate))
}

function slotsIn(program: Program, unit: Unit): readonly number[] {
  return [...new Set(unit.predicates.flatMap((predicate) => slotsOf(program, predicate)))]
}

/** Is the fact asked about as a whole, so that the questions can vouch for it? */
function isWhole({ terms }: Program, source: number, asked: ReadonlyMap<number, readonly Predicate[]>): boolean {
  return [...asked].some(([slot, questions]) => questions.length > 0 && among(terms.slots, slot).source === source && among(terms.slots, slot).path === null)
}

/** A rule that is one question and nothing else fires with it. */
function bitsOf({ program, section }: Emitting, unit: Unit, { index }: Predicate): readonly number[] {
  const alone = unit.rules.filter((rule) => isAlone(among(program.rules, rule), index)).map((rule) => section.ruleBits.get(rule) ?? 0)
  return [section.predicateBits.get(index) ?? 0, ...alone]
}

function isAlone({ logic, silencedBy }: ProgramRule, predicate: number): boolean {
  return logic.kind === 'single' && logic.holds && logic.predicate === predicate && silencedBy.length === 0
}

/** Only questions that a stand-in for nothing could answer yes need asking whether there is something. */
function knownText(program: Program, slots: readonly number[]): string {
  if (!program.unknowns) return ''
  const sources = new Set(slots.map((slot) => `f${String(among(program.terms.slots, slot).source)}`))
  return [...sources].map((name) => `!(${isUnknownText(name)})`).join(' && ')
}

/** The local that holds the slot's value. */
function emitSlot(ink: Ink, { slot, path, whole }: { readonly slot: number; readonly path: Path | null; readonly whole: string }, pathText: PathInk): string {
  if (path === null) return whole
  const text = pathText(whole, path)
  ink.write(`const s${String(slot)} = ${text}`)
  return `s${String(slot)}`
}

function emitComparison({ program, ink, names }: Emitting & { readonly names: ReadonlyMap<number, string> }, { left, operator, right }: Predicate, bits: readonly number[]): void {
  if (right.kind === 'constant') return
  const [one, other] = [names.get(left) ?? '', names.get(right.slot) ?? '']
  const known = knownText(program, [left, right.slot])
  const { trait } = operator
  const plain = trait.kind === 'order' ? `(typeof ${one} === 'number' || ${ink.hand(isNumeric)}(${one})) && ${one} ${trait.sign} ${other}` : undefined
  const same = trait.kind === 'one-of' && trait.against === 'value' ? `${one} === ${other}` : undefined
  const asked = plain ?? same ?? `${ink.hand(operator.test)}(${one}, ${other})`
  ink.write(`if (${known === '' ? '' : `${known} && `}${asked}) { ${ink.set(bits)} }`)
}

function emitRule({ program, section, ink }: Emitting, unit: Unit, index: number): void {
  const rule = among(program.rules, index)
  if (unit.predicates.some((predicate) => isAlone(rule, predicate))) return
  const silencing = masksOf(rule.silencedBy.flatMap((source) => section.unknownBits.get(source) ?? []))
  const known = [...silencing].map(([word, mask]) => `(${ink.word(word)} & ${String(mask)}) === 0`)
  ink.write(`if (${[`(${logicText(rule.logic, section, ink)})`, ...known].join(' && ')}) { ${ink.set([section.ruleBits.get(index) ?? 0])} }`)
}

export function logicText(logic: Logic, section: Section, ink: Ink): string {
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
