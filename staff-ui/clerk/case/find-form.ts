/** The form of a case, in the version it was filled in; undefined when this window was built before that version. */

import { loadForm } from '#forms'
import type { Form } from '#forms'

export function findForm(name: string, version: number): Form | undefined {
  try {
    return loadForm(name, version)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
