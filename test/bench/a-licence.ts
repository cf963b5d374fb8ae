/** The noodle shop's licence, for benchmarks. */

import { readFileSync } from 'node:fs'
import { composeLicenceNumber, composeBody, type Licence } from '#engine'
import { parseLicenceLayout, type LicenceLayout } from '../../api/licence/licence-layout.ts'

export function aLicence(): Licence {
  return {
    number: composeLicenceNumber({ department: '9', category: '2', division: '340104', body: composeBody('MA0T', 1) }),
    matter: 'individual-establish',
    face: {
      name: '合肥市蜀山区王小明小吃店（个体工商户）',
      kind: '个体工商户',
      organisation: '个人经营',
      operator: '王小明',
      premises: '安徽省合肥市蜀山区三里庵街道秒批路1号',
      scope: '一般项目：食品销售（仅销售预包装食品）（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）许可项目：餐饮服务（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）',
      capital: '伍万圆整',
    },
    registry: '合肥市蜀山区示范市场监督管理局·演示',
    establishedOn: '2026-11-22',
    issuedOn: '2026-11-22',
    duplicates: 1,
    specimen: true,
  }
}

export function aLayout(): LicenceLayout {
  return parseLicenceLayout(JSON.parse(readFileSync(new URL('../../rules/individual-establish/licence.json', import.meta.url), 'utf8')))
}
