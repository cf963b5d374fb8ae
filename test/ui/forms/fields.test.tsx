/** Every example of every field kind draws: named, described, and in words of the form. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#forms'
import { fieldTexts, validateAnswers } from '#forms'
import { idsOf } from '#forms/render'
import { form, markup, pageNamed } from './drawing.tsx'

type Example = { readonly title: string; readonly page: string; readonly pointer: string; readonly answers: Answers; readonly told?: boolean }

const FIELDS = new URL('../../../forms/render/fields/', import.meta.url)
const kinds = readdirSync(FIELDS)
const examples = kinds.flatMap((kind) => {
  const file = JSON.parse(readFileSync(new URL(`${kind}/examples.json`, FIELDS), 'utf8')) as { about: string; examples: readonly Example[] }
  return file.examples.map((example) => ({ kind, ...example }))
})

/** Ids that labels, descriptions and links point at must exist, once. */
function danglingIds(html: string): readonly string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  const wanted = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap((match) => match[1]!.split(' '))
  return [...wanted.filter((id) => !ids.includes(id)), ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} twice`)]
}

describe('field', () => {
  it.each(examples)('$kind · $title · has its label, and nothing points into the void', ({ page, answers, pointer, told }) => {
    for (const language of ['zh', 'en'] as const) {
      const html = markup({ page, answers, language, ...(told === undefined ? {} : { told }) }).replaceAll('&#x27;', "'")
      expect(html).toContain(fieldTexts(form, pointer, language).label)
      expect(html).toContain(`id="${idsOf(pointer).label}"`)
      expect(danglingIds(html)).toEqual([])
    }
  })

  it.each(examples.filter((example) => example.told === true))('$kind · $title · is told at the field and in the summary', ({ page, answers, pointer }) => {
    const html = markup({ page, answers, told: true })
    const told = validateAnswers(form, answers).filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
    expect(told.length + pageNamed(page).demands.length).toBeGreaterThan(0)
    expect(html).toContain('role="alert"')
    for (const one of told) expect(html.split(one.zh).length).toBeGreaterThan(2)
  })

  it('every kind · has examples that say what it is', () => {
    for (const kind of kinds) expect(examples.filter((example) => example.kind === kind).length, kind).toBeGreaterThan(1)
  })
})
