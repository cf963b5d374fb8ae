/** Towns behind the county: those of the lists, and such as the lists lack, which a person must see. */
import { describe, expect, it } from 'vitest'
import { judgeName } from '../../../engine/names/judge-name.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { LISTS, aWish } from './name-lists.ts'

describe('towns', () => {
  const judged = (division: string, county: string) => {
    const { divisionJudgement, divisionProposal } = judgeName(aWish({ division }, { county }))
    return [divisionJudgement, divisionProposal]
  }

  it.each([['庐江县泥河镇', '340124'], ['庐江县矾山镇', '340124'], ['巢湖市黄麓镇', '340181'], ['合肥市巢湖市槐林镇', '340181'], ['长丰县罗塘乡', '340121'], ['肥东县众兴乡', '340122']])('%s · good', (division, county) => {
    expect(judged(division, county)).toEqual(['good', null])
  })

  it.each([
    ['肥西县新河镇', '340123', 'unknown-town', '肥西县'],
    ['合肥市蜀山区玉兰街道', '340104', 'unknown-town', '合肥市蜀山区'],
    ['蜀山区玉兰街道', '340104', 'unknown-division', '合肥市蜀山区'],
    ['合肥市包河区玉兰街道', '340104', 'other-place', '合肥市蜀山区'],
    ['肥西县泥河镇', '340123', 'unknown-division', '肥西县'],
    ['肥西县鸡巴镇', '340123', 'unknown-division', '肥西县'],
    ['肥西县阿里巴巴', '340123', 'unknown-division', '肥西县'],
    ['合肥市玉兰街道', '340104', 'unknown-division', '合肥市蜀山区'],
    ['义乌市', '340104', 'other-place', '合肥市蜀山区'],
  ])('%s · a town that our lists lack goes to a person behind the right county only: %s, %s, %s', (division, county, judgement, proposal) => {
    expect(judged(division, county)).toEqual([judgement, proposal])
  })

  it('a full name with a town of the lists · is parted behind the town', () => {
    expect(splitName('庐江县泥河镇张三小吃店', LISTS).parts).toEqual({ division: '庐江县泥河镇', tradeName: '张三', trade: '小吃', form: '店' })
    expect(splitName('义乌市小商品城南街面馆', LISTS).parts.division).toBe('义乌市')
  })
})
