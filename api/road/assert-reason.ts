/** A reason that is kept must say something: blanks are none. */

import { Problem } from '../errors.ts'

const SHORTEST = 4

/** Throws Problem `reason_needed`. */
export function assertReason(reason: string): void {
  if (reason.trim().length < SHORTEST) throw new Problem('reason_needed')
}
