/** Parts of an entry that never make a difference: a condition that others imply, a value that is never reached. */

import { isLeaf, partsOf, type Condition, type Conditions, type Rule } from '../rule-set.ts'
import type { Test } from './holds.ts'
import { placedLeaves } from './placed-leaves.ts'
import { observation, type Observation } from './observation.ts'
import type { Seek } from './seek.ts'
import { both, exactlyOne, holds } from './sentence.ts'
import { known } from './known.ts'
import { testText } from './test-text.ts'
