/** Anybody may check a licence: by the API and by the page behind its square code, which is plain text however hostile the words. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#engine'
import { contract, type Outcome, type Output } from '#contract'
import { verifyPage } from '../../api/http/verify-page.ts'
import { answersOf, callAs, submit } from '../support/an-applicant.ts'
import { knock, openFrontDoor, type FrontDoor, type Told } from './support/front-door.ts'
import { expectProblem } from './support/leaks.ts'

type Verified = Output<typeof contract.verifyLicence>

let door: FrontDoor
let answers: Answers
let outcome: Outcome
let number: string
let code: string

beforeAll(async () => {
  door = await openFrontDoor()
  answers = await answersOf(door.office, 'noodle-shop')
  outcome = await submit(door.office, answers)
  number = outcome.licence!.number
  code = new URL(outcome.licence!.verifyUrl).searchParams.get('c') ?? ''
})

afterAll(() => door.close())

async function verify(input: { readonly number: string; readonly code?: string }): Promise<Verified> {
  return (await callAs(door.office, contract.verifyLicence, input)) as Verified
}

function page(path: string): Promise<Told> {
  return knock(`${door.url}${path}`)
}

/** Text of the page as a reader sees it. */
function seen(html: string): string {
  return html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

const UNKNOWN = '92340104MA0T999999'

describe('licence checked by the API', () => {
  it('number and code of the paper · are genuine and valid, with the face of the licence', async () => {
    expect(await verify({ number, code })).toMatchObject({ number, found: true, paper: 'genuine', status: 'valid', specimen: true, face: { operator: '王小明', name: '合肥市蜀山区王小明小吃店（个体工商户）' } })
  })

  it('number alone · is told without a word about the paper', async () => {
    expect(await verify({ number })).toMatchObject({ found: true, paper: 'not_given', status: 'valid' })
  })

  it.each(['', 'x', '0'.repeat(40)])('code “%s” · is not ours', async (wrong) => {
    expect(await verify({ number, code: wrong })).toMatchObject({ found: true, paper: 'not_ours' })
  })

  it('unknown number · is not found, and its code is not ours', async () => {
    expect(await verify({ number: UNKNOWN, code })).toEqual({ number: UNKNOWN, found: false, paper: 'not_ours', status: null, statusText: { zh: expect.any(String) as unknown, en: expect.any(String) as unknown }, face: {}, registry: null, establishedOn: null, specimen: false })
  })

  it('answer · tells no number, phone or home of the operator, and no code of the paper', async () => {
    const text = JSON.stringify(await verify({ number }))
    expect([answers.operator.idNo, answers.operator.mobile, answers.operator.residence.address, code].filter((secret) => text.includes(secret))).toEqual([])
  })
})

describe('page behind the square code', () => {
  it('address printed in the code · says valid, whose and what, and that it is a specimen', async () => {
    const { pathname, search } = new URL(outcome.licence!.verifyUrl)
    const told = await page(pathname + search)
    expect({ status: told.status, type: told.headers['content-type'], cache: told.headers['cache-control'] }).toEqual({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-store' })
    for (const words of ['执照有效', number, '王小明', '餐饮服务', '演示样张']) expect(seen(told.text)).toContain(words)
  })

  it('wrong code · says that this paper was not issued by us', async () => {
    const told = await page(`/v/${number}?c=${'x'.repeat(43)}`)
    expect(seen(told.text)).toContain('这张纸不是本机关所发')
    expect(told.text).toContain('class="bad"')
  })

  it('unknown number · says that there is no such licence', async () => {
    const told = await page(`/v/${UNKNOWN}`)
    expect({ status: told.status, said: seen(told.text).includes('登记簿中没有这张执照') }).toEqual({ status: 200, said: true })
  })

  it.each(['/v/', '/v/1', '/v/92340104ma0t000016', '/v/<script>', `/v/${'I'.repeat(18)}`, '/v/../api/office'])('%s · is no licence at all', async (path) => {
    const told = await knock(door.url, { path })
    expect([404]).toContain(told.status)
    expect(told.text).not.toContain('<script>')
  })

  it('statement or markup for a code · is a wrong code and is not repeated', async () => {
    for (const hostile of ["' or 1=1 --", '<script>alert(1)</script>', '"><svg onload=alert(1)>', '${7*7}']) {
      const told = await page(`/v/${number}?c=${encodeURIComponent(hostile)}`)
      expect(told.text).not.toContain(hostile)
      expect(seen(told.text)).toContain('不是本机关所发')
    }
    expectProblem(await page(`/v/${number}?c=%00`), { status: 400, code: 'bad_path' })
  })

  it('cancelled licence · says so at once, on the page and by the API', async () => {
    const gone = await submit(door.office, await answersOf(door.office, 'nameless'))
    const itsNumber = gone.licence!.number
    await door.office.ctx.store.transact((tx) => tx.updateLicenceStatus(itsNumber, 'cancelled', door.office.clock.now))
    expect(await verify({ number: itsNumber })).toMatchObject({ found: true, status: 'cancelled' })
    const told = await page(`/v/${itsNumber}`)
    expect(seen(told.text)).toContain('已注销')
    expect(told.text).toContain('class="gone"')
  })

  it('page · loads nothing but its own style and runs no script', async () => {
    const told = await page(`/v/${number}`)
    expect([...told.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1])).toEqual(['/assets/verify.css'])
    expect(told.text).not.toMatch(/<script|\son\w+=/)
    const style = await page('/assets/verify.css')
    expect({ status: style.status, type: style.headers['content-type']?.split(';')[0] }).toEqual({ status: 200, type: 'text/css' })
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</td></table><h1>', '&lt;b&gt;', 'javascript:alert(1)', '<!--', ']]>'])('hostile words %s in every field · stay words', (hostile) => {
    const face = { name: hostile, kind: hostile, organisation: hostile, operator: hostile, premises: hostile, capital: hostile, scope: hostile }
    const html = verifyPage({ number: hostile, found: true, paper: 'genuine', status: 'valid', statusText: { zh: '有效', en: 'Valid' }, face, registry: hostile, establishedOn: hostile, specimen: true })
    const tags = (text: string): readonly string[] => [...text.matchAll(/<\/?([a-z!][a-z0-9-]*)[^>]*>/gi)].map((found) => found[0])
    const quiet = verifyPage({ number: 'x', found: true, paper: 'genuine', status: 'valid', statusText: { zh: '有效', en: 'Valid' }, face: { name: 'x', kind: 'x', organisation: 'x', operator: 'x', premises: 'x', capital: 'x', scope: 'x' }, registry: 'x', establishedOn: 'x', specimen: true })
    expect(tags(html)).toEqual(tags(quiet))
  })
})
