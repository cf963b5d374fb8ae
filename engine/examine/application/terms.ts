/** What it takes to invent an application: the office's lists and its day, and a way to sign. */

import type { Answers } from '../../answers.ts'
import type { Facts } from '../../facts/catalogue.ts'
import type { Circumstances } from '../../facts/circumstances.ts'

export type OfficeTerms = Pick<Circumstances, 'now' | 'matter' | 'scope' | 'names' | 'registries' | 'drawable'> & {
  /** The ordinary application that a witness stays near to. */
  readonly ordinary: Facts | null
  /** What a signature over these answers covers, in hex. */
  readonly contentHashOf: (answers: Answers) => string
}
