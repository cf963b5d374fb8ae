/** Rows of the office's standing books: names, businesses, addresses, rule sets, and the ledger over all of them. */

export type NameStatus = 'registered' | 'reserved' | 'cancelled' | 'changed' | 'revoked'

export type NameRow = {
  readonly id: string
  /** First four digits of the division code: names are unique city-wide. */
  readonly city: string
  readonly county: string
  readonly fullName: string
  /** In its comparing form, one spelling per character: equal ones are found by it. */
  readonly tradeName: string
  /** Main class of trade, of the parts as they were told; '' for a name without one. */
  readonly tradeClass: string
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

/** What the database keeps of a name besides: its place among the keys, and the area in which it may live once. */
export type KeptNameRow = NameRow & {
  /** 1, 2, 3 …, given by the store; what the keys point at. */
  readonly no: number
  /** City or county code. A live name stands once in its area, see the index `name_register_live`. */
  readonly area: string
}

/** A name on its way into the register, with the keys it will be found under (`filedKeys`): both are written or neither. */
export type NewName = Omit<KeptNameRow, 'no'> & { readonly keys: readonly number[] }

/** As much of a name as comparing and telling needs. */
export type NameCandidate = Pick<NameRow, 'id' | 'county' | 'fullName' | 'tradeName' | 'tradeClass' | 'status' | 'statusOn' | 'reservedUntil' | 'reservedBy'>

/** One key under which one name is found. */
export type NameKeyRow = { readonly key: number; readonly no: number }

/** What a clerk decided about two trade names of one trade class; of several decisions the last one counts. */
export type NamePairRow = {
  readonly id: string
  readonly city: string
  readonly tradeClass: string
  /** Comparable trade names, the lesser by code points first. */
  readonly firstName: string
  readonly secondName: string
  /** 1, 2, 3 … for the same pair. */
  readonly seq: number
  readonly verdict: 'may' | 'may_not'
  readonly reason: string
  /** Staff id. */
  readonly decidedBy: string
  readonly decidedAt: string
  readonly caseId: string | null
}

/** A reservation that a clerk released: its row in the register is gone, this says what it was and why. Of its holder nothing. */
export type NameReleaseRow = {
  /** That of the reservation. */
  readonly id: string
  readonly city: string
  readonly county: string
  readonly fullName: string
  readonly reservedUntil: string
  readonly reason: string
  /** The holder's document was held against the reservation. */
  readonly holderShown: boolean
  /** Staff id. */
  readonly releasedBy: string
  readonly releasedAt: string
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

/** The examples a rule set was proposed with; its checks run on them. */
export type RuleSetExamplesRow = { readonly digest: string; readonly text: string }

/** What a draft would have changed in the decisions recorded until then. */
export type RuleSetTrialRow = {
  readonly id: string
  readonly digest: string
  /** The rule set in force that it was held against. */
  readonly base: string
  readonly decisions: number
  readonly changed: number
  readonly report: unknown
  readonly triedBy: string
  readonly at: string
}

/** A second person's yes, with a day. Overtaken: other rules came into force meanwhile, so what was approved is not what would happen. */
export type RuleSetApprovalRow = {
  readonly id: string
  readonly digest: string
  readonly base: string
  readonly trial: string
  readonly approver: string
  /** `YYYY-MM-DD`, office date. */
  readonly inForceOn: string
  readonly state: 'waiting' | 'done' | 'withdrawn' | 'overtaken'
  readonly at: string
  readonly settledAt: string | null
  /** Of who took it back. */
  readonly reason: string | null
}

/** Back from the rules in force to ones that were in force before, and why. */
export type RuleSetRollBackRow = {
  readonly id: string
  readonly digest: string
  readonly base: string
  readonly rolledBackBy: string
  readonly reason: string
  readonly at: string
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
