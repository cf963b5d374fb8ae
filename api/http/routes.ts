/** Contract route → action, one line each. */

import type { Response } from 'express'
import { contract } from '#contract'
import { askForPerson } from '../actions/ask-for-person.ts'
import { changePassword } from '../actions/change-password.ts'
import { checkRealName } from '../actions/check-real-name.ts'
import { claimPrintOrder } from '../actions/claim-print-order.ts'
import { compareCaseName } from '../actions/compare-case-name.ts'
import { decideNamePair } from '../actions/decide-name-pair.ts'
import { extendCase } from '../actions/extend-case.ts'
import { extendName } from '../actions/extend-name.ts'
import { holdCase } from '../actions/hold-case.ts'
import { judgeName } from '../actions/judge-name.ts'
import { listAddressSteps } from '../actions/list-address-steps.ts'
import { listCases } from '../actions/list-cases.ts'
import { listMyLicences } from '../actions/list-my-licences.ts'
import { listMyNames } from '../actions/list-my-names.ts'
import { listNameReleases } from '../actions/list-name-releases.ts'
import { listNames } from '../actions/list-names.ts'
import { listNameParts } from '../actions/list-name-parts.ts'
import { listPretendCards } from '../actions/list-pretend-cards.ts'
import { openDraft } from '../actions/open-draft.ts'
import { readAnswers } from '../actions/read-answers.ts'
import { readApplication } from '../actions/read-application.ts'
import { readCase } from '../actions/read-case.ts'
import { readDocument } from '../actions/read-document.ts'
import { readLists } from '../actions/read-lists.ts'
import { readOffice } from '../actions/read-office.ts'
import { readRuleSet } from '../actions/read-rule-set.ts'
import { readSession } from '../actions/read-session.ts'
import { releaseCase } from '../actions/release-case.ts'
import { releaseName } from '../actions/release-name.ts'
import { releaseReservation } from '../actions/release-reservation.ts'
import { reportPrint } from '../actions/report-print.ts'
import { reserveName } from '../actions/reserve-name.ts'
import { resubmitApplication } from '../actions/resubmit-application.ts'
import { revealAnswers } from '../actions/reveal-answers.ts'
import { reviewCase } from '../actions/review-case.ts'
import { saveDraft } from '../actions/save-draft.ts'
import { signIn } from '../actions/sign-in.ts'
import { signOut } from '../actions/sign-out.ts'
import { submitApplication } from '../actions/submit-application.ts'
import { transferName } from '../actions/transfer-name.ts'
import { verifyLicence } from '../actions/verify-licence.ts'
import { withdrawApplication } from '../actions/withdraw-application.ts'
import { approveRuleSet } from '../actions/approve-rule-set.ts'
import { listRuleSets } from '../actions/list-rule-sets.ts'
import { openRuleSet } from '../actions/open-rule-set.ts'
import { proposeRuleSet } from '../actions/propose-rule-set.ts'
import { rollBackRuleSet } from '../actions/roll-back-rule-set.ts'
import { tryRuleChange } from '../actions/try-rule-change.ts'
import { tryRuleSet } from '../actions/try-rule-set.ts'
import { withdrawRuleSetApproval } from '../actions/withdraw-rule-set-approval.ts'
import { SESSION_COOKIE } from './auth.ts'
import { serveAnyone, serveKiosk, serveStaff, type Served } from './serve.ts'

export const ROUTES: readonly Served[] = [
  serveAnyone(contract.readOffice, readOffice),
  serveAnyone(contract.readRuleSet, readRuleSet),
  serveKiosk(contract.submitApplication, submitApplication),
  serveKiosk(contract.resubmitApplication, resubmitApplication),
  serveKiosk(contract.readApplication, readApplication),
  serveKiosk(contract.readAnswers, readAnswers),
  serveKiosk(contract.askForPerson, askForPerson),
  serveKiosk(contract.withdrawApplication, withdrawApplication),
  serveKiosk(contract.saveDraft, saveDraft),
  serveKiosk(contract.openDraft, openDraft),
  serveKiosk(contract.listNameParts, listNameParts),
  serveKiosk(contract.judgeName, judgeName),
  serveKiosk(contract.reserveName, reserveName),
  serveKiosk(contract.listMyNames, listMyNames),
  serveKiosk(contract.extendName, extendName),
  serveKiosk(contract.releaseName, releaseName),
  serveKiosk(contract.transferName, transferName),
  serveKiosk(contract.readLists, readLists),
  serveKiosk(contract.listAddressSteps, listAddressSteps),
  serveKiosk(contract.checkRealName, checkRealName),
  serveKiosk(contract.listPretendCards, listPretendCards),
  serveKiosk(contract.listMyLicences, listMyLicences),
  serveKiosk(contract.claimPrintOrder, claimPrintOrder),
  serveKiosk(contract.reportPrint, reportPrint),
  serveAnyone(contract.verifyLicence, verifyLicence),
  serveAnyone(contract.readDocument, readDocument),
  serveAnyone(contract.signIn, signIn, beginSession),
  serveStaff(contract.signOut, signOut),
  serveStaff(contract.changePassword, changePassword),
  serveStaff(contract.readSession, readSession),
  serveStaff(contract.listCases, listCases),
  serveStaff(contract.readCase, readCase),
  serveStaff(contract.holdCase, holdCase),
  serveStaff(contract.releaseCase, releaseCase),
  serveStaff(contract.extendCase, extendCase),
  serveStaff(contract.revealAnswers, revealAnswers),
  serveStaff(contract.reviewCase, reviewCase),
  serveStaff(contract.compareCaseName, compareCaseName),
  serveStaff(contract.decideNamePair, decideNamePair),
  serveStaff(contract.listNames, listNames),
  serveStaff(contract.listNameReleases, listNameReleases),
  serveStaff(contract.releaseReservation, releaseReservation),
  serveStaff(contract.approveRuleSet, approveRuleSet),
  serveStaff(contract.listRuleSets, listRuleSets),
  serveStaff(contract.openRuleSet, openRuleSet),
  serveStaff(contract.proposeRuleSet, proposeRuleSet),
  serveStaff(contract.rollBackRuleSet, rollBackRuleSet),
  serveStaff(contract.tryRuleSet, tryRuleSet),
  serveStaff(contract.tryRuleChange, tryRuleChange),
  serveStaff(contract.withdrawRuleSetApproval, withdrawRuleSetApproval),
]

/** The secret goes into a cookie no script can read, and out of the answer. */
function beginSession(response: Response, answer: unknown): unknown {
  const { secret, ...shown } = answer as { readonly secret: string }
  response.cookie(SESSION_COOKIE, secret, { httpOnly: true, sameSite: 'strict', path: '/api' })
  return shown
}
