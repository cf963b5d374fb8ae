/** Every change the store knows, on one screen; they exist only inside a transaction. */
import { insertApplication, updateApplication, insertSubmission } from './applications.ts'
import { insertDecision, insertEvidence } from './decisions.ts'
import { insertCase, holdCase, releaseCase, extendCase, closeCase } from './cases.ts'
import { insertCaseAct } from './case-acts.ts'
import { insertLicence, updateLicenceStatus, authoriseCopy } from './licences.ts'
import { insertPrintOrder, movePrintOrder, lapsePrintOrders } from './print-orders.ts'
import { insertName, insertNames, insertNewNames, updateName, reclassName, moveReservation, holdReservationsOf, dropLapsedReservations, dropReservation } from './names.ts'
import { holdTradeName } from './hold-trade-name.ts'
import { writeKeys, deleteKeys } from './name-keys.ts'
import { beginNameLoad, loadNames, endNameLoad } from './name-load.ts'
import { insertNamePair } from './name-pairs.ts'
import { insertNameRelease } from './name-releases.ts'
import { insertBusiness, insertBusinesses, updateBusinessStatus, insertFiling, insertMisuseVictim } from './businesses.ts'
import { insertAddresses, insertAddressZones } from './addresses.ts'
import { saveDraft, deleteDraft, deleteExpiredDrafts } from './drafts.ts'
import { insertJob, claimJobs, completeJob, failJob, sweepJobs, retryJob } from './jobs.ts'
import { insertIdempotent } from './idempotency.ts'
import { insertDocument } from './documents.ts'
import {
  insertStaff, updateStaff, countSignIn, insertSession, touchSession, deleteSession, deleteSessionsOf, insertKiosk, updateKiosk,
} from './people.ts'
import { insertRuleSet, activateRuleSet } from './rule-sets.ts'
import { insertRuleSetExamples, insertRuleSetTrial, insertRuleSetApproval, settleRuleSetApproval, insertRuleSetRollBack } from './rule-set-life.ts'
import { insertLedgerEntry, appendLedgerSequence } from './ledger.ts'
import { insertDispatch, moveDispatch, insertCallback } from './dispatches.ts'
import { nextSerial } from './serials.ts'
import { claimSetting, saveSetting } from './settings.ts'

export const writes = {
  insertApplication, updateApplication, insertSubmission,
  insertDecision, insertEvidence,
  insertCase, holdCase, releaseCase, extendCase, closeCase, insertCaseAct,
  insertLicence, updateLicenceStatus, authoriseCopy,
  insertPrintOrder, movePrintOrder, lapsePrintOrders,
  holdTradeName, insertName, insertNames, insertNewNames, updateName, reclassName, moveReservation, holdReservationsOf, dropLapsedReservations, dropReservation,
  writeKeys, deleteKeys,
  beginNameLoad, loadNames, endNameLoad,
  insertNamePair,
  insertNameRelease,
  insertBusiness, insertBusinesses, updateBusinessStatus, insertFiling, insertMisuseVictim,
  insertAddresses, insertAddressZones,
  saveDraft, deleteDraft, deleteExpiredDrafts,
  insertJob, claimJobs, completeJob, failJob, sweepJobs, retryJob,
  insertIdempotent,
  insertDocument,
  insertStaff, updateStaff, countSignIn, insertSession, touchSession, deleteSession, deleteSessionsOf, insertKiosk, updateKiosk,
  insertRuleSet, activateRuleSet,
  insertRuleSetExamples, insertRuleSetTrial, insertRuleSetApproval, settleRuleSetApproval, insertRuleSetRollBack,
  insertLedgerEntry, appendLedgerSequence,
  insertDispatch, moveDispatch, insertCallback,
  nextSerial,
  claimSetting, saveSetting,
} as const
