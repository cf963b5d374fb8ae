/** Rows about what an approval brings into the world: the licence, its papers, and who else hears of it. */

export type LicenceRow = {
  /** 18 characters (GB 32100); used once for ever. */
  readonly number: string
  readonly applicationId: string
  readonly decisionId: string
  readonly matter: string
  /** What is printed: named texts, null where the paper stays blank. */
  readonly face: Readonly<Record<string, string | null>>
  readonly registry: string
  /** `YYYY-MM-DD`, office time. */
  readonly establishedOn: string
  readonly issuedOn: string
  /** 0–9 */
  readonly duplicates: number
  readonly specimen: boolean
  readonly status: 'valid' | 'replaced' | 'cancelled'
  readonly statusAt: string
  /** Random; what the QR code carries. Unique. */
  readonly verificationCode: string
  readonly operatorKey: string
}

/** Leave to print one copy. 0 is the original, 1–9 the duplicates given at issue; any further paper needs two people. */
export type CopyAuthorisationRow = {
  readonly licenceNumber: string
  readonly copyNo: number
  readonly reason: 'issue' | 'replacement' | 'clerk'
  readonly requestedBy: string
  /** Unless the reason is `issue`: someone other than `requestedBy`. */
  readonly approvedBy: string | null
  readonly authorisedAt: string
}

/**
 * `sending` is committed before the first byte leaves. `unknown` means the paper may or may not lie there: no software sends again,
 * a person looks. `not_printed` after `sending` only where the sender proves that no byte left.
 */
export type PrintOrderState = 'waiting' | 'claimed' | 'sending' | 'printed' | 'unknown' | 'spoiled' | 'not_printed'

export type PrintOrderRow = {
  /** `po_…` */
  readonly id: string
  readonly licenceNumber: string
  readonly copyNo: number
  /** 1, 2, 3 … for the same copy; only one of them is alive. */
  readonly attempt: number
  /** Null until a kiosk is chosen. */
  readonly kioskId: string | null
  readonly state: PrintOrderState
  readonly leaseUntil: string | null
  readonly pdfSha256: string | null
  /** Hash of the secret that lets the holder collect the paper. */
  readonly ticketHash: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** A rendered paper, kept byte for byte. */
export type DocumentRow = {
  /** `doc_…` */
  readonly id: string
  readonly kind: string
  readonly applicationId: string
  readonly licenceNumber: string | null
  readonly revision: number
  readonly copyNo: number
  readonly sha256: string
  readonly bytes: Buffer
  readonly createdAt: string
}

/** The other departments of one licence: seal engraving, tax, social insurance, housing fund, bank, archive. */
export type DepartmentCode = 'seal' | 'tax' | 'social' | 'fund' | 'bank' | 'archive'

export type DispatchRow = {
  readonly id: string
  readonly applicationId: string
  readonly licenceNumber: string | null
  readonly department: DepartmentCode
  readonly kind: string
  readonly state: 'pending' | 'delivered' | 'dead'
  readonly createdAt: string
  readonly updatedAt: string
}

/** A message a department sent us; its primary key makes it count once. */
export type CallbackRow = {
  readonly department: DepartmentCode
  readonly messageId: string
  readonly bodySha256: string
  readonly receivedAt: string
}

export type SerialRow = { readonly registry: string; readonly last: number }
