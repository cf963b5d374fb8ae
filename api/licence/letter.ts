/** What an office writes to an applicant: receipt, one-time notice, refusal, routing, approval. */

export type Bilingual = { readonly zh: string; readonly en: string }

export type LetterKind = 'receipt' | 'notice' | 'refusal' | 'routing' | 'approval'

/** One thing the reader must know or do, with what it rests on. */
export type LetterPoint = { readonly text: Bilingual; readonly remedy?: Bilingual; readonly basis: readonly string[] }

export type Letter = {
  readonly kind: LetterKind
  readonly title: Bilingual
  readonly registry: string
  /** Receipt code. */
  readonly reference: string
  readonly addressee: string
  /** `YYYY-MM-DD`, office time. */
  readonly date: string
  readonly opening: string
  readonly points: readonly LetterPoint[]
  /** The fewest changes that would be approved, where there are any. */
  readonly advice?: readonly Bilingual[]
  /** After the points, Chinese. */
  readonly paragraphs: readonly string[]
  /** `YYYY-MM-DD`; what it means depends on the kind (letter-texts.ts). */
  readonly deadline?: string
  /** Given where the letter can be appealed against; names of bodies where known. */
  readonly appeal?: AppealBodies
  readonly verifyUrl?: string
  readonly specimen: boolean
}

/** Where one may turn; a body left out is named by its office in law. */
export type AppealBodies = { readonly review?: string; readonly court?: string }
