/** Every question the store answers, on one screen. */
import { findApplication, findApplicationByReceipt, listApplicationsOf, getSubmission } from './applications.ts'
import { listDecisions, findDecision, listDecisionsBetween, listRulesDecisions, countRulesDecisions, listEvidence } from './decisions.ts'
import { findCase, findOpenCase, listCases } from './cases.ts'
import { listCaseActs } from './case-acts.ts'
import { findLicence, findLicenceOf, findLicenceByVerification, listLicencesOf, listCopyAuthorisations } from './licences.ts'
import { findPrintOrder, listPrintOrdersOf, listPrintOrders } from './print-orders.ts'
import { listNamesByKeys, listNamesById, listNamesOfClasses, listNamesByTradeName, findNameReservation, listReservationsOf } from './names.ts'
import { listNamesAfter, countNames, listKeysAfter } from './name-keys.ts'
import { listNamePairsOf } from './name-pairs.ts'
import { listNameReleases, listNameReleasesOf } from './name-releases.ts'
import {
  findBusiness, countBusinessesSince, countPhoneOperatorsSince, countDevicePersonsSince, countAgentFilingsSince,
  countActiveAtAddress, isMisuseVictim,
} from './businesses.ts'
import { listCounties, listStreets, listRoads, listDoors, findAddress, listAddressZones } from './addresses.ts'
import { findDraft } from './drafts.ts'
import { findJob, findJobByKey, listJobs } from './jobs.ts'
import { findIdempotent } from './idempotency.ts'
import { findDocument, listDocuments } from './documents.ts'
import { findStaffByLogin, findStaff, listStaff, findSession, findKiosk, findKioskByKey, listKiosks } from './people.ts'
import { findActiveRuleSet, findRuleSet, listRuleSets } from './rule-sets.ts'
import { findRuleSetExamples, findRuleSetTrial, listRuleSetTrials, listRuleSetApprovals, listDueRuleSetApprovals, listRuleSetRollBacks } from './rule-set-life.ts'
import { listLedgerEntries, listLedgerEntriesOn, listUnsequencedEntries, listLedgerSequence, findLedgerHead } from './ledger.ts'
import { findDispatch, listDispatchesOf, listDispatches } from './dispatches.ts'
import { findSetting } from './settings.ts'

export const reads = {
  findApplication, findApplicationByReceipt, listApplicationsOf, getSubmission,
  listDecisions, findDecision, listDecisionsBetween, listRulesDecisions, countRulesDecisions, listEvidence,
  findCase, findOpenCase, listCases, listCaseActs,
  findLicence, findLicenceOf, findLicenceByVerification, listLicencesOf, listCopyAuthorisations,
  findPrintOrder, listPrintOrdersOf, listPrintOrders,
  listNamesByKeys, listNamesById, listNamesOfClasses, listNamesByTradeName, findNameReservation, listReservationsOf,
  listNamesAfter, countNames, listKeysAfter,
  listNamePairsOf,
  listNameReleases, listNameReleasesOf,
  findBusiness, countBusinessesSince, countPhoneOperatorsSince, countDevicePersonsSince, countAgentFilingsSince,
  countActiveAtAddress, isMisuseVictim,
  listCounties, listStreets, listRoads, listDoors, findAddress, listAddressZones,
  findDraft,
  findJob, findJobByKey, listJobs,
  findIdempotent,
  findDocument, listDocuments,
  findStaffByLogin, findStaff, listStaff, findSession, findKiosk, findKioskByKey, listKiosks,
  findActiveRuleSet, findRuleSet, listRuleSets,
  findRuleSetExamples, findRuleSetTrial, listRuleSetTrials, listRuleSetApprovals, listDueRuleSetApprovals, listRuleSetRollBacks,
  listLedgerEntries, listLedgerEntriesOn, listUnsequencedEntries, listLedgerSequence, findLedgerHead,
  findDispatch, listDispatchesOf, listDispatches,
  findSetting,
} as const
