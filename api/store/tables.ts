/** Every table of the office in one list, and which columns are stored otherwise than they are read. */
import type { Generated } from 'kysely'
import type {
  ApplicationRow, CaseActRow, CaseRow, DecisionRow, DraftRow, EvidenceRow, FilingRow, MisuseVictimRow, SubmissionRow,
} from './tables/applications.ts'
import type {
  CallbackRow, CopyAuthorisationRow, DispatchRow, DocumentRow, LicenceRow, PrintOrderRow, SerialRow,
} from './tables/licences.ts'
import type { IdempotentRow, JobRow, KioskRow, SessionRow, SettingRow, StaffRow } from './tables/office.ts'
import type {
  AddressRow, AddressZoneRow, BusinessRow, KeptNameRow, LedgerEntryRow, LedgerSequenceRow, NameKeyRow, NamePairRow, NameReleaseRow, RuleSetApprovalRow,
  RuleSetExamplesRow, RuleSetRollBackRow, RuleSetRow, RuleSetTrialRow,
} from './tables/registers.ts'

/** Names are camelCase here and snake_case in the database. */
export type Rows = {
  readonly applications: ApplicationRow
  readonly submissions: SubmissionRow
  readonly decisions: DecisionRow
  readonly evidence: EvidenceRow
  readonly cases: CaseRow
  readonly caseActs: CaseActRow
  readonly filings: FilingRow
  readonly misuseVictims: MisuseVictimRow
  readonly drafts: DraftRow
  readonly licences: LicenceRow
  readonly copyAuthorisations: CopyAuthorisationRow
  readonly printOrders: PrintOrderRow
  readonly documents: DocumentRow
  readonly dispatches: DispatchRow
  readonly callbacks: CallbackRow
  readonly serials: SerialRow
  readonly nameRegister: KeptNameRow
  readonly nameKeys: NameKeyRow
  readonly namePairs: NamePairRow
  readonly nameReleases: NameReleaseRow
  readonly businesses: BusinessRow
  readonly addresses: AddressRow
  readonly addressZones: AddressZoneRow
  readonly ruleSets: RuleSetRow
  readonly ruleSetExamples: RuleSetExamplesRow
  readonly ruleSetTrials: RuleSetTrialRow
  readonly ruleSetApprovals: RuleSetApprovalRow
  readonly ruleSetRollBacks: RuleSetRollBackRow
  readonly ledgerEntries: LedgerEntryRow
  readonly ledgerSequence: LedgerSequenceRow
  readonly jobs: JobRow
  readonly idempotency: IdempotentRow
  readonly staff: StaffRow
  readonly sessions: SessionRow
  readonly kiosks: KioskRow
  readonly settings: SettingRow
}

/**
 * How a column is kept: `flag` as 0 or 1, `json` as text, `bars` as words joined by `|`, `sealed` as ciphertext.
 * Everything else is kept as it is read. JSON is never queried into: what is searched has a column.
 */
export const KEPT_AS = {
  submissions: { answers: 'sealed' },
  decisions: { record: 'sealed', ruleRecord: 'sealed' },
  drafts: { answers: 'sealed' },
  idempotency: { answer: 'sealed' },
  cases: { extended: 'flag' },
  licences: { face: 'json', specimen: 'flag' },
  nameReleases: { holderShown: 'flag' },
  addresses: { rural: 'flag', zones: 'json' },
  addressZones: { forbids: 'json' },
  ruleSetTrials: { report: 'json' },
  jobs: { payload: 'json' },
  staff: { mustChange: 'flag', disabled: 'flag' },
  kiosks: { public: 'flag', disabled: 'flag' },
} as const satisfies { readonly [T in keyof Rows]?: { readonly [C in keyof Rows[T]]?: KeptAs } }

export type KeptAs = 'flag' | 'json' | 'bars' | 'sealed'

/** What names the row of a sealed column: part of the seal, so that a ciphertext opens in its own row only. */
export const SEALED_BY = {
  submissions: ['applicationId', 'revision'],
  decisions: ['id'],
  drafts: ['code'],
  idempotency: ['caller', 'key'],
} as const satisfies { readonly [T in keyof Rows]?: readonly (keyof Rows[T])[] }

type KeptColumn<How> = How extends 'flag' ? number : string

/** A row as the database holds it. */
export type Kept<T extends keyof Rows> = T extends keyof typeof KEPT_AS
  ? { [C in keyof Rows[T]]: C extends keyof (typeof KEPT_AS)[T] ? KeptColumn<(typeof KEPT_AS)[T][C]> : Rows[T][C] }
  : Rows[T]

type Numbered = Omit<LedgerEntryRow, 'id'> & { readonly id: Generated<number> }

/** The database as Kysely sees it. */
export type Tables = { [T in keyof Rows]: T extends 'ledgerEntries' ? Numbered : Kept<T> }
