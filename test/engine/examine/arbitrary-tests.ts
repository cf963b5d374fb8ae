/** Conditions at random over a handful of facts of every kind, comparisons of two facts and nesting included. */

import fc from 'fast-check'
import type { Test } from '../../../engine/examine/holds.ts'

const numeric = fc.record({
  fact: fc.constantFrom('operator.age', 'scope.itemCount', 'premises.activeEntities', 'capital.yuan', 'operator.faceScore'),
  operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'),
  value: fc.constantFrom(0, 0.8, 1, 2, 16, 18, 75, 5_000_000),
})
const compared = fc.record({
  fact: fc.constantFrom('operator.age', 'scope.itemCount', 'capital.yuan'),
  operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'equal', 'notEqual'),
  value: fc.record({ fact: fc.constantFrom('scope.divisionCount', 'operator.age', 'operator.faceScore') }),
})
const listed = fc.record({
  fact: fc.constantFrom('operator.populationMatch'),
  operator: fc.constantFrom('in', 'notIn'),
  value: fc.constantFrom(['match'], ['missing', 'different'], ['one-character', 'match']),
})
const worded = fc.record({ fact: fc.constantFrom('premises.useType'), operator: fc.constantFrom('equal', 'notEqual'), value: fc.constantFrom('LEASE', 'PLATFORM', 'HOME_CONVERTED') })
const opaque = fc.record({
  fact: fc.constantFrom('name.full', 'operator.banEndsOn'),
  operator: fc.constantFrom('equal', 'notEqual'),
  value: fc.oneof(fc.constantFrom('甲', '2028-01-01', null), fc.constant({ fact: 'premises.registryName' })),
})
const members = fc.oneof(
  fc.record({ fact: fc.constantFrom('scope.permitItems', 'sources.unavailable', 'premises.consentsMissing'), operator: fc.constant('isEmpty'), value: fc.boolean() }),
  fc.record({ fact: fc.constantFrom('scope.permitItems', 'sources.unavailable'), operator: fc.constantFrom('contains', 'doesNotContain'), value: fc.constantFrom('S201', 'S049', 'bans', 'nobody') }),
)
const flags = fc.record({ fact: fc.constantFrom('operator.banned', 'agent.present', 'name.riskAccepted', 'premises.leaseEnded'), operator: fc.constantFrom('equal', 'notEqual'), value: fc.constantFrom(true, false, null) })

const leaf: fc.Arbitrary<Test> = fc.oneof(numeric, compared, listed, worded, opaque, members, flags)

export function arbitraryTest(): fc.Arbitrary<Test> {
  return fc.letrec<{ test: Test }>((tie) => ({
    test: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('test').map((not) => ({ not })),
    ),
  })).test
}
