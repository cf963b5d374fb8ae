/** A form whose schema, pages and texts disagree does not load, and says where. */

import { describe, expect, it } from 'vitest'
import { buildForm, choiceLabel, fieldTexts, labelOf, latestVersion, loadForm } from '#forms'
import { FORM_SOURCES } from '../../forms/registry.ts'
import { form } from './examples.ts'

const source = FORM_SOURCES[0]!

/** Files as loose as JSON is: the tests below break them on purpose. */
type Loose = ReturnType<typeof JSON.parse>
type Files = { schema: Loose; pages: Loose; texts: { zh: Loose; en: Loose } }

/** Loads the form after a change to its files. */
function after(change: (files: Files) => void): () => unknown {
  const files = structuredClone<Files>({ schema: source.schema, pages: source.pages, texts: source.texts })
  change(files)
  return () => buildForm({ ...source, ...files })
}

const pageNamed = (files: Files, id: string) => files.pages.pages.find((page: { id: string }) => page.id === id)

describe('a form', () => {
  it('as shipped · loads, by name and version', () => {
    expect(loadForm('individual-establish', 1).title).toEqual({ zh: '个体工商户设立登记', en: 'Setting up an individual business' })
    expect(latestVersion('individual-establish')).toBe(1)
    expect(latestVersion('no-such')).toBeUndefined()
  })

  it('not in the catalogue · asked for · is refused with those that are', () => {
    expect(() => loadForm('individual-establish', 9)).toThrow('there is no form individual-establish v9; there are individual-establish v1')
  })

  it.each<[string, (files: Files) => void, RegExp]>([
    ['a field no page asks', (files) => (pageNamed(files, 'capital').fields = [{ pointer: '/contact/postcode', kind: 'text' }]), /no page asks \/capitalWan/],
    ['a field asked twice', (files) => pageNamed(files, 'capital').fields.push({ pointer: '/contact/postcode', kind: 'text' }), /\/contact\/postcode is asked more than once/],
    ['a pointer into nothing', (files) => (pageNamed(files, 'capital').when = { pointer: '/capital', present: true }), /pages name \/capital, which the schema does not have/],
    ['a choice too many', (files) => pageNamed(files, 'organisation').fields[0].choices.push({ value: 'club' }), /\/organisation offers club, which the schema refuses/],
    ['a choice too few', (files) => pageNamed(files, 'organisation').fields[0].choices.pop(), /\/organisation does not offer family/],
    ['an unknown step', (files) => (pageNamed(files, 'capital').step = 'money'), /unknown step money/],
    ['pages out of order', (files) => files.pages.pages.reverse(), /comes after a later step/],
    ['two pages of one name', (files) => (pageNamed(files, 'capital').id = 'scope'), /two pages are called scope/],
    ['an unknown kind of field', (files) => (pageNamed(files, 'capital').fields[0].kind = 'slider'), /kind must be one of text/],
    ['a condition that says nothing', (files) => (pageNamed(files, 'capital').when = { pointer: '/capitalWan' }), /must say equals, in, present/],
    ['a field without words', (files) => delete files.texts.en.fields['/capitalWan'], /texts.en: \/capitalWan has no label/],
    ['a page without words', (files) => delete files.texts.zh.pages.capital, /texts.zh: no words for page capital/],
    ['a choice without a word', (files) => delete files.texts.zh.fields['/organisation'].choices.family, /\/organisation has no word for family/],
    ['a problem without words', (files) => delete files.texts.en.fields['/contact/phone'].problems.pattern, /\/contact\/phone has no words for pattern/],
    ['words for no field', (files) => (files.texts.zh.fields['/operator/gender'] = { label: '性别' }), /words for field \/operator\/gender, which does not exist/],
    ['words in one language only', (files) => (files.texts.zh.fields['/capitalWan'].why = '用于公示。'), /\/capitalWan why is not in both languages/],
    ['a reference into nothing', (files) => (files.schema.properties.organisation = { $ref: '#/$defs/none' }), /leads nowhere/],
  ])('with %s · is refused, with the place', (_, change, message) => {
    expect(after(change)).toThrow(message)
  })

  it('with several faults · names all of them at once', () => {
    const load = after((files) => {
      delete files.texts.zh.pages.capital
      delete files.texts.en.fields['/capitalWan']
    })
    expect(load).toThrow(/page capital[\s\S]*\/capitalWan has no label/)
  })
})

describe('words', () => {
  it('of a shared kind of field · with a label of its own · are laid over each other', () => {
    expect(fieldTexts(form, '/liaison/mobile', 'zh')).toMatchObject({ label: '联络员手机号', hint: '11 位数字' })
    expect(labelOf(form, '/family/3/idNo', 'en')).toBe("Family member's document number")
    expect(choiceLabel(form, '/family/0/idType', '10')).toEqual({ zh: '居民身份证', en: 'Resident identity card' })
    expect(choiceLabel(form, '/organisation', 'club')).toEqual({ zh: 'club', en: 'club' })
  })

  it('of every field · in both languages · are whole sentences where they tell a problem', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const place of Object.values(form.texts[language].fields)) {
        for (const text of Object.values(place.problems)) expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/)
      }
    }
  })

  it('in English · outside of names and examples · have no Chinese sentence', () => {
    for (const page of Object.values(form.texts.en.pages)) expect(`${page.title}${page.why}`).not.toMatch(/\p{Script=Han}/u)
  })

  it('what is asked · never · is gender, ethnicity, education or politics', () => {
    expect([...form.fields.keys()].filter((pointer) => /gender|sex|ethnic|nation|educat|politic|relig/i.test(pointer))).toEqual([])
  })
})
