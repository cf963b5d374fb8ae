/** A clerk at a desk refuses a case over HTTP: the kiosk's tests need the ending, not the desk. */

import { randomUUID } from 'node:crypto'
import { call, contract } from '#contract'
import type { TestOffice } from '../../../support/an-office.ts'

const NEW_PASSWORD = 'ein langes Wort 秒批 2026'

/** Settles the open case of this receipt code with a refusal, its reason and its article. */
export async function refuseAsClerk(office: TestOffice, receiptCode: string): Promise<void> {
  const first = office.staffPasswords.find(({ login }) => login.startsWith('clerk')) ?? office.staffPasswords[0]
  if (first === undefined) throw new Error('The demonstration has no staff to sign in.')
  const desk = signedIn(`${office.url}/api`)
  await call(contract.signIn, { login: first.login, password: first.password }, desk)
  await call(contract.changePassword, { current: first.password, next: NEW_PASSWORD }, desk)
  const { cases } = await call(contract.listCases, {}, desk)
  const found = cases.find((one) => one.receiptCode === receiptCode)
  if (found === undefined) throw new Error(`No open case has the receipt code ${receiptCode}.`)
  await call(contract.holdCase, { id: found.id }, desk)
  const basis = [{ document: '中华人民共和国市场主体登记管理条例', article: '第四十条' }]
  await call(contract.reviewCase, { id: found.id, verdict: 'refuse', reason: '经核实，禁入期尚未届满。', basis, points: [] }, { ...desk, idempotencyKey: randomUUID() })
}

/** Node's fetch keeps no cookies; a desk does. */
function signedIn(base: string) {
  let cookie = ''
  const fetching: typeof fetch = async (input, options) => {
    const response = await fetch(input, { ...options, headers: { ...Object.fromEntries(new Headers(options?.headers)), cookie } })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return { base, fetch: fetching }
}
