/** Drafts: kept under a code that only the applicant has, continued anywhere, forgotten in time. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contract, type Input, type Output } from '#contract'
import { A_SUNDAY } from '../support/an-office.ts'
import { answersOf, callAs, sendAs, type Sent } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

type Draft = Input<typeof contract.saveDraft>

const HALF: Draft = { form: 'individual-establish', formVersion: 1, answers: { operator: { name: '王小明' }, organisation: 'individual' }, page: 'who' }

describe.each(needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const))('draft · %s', (kind) => {
  let door: FrontDoor

  beforeAll(async () => {
    const databaseUrl = kind === 'sqlite' ? undefined : await freshDatabase()
    door = await openFrontDoor(databaseUrl === undefined ? {} : { databaseUrl })
  })

  beforeEach(() => {
    door.office.clock.now = A_SUNDAY
  })

  afterAll(() => door.close())

  async function save(draft: Draft): Promise<Output<typeof contract.saveDraft>> {
    return (await callAs(door.office, contract.saveDraft, draft)) as Output<typeof contract.saveDraft>
  }

  function open(code: string, kioskId?: string): Promise<Sent> {
    return sendAs(door.office, contract.openDraft, { code }, kioskId === undefined ? {} : { kioskId })
  }

  function codeOf({ status, body }: Sent): string {
    return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
  }

  it('half a form · is kept as it stands and opened at another kiosk, on its page and in its version', async () => {
    const { code, savedAt, expiresAt } = await save(HALF)
    expect({ savedAt, expiresAt }).toEqual({ savedAt: A_SUNDAY, expiresAt: '2026-12-07T02:00:00.000Z' })
    expect((await open(code, 'kiosk_330100')).body).toEqual({ code, ...HALF, addressText: null, savedAt: A_SUNDAY })
  })

  it('door chosen before · comes back with its words, one that is not there with none', async () => {
    const { premises } = await answersOf(door.office, 'nameless')
    const words = async (addressId: unknown) => ((await open((await save({ ...HALF, answers: { premises: { addressId } } })).code)).body as { readonly addressText: unknown }).addressText
    expect(await words(premises.addressId)).toMatch(/^安徽省合肥市.+号$/)
    expect(await Promise.all(['no-such-door', 7, null, ['x']].map(words))).toEqual([null, null, null, null])
  })

  it('saved again under its code · replaces what was there and lives longer', async () => {
    const { code } = await save(HALF)
    door.office.clock.now = '2026-11-30T02:00:00.000Z'
    const again = await save({ ...HALF, code, answers: { organisation: 'family' }, page: 'where' })
    expect(again).toEqual({ code, savedAt: '2026-11-30T02:00:00.000Z', expiresAt: '2026-12-15T02:00:00.000Z' })
    expect((await open(code)).body).toMatchObject({ answers: { organisation: 'family' }, page: 'where' })
  })

  it('two drafts · have different codes without letters that are mistaken for others', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, async () => (await save(HALF)).code))
    expect(new Set(codes).size).toBe(50)
    expect(codes.filter((code) => !/^[0-9A-HJKMNP-TV-Z]{12}$/.test(code))).toEqual([])
  })

  it('fifteen days old · is not found any more, neither to open nor to save', async () => {
    const { code } = await save(HALF)
    door.office.clock.now = '2026-12-07T01:59:59.000Z'
    expect(codeOf(await open(code))).toBe('200')
    door.office.clock.now = '2026-12-07T02:00:00.000Z'
    expect(codeOf(await open(code))).toBe('404 not_found')
    expect(codeOf(await sendAs(door.office, contract.saveDraft, { ...HALF, code }))).toBe('404 not_found')
  })

  it.each([
    ['unknown code', 'A'.repeat(12), '404 not_found'],
    ['code in small letters', 'a'.repeat(12), '422 input_invalid'],
    ['code with an O', 'O'.repeat(12), '422 input_invalid'],
    ['code too short', 'A'.repeat(11), '422 input_invalid'],
    ['code with a statement', "A' or '1'='1", '422 input_invalid'],
  ])('%s · opens nothing', async (_, code, expected) => {
    expect(codeOf(await open(code))).toBe(expected)
  })

  it('unknown code · cannot be chosen by the sender', async () => {
    expect(codeOf(await sendAs(door.office, contract.saveDraft, { ...HALF, code: 'B'.repeat(12) }))).toBe('404 not_found')
  })

  it.each([
    ['unknown form', { form: 'no-such-form' }],
    ['prototype for a form', { form: '__proto__' }],
    ['path for a form', { form: '../../package' }],
    ['version that is not there', { formVersion: 9_999 }],
  ])('%s · is not kept', async (_, change) => {
    expect(codeOf(await sendAs(door.office, contract.saveDraft, { ...HALF, ...change }))).toBe('404 form_unknown')
  })

  it('answers · lie sealed', async () => {
    const { code } = await save(HALF)
    expect(await door.raw(`select answers from drafts where code = '${code}'`)).not.toContain('王小明')
  })

  it('application sent from it · takes the draft away, and only when it was accepted', async () => {
    const { code } = await save(HALF)
    const answers = { ...(await answersOf(door.office, 'nameless')) }
    const input = { form: 'individual-establish', formVersion: 1, answers, draftCode: code }
    expect(codeOf(await sendAs(door.office, contract.submitApplication, { ...input, answers: { ...answers, organisation: 'none' } }))).toBe('422 answers_invalid')
    expect(codeOf(await open(code))).toBe('200')
    expect(codeOf(await sendAs(door.office, contract.submitApplication, input))).toBe('200')
    expect(codeOf(await open(code))).toBe('404 not_found')
  })

  it('eleven drafts saved at once under one code · leave one whole draft', async () => {
    const { code } = await save(HALF)
    const told = await Promise.all(Array.from({ length: 11 }, (_, at) => sendAs(door.office, contract.saveDraft, { ...HALF, code, page: `page-${String(at)}`, answers: { page: at } })))
    expect(told.map(codeOf)).toEqual(Array(11).fill('200'))
    const { page, answers } = (await open(code)).body as { readonly page: string; readonly answers: { readonly page: number } }
    expect(page).toBe(`page-${String(answers.page)}`)
  })
})
