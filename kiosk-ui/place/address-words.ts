/** The address as it is read: the door of the library or the person's own words, and the room behind it. */

import { valueAt } from '#forms'
import type { Answers } from '#forms'
import { textAt } from '../form/answers.ts'

export function addressWords(answers: Answers, addressText: string | null, county: string): string {
  const words = valueAt(answers, '/premises/addressId') === undefined ? `${county}${textAt(answers, '/premises/freeText')}` : (addressText ?? county)
  return words + textAt(answers, '/premises/tail')
}
