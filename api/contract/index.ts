/** What a browser may know of the office: every route as a value, and how to call it. */
import * as applications from './applications.ts'
import * as cases from './cases.ts'
import * as drafts from './drafts.ts'
import * as identity from './identity.ts'
import { listAddressSteps, readLists } from './lists.ts'
import * as licences from './licences.ts'
import * as nameReservations from './name-reservations.ts'
import * as namePairs from './name-pairs.ts'
import * as nameRegister from './name-register.ts'
import * as names from './names.ts'
import * as office from './office.ts'
import * as ruleSets from './rule-sets.ts'
import { changePassword, readSession, signIn, signOut } from './session.ts'

export { call, addressOf, ProblemError, type Fault, type CallOptions } from './call.ts'
export { route, type Caller, type Input, type Output, type Route } from './route.ts'
export type { FindingView, Outcome } from './shapes.ts'

/** Every route by its one name. */
export const contract = {
  ...office,
  ...applications,
  ...drafts,
  ...names,
  ...nameReservations,
  ...namePairs,
  ...nameRegister,
  readLists,
  listAddressSteps,
  ...identity,
  ...licences,
  signIn,
  signOut,
  changePassword,
  readSession,
  ...cases,
  ...ruleSets,
} as const

export type RouteName = keyof typeof contract
