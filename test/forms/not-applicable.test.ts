/** What does not apply is refused when it comes from outside, and taken away when the person changes their mind. */

import { describe, expect, it } from 'vitest'
import type { Answers, Json } from '#forms'
import { dropInapplicable, startAnswers, validateAnswers, valueAt, visibleChoices, visibleFields, visiblePages, withValue } from '#forms'
import { PROOFS_OF_USE } from '../../engine/facts/premises-facts.ts'
import { but, example, examples, form, noodleShop, ON } from './examples.ts'

const USE_TYPES = form.fields.get('/premises/useType')?.values ?? []
const PAPERS = form.fields.get('/premises/proofs/*/kind')?.values ?? []

const page = (id: string) => form.pages.find((one) => one.id === id)!
const proofs = page('proofs').fields[0]!

describe('papers for the premises', () => {
  it.each(USE_TYPES.flatMap((useType) => PAPERS.map((kind) => ({ useType, kind }))))('$kind for $useType · offered on the page · exactly when the schema admits it', ({ useType, kind }) => {
    const answers = but(but(noodleShop, '/premises/useType', useType), '/premises/proofs', [{ kind, reference: '1', validTo: '2030-01-01' }])
    const offered = visibleChoices(proofs, answers).some((choice) => choice.value === kind)
    const refused = validateAnswers(form, answers).some((one) => one.pointer === '/premises/proofs/0' && one.code === 'does_not_apply')
    expect(refused).toBe(!offered)
  })
})

describe('papers the engine counts as proof', () => {
  it.each(Object.entries(PROOFS_OF_USE))('%s · each of them · may be handed in with the form', (useType, kinds) => {
    const field = visibleChoices(proofs, but(noodleShop, '/premises/useType', useType)).map((choice) => choice.value)
    expect(kinds.filter((kind) => !field.includes(kind))).toEqual([])
  })
})

describe('pages and schema', () => {
  const variants = examples.flatMap(({ name, answers }) => USE_TYPES.flatMap((useType) => [true, false].map((ecommerce) => ({ name, answers: but(but(answers, '/premises/useType', useType), '/ecommerce', ecommerce) }))))

  it('a field that the pages hide · put in all the same · is refused', () => {
    const wrong = variants.flatMap(({ name, answers }) => hiddenPlaces(answers).filter((pointer) => !isRefused(withValue(answers, pointer, something(pointer)), pointer)).map((pointer) => `${name} ${pointer}`))
    expect(wrong).toEqual([])
  })

  it('a field that the pages show · holding something · is not refused as inapplicable', () => {
    const wrong = variants.flatMap(({ name, answers }) => shownPlaces(answers).filter((pointer) => valueAt(answers, pointer) !== undefined && isRefused(answers, pointer)).map((pointer) => `${name} ${pointer}`))
    expect(wrong).toEqual([])
  })
})

/** Shown because others are shown, not because the answers admit it: the county of a platform is derived. */
const DERIVED = form.derived.map((one) => one.pointer)

function shownPlaces(answers: Answers): readonly string[] {
  return visiblePages(form, answers, { on: ON }).flatMap((one) => visibleFields(one, answers, { on: ON })).map((field) => field.pointer)
}

function hiddenPlaces(answers: Answers): readonly string[] {
  const shown = new Set(shownPlaces(answers))
  return form.pages
    .filter((one) => one.id !== 'approvals')
    .flatMap((one) => one.fields.map((field) => field.pointer))
    .filter((pointer) => !shown.has(pointer) && !DERIVED.includes(pointer) && !pointer.startsWith('/agent'))
}

function something(pointer: string): Json {
  return pointer.endsWith('Proof') ? { kind: 'income-proof', reference: '1' } : pointer === '/family' ? [{}] : '340104'
}

function isRefused(answers: Answers, pointer: string): boolean {
  return validateAnswers(form, answers, { on: ON }).some((one) => one.code === 'does_not_apply' && (one.pointer === pointer || pointer.startsWith(`${one.pointer}/`)))
}

describe('dropInapplicable', () => {
  it('a shop that becomes a platform · answers about the door · are taken away', () => {
    const answers = dropInapplicable(form, but(but(noodleShop, '/premises/useType', 'PLATFORM'), '/ecommerce', true))
    expect(valueAt(answers, '/premises')).toEqual({ useType: 'PLATFORM', county: '340104', proofs: [] })
  })

  it('a family that becomes one person · members and their signatures · are taken away', () => {
    const answers = dropInapplicable(form, but(example('family'), '/organisation', 'individual'))
    expect(valueAt(answers, '/family')).toBeUndefined()
    expect(valueAt(answers, '/signatures')).toHaveLength(1)
  })

  it('an item taken out of the scope · its approval · goes with it, the others stay', () => {
    const approvals = [{ item: 'S301', number: '1', issuer: '示范应急管理局·演示' }, { item: 'S201', number: '2', issuer: '示范局·演示' }]
    const answers = dropInapplicable(form, but(but(example('approval'), '/scope/items', ['S201']), '/scope/approvals', approvals))
    expect(valueAt(answers, '/scope/approvals')).toEqual([approvals[1]])
  })

  it('a name given up · its parts · are taken away', () => {
    expect(valueAt(dropInapplicable(form, but(noodleShop, '/name/given', false)), '/name')).toEqual({ given: false })
  })

  it('income of a grown-up · with the date · is taken away; without it nobody can tell, so it stays', () => {
    const answers = but(example('seventeen'), '/operator/idNo', '340199199003071012')
    expect(valueAt(dropInapplicable(form, answers, { on: ON }), '/operator/ownIncomeProof')).toBeUndefined()
    expect(valueAt(dropInapplicable(form, answers), '/operator/ownIncomeProof')).toBeDefined()
  })

  it('a half-filled draft · what is merely missing or wrong · is left alone', () => {
    const draft = withValue(startAnswers(form), '/operator/mobile', '15')
    expect(dropInapplicable(form, draft)).toEqual(draft)
  })
})
