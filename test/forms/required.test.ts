/** Each answer that is demanded, taken away alone, gives its own problem in both languages. */

import { describe, expect, it } from 'vitest'
import { fieldTexts, placesOf, validateAnswers, withoutValue } from '#forms'
import { example, examples, form, ON } from './examples.ts'

/** Demanded places that hold something in an example; containers are told as what is missing in them. */
const cases = examples.flatMap(({ name, answers }) =>
  [...form.fields.values()]
    .filter((field) => field.demanded && field.kind !== 'object' && field.pointer !== '')
    .flatMap((field) => placesOf(answers, field.pointer).map((pointer) => ({ name, pointer }))),
)

describe('a demanded answer', () => {
  it('taken away · each one · is told where it belongs, in Chinese and in English', () => {
    const silent = cases.filter(({ name, pointer }) => {
      const told = validateAnswers(form, withoutValue(example(name), pointer), { on: ON }).find((one) => one.pointer === pointer)
      return !isOptionalHere(name, pointer) && !(told?.code === 'required' && told.zh !== '' && told.en !== '' && told.zh !== told.en)
    })
    expect(silent).toEqual([])
    expect(cases.length).toBeGreaterThan(150)
  })

  it('missing · any · has words made for it', () => {
    for (const { pointer } of cases) {
      for (const language of ['zh', 'en'] as const) expect(fieldTexts(form, pointer, language).problems['required'], pointer).toBeDefined()
    }
  })

  it('emptied instead of taken away · a text · is missing all the same', () => {
    const told = validateAnswers(form, { ...example('noodle-shop'), contact: { phone: '' } })
    expect(told.map(({ pointer, code }) => [pointer, code])).toEqual([['/contact/phone', 'required']])
  })
})

/** Demanded only under a condition that does not hold in this example. */
function isOptionalHere(name: string, pointer: string): boolean {
  const answers = example(name)
  if (pointer.startsWith('/premises/proofs/') && pointer.endsWith('/validTo')) return placeKind(name, pointer) !== 'lease'
  if (pointer.startsWith('/premises/platform/')) return false
  return pointer === '/operator/birthDate' && placesOf(answers, pointer).length === 0
}

function placeKind(name: string, pointer: string): unknown {
  const proofs = (example(name) as { premises: { proofs: readonly { kind: string }[] } }).premises.proofs
  return proofs[Number(pointer.split('/')[3])]?.kind
}
