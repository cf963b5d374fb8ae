/** Every question the store answers, on one screen. */
import { findApplication, findApplicationByReceipt, listApplicationsOf, getSubmission } from './applications.ts'
import { listDecisions, findDecision, listDecisionsBetween, listEvidence } from './decisions.ts'
import { findCase, findOpenCase, listCases } from './cases.ts'
import { findLicence, findLicenceOf, findLicenceByVerification, listLicencesOf, listCopyAuthorisations } from './licences.ts'
import { findPrintOrder, listPrintOrdersOf, listPrintOrders } from './print-orders.ts'
import { listNamesOfClasses, listNamesByTradeName, findNameReservation } from './names.ts'
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
import { listLedgerEntries, listUnsequencedEntries, listLedgerSequence, findLedgerHead } from './ledger.ts'
import { findDispatch, listDispatchesOf, listDispatches } from './dispatches.ts'
import { findSetting } from './settings.ts'

export const reads = {
  findApplication, findApplicationByReceipt, listApplicationsOf, getSubmission,
  listDecisions, findDecision, listDecisionsBetween, listEvidence,
  findCase, findOpenCase, listCases,
  findLicence, findLicenceOf, findLicenceByVerification, listLicencesOf, listCopyAuthorisations,
  findPrintOrder, listPrintOrdersOf, listPrintOrders,
  listNamesOfClasses, listNamesByTradeName, findNameReservation,
  findBusiness, countBusinessesSince, countPhoneOperatorsSince, countDevicePersonsSince, countAgentFilingsSince,
  countActiveAtAddress, isMisuseVictim,
  listCounties, listStreets, listRoads, listDoors, findAddress, listAddressZones,
  findDraft,
  findJob, findJobByKey, listJobs,
  findIdempotent,
  findDocument, listDocuments,
  findStaffByLogin, findStaff, listStaff, findSession, findKiosk, findKioskByKey, listKiosks,
  findActiveRuleSet, findRuleSet, listRuleSets,
  listLedgerEntries, listUnsequencedEntries, listLedgerSequence, findLedgerHead,
  findDispatch, listDispatchesOf, listDispatches,
  findSetting,
} as const
