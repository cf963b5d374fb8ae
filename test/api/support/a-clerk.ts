/** A member of staff at work: signed in with the first password, which is then changed, and holding cases. */

import { contract } from '#contract'
import { ProblemError } from '../../../api/contract/index.ts'
import { callAs, sendAs } from '../../support/an-applicant.ts'
import type { TestOffice } from '../../support/an-office.ts'

/** `login` of the demonstration's staff. */
export type Login = 'clerk' | 'clerk2' | 'policy' | 'policy2' | 'auditor'

export const SECOND_PASSWORD = 'noodles in the morning'

export function firstPassword(office: TestOffice, login: Login): string {
  const found = office.staffPasswords.find((each) => each.login === login)
  if (found === undefined) throw new Error(`no first password for ${login}`)
  return found.password
}

/** The session's cookie, as a browser would send it back. */
export async function signIn(office: TestOffice, login: string, password: string): Promise<string> {
  const { status, body, headers } = await sendAs(office, contract.signIn, { login, password })
  if (status !== 200) throw new ProblemError((body as { code: string }).code, status, { zh: '', en: '' }, [])
  return cookieIn(headers)
}

export function cookieIn(headers: Headers): string {
  return headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** Signed in, and past the first password. */
export async function anAbleClerk(office: TestOffice, login: Login): Promise<string> {
  const first = firstPassword(office, login)
  const cookie = await signIn(office, login, first)
  await callAs(office, contract.changePassword, { current: first, next: SECOND_PASSWORD }, { cookie })
  return cookie
}

/** Id of the open case of an application. */
export async function caseOf(office: TestOffice, applicationId: string): Promise<string> {
  const open = await office.ctx.store.findOpenCase(applicationId)
  if (open === undefined) throw new Error(`${applicationId} has no open case`)
  return open.id
}
