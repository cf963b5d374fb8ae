/** What was said: the answers of an application as the engine reads them, already checked against the form's schema by the shell. */

export type IdType = '10' | '20' | '30' | '40' | '50' | '60' | '70' | '80' | '90'

/** A paper that was presented or scanned: its kind, its number or title, and its dates (`YYYY-MM-DD`). */
export type DocumentRef = {
  readonly kind: string
  readonly reference: string
  readonly holder?: string
  readonly issuedOn?: string
  readonly validTo?: string
}

export type Operator = {
  readonly name: string
  readonly idType: IdType
  readonly idNo: string
  /** `YYYY-MM-DD`, its last day included, or `long-term`. */
  readonly idValidTo: string
  /** Asked only where the number does not carry it. */
  readonly birthDate?: string
  readonly mobile: string
  readonly occupation?: string
  readonly residence: { readonly region: string; readonly address: string }
  readonly realNameToken?: string
  readonly ownIncomeProof?: DocumentRef
}

export type FamilyMember = {
  readonly name: string
  readonly idType: IdType
  readonly idNo: string
  readonly relation: 'spouse' | 'parent' | 'child' | 'other'
  readonly proof?: DocumentRef
}

export type UseType =
  | 'OWN'
  | 'LEASE'
  | 'FREE_USE'
  | 'MARKET_STALL'
  | 'CLUSTER'
  | 'HOME_ONLINE'
  | 'HOME_CONVERTED'
  | 'PLATFORM'
  | 'GOV_APPROVED_TEMP'

export type Premises = {
  readonly useType: UseType
  /** Six digits: a county-level division or a development zone. */
  readonly county: string
  readonly addressId?: string
  readonly freeText?: string
  readonly tail?: string
  readonly proofs: readonly DocumentRef[]
  readonly commitment?: boolean
  readonly platform?: { readonly name: string; readonly storeUrl: string; readonly certificateNo: string }
}

/** An approval a pre-approval item (前置) needs before the licence. */
export type Approval = {
  readonly item: string
  readonly number: string
  readonly issuer: string
  readonly issuedOn?: string
  readonly validTo?: string
}

export type Scope = {
  /** Catalogue ids, the main item first. */
  readonly items: readonly string[]
  /** Wording outside the catalogue; no kiosk offers it. */
  readonly other?: string
  readonly approvals?: readonly Approval[]
  /** Absent means yes: the office adds the online-only sentence itself. */
  readonly onlineOnlySentence?: boolean
}

export type WishedName =
  | { readonly given: false }
  | {
      readonly given: true
      readonly division: string
      readonly tradeName: string
      readonly trade: string
      readonly form: string
      readonly riskAccepted?: boolean
      readonly reservationId?: string
    }

export type Agent = {
  readonly name: string
  readonly idType: IdType
  readonly idNo: string
  readonly mobile: string
  readonly realNameToken?: string
  readonly powerOfAttorney?: DocumentRef
  readonly powers: {
    readonly verifyCopies: boolean
    readonly correctOwnPapers: boolean
    readonly correctForms: boolean
    readonly collectLicence: boolean
  }
}

export type Signature = {
  /** `operator`, `agent`, or `family/0` and so on. */
  readonly signer: string
  readonly method: 'handwriting' | 'face'
  /** SHA-256, hex, of the canonical JSON of the answers without their signatures. */
  readonly contentHash: string
  readonly signedAt: string
  readonly strokes?: string
}

export type Answers = {
  readonly operator: Operator
  readonly organisation: 'individual' | 'family'
  readonly family?: readonly FamilyMember[]
  readonly contact: { readonly phone: string; readonly postcode?: string }
  readonly premises: Premises
  readonly ecommerce: boolean
  readonly scope: Scope
  readonly name: WishedName
  /** 万元, decimal text. */
  readonly capitalWan?: string
  readonly paper: { readonly original: boolean; readonly duplicates: number }
  readonly liaison:
    | { readonly same: true }
    | { readonly same: false; readonly name: string; readonly mobile: string; readonly idType: IdType; readonly idNo: string; readonly email?: string }
  readonly agent?: Agent
  readonly commitments: { readonly truthful: boolean; readonly name: boolean; readonly premises: boolean; readonly permits: boolean }
  readonly signatures: readonly Signature[]
}
