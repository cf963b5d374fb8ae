/** What a licence says and the life it has: issued, then perhaps replaced or cancelled. */

export type LicenceNumber = string & { readonly brand: 'LicenceNumber' }

export type LicenceStatus = 'valid' | 'replaced' | 'cancelled'

/** A face is a bag of named texts; which of them are printed, where and under which label is the matter's licence layout (data). */
export type Licence = {
  readonly number: LicenceNumber
  /** Matter whose layout draws it, e.g. a folder under rules/. */
  readonly matter: string
  /** Ready to print, in Chinese style: name (null for a nameless business), kind, organisation, operator, premises, scope, capital … */
  readonly face: Readonly<Record<string, string | null>>
  readonly registry: string
  /** First issue, `YYYY-MM-DD`, office time. */
  readonly establishedOn: string
  /** This issue, `YYYY-MM-DD`, office time: the date by the seal. */
  readonly issuedOn: string
  /** Duplicates asked for, 0–9. */
  readonly duplicates: number
  /** Demonstration paper: drawn with 样张 SPECIMEN across it. */
  readonly specimen: boolean
}
