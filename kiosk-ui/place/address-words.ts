/** The address as it is read: the door of the library or the person's own words, and the room behind it. */

import { valueAt } from '#forms'
import type { Answers } from '#forms'
import { textAt } from '../form/answers.ts'

/** A draft that was opened again knows the number of its door but not the words: `door` then stands for them. */
export function addressWords(answers: Answers, addressText: string | null, { county, door }: { readonly county: string; readonly door: string }): string {
  const words = valueAt(answers, '/premises/addressId') === undefined ? `${county}${textAt(answers, '/premises/freeText')}` : (addressText ?? county + door)
  return words + textAt(answers, '/premises/tail')
}
