/** Do the conditions of a rule make sense: known facts, operators that fit them, values they can have, and nothing that null makes true. */

import { didYouMean } from './did-you-mean.ts'
import { FACT_NAMES, FACTS, isFactName, isProtectedTrait, type FactName } from './facts/catalogue.ts'
import type { FactAbout } from './facts/fact.ts'
import { isOperatorName, OPERATORS, type OperatorAbout } from './operators.ts'
import { ruleFault, type Found, type RuleFault, type RuleFaultCode } from './rule-fault.ts'
import { isLeaf, partsOf, refersToFact, type Condition, type Conditions, type ConditionValue } from './rule-set.ts'

export function checkConditions(conditions: Conditions, at: string): readonly RuleFault[] {
  return checkPart(conditions, { at, negated: false })
}

/** `negated`: under an odd number of `not`, where what does not hold makes the rule fire. */
type Place = { readonly at: string; readonly negated: boolean }

function checkPart(part: Condition | Conditions, place: Place): readonly RuleFault[] {
  if (isLeaf(part)) return checkLeaf(part, place)
  const inner = 'not' in part ? { ...place, negated: !place.negated } : place
  const parts = partsOf(part)
  const empty = parts.length === 0 ? [ruleFault('empty-conditions', place.at, { kind: 'all' in part ? 'all' : 'any' })] : []
  return [...empty, ...parts.flatMap((each) => checkPart(each, inner))]
}

function checkLeaf(leaf: Condition, place: Place): readonly RuleFault[] {
  const { fact, operator } = leaf
  if (isProtectedTrait(fact)) return [ruleFault('protected-trait', place.at, { fact })]
  const unknownFact = isFactName(fact) ? [] : [unknown('unknown-fact', place.at, { fact }, FACT_NAMES)]
  const unknownOperator = isOperatorName(operator) ? [] : [unknown('unknown-operator', place.at, { operator }, Object.keys(OPERATORS))]
  if (!isFactName(fact) || !isOperatorName(operator)) return [...unknownFact, ...unknownOperator]
  return checkComparison(leaf, { name: fact, about: FACTS[fact], operator: OPERATORS[operator] }, place)
}

/** A fact name or operator that does not exist, with the nearest one that does. */
function unknown(code: RuleFaultCode, at: string, found: Readonly<Record<string, string>>, known: readonly string[]): RuleFault {
  const [name = ''] = Object.values(found)
  return ruleFault(code, at, { ...found, hint: didYouMean(name, known) })
}

type Tested = { readonly name: FactName; readonly about: FactAbout; readonly operator: OperatorAbout }

function checkComparison(leaf: Condition, tested: Tested, place: Place): readonly RuleFault[] {
  const { name, about, operator } = tested
  const kind = about.type.kind
  const comparesNull = leaf.value === null && about.nullable && (leaf.operator === 'equal' || leaf.operator === 'notEqual')
  if (comparesNull) return place.negated ? [ruleFault('null-may-fire', place.at, { fact: name })] : []
  if (!operator.fits.includes(kind)) return [ruleFault('operator-unfit', place.at, { operator: leaf.operator, fact: name, kind })]
  const values = refersToFact(leaf.value) ? checkOtherFact(leaf.value.fact, tested, place) : checkConstant(leaf.value, tested, place)
  const trueForNull = operator.trueForNull !== place.negated
  return about.nullable && trueForNull ? [...values, ruleFault('null-may-fire', place.at, { fact: name })] : values
}

/** Two facts compare when they are of one kind; json-rules-engine lets null pass on the right, so that one must always apply. */
function checkOtherFact(other: string, { name, about, operator }: Tested, place: Place): readonly RuleFault[] {
  if (isProtectedTrait(other)) return [ruleFault('protected-trait', place.at, { fact: other })]
  if (!isFactName(other)) return [unknown('unknown-fact', place.at, { fact: other }, FACT_NAMES)]
  const right: FactAbout = FACTS[other]
  if (operator.compares !== 'value' || !sameKind(about, right)) return [valueUnfit(other, { name, about }, place)]
  return right.nullable ? [ruleFault('null-may-fire', place.at, { fact: other })] : []
}

function sameKind(left: FactAbout, right: FactAbout): boolean {
  const numeric = (about: FactAbout) => about.type.kind === 'integer' || about.type.kind === 'number'
  return left.type.kind === right.type.kind || (numeric(left) && numeric(right))
}

function checkConstant(value: ConditionValue, tested: Tested, place: Place): readonly RuleFault[] {
  const { name, about, operator } = tested
  const constants = constantsOf(value, operator)
  if (constants === undefined) return [valueUnfit(value, { name, about }, place)]
  if (operator.compares === 'flag') return typeof value === 'boolean' ? [] : [valueUnfit(value, { name, about }, place)]
  return constants.flatMap((constant) => checkMember(constant, tested, place))
}

/** What is compared, one by one; undefined where the operator cannot take such a value at all. */
function constantsOf(value: ConditionValue, operator: OperatorAbout): readonly unknown[] | undefined {
  if (operator.compares === 'values') return Array.isArray(value) && value.length > 0 ? value : undefined
  return Array.isArray(value) || value === null ? undefined : [value]
}

function checkMember(constant: unknown, { name, about, operator }: Tested, place: Place): readonly RuleFault[] {
  if (operator.compares === 'member') return typeof constant === 'string' ? [] : [valueUnfit(constant, { name, about }, place)]
  if (!isOfKind(constant, about)) return [valueUnfit(constant, { name, about }, place)]
  const listed = about.type.kind === 'text' ? about.type.values : undefined
  if (listed === undefined || typeof constant !== 'string' || listed.includes(constant)) return []
  return [ruleFault('value-not-listed', place.at, { value: constant, fact: name, hint: didYouMean(constant, listed) })]
}

export function isOfKind(value: unknown, about: FactAbout): boolean {
  switch (about.type.kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'text':
      return typeof value === 'string'
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string')
  }
}

function valueUnfit(value: unknown, { name, about }: Pick<Tested, 'name' | 'about'>, place: Place): RuleFault {
  const found: Found = { value: JSON.stringify(value), fact: name, kind: about.type.kind }
  return ruleFault('value-unfit', place.at, found)
}
