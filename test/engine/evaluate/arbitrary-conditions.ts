/** Conditions at random over facts of the catalogue, nested, negated and empty, with operators that fit. */

import fc from 'fast-check'
import type { Condition, Conditions } from '../../../engine/rule-set.ts'

const arbitraryLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('operator.age', 'capital.yuan', 'scope.itemCount'), operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'), value: fc.constantFrom(0, 18, 36, 5_000_000) }),
  fc.record({ fact: fc.constantFrom('operator.populationMatch', 'operator.realName'), operator: fc.constantFrom('in', 'notIn'), value: fc.constantFrom(['match', 'passed'], ['missing']) }),
  fc.record({ fact: fc.constantFrom('scope.permitItems', 'name.similarTo', 'premises.zoneBannedItems'), operator: fc.constant('isEmpty'), value: fc.boolean() }),
  fc.record({ fact: fc.constantFrom('scope.permitItems', 'name.similarTo'), operator: fc.constantFrom('contains', 'doesNotContain'), value: fc.constantFrom('S201', '甲') }),
  fc.record({ fact: fc.constantFrom('operator.banned', 'operator.dishonest'), operator: fc.constantFrom('equal', 'notEqual'), value: fc.constantFrom(true, false, null) }),
  fc.record({ fact: fc.constantFrom('operator.age', 'agent.filingsToday'), operator: fc.constantFrom('greaterThan', 'equal', 'notEqual'), value: fc.constantFrom({ fact: 'scope.itemCount' }, { fact: 'family.memberCount' }) }),
)

const GROUPS: readonly ((part: fc.Arbitrary<Condition | Conditions>) => fc.Arbitrary<Conditions>)[] = [
  (part) => fc.record({ all: fc.array(part, { maxLength: 3 }) }),
  (part) => fc.record({ any: fc.array(part, { maxLength: 3 }) }),
  (part) => fc.record({ not: part }),
]

export const { conditions: arbitraryConditions } = fc.letrec<{ readonly conditions: Conditions }>((tie) => ({
  conditions: fc.oneof({ maxDepth: 3 }, ...GROUPS.map((group) => group(fc.oneof({ weight: 2, arbitrary: arbitraryLeaf }, tie('conditions'))))),
}))
