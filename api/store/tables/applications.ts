/** Rows about one request of one applicant: what was asked, what was decided, who still has to look at it. */

/** `routed`, `approved`, `refused` and `withdrawn` are final; `returned` waits for the applicant. */
export type ApplicationStatus = 'in_review' | 'returned' | 'approved' | 'refused' | 'routed' | 'withdrawn'

export type ApplicationRow = {
  /** `app_…` */
  readonly id: string
  readonly matter: string
  readonly form: string
  readonly formVersion: number
  /** Short code on the paper slip the applicant keeps. Unique. */
  readonly receiptCode: string
  /** Where it was first sent from. */
  readonly kioskId: string
  /** Blind index of the operator's identity number, see `keyOf`. */
  readonly operatorKey: string
  readonly agentKey: string | null
  /** Six-digit code of the deciding registry; from the address, never from the kiosk. */
  readonly registry: string
  readonly status: ApplicationStatus
  /** Which submission is the current one: 1, then +1 each time a returned application comes back. */
  readonly revision: number
  /** +1 with every update; an update names the version it saw. */
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** Answers are sealed and never change: a correction is the next revision. */
export type SubmissionRow = {
  readonly applicationId: string
  readonly revision: number
  readonly answers: unknown
  /** SHA-256 hex of the canonical answers: what was signed is what is stored is what is decided. */
  readonly contentHash: string
  readonly submittedAt: string
  /** Null at a public kiosk, which is no device in the sense of the counters. */
  readonly deviceKey: string | null
}

export type VerdictText = 'approve' | 'review' | 'correct' | 'refuse' | 'route'

export type DecisionRow = {
  /** `dec_…` */
  readonly id: string
  readonly applicationId: string
  /** 1, 2, 3 … within the application. */
  readonly seq: number
  readonly revision: number
  /** What the rules, or the clerk, concluded. */
  readonly verdict: VerdictText
  /** What takes effect. Never `refuse` from the rules: only a person refuses. */
  readonly ruling: VerdictText
  readonly byKind: 'rules' | 'clerk'
  /** Rule-set digest or staff id. */
  readonly byId: string
  /** A clerk must give one. */
  readonly reason: string | null
  readonly form: string
  readonly formVersion: number
  readonly ruleSetDigest: string
  readonly engineVersion: string
  readonly decidedAt: string
  /** Sealed: facts, findings, sources … all that a replay needs. */
  readonly record: unknown
  /** Sealed: the bits of the run, as text; null where the evaluator left none. */
  readonly ruleRecord: string | null
}

/** Each required check leaves its own row, so that "N checks were made" can be counted instead of believed. */
export type EvidenceRow = {
  readonly decisionId: string
  readonly source: string
  readonly state: 'answered' | 'unavailable' | 'not-asked'
  /** The moment for which the source vouches. */
  readonly asOf: string | null
  readonly askedAt: string | null
}

export type CaseRow = {
  /** `case_…` */
  readonly id: string
  readonly applicationId: string
  /** The decision that opened it. */
  readonly decisionId: string
  /** `refusal`: the rules propose one and a person must confirm or overrule. */
  readonly queue: 'review' | 'refusal'
  readonly status: 'open' | 'closed'
  /** Lower comes sooner. */
  readonly priority: number
  /** Last working day, `YYYY-MM-DD`, office time. */
  readonly deadline: string
  /** Why the deadline is uncertain (no holiday list for that year), or null. */
  readonly deadlineFlag: string | null
  /** A deadline may be extended once. */
  readonly extended: boolean
  readonly extendedBy: string | null
  readonly heldBy: string | null
  readonly heldUntil: string | null
  readonly openedAt: string
  readonly closedAt: string | null
  readonly closedBy: string | null
  readonly closingDecision: string | null
}

/** A case as the clerk's list shows it. */
export type ListedCase = CaseRow & {
  readonly matter: string
  readonly registry: string
  readonly receiptCode: string
  readonly revision: number
}

/** What a clerk did to a case beside deciding it: extended its deadline, looked at what is masked. */
export type CaseActRow = {
  readonly id: string
  readonly applicationId: string
  readonly caseId: string
  readonly kind: 'extended' | 'revealed'
  readonly reason: string
  /** Staff id. */
  readonly byId: string
  readonly actedAt: string
}

/** One act of filing, for the counters. */
export type FilingRow = {
  readonly id: string
  readonly applicationId: string
  readonly revision: number
  readonly operatorKey: string
  readonly phoneKey: string
  readonly deviceKey: string | null
  readonly agentKey: string | null
  readonly filedAt: string
}

/** Someone whose number was once used to register a business behind their back. */
export type MisuseVictimRow = { readonly operatorKey: string; readonly notedOn: string }

/** An unfinished form, kept for its owner under a code. Answers are sealed. */
export type DraftRow = {
  readonly code: string
  readonly form: string
  readonly formVersion: number
  readonly answers: unknown
  readonly page: string
  readonly kioskId: string
  readonly operatorKey: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly expiresAt: string
}
