/** json-rules-engine's operators and decorators as plain tests, and what the compiler may know about each. */

import { isEmpty } from '../../operators.ts'
import { EvaluationFault } from './fault.ts'

/** May throw: then the run is one that json-rules-engine rejects. */
export type OperatorTest = (fact: unknown, value: unknown) => boolean

/** `next` is what stands to the right of the decorator's name. */
export type Decoration = (fact: unknown, value: unknown, next: OperatorTest) => boolean

/** What can be done better than calling the test. */
export type Trait =
  /** The fact is the constant, or a member of the constant list. */
  | { readonly kind: 'one-of'; readonly against: Against }
  | { readonly kind: 'order'; readonly sign: '<' | '<=' | '>' | '>=' }
  /** Some or every member of a list is, or is not, the constant or a member of it. */
  | { readonly kind: 'members'; readonly against: Against; readonly of: 'some' | 'every'; readonly negated: boolean }
  | { readonly kind: 'emptiness' }
  | { readonly kind: 'opaque' }

export type Against = 'value' | 'list'

export type Operator = {
  /** Equal for operators that mean the same. */
  readonly key: string
  /** The condition holds where the test does not. */
  readonly negated: boolean
  readonly test: OperatorTest
  readonly trait: Trait
  /** What a constant on the right must be for the test not to throw. */
  readonly takes: 'anything' | 'list' | 'list-or-text'
}

export type OwnOperators = {
  readonly operators?: Readonly<Record<string, (fact: unknown, value: unknown) => unknown>>
  readonly decorators?: Readonly<Record<string, (fact: unknown, value: unknown, next: OperatorTest) => unknown>>
}

const OPAQUE: Trait = { kind: 'opaque' }

/** Finds an operator by its full name, decorators included; undefined where there is none. Own ones come before built-in ones of the same name. */
export function openOperators(own: OwnOperators): (name: string) => Operator | undefined {
  const operators = new Map([...BUILT_IN, ...Object.entries(own.operators ?? {}).map(([name, test]) => [name, ownOperator(name, test)] as const)])
  const decorators = new Map([...DECORATORS, ...Object.entries(own.decorators ?? {}).map(([name, decoration]) => [name, ownDecorator(name, decoration)] as const)])
  return (name) => findOperator(name, operators, decorators)
}

type Decorator = { readonly key: string; readonly decoration: Decoration; readonly takes: Operator['takes'] | 'swapped' | 'inner' }

/** The longest name that is an operator wins, so that an operator may itself have a colon in its name. */
function findOperator(name: string, operators: ReadonlyMap<string, Operator>, decorators: ReadonlyMap<string, Decorator>): Operator | undefined {
  const whole = operators.get(name)
  if (whole !== undefined) return whole
  const colon = name.indexOf(':')
  const decorator = colon > 0 ? decorators.get(name.slice(0, colon)) : undefined
  const inner = decorator === undefined ? undefined : findOperator(name.slice(colon + 1), operators, decorators)
  return decorator === undefined || inner === undefined ? undefined : decorate(decorator, inner)
}

function decorate(decorator: Decorator, inner: Operator): Operator {
  if (decorator.key === NOT) return { ...inner, negated: !inner.negated }
  const next: OperatorTest = inner.negated ? (fact, value) => !inner.test(fact, value) : inner.test
  const { decoration } = decorator
  return {
    key: `${decorator.key}:${inner.negated ? NOT : ''}${inner.key}`,
    negated: false,
    test: (fact, value) => decoration(fact, value, next),
    trait: traitOf(decorator, inner),
    takes: decorator.takes === 'inner' ? inner.takes : decorator.takes === 'swapped' ? 'anything' : decorator.takes,
  }
}

function traitOf({ key }: Decorator, { trait, negated }: Operator): Trait {
  if (trait.kind !== 'one-of') return OPAQUE
  const { against } = trait
  if (key === SOME_FACT) return { kind: 'members', against, of: 'some', negated }
  return key === EVERY_FACT ? { kind: 'members', against, of: 'every', negated } : OPAQUE
}

/** An answer that is neither true nor false means different things in different places of a condition, so it is refused. */
function flagged(name: string, answer: unknown): boolean {
  if (typeof answer === 'boolean') return answer
  throw new EvaluationFault('unfit-value', `${name} answered ${typeof answer}: an operator answers true or false`)
}

/** `isEmpty` of our rule sets is told by the function itself, so that lists are looked at once. */
function ownOperator(name: string, test: (fact: unknown, value: unknown) => unknown): Operator {
  const trait: Trait = test === isEmpty ? { kind: 'emptiness' } : OPAQUE
  return { key: `own ${name}`, negated: false, test: (fact, value) => flagged(name, test(fact, value)), trait, takes: 'anything' }
}

/** Whether it ever calls `next`, and with what, nobody can tell: nothing is asked of the constant. */
function ownDecorator(name: string, decoration: (fact: unknown, value: unknown, next: OperatorTest) => unknown): Decorator {
  return { key: `own ${name}`, decoration: (fact, value, next) => flagged(name, decoration(fact, value, next)), takes: 'swapped' }
}

function operator(key: string, test: OperatorTest, trait: Trait, more: Partial<Pick<Operator, 'negated' | 'takes'>> = {}): Operator {
  return { key, negated: false, takes: 'anything', test, trait, ...more }
}

function ordered(key: string, sign: '<' | '<=' | '>' | '>=', compare: OperatorTest): Operator {
  return operator(key, (fact, value) => isNumeric(fact) && compare(fact, value), { kind: 'order', sign })
}

const IS: Trait = { kind: 'one-of', against: 'value' }
const IS_IN: Trait = { kind: 'one-of', against: 'list' }
const same: OperatorTest = (fact, value) => fact === value
const within: OperatorTest = (fact, value) => placeOf(value, fact) > -1

const BUILT_IN: readonly (readonly [string, Operator])[] = [
  ['equal', operator('equal', same, IS)],
  ['notEqual', operator('equal', same, IS, { negated: true })],
  ['in', operator('in', within, IS_IN, { takes: 'list-or-text' })],
  ['notIn', operator('in', within, IS_IN, { takes: 'list-or-text', negated: true })],
  ['contains', operator('contains', (fact, value) => Array.isArray(fact) && fact.indexOf(value) > -1, { kind: 'members', against: 'value', of: 'some', negated: false })],
  ['doesNotContain', operator('doesNotContain', (fact, value) => Array.isArray(fact) && fact.indexOf(value) === -1, { kind: 'members', against: 'value', of: 'every', negated: true })],
  // JavaScript's own comparison, whatever the two are: that is what the format means by it.
  ['lessThan', ordered('lessThan', '<', (fact, value) => (fact as number) < (value as number))],
  ['lessThanInclusive', ordered('lessThanInclusive', '<=', (fact, value) => (fact as number) <= (value as number))],
  ['greaterThan', ordered('greaterThan', '>', (fact, value) => (fact as number) > (value as number))],
  ['greaterThanInclusive', ordered('greaterThanInclusive', '>=', (fact, value) => (fact as number) >= (value as number))],
]

const [SOME_FACT, EVERY_FACT, NOT] = ['someFact', 'everyFact', 'not']

const DECORATORS: readonly (readonly [string, Decorator])[] = [
  ['someFact', { key: SOME_FACT, takes: 'inner', decoration: (fact, value, next) => Array.isArray(fact) && fact.some((each) => next(each, value)) }],
  ['everyFact', { key: EVERY_FACT, takes: 'inner', decoration: (fact, value, next) => Array.isArray(fact) && fact.every((each) => next(each, value)) }],
  ['someValue', { key: 'someValue', takes: 'list', decoration: (fact, value, next) => listOf(value).some((each) => next(fact, each)) }],
  ['everyValue', { key: 'everyValue', takes: 'list', decoration: (fact, value, next) => listOf(value).every((each) => next(fact, each)) }],
  ['swap', { key: 'swap', takes: 'swapped', decoration: (fact, value, next) => next(value, fact) }],
  ['not', { key: NOT, takes: 'inner', decoration: (fact, value, next) => !next(fact, value) }],
]

/** What the order operators ask of a fact: does it begin like a number? So '5' and [5] pass, null, true and '' do not. */
export function isNumeric(fact: unknown): boolean {
  return !Number.isNaN(Number.parseFloat(fact as string))
}

function placeOf(list: unknown, member: unknown): number {
  if (Array.isArray(list)) return list.indexOf(member)
  if (typeof list === 'string') return list.indexOf(member as string)
  throw new EvaluationFault('unfit-value', 'in: there is neither a list nor a text to look in')
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new EvaluationFault('unfit-value', 'someValue, everyValue: there is no list to go through')
}
