/** Full names taken apart: the worked names, ambiguous ones, and what is missing or out of order. */
import { describe, expect, it } from 'vitest'
import { composeName } from '../../../engine/names/name-parts.ts'
import { splitName } from '../../../engine/names/split-name.ts'
import { LISTS } from './name-lists.ts'

const split = (full: string) => splitName(full, LISTS)
const parts = (division: string, tradeName: string, trade: string, form: string) => ({ division, tradeName, trade, form })

describe('split name', () => {
  it.each([
    ['合肥市蜀山区张三小吃店（个体工商户）', '合肥市蜀山区', '张三', '小吃', '店'],
    ['合肥市蜀山区张三小吃店(个体工商户)', '合肥市蜀山区', '张三', '小吃', '店'],
    ['蜀山区老街坊面馆', '蜀山区', '老街坊', '', '面馆'],
    ['合肥市包河区合肥水果店', '合肥市包河区', '合肥', '水果', '店'],
    ['合肥市包河区水果水果店', '合肥市包河区', '水果', '水果', '店'],
    ['合肥市庐阳区中国移动手机店', '合肥市庐阳区', '中国移动', '手机', '店'],
    ['合肥市庐阳区ABC服装店', '合肥市庐阳区', 'ABC', '服装', '店'],
    ['合肥市庐阳区雷锋理发店', '合肥市庐阳区', '雷锋', '理发', '店'],
    ['合肥市瑶海区最佳火锅店', '合肥市瑶海区', '最佳', '火锅', '店'],
    ['合肥市瑶海区顺发商贸公司', '合肥市瑶海区', '顺发', '商贸', '公司'],
    ['巢湖市半汤街道李四温泉民宿店', '巢湖市半汤街道', '李四', '温泉民宿', '店'],
    ['合肥市高新区创想打印店', '合肥市高新区', '创想', '打印', '店'],
    ['合肥市高新技术产业开发区创想打印店', '合肥市高新技术产业开发区', '创想', '打印', '店'],
    ['肥东县杨记牛肉面馆', '肥东县', '杨记', '牛肉', '面馆'],
    ['合肥市庐阳区庐阳春酒楼', '合肥市庐阳区', '庐阳春', '', '酒楼'],
    ['合肥市包河区蜀都川菜馆', '合肥市包河区', '蜀都', '川菜', '馆'],
    ['合肥市杏花村饭店', '合肥市', '杏花村', '', '饭店'],
    ['上海市浦东新区张三小吃店', '上海市浦东新区', '张三', '小吃', '店'],
    ['吉林市船营区张三小吃店', '吉林市船营区', '张三', '小吃', '店'],
    ['安徽省合肥市蜀山区张三小吃店', '安徽省合肥市蜀山区', '张三', '小吃', '店'],
  ])('%s · whole · %s / %s / %s / %s', (full, division, tradeName, trade, form) => {
    const found = split(full)
    expect(found).toEqual({ ok: true, parts: parts(division, tradeName, trade, form) })
    expect(full.startsWith(composeName(found.parts))).toBe(true)
  })

  it.each([
    ['合肥市好店', ['trade'], true, parts('合肥市', '好', '', '店')],
    ['张三小吃店', ['division'], true, parts('', '张三', '小吃', '店')],
    ['合肥市水果店', ['tradeName'], true, parts('合肥市', '', '水果', '店')],
    ['合肥市蜀山区张三小吃', ['form'], true, parts('合肥市蜀山区', '张三', '小吃', '')],
    ['合肥市', ['tradeName', 'trade', 'form'], true, parts('合肥市', '', '', '')],
    ['张三（合肥市蜀山区）小吃店', [], false, parts('合肥市蜀山区', '张三', '小吃', '店')],
    ['张三(合肥)小吃店', [], false, parts('合肥', '张三', '小吃', '店')],
    ['合肥市蜀山区张三（合肥）小吃店', [], false, parts('合肥市蜀山区', '张三', '小吃', '店')],
    ['老赵〔合肥市〕小吃店（个体工商户）', [], false, parts('合肥市', '老赵', '小吃', '店')],
    ['张三合肥市小吃店', [], false, parts('合肥市', '张三', '小吃', '店')],
    ['', ['division', 'tradeName', 'trade', 'form'], true, parts('', '', '', '')],
  ])('%s · faulty · missing %j, in order: %s', (full, missing, inOrder, found) => {
    expect(split(full)).toEqual({ ok: false, missing, inOrder, parts: found })
  })

  it.each([
    '合肥市包河区老秦小吃店 （个体工商户）',
    '合肥市包河区老秦小吃店【个体工商户】',
    '合肥市包河区老秦小吃店(个体)',
    '合肥市包河区老秦小吃店〔个体户〕',
    '合肥市包河區老秦小喫店',
    ' 合肥市 包河区　老秦 小吃店',
  ])('%s · as old registers write it · is read all the same', (full) => {
    expect(split(full)).toEqual({ ok: true, parts: parts('合肥市包河区', '老秦', '小吃', '店') })
  })
})
