/** What the licence says of an approved application: every text ready to print, and no licence without a place. */

import { describe, expect, it } from 'vitest'
import { licenceFace, placeText } from '../../engine/licence-face.ts'
import { aNoodleShop, DOOR, LISTS, MATTER, WIFE, type Change } from './facts/noodle-shop.ts'

const face = (change: Change = {}, door: typeof DOOR | null = DOOR) => licenceFace(aNoodleShop(change).answers, MATTER, LISTS.scope, door)
const platform = { name: '示范商城·演示', storeUrl: 'https://store.example.cn/wang', certificateNo: 'PT-1' }

describe('licenceFace', () => {
  it("Wang's noodle shop · approved · every text as it is printed", () => {
    expect(face()).toEqual({
      name: '合肥市蜀山区王小明面馆（个体工商户）',
      kind: '个体工商户',
      organisation: '个人经营',
      operator: '王小明',
      premises: '安徽省合肥市蜀山区三里庵街道云篱路8号一楼门面',
      scope: expect.stringMatching(/^一般项目：食品销售（仅销售预包装食品）.*许可项目：餐饮服务/),
      capital: null,
    })
  })

  it('a shop without a name · is lawful · says no name', () => {
    expect(face({ answers: { name: { given: false } } })['name']).toBeNull()
  })

  it('a family business · says so, and names the operator alone', () => {
    const printed = face({ answers: { organisation: 'family', family: [WIFE] } })
    expect(printed).toMatchObject({ organisation: '家庭经营', operator: '王小明' })
    expect(JSON.stringify(printed)).not.toContain(WIFE.name)
  })

  it('capital · in ten thousands · is printed in capital characters', () => {
    expect(face({ answers: { capitalWan: '5' } })['capital']).toBe('伍万圆整')
  })

  it('a shop on a platform · has no door · the platform, its kind and its store stand for the place, and it is online only', () => {
    const printed = face({ answers: { premises: { useType: 'PLATFORM', county: '340104', platform, proofs: [] }, ecommerce: true }, scope: { items: ['S053'] } }, null)
    expect(printed['premises']).toBe('示范商城·演示（网络经营场所）https://store.example.cn/wang')
    expect(printed['scope']).toMatch(/（仅通过网络开展经营活动）$/)
  })

  it('a dwelling used online only · has a door · and the sentence, though declined', () => {
    const printed = face({ premises: { useType: 'HOME_ONLINE', platform }, scope: { items: ['S053'], onlineOnlySentence: false } })
    expect(printed['premises']).toBe('安徽省合肥市蜀山区三里庵街道云篱路8号一楼门面')
    expect(printed['scope']).toMatch(/（仅通过网络开展经营活动）$/)
  })

  it('an address in words · not in the library · is printed as it was given', () => {
    const { addressId: _, tail: __, ...rest } = aNoodleShop().answers.premises
    const answers = { ...aNoodleShop().answers, premises: { ...rest, freeText: '安徽省合肥市蜀山区小庙镇将军岭村桥头' } }
    expect(licenceFace(answers, MATTER, LISTS.scope, null)['premises']).toBe('安徽省合肥市蜀山区小庙镇将军岭村桥头')
  })

  it('a door nobody knows · approved by mistake · is no licence', () => {
    expect(() => face({}, null)).toThrow(/address/)
  })

  it('no text of a face · whatever is left out · says undefined or null', () => {
    for (const text of Object.values(face({ answers: { name: { given: false } } }))) expect(text ?? '').not.toMatch(/undefined|null/)
  })
})

describe('placeText', () => {
  it('a platform that was not described · has no place to print', () => {
    expect(placeText({ useType: 'PLATFORM', county: '340104', proofs: [] }, DOOR)).toBeNull()
  })

  it('a door of the library · outweighs words of the applicant', () => {
    expect(placeText({ useType: 'OWN', county: '340104', proofs: [], freeText: '别处' }, DOOR)).toBe(DOOR.address)
  })
})
