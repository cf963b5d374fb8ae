/** A policy officer by login, as the commands about rule sets name one. */

import type { Store } from '#store'
import type { Given } from '../command.ts'
import { Fault, UsageFault } from '../fault.ts'

/** @throws UsageFault where the flag is missing */
export function neededLogin(given: Given, command: string, flag: string): string {
  const login = given.text(flag)
  if (login === undefined || login === '') throw new UsageFault(`Say who: --${flag} <login>. See: miaopi ${command} --help`)
  return login
}

/** The id of a policy officer who may still sign in. @throws Fault */
export async function officer(store: Pick<Store, 'findStaffByLogin'>, login: string): Promise<string> {
  const staff = await store.findStaffByLogin(login)
  if (staff === undefined || staff.role !== 'policy' || staff.disabled) throw new Fault(`${login} is no policy officer of this office.`)
  return staff.id
}
