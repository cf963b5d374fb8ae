/** What the examples beside the form promise. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentText, dropInapplicable, normaliseAnswers, validateAnswers, valueAt } from '#forms'
import { examples, form, invalidExamples, ON } from './examples.ts'

describe('valid example', () => {
  it.each(examples)('$name · as it stands · has no problem', ({ answers }) => {
    expect(validateAnswers(form, answers, { on: ON })).toEqual([])
  })

  it.each(examples)('$name · normalised and cleared of what does not apply · stays as it is', ({ answers }) => {
    expect(normaliseAnswers(form, answers)).toEqual(answers)
    expect(dropInapplicable(form, answers, { on: ON })).toEqual(answers)
  })

  it.each(examples)('$name · each signature · covers exactly this content', ({ answers }) => {
    const hash = createHash('sha256').update(contentText(answers), 'utf8').digest('hex')
    const signatures = valueAt(answers, '/signatures') as readonly { contentHash: string }[]
    expect(signatures.length).toBeGreaterThan(0)
    for (const signature of signatures) expect(signature.contentHash).toBe(hash)
  })
})

describe('invalid example', () => {
  it.each(invalidExamples)('$name · $statement', ({ answers, problems }) => {
    const told = validateAnswers(form, answers, { on: ON })
    expect(told.map(({ pointer, code }) => ({ pointer, code })).toSorted(byPointer)).toEqual([...problems].sort(byPointer))
    for (const one of told) {
      expect(one.zh).toMatch(/\p{Script=Han}.*。$/u)
      expect(one.en).toMatch(/\.$/)
      expect(`${one.zh}${one.en}`).not.toMatch(/[{}]/)
    }
  })
})

function byPointer(a: { readonly pointer: string }, b: { readonly pointer: string }): number {
  return a.pointer < b.pointer ? -1 : 1
}
