/** What could be guessed may be tried so often a minute and no more; what cannot be guessed is not slowed down. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kioskHeaders, knock, openFrontDoor, type FrontDoor, type Told } from './support/front-door.ts'
import { expectProblem } from './support/leaks.ts'

let door: FrontDoor

/** The limits of a real office; the demonstration, where everybody is one address, allows ten times as many. */
beforeAll(async () => {
  door = await openFrontDoor({ change: (ctx) => ({ ...ctx, office: { ...ctx.office, demonstration: false } }) })
})

afterAll(() => door.close())

const CODE = 'Z'.repeat(12)
const NUMBER = '9'.repeat(18)
const IN_PERSON = JSON.stringify({ idType: '10', idNo: '340199199003071012', name: '王小明', method: 'face' })

const GUESSED: readonly (readonly [what: string, method: string, path: string, body: string | undefined, attempts: number])[] = [
  ['codes of drafts', 'POST', '/api/drafts/open', JSON.stringify({ code: CODE }), 30],
  ['last digits of a document number', 'POST', `/api/applications/${CODE}/answers`, JSON.stringify({ last4: '1012' }), 20],
  ['codes of applications', 'GET', `/api/applications/${CODE}`, undefined, 120],
  ['passwords', 'POST', '/api/session/sign-in', JSON.stringify({ login: 'nobody', password: 'not the password' }), 30],
  ['real names', 'POST', '/api/real-name-checks', IN_PERSON, 60],
  ['numbers of licences', 'GET', `/api/licences/${NUMBER}/verify`, undefined, 120],
  ['numbers of licences on the page', 'GET', `/v/${NUMBER}`, undefined, 120],
]

function tryOnce(method: string, path: string, body: string | undefined): Promise<Told> {
  return knock(`${door.url}${path}`, { method, headers: kioskHeaders(door.office), ...(body === undefined ? {} : { body }) })
}

describe('attempts', () => {
  it.each(GUESSED)('at %s · are counted and then refused for a while', async (_, method, path, body, attempts) => {
    const first = await tryOnce(method, path, body)
    const left = Math.min(...[...String(first.headers['ratelimit']).matchAll(/r=(\d+)/g)].map((found) => Number(found[1])))
    expect(left).toBeLessThan(attempts)
    const told = await Promise.all(Array.from({ length: left + 3 }, () => tryOnce(method, path, body)))
    const refused = told.filter(({ code }) => code === 'too_many_attempts')
    expect(refused).toHaveLength(3)
    for (const each of refused) expectProblem(each, { status: 429, code: 'too_many_attempts' })
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused[0]?.headers['cache-control']).toBe('no-store')
  }, 60_000)

  it.each([['another code', `/api/applications/${'Y'.repeat(12)}`], ['another spelling', `/api/applications/${CODE}/`], ['a query', `/api/applications/${CODE}?x=1`], ['letters as percent signs', `/API/applications/%5A${CODE.slice(1)}`]])('already spent · are not given back for %s', async (_, path) => {
    expectProblem(await tryOnce('GET', path, undefined), { status: 429, code: 'too_many_attempts' })
  })

  it('already spent elsewhere · do not stand in the way of an application', async () => {
    expectProblem(await tryOnce('POST', '/api/applications', '{}'), { status: 422, code: 'input_invalid' })
  })

  it('another licence’s number · counts with the others', async () => {
    expectProblem(await tryOnce('GET', '/api/licences/92340104MA0T000019/verify', undefined), { status: 429, code: 'too_many_attempts' })
  })
})
