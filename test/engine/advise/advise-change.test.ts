/** Advice for Wang's noodle shop in trouble: what is told, what is left untold, and where a person is needed. */

import { describe, expect, it } from 'vitest'
import { adviseChange, type AdviceTerms } from '../../../engine/advise/advise-change.ts'
import { openCompiled } from '../../../engine/evaluate/compile.ts'
import type { Rule } from '../../../engine/rule-set.ts'
import { aRule, withRules } from '../examine/ground.ts'
import { aNoodleShop, numberBornOn, said, silent } from '../facts/noodle-shop.ts'
import { BOOK, RULES } from './shipped-advice.ts'

type Change = Parameters<typeof aNoodleShop>[0]

function advised(change: Change, terms: Partial<AdviceTerms> = {}) {
  return adviseChange(aNoodleShop(change), { rules: RULES, book: BOOK, ...terms })
}

function changesOf(change: Change, terms: Partial<AdviceTerms> = {}) {
  const advice = advised(change, terms)
  return advice.kind === 'changes' ? advice.changes : advice.kind
}

const named = (parts: object) => ({ answers: { name: { given: true as const, division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆', ...parts } } })
const TAKEN = said.names({ identical: [{ name: '合肥市包河区王小明面馆（个体工商户）', status: 'registered', likeness: 'identical' }] })
const SIMILAR = said.names({ similar: [{ name: '合肥市包河区王晓明面馆（个体工商户）', status: 'registered', likeness: 'same-sound' }] })

describe('adviseChange', () => {
  it('nothing is wrong · nothing is advised', () => {
    expect(advised({}).kind).toBe('approved')
  })

  it('a district without its city, a lease that ended · two fields, each with what to write where the office can say it', () => {
    expect(changesOf({ ...named({ division: '蜀山区' }), premises: { proofs: [{ kind: 'lease', reference: '租赁合同', validTo: '2026-11-01' }] } })).toEqual([
      { pointer: '/premises/proofs', kind: 'supply', from: [{ kind: 'lease', reference: '租赁合同', validTo: '2026-11-01' }], to: null, words: { zh: '续签租约，填写新的到期日。', en: 'Renew the lease and enter its new end.' } },
      { pointer: '/name/division', kind: 'set', from: '蜀山区', to: '合肥市蜀山区', words: { zh: '名称开头的行政区划改为“合肥市蜀山区”。', en: 'Begin the name with “合肥市蜀山区”.' } },
    ])
  })

  it('a similar name · the risk is accepted rather than the name changed', () => {
    expect(changesOf({ lookups: SIMILAR })).toMatchObject([{ pointer: '/name/riskAccepted', kind: 'set', to: true }])
  })

  it('a taken name, and free ones are known · one of them is named; without, none is', () => {
    const choices = { '/name/tradeName': [{ value: '王小明记', lookups: said.names({}) }] }
    expect(changesOf({ lookups: TAKEN }, { choices })).toMatchObject([{ kind: 'choose-again', to: '王小明记', words: { zh: '换一个字号，例如“王小明记”。' } }])
    expect(changesOf({ lookups: TAKEN })).toMatchObject([{ kind: 'choose-again', to: null, words: { zh: '换一个字号。' } }])
  })

  it('known names that are all taken too · a person is needed', () => {
    const choices = { '/name/tradeName': [{ value: '王小明记', lookups: TAKEN }] }
    expect(changesOf({ lookups: TAKEN }, { choices })).toBe('needs-person')
  })

  it('a dwelling: catering goes, and the name goes with it · in that order, as one change each', () => {
    const advice = advised({ premises: { useType: 'HOME_CONVERTED', proofs: [{ kind: 'deed', reference: '房产证' }, { kind: 'neighbour-consent', reference: '1' }, { kind: 'community-consent', reference: '2' }] } })
    expect(advice).toMatchObject({ kind: 'changes', taken: ['without-home-banned', 'fitting-form'], changes: [{ pointer: '/scope/items', from: ['S201', 'S049'], to: ['S049'] }, { pointer: '/name/form', from: '面馆' }] })
  })

  it('unsigned · signing is the change; beside another change it costs nothing', () => {
    expect(changesOf({ answers: { signatures: [] } })).toMatchObject([{ pointer: '/signatures', kind: 'check-again' }])
    expect(changesOf({ answers: { signatures: [], capitalWan: '600' } })).toMatchObject([{ pointer: '/capitalWan', to: '500' }])
  })

  it('a wrong number · is to be read again, and no number is told', () => {
    const changes = changesOf({ operator: { idNo: '340199199003071013' } })
    expect(changes).toMatchObject([{ pointer: '/operator/idNo', kind: 'check-again', to: null }])
    expect(JSON.stringify(changes)).not.toMatch(/\d{17}[\dX](?<!340199199003071013)/)
  })

  it.each<[string, Change]>([
    ['who is barred', { lookups: said.bans('2030-01-01') }],
    ['who is under age', { operator: { idNo: numberBornOn('2011-03-07') } }],
    ['whose office is public', { operator: { occupation: 'public-official' } }],
    ['whose source is silent', { lookups: { bans: silent('bans') }, answers: { capitalWan: '600' } }],
  ])('%s · cannot change that: a person is needed', (_, change) => {
    expect(changesOf(change)).toBe('needs-person')
  })

  it('a fraud signal beside a slip · a person is needed, whatever the slip', () => {
    const slip = { answers: { capitalWan: '600' } }
    expect(changesOf(slip)).toMatchObject([{ pointer: '/capitalWan' }])
    expect(changesOf({ ...slip, lookups: said.counters({ phoneOperators30d: 9 }) })).toBe('needs-person')
  })

  it('a way that would meet a fraud signal · is none, and its words are nowhere', () => {
    const canary = 'CANARY-7f3'
    const model = aRule('R-RK-99', 'review', { fact: 'capital.yuan', operator: 'equal', value: 5_000_000 })
    const watched: Rule = { ...model, event: { ...model.event, params: { ...model.event.params, discreet: true, pointers: [], message: { zh: canary, en: canary }, statement: { zh: canary, en: canary } } } }
    const advice = advised({ answers: { capitalWan: '600' } }, { rules: openCompiled(withRules(watched)) })
    expect(advice).toMatchObject({ kind: 'changes', changes: [{ pointer: '/capitalWan', kind: 'drop' }] })
    expect(JSON.stringify(advice)).not.toContain(canary)
  })

  it('asked twice · answers the same, byte for byte', () => {
    const change = { ...named({ division: '蜀山区', tradeName: '好', form: '公司' }), lookups: TAKEN }
    expect(JSON.stringify(advised(change))).toBe(JSON.stringify(advised(change)))
  })

  it('no room for trying · a person is needed rather than a guess made', () => {
    expect(advised({ ...named({ division: '蜀山区', tradeName: '好' }), answers: { capitalWan: '600' } }, { limit: 1 }).kind).toBe('needs-person')
  })

  it('the application · is left as it was', () => {
    const circumstances = aNoodleShop({ answers: { capitalWan: '600' } })
    const before = JSON.stringify(circumstances.answers)
    adviseChange(circumstances, { rules: RULES, book: BOOK })
    expect(JSON.stringify(circumstances.answers)).toBe(before)
  })
})
