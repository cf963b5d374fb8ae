/** Composing a name: which part is missing, what a form word carries, and that old answers stay old. */

import { describe, expect, it } from 'vitest'
import { ask, freshGate, fullName, isStale, missingPart, receive, tradeNameIn, withForm } from '../../../kiosk-ui/name/compose.ts'
import { verdictOf } from '../../../kiosk-ui/name/use-judgement.ts'
import type { NameAnswer } from '../../../kiosk-ui/name/use-judgement.ts'

const WANG = { division: '合肥市蜀山区', tradeName: '王记', trade: '小吃', form: '店' }
const FORMS = [{ word: '店', carriesTrade: false }, { word: '面馆', carriesTrade: true }]

describe('name composer', () => {
  it('four parts and the bracketed word make the whole name', () => {
    expect(fullName(WANG, '（个体工商户）')).toBe('合肥市蜀山区王记小吃店（个体工商户）')
  })

  it('a form word that carries the trade · empties the trade, and the name is whole', () => {
    const parts = withForm(WANG, { word: '面馆', carriesTrade: true })
    expect(parts).toEqual({ ...WANG, trade: '', form: '面馆' })
    expect(missingPart(parts, FORMS)).toBeNull()
  })

  it.each([
    [{ ...WANG, division: '' }, 'division'],
    [{ ...WANG, tradeName: '' }, 'tradeName'],
    [{ ...WANG, trade: '' }, 'trade'],
    [{ ...WANG, form: '' }, 'form'],
    [WANG, null],
  ] as const)('%o · next is %s', (parts, next) => {
    expect(missingPart(parts, FORMS)).toBe(next)
  })

  it('a proposed whole name gives back its trade name, unless other parts were changed too', () => {
    expect(tradeNameIn('合肥市蜀山区龙门小吃店', WANG)).toBe('龙门')
    expect(tradeNameIn('合肥市龙门小吃店', WANG)).toBeNull()
  })
})

describe('judgement gate', () => {
  it('the answer to an older wish arrives last · the newer one stays', () => {
    const twice = ask(ask(freshGate<string>()))
    const newer = receive(twice, 2, 'about 王记')
    expect(receive(newer, 1, 'about 王').answer).toBe('about 王记')
  })

  it('a wish changed after its answer · the answer is stale', () => {
    const answered = receive(ask(freshGate<string>()), 1, 'free')
    expect(isStale(answered)).toBe(false)
    expect(isStale(ask(answered))).toBe(true)
  })
})

describe('judgement', () => {
  const answer = (level: NameAnswer['level'], ...rules: readonly (readonly [string, NameAnswer['findings'][number]['severity']])[]): NameAnswer => ({
    fullName: '',
    level,
    findings: rules.map(([rule, severity]) => ({ rule, severity, statement: TEXT, message: TEXT, remedy: TEXT, pointers: [], basis: [], mark: 'law' })),
    conflicts: [],
    suggestions: [],
    divisionProposal: null,
    simplifiedProposal: null,
  })

  it('nothing found · free', () => expect(verdictOf(answer('ok'))).toBe('free'))
  it('only likeness · similar, and the person may confirm', () => expect(verdictOf(answer('correct', ['R-NM-11', 'correct']))).toBe('similar'))
  it('likeness and a forbidden word · not to be had', () => expect(verdictOf(answer('correct', ['R-NM-11', 'correct'], ['R-NM-08', 'correct']))).toBe('not'))
  it('a sensitive word · a person looks', () => expect(verdictOf(answer('review', ['R-NM-09', 'review']))).toBe('person'))
})

const TEXT = { zh: '', en: '' }
