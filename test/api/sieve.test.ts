/** The sieve remembers every text it was given, however many, and calls none known that it was not. */

import { describe, expect, it } from 'vitest'
import { openSieve } from '../../api/road/sieve.ts'

describe('sieve', () => {
  it('three hundred thousand texts · are new the first time and known the second', () => {
    const isKnown = openSieve()
    const texts = Array.from({ length: 300_000 }, (_, at) => `王小明/${String(at)}/3401`)
    expect(texts.filter((text) => isKnown(text))).toEqual([])
    expect(texts.every((text) => isKnown(text))).toBe(true)
  })

  it('the empty text · is a text', () => {
    const isKnown = openSieve()
    expect([isKnown(''), isKnown(''), isKnown('王')]).toEqual([false, true, false])
  })
})
