/** Rows of the office's standing books: names, businesses, addresses, rule sets, and the ledger over all of them. */

export type NameStatus = 'registered' | 'reserved' | 'cancelled' | 'changed' | 'revoked'

export type NameRow = {
  readonly id: string
  /** First four digits of the division code: names are unique city-wide. */
  readonly city: string
  readonly county: string
  readonly fullName: string
  readonly tradeName: string
  /** Synonym class of the trade word; '' for a name without one. */
  readonly tradeClass: string
  /** Toneless pinyin, one per possible reading. Contains no `|`. */
  readonly soundKeys: readonly string[]
  readonly trade: string
  readonly form: string
  readonly status: NameStatus
  /** `YYYY-MM-DD` since when the status holds. */
  readonly statusOn: string
  readonly reservedUntil: string | null
  /** Operator key, or the key of the session that reserved it. */
  readonly reservedBy: string | null
  readonly licenceNumber: string | null
}

/** A business in the register, ours or one that was there before. */
export type BusinessRow = {
  readonly number: string
  readonly name: string | null
  readonly registry: string
  readonly operatorKey: string | null
  readonly addressId: string | null
  /** Blind index of the normalised address: two spellings of one door are one key. */
  readonly addressKey: string
  readonly industry: string
  readonly status: 'active' | 'cancelled' | 'revoked'
  readonly registeredOn: string
  readonly endedOn: string | null
  readonly matter: string
}

export type AddressRow = {
  readonly id: string
  readonly county: string
  readonly street: string
  readonly road: string
  readonly door: string
  /** Full text as it stands on a licence. */
  readonly address: string
  readonly usage: 'commercial' | 'residential' | 'industrial' | 'unknown'
  readonly rural: boolean
  readonly shared: 'cluster' | 'market' | 'park' | null
  /** Codes of address zones. */
  readonly zones: readonly string[]
}

export type AddressZoneRow = {
  readonly code: string
  readonly name: string
  /** `all`, or the scope items that may not be registered there. */
  readonly forbids: 'all' | readonly string[]
}

/** One text, one digest, one row; the text never changes. Active at most once per matter, and never by its author alone. */
export type RuleSetRow = {
  readonly digest: string
  readonly matter: string
  readonly version: number
  readonly text: string
  readonly author: string
  readonly approver: string | null
  readonly state: 'draft' | 'active' | 'retired'
  readonly effectiveFrom: string
  readonly createdAt: string
  readonly activatedAt: string | null
}

/** Recorded in the transaction of the act itself, without a place in the chain: that comes later, so that approvals do not queue for one row. */
export type LedgerEntryRow = {
  readonly id: number
  readonly kind: string
  readonly subject: string
  readonly digest: string
  readonly actor: string
  readonly at: string
}

/** An entry's place in the chain. */
export type LedgerSequenceRow = {
  readonly seq: number
  readonly entryId: number
  readonly prevHash: string
  readonly hash: string
  readonly at: string
}
