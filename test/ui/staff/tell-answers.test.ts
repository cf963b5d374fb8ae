/** Tests of the first column: the noodle shop's answers by step and label, codes in words, nothing that is only the machine's. */

import { describe, expect, it } from 'vitest'
import { loadForm } from '#forms'
import type { Answers } from '#forms'
import family from '../../../forms/catalogue/individual-establish/v1/examples/family.json' with { type: 'json' }
import noodleShop from '../../../forms/catalogue/individual-establish/v1/examples/noodle-shop.json' with { type: 'json' }
import { speaksOf, tellAnswers } from '../../../staff-ui/clerk/case/tell-answers.ts'
import type { Said, Told } from '../../../staff-ui/clerk/case/tell-answers.ts'

const NAMES = { S201: { zh: '餐饮服务', en: 'Catering' }, '340104': { zh: '蜀山区', en: 'Shushan District' }, addr_340104001_0001: { zh: '安徽省合肥市蜀山区示范路1号', en: '1 Shifan Road' } }
const form = loadForm('individual-establish', 1)

function told(answers: Answers, language: 'zh' | 'en' = 'zh'): readonly Told[] {
  return tellAnswers({ form, answers, names: NAMES, language, today: '2026-11-22' }).flatMap((step) => step.pages.flatMap((page) => page.fields))
}

function textOf(said: Said): string {
  switch (said.kind) {
    case 'nothing':
      return '—'
    case 'text':
      return said.text
    case 'tick':
      return said.ticked ? '✓' : '✗'
    case 'list':
      return said.parts.map(textOf).join(' | ')
    case 'group':
      return said.parts.map((part) => `${part.label}=${textOf(part.said)}`).join(' ')
  }
}

function at(fields: readonly Told[], pointer: string): string {
  return textOf(fields.find((field) => field.pointer === pointer)?.said ?? { kind: 'text', text: 'not told' })
}

describe('answers told to a clerk', () => {
  it('the noodle shop · told in Chinese · steps in the order of the form, codes in words, dates written out', () => {
    const steps = tellAnswers({ form, answers: noodleShop, names: NAMES, language: 'zh', today: '2026-11-22' })
    expect(steps.map((step) => step.step)).toEqual(['身份', '地点', '经营', '名称', '确认'])
    const fields = told(noodleShop)
    expect(at(fields, '/operator/idType')).toBe('居民身份证')
    expect(at(fields, '/operator/idValidTo')).toBe('2038年5月20日')
    expect(at(fields, '/operator/residence/region')).toBe('蜀山区')
    expect(at(fields, '/premises/addressId')).toBe('安徽省合肥市蜀山区示范路1号')
    expect(at(fields, '/scope/items')).toBe('餐饮服务 | S049')
    expect(at(fields, '/ecommerce')).toBe('否')
  })

  it('the same · told in English · no Chinese label is left', () => {
    const fields = told(noodleShop, 'en')
    expect(fields.filter((field) => /\p{Script=Han}/u.test(field.label))).toEqual([])
    expect(at(fields, '/operator/idValidTo')).toBe('20 May 2038')
  })

  it('signatures · told · who signed and when in office time, without digest or strokes of a hand', () => {
    const { signatures: [signature] } = noodleShop
    const { strokes: _strokes, ...masked } = signature!
    const said = at(told({ ...noodleShop, signatures: [masked] }), '/signatures')
    expect(said).toContain('签名人=经营者本人')
    expect(said).toContain('签名时间=2026年11月22日 10:10')
    expect(said).not.toContain(masked.contentHash)
  })

  it('commitments · told · each is a sentence that was ticked or not', () => {
    const said = at(told({ ...noodleShop, commitments: { ...noodleShop.commitments, permits: false } }), '/commitments')
    expect([...said.matchAll(/[✓✗]/g)].map(String)).toEqual(['✓', '✓', '✓', '✗'])
  })

  it('no agent · told · the question is answered with no, and the pages about the agent are left out', () => {
    const fields = told(noodleShop)
    expect(at(fields, '/agent')).toBe('否')
    expect(at(fields, '/agent/name')).toBe('not told')
  })

  it('a family · told · each member is a group of labelled answers', () => {
    expect(at(told(family), '/family')).toMatch(/家庭成员姓名=.+与经营者的关系=/)
  })

  it('an answer left open · told · is there and says so', () => {
    const { occupation: _occupation, ...operator } = noodleShop.operator
    expect(at(told({ ...noodleShop, operator }), '/operator/occupation')).toBe('—')
  })

  it('masked numbers · told · stay as they came, and pages that need an age from them are not invented', () => {
    const fields = told({ ...noodleShop, operator: { ...noodleShop.operator, idNo: '3401＊＊＊＊＊＊＊＊＊＊1012' } })
    expect(at(fields, '/operator/idNo')).toBe('3401＊＊＊＊＊＊＊＊＊＊1012')
    expect(at(fields, '/operator/ownIncomeProof')).toBe('not told')
  })

  it('what a program declared beside the pages · told · stands under its own head', () => {
    const steps = tellAnswers({ form, answers: { ...noodleShop, scope: { ...noodleShop.scope, other: '代写书信' } }, names: NAMES, language: 'zh', today: '2026-11-22' })
    const last = steps.at(-1)!
    expect(last.step).toBe('其他')
    expect(last.pages.flatMap((page) => page.fields.map((field) => textOf(field.said)))).toEqual(['代写书信'])
  })
})

describe('a finding and a field', () => {
  it.each([
    ['/operator/idNo', '/operator/idNo', true],
    ['/premises/proofs/0/validTo', '/premises/proofs', true],
    ['/name', '/name/tradeName', true],
    ['/name/trade', '/name/tradeName', false],
  ])('%s · beside %s · speaks of it: %s', (pointer, field, speaks) => {
    expect(speaksOf(pointer, field)).toBe(speaks)
  })
})
