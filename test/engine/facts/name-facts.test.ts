/** Facts about the wished name: none where none is wished, the form by the lists, the rest by what the register said. */

import { describe, expect, it } from 'vitest'
import type { WishedName } from '../../../engine/answers.ts'
import { FACT_NAMES } from '../../../engine/facts/catalogue.ts'
import { judgeWishedName, nameFacts, nameFactsOf, placeOf } from '../../../engine/facts/name-facts.ts'
import type { NameConflict } from '../../../engine/lookups.ts'
import { aNoodleShop, factsWhen, hoursAgo, LISTS, notAsked, said, silent, type Change } from './noodle-shop.ts'

type Given = Extract<WishedName, { given: true }>
const WANG: Given = { given: true, division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆' }
const named = (name: Partial<Given>, change: Change = {}) => factsWhen({ ...change, answers: { ...change.answers, name: { ...WANG, ...name } } })
const conflict = (name: string, likeness: NameConflict['likeness'] = 'identical'): NameConflict => ({ name, status: 'registered', likeness })

describe('a name', () => {
  it('none wished · register not asked · nothing about a name applies, and nothing is wrong', () => {
    const facts = factsWhen({ answers: { name: { given: false } }, lookups: { nameRegister: notAsked('nameRegister') } })
    for (const name of FACT_NAMES.filter((each) => each.startsWith('name.'))) expect(facts[name], name).toBe(name === 'name.given' ? false : null)
    expect(facts['sources.unavailable']).toEqual([])
  })

  it('complete and in order · is good in every part', () => {
    expect(named({})).toMatchObject({
      'name.full': '合肥市蜀山区王小明面馆（个体工商户）',
      'name.missingParts': [],
      'name.inOrder': true,
      'name.divisionJudgement': 'good',
      'name.tradeNameLength': 3,
      'name.tradeNameIs': 'distinctive',
      'name.tradeMatchesScope': true,
      'name.formAllowed': true,
    })
  })

  it('the trade · is held against the main item · which is the first', () => {
    expect(named({}, { scope: { items: ['S201', 'S005'] } })['name.tradeMatchesScope']).toBe(true)
    expect(named({}, { scope: { items: ['S005', 'S201'] } })['name.tradeMatchesScope']).toBe(false)
  })

  it('a division · of the registry that decides, not of the residence · is good', () => {
    const there: Change = { premises: { county: '340111' }, operator: { residence: { region: '340104', address: '某小区' } } }
    expect(named({ division: '合肥市包河区' }, there)['name.divisionJudgement']).toBe('good')
    expect(named({ division: '合肥市蜀山区' }, there)['name.divisionJudgement']).toBe('other-place')
  })

  it.each(LISTS.registries.flatMap(({ code, nameDivisions }) => nameDivisions.map((division) => [division, code] as const)))('%s in %s · a division the registry itself lists · is good', (division, county) => {
    expect(named({ division }, { premises: { county } })['name.divisionJudgement']).toBe('good')
  })

  it('a zone · is judged as the zone within the district around it', () => {
    expect(placeOf('340104', LISTS.names)).toEqual({ county: '340104' })
    expect(placeOf('340176', LISTS.names)).toMatchObject({ zone: '340176', county: expect.stringMatching(/^3401\d\d$/) })
  })

  it('a character the fonts cannot draw · is a foreign character of the name, and no second fault of the paper', () => {
    const facts = named({ tradeName: '王小𬱖' }, { drawable: (character) => character !== '𬱖' })
    expect(facts).toMatchObject({ 'name.foreignCharacters': ['𬱖'], 'paper.undrawable': [] })
  })

  it('the risk of a likeness · accepted only when said so', () => {
    expect([named({}), named({ riskAccepted: false }), named({ riskAccepted: true })].map((facts) => facts['name.riskAccepted'])).toEqual([false, false, true])
  })
})

describe('the register', () => {
  it('a name that is identical · is not also similar', () => {
    const facts = factsWhen({ lookups: said.names({ identical: [conflict('甲')], similar: [conflict('乙', 'same-sound')] }) })
    expect(facts).toMatchObject({ 'name.identicalTo': ['甲'], 'name.similarTo': [] })
  })

  it('conflicts · in whatever order, twice · are told once, sorted', () => {
    const similar = [conflict('乙', 'same-sound'), conflict('丙', 'contains'), conflict('乙', 'looks-alike')]
    const turned = factsWhen({ lookups: said.names({ similar: similar.toReversed() }) })['name.similarTo']
    expect(factsWhen({ lookups: said.names({ similar }) })['name.similarTo']).toEqual(turned)
    expect(turned).toHaveLength(2)
  })

  it('what stands against a name · is told closest first, with kind and status, five at most and the rest counted', () => {
    const similar = [conflict('丙', 'contains'), ...Array.from({ length: 9 }, (_, at) => conflict(`甲${String(at)}`, 'looks-alike')), { ...conflict('乙', 'same-sound'), status: 'reserved' as const, day: '2026-12-31' }]
    const told = factsWhen({ lookups: said.names({ similar }) })['name.conflicts']
    expect(told).toEqual(['same-sound|reserved|2026-12-31|乙', ...[0, 1, 2, 3].map((at) => `looks-alike|registered||甲${String(at)}`), 'more|6'])
    expect(factsWhen({ lookups: said.names({ identical: [conflict('甲')], similar }) })['name.conflicts']).toEqual(['identical|registered||甲'])
  })

  it('an old answer · still speaks against a name, and no longer for it', () => {
    const old = hoursAgo(2)
    expect(factsWhen({ lookups: said.names({ identical: [conflict('甲')], wellKnown: ['驰名'], reservation: 'expired' }, old) })).toMatchObject({
      'name.identicalTo': ['甲'],
      'name.similarTo': { unknown: 'nameRegister' },
      'name.wellKnown': ['驰名'],
      'name.reservation': 'expired',
      'sources.unavailable': ['nameRegister'],
    })
    expect(factsWhen({ lookups: said.names({ reservation: 'valid' }, old) })).toMatchObject({ 'name.identicalTo': { unknown: 'nameRegister' }, 'name.reservation': { unknown: 'nameRegister' } })
  })

  it('silent · the form of the name is judged all the same', () => {
    expect(factsWhen({ lookups: { nameRegister: silent('nameRegister') } })).toMatchObject({ 'name.identicalTo': { unknown: 'nameRegister' }, 'name.divisionJudgement': 'good', 'name.inOrder': true })
  })

  it('a name that is only tried · with the register at hand · gives the facts it will give when it is wished', () => {
    const lookups = said.names({ similar: [conflict('乙', 'same-sound')], wellKnown: ['驰名'] })
    const shop = aNoodleShop({ lookups })
    const judgement = judgeWishedName(shop)!
    const register = lookups.nameRegister.state === 'answered' ? lookups.nameRegister.value : undefined
    expect(nameFactsOf(judgement, { fullName: '合肥市蜀山区王小明面馆（个体工商户）', register: register!, riskAccepted: false })).toEqual(nameFacts(shop, judgement))
  })
})
