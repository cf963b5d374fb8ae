/** The licence and the letters of Wang's noodle shop, as every test of the paper room starts from them. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Licence, LicenceNumber } from '#engine'
import { parseLicenceLayout } from '../../api/licence/licence-layout.ts'
import type { Letter, LetterPoint } from '../../api/licence/letter.ts'
import { letterTitles } from '../../api/licence/letter-texts.ts'
import layoutJson from '../../rules/individual-establish/licence.json' with { type: 'json' }

export const layout = parseLicenceLayout(layoutJson)

export const verifyUrl = 'https://miaopi.example/v/92340199MA8N2M6P19?d=20261122&k=0&s=MEUCIQDxk1m3n0Zb2l6zq9p8b7Jv5TtYc3rW4xUeQ1aHfGkLmNoPqRsTuVwXyZ0123456789abcdefghijklmn'

export const noodleShop: Licence = {
  number: '92340199MA8N2M6P19' as LicenceNumber,
  matter: 'individual-establish',
  face: {
    name: '合肥市蜀山区王小明牛肉面馆（个体工商户）',
    kind: '个体工商户',
    organisation: '个人经营',
    operator: '王小明',
    premises: '安徽省合肥市蜀山区示范路189号B座112室',
    scope: '许可项目：餐饮服务（依法须经批准的项目，经相关部门批准后方可开展经营活动）一般项目：外卖递送服务；食用农产品零售（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
    capital: null,
  },
  registry: '合肥市蜀山区示范市场监督管理局·演示',
  establishedOn: '2026-11-20',
  issuedOn: '2026-11-22',
  duplicates: 2,
  specimen: true,
}

/** The noodle shop with other words on its face. */
export function shopWith(face: Record<string, string | null>): Licence {
  return { ...noodleShop, face: { ...noodleShop.face, ...face } }
}

const trades = ['新鲜水果零售', '食用农产品零售', '互联网销售（除销售需要许可的商品）', '日用百货销售', '文具用品零售', '外卖递送服务', '劳动保护用品销售', '体育用品及器材零售']

/** A scope of so many lines of the catalogue, with its closing sentence. */
export function scopeOf(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => trades[index % trades.length] ?? '')
  return `一般项目：${lines.join('；')}（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）`
}

export function points(count: number): readonly LetterPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    text: { zh: `第${index + 1}处：租赁合同上没有写到期日，无法确认您可以使用到什么时候。`, en: `Place ${index + 1}: the lease does not show an end date.` },
    remedy: { zh: '补上有到期日的租赁合同，或者请房东出具无偿使用证明。', en: 'provide a lease with an end date.' },
    basis: ['《市场主体登记管理条例》第十六条第一款第（三）项', '《市场主体登记管理条例实施细则》第二十五条第（三）项'],
  }))
}

export const notice: Letter = {
  kind: 'notice',
  title: letterTitles.notice,
  registry: noodleShop.registry,
  reference: 'MP-2026-1122-0007',
  addressee: '王小明',
  date: '2026-11-22',
  opening: '您申请办理个体工商户设立登记，我们已经看过全部材料。下面是需要您补正的地方，一次告诉您：',
  points: points(3),
  paragraphs: ['以上就是全部需要补正的内容，补齐之后不会再要求您补别的。'],
  deadline: '2026-12-22',
  verifyUrl: 'https://miaopi.example/s/MP-2026-1122-0007?k=3f9c2b7a',
  specimen: true,
}

/** What pdftotext reads, without white space: columns and spread labels are blanks to it. */
export function readText(pdf: Uint8Array, pdftotext: string): string {
  return withFile(pdf, (file) => execFileSync(pdftotext, ['-raw', file, '-'], { encoding: 'utf8' })).replace(/\s+/g, '')
}

/** Runs something with the PDF as a file that is gone afterwards. */
export function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function pageCount(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

