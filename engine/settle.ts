/** Ruling → settlement: everything that follows from a ruling, as data. There is one road to a licence, and machine and clerk both take it. */

import type { Answers } from './answers.ts'
import { mayMove, type Application, type ApplicationStatus } from './application.ts'
import { openCase, type NewCase } from './case.ts'
import { officeDate } from './dates.ts'
import type { Verdict } from './decide.ts'
import type { Licence, LicenceNumber } from './licence.ts'
import type { Face } from './licence-face.ts'
import type { HolidayList } from './lists.ts'
import type { Matter } from './matter.ts'
import { orderPapers, type Paper } from './papers.ts'
import { registerEntries, type RegisterEntries, type Registration } from './register.ts'

export type ByRules = { readonly kind: 'rules'; readonly ruleSet: string }
export type ByClerk = { readonly kind: 'clerk'; readonly staffId: string; readonly reason: string }

/** A verdict ready to take effect, and by whom. A machine cannot even write a refusal down, and no approval lacks its number. */
export type Ruling =
  | { readonly verdict: 'approve'; readonly by: ByRules | ByClerk; readonly number: LicenceNumber; readonly face: Face; readonly registration: Registration }
  | { readonly verdict: 'correct' | 'route'; readonly by: ByRules | ByClerk }
  | { readonly verdict: 'review'; readonly by: ByRules; readonly proposesRefusal: boolean }
  | { readonly verdict: 'refuse'; readonly by: ByClerk }

/** What settling needs to know besides the ruling; all of it is data, so that the same inputs settle the same. */
export type SettleTerms = {
  readonly now: string
  readonly matter: Matter
  readonly holidays: readonly HolidayList[]
  /** Registry name that signs. */
  readonly registryName: string
  readonly specimen: boolean
  readonly kioskId: string
}

export type LedgerNote = { readonly kind: string; readonly subject: string }

export type Settlement = {
  readonly applicationId: string
  readonly from: ApplicationStatus | null
  readonly status: ApplicationStatus
  readonly ruling: Verdict
  readonly licence: Licence | null
  readonly register: RegisterEntries | null
  readonly case: NewCase | null
  /** An application that was with a person is with nobody any more. */
  readonly closesCase: boolean
  readonly papers: readonly Paper[]
  readonly ledger: readonly LedgerNote[]
}

const STATUS_AFTER = {
  approve: 'approved',
  correct: 'returned',
  route: 'routed',
  review: 'in_review',
  refuse: 'refused',
} as const satisfies Record<Verdict, ApplicationStatus>

/** Throws RangeError for a move the table does not know: that is a bug, for the store would refuse it too. */
export function settle(application: Application, answers: Answers, ruling: Ruling, terms: SettleTerms): Settlement {
  const status = STATUS_AFTER[ruling.verdict]
  if (!mayMove(application.status, status)) throw new RangeError(`${application.id}: ${String(application.status)} may not become ${status}`)
  const licence = ruling.verdict === 'approve' ? licenceFor(application, answers, ruling, terms) : null
  return {
    applicationId: application.id,
    from: application.status,
    status,
    ruling: ruling.verdict,
    licence,
    register: ruling.verdict === 'approve' ? registerEntries(ruling.registration, ruling.number, application, officeDate(terms.now)) : null,
    case: ruling.verdict === 'review' ? openCase(ruling.proposesRefusal ? 'refusal' : 'review', terms.now, terms.matter, terms.holidays) : null,
    closesCase: application.status === 'in_review',
    papers: orderPapers(ruling.verdict, answers.paper, terms.kioskId),
    ledger: ledgerNotes(application, ruling, licence),
  }
}

function licenceFor(application: Application, answers: Answers, ruling: Extract<Ruling, { verdict: 'approve' }>, terms: SettleTerms): Licence {
  const today = officeDate(terms.now)
  return {
    number: ruling.number,
    matter: application.matter,
    face: ruling.face,
    registry: terms.registryName,
    establishedOn: today,
    issuedOn: today,
    duplicates: answers.paper.duplicates,
    specimen: terms.specimen,
  }
}

/** Digests only: what these stand for is in the tables, and the ledger never holds a person's words. */
function ledgerNotes(application: Application, ruling: Ruling, licence: Licence | null): readonly LedgerNote[] {
  const decision = { kind: `decision.${ruling.verdict}`, subject: application.id }
  return licence === null ? [decision] : [decision, { kind: 'licence.issued', subject: licence.number }]
}
