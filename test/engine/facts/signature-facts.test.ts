/** Facts about signatures, family, commitments, capital and what can be drawn: over exactly this content, and naming nobody. */

import { describe, expect, it } from 'vitest'
import type { Answers, Signature } from '../../../engine/answers.ts'
import { AGENT, ANSWERS, CONTENT_HASH, factsWhen, NOW, said, WIFE } from './noodle-shop.ts'

const signed = (signer: string, contentHash = CONTENT_HASH, method: Signature['method'] = 'handwriting'): Signature => ({ signer, method, contentHash, signedAt: NOW })
const OTHER = 'f'.repeat(64)

describe('signatures', () => {
  const operator = (signatures: readonly Signature[]) => factsWhen({ answers: { signatures } })['signature.operator']

  it.each<[readonly Signature[], 'valid' | 'missing' | 'other-content', string]>([
    [[signed('operator')], 'valid', 'over this content'],
    [[signed('operator', CONTENT_HASH, 'face')], 'valid', 'by face'],
    [[], 'missing', 'nobody signed'],
    [[signed('agent'), signed('family/0')], 'missing', 'others signed'],
    [[signed('operator', OTHER)], 'other-content', 'before a change'],
    [[signed('operator', CONTENT_HASH.toUpperCase())], 'other-content', 'a hash in capitals is another text'],
    [[signed('operator', OTHER), signed('operator')], 'valid', 'signed again after the change'],
  ])('%# · %j · %s · %s', (signatures, state) => {
    expect(operator(signatures)).toBe(state)
  })

  it('an agent · who is there · signs too; one who is not has nothing to sign', () => {
    const agent = (signatures: readonly Signature[]) => factsWhen({ answers: { agent: AGENT, signatures }, lookups: said.agentRealName() })['signature.agent']
    expect([agent([signed('operator')]), agent([signed('agent')]), agent([signed('agent', OTHER)])]).toEqual(['missing', 'valid', 'other-content'])
    expect(factsWhen({ answers: { signatures: [signed('agent')] } })['signature.agent']).toBeNull()
  })
})

describe('family', () => {
  const { proof: _, ...unproven } = WIFE
  const family = (members: Answers['family'], signatures: readonly Signature[]) =>
    factsWhen({ answers: { organisation: 'family', ...(members === undefined ? {} : { family: members }), signatures } })

  it('two members, proven and signed · nothing is missing', () => {
    const facts = family([WIFE, { ...WIFE, relation: 'child' }], [signed('operator'), signed('family/0'), signed('family/1')])
    expect(facts).toMatchObject({ 'family.operation': true, 'family.memberCount': 2, 'family.unproven': [], 'family.unsigned': [] })
  })

  it('one did not sign, one signed something else, one is unproven · each is told by place, and the operator’s signature stays good', () => {
    const facts = family([WIFE, WIFE, unproven], [signed('operator'), signed('family/1', OTHER), signed('family/2')])
    expect(facts).toMatchObject({ 'family.unproven': ['family/2'], 'family.unsigned': ['family/0', 'family/1'], 'signature.operator': 'valid' })
    expect(JSON.stringify(facts)).not.toContain(WIFE.name)
  })

  it('a family without members · counts nought', () => {
    expect(family(undefined, [signed('operator')])).toMatchObject({ 'family.operation': true, 'family.memberCount': 0, 'family.unsigned': [] })
  })

  it('one person alone · is no family', () => {
    expect(factsWhen({})).toMatchObject({ 'family.operation': false, 'family.memberCount': 0, 'family.unproven': [], 'family.unsigned': [] })
  })
})

describe('commitments', () => {
  it('all given · none is missing; those not given · are told in one order', () => {
    expect(factsWhen({})['commitments.missing']).toEqual([])
    const commitments = { truthful: false, permits: false, name: true, premises: false }
    expect(factsWhen({ answers: { commitments } })['commitments.missing']).toEqual(['permits', 'premises', 'truthful'])
  })
})

describe('capital', () => {
  const yuan = (capitalWan: string) => factsWhen({ answers: { capitalWan } })['capital.yuan']
  it.each([
    ['0', 0],
    ['5', 50_000],
    ['500', 5_000_000],
    ['500.000001', 5_000_000.01],
    ['0.000001', 0.01],
    ['-1', -1],
    ['1.0000001', -1],
    ['1e6', -1],
    ['', -1],
    ['NaN', -1],
  ])('%s 万元 · %d yuan, where −1 is what cannot be read', (text, expected) => {
    expect(yuan(text)).toBe(expected)
  })

  it('not said · does not apply', () => {
    expect(factsWhen({})['capital.yuan']).toBeNull()
  })
})

describe('what can be drawn', () => {
  const withoutGlyph = (...missing: readonly string[]) => (character: string) => !missing.includes(character)

  it('name of the operator, tail and door · characters without a glyph · are told once, sorted', () => {
    const facts = factsWhen({ operator: { name: '王𬱖𬱖' }, premises: { tail: '㙍区𬱖号' }, lookups: said.door({ address: '𫮃路8号' }), drawable: withoutGlyph('𬱖', '㙍', '𫮃') })
    expect(facts['paper.undrawable']).toEqual(['㙍', '𫮃', '𬱖'].toSorted())
  })

  it('the wording of a scope item · is printed too · and needs its glyphs', () => {
    expect(factsWhen({ drawable: withoutGlyph('餐') })['paper.undrawable']).toEqual(['餐'])
  })

  it('what is not printed · papers, residence, a platform beside a dwelling · needs no glyph', () => {
    const missing = ['李', '樾', '坣']
    const facts = factsWhen({
      operator: { residence: { region: '340104', address: '樾园1栋' } },
      premises: { useType: 'HOME_ONLINE', platform: { name: '坣商城', storeUrl: 'https://a.example.cn', certificateNo: '1' }, proofs: ANSWERS.premises.proofs },
      drawable: withoutGlyph(...missing),
    })
    expect(facts['paper.undrawable']).toEqual([])
  })

  it('the name of a platform · stands for the place · and needs its glyphs', () => {
    const premises = { useType: 'PLATFORM', platform: { name: '坣商城', storeUrl: 'https://a.example.cn', certificateNo: '1' } } as const
    expect(factsWhen({ premises, drawable: withoutGlyph('坣') })['paper.undrawable']).toEqual(['坣'])
  })
})
