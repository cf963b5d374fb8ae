/** What stands on a licence, where, and what happens when there is too much of it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Licence } from '#engine'
import { widthOf } from '../../api/licence/fonts.ts'
import { parseLicenceLayout } from '../../api/licence/licence-layout.ts'
import { layOutLicence } from '../../api/licence/layout.ts'
import type { LicenceCopy } from '../../api/licence/layout.ts'
import { mayEndLine, mayStartLine } from '../../api/licence/line-breaking.ts'
import { millimetresPerPoint } from '../../api/licence/marks.ts'
import type { Page, TextMark } from '../../api/licence/marks.ts'
import layoutJson from '../../rules/individual-establish/licence.json' with { type: 'json' }
import { layout, noodleShop, scopeOf, shopWith, verifyUrl } from './noodle-shop-paper.ts'

function pageOf(licence: Licence, copy: LicenceCopy = { kind: 'original' }): Page {
  return layOutLicence({ licence, layout, copy, verifyUrl }, widthOf).pages[0]!
}

function textsOf(page: Page): readonly TextMark[] {
  return page.marks.filter((mark) => mark.kind === 'text')
}

function words(page: Page): readonly string[] {
  return textsOf(page).map((mark) => mark.text)
}

const labels = [...layout.fields.map((field) => field.label), layout.registryLabel]

/** Lines of the value beside a label: everything until the next label. */
function valueBeside(page: Page, label: string): readonly TextMark[] {
  const texts = textsOf(page)
  const following = texts.slice(texts.findIndex((mark) => mark.text === label) + 1)
  return following.slice(0, following.findIndex((mark) => labels.includes(mark.text)))
}

function rightEdge(mark: TextMark): number {
  const gaps = (mark.spacing ?? 0) * ([...mark.text].length - 1)
  return mark.x + widthOf(mark.text, mark.weight) * mark.size * millimetresPerPoint + gaps
}

describe('layOutLicence', () => {
  it('an original · is A3 landscape, a duplicate A4 landscape', () => {
    const sizes = [pageOf(noodleShop), pageOf(noodleShop, { kind: 'duplicate', number: 1, of: 1 })].map((page) => [Math.round(page.width * page.enlarged), Math.round(page.height * page.enlarged)])
    expect(sizes).toEqual([[420, 297], [297, 210]])
  })

  it('an individual business · has its fields in the order of the form, left then right', () => {
    expect(words(pageOf(shopWith({ capital: '叁万圆整' }))).filter((text) => labels.includes(text))).toEqual(['名称', '类型', '经营者', '经营范围', '组成形式', '注册日期', '经营场所', '出资额', '登记机关'])
  })

  it('a business without stated capital · has no 出资额', () => {
    expect(words(pageOf(noodleShop))).not.toContain('出资额')
  })

  it('a nameless business · shows ***', () => {
    expect(valueBeside(pageOf(shopWith({ name: null })), '名称').map((mark) => mark.text)).toEqual(['***'])
  })

  it('a family business · shows 家庭经营', () => {
    expect(valueBeside(pageOf(shopWith({ organisation: '家庭经营' })), '组成形式').map((mark) => mark.text)).toEqual(['家庭经营'])
  })

  it('a reissue · shows the first date as 注册日期 and this one by the seal', () => {
    const page = pageOf(noodleShop)
    expect(valueBeside(page, '注册日期').map((mark) => mark.text)).toEqual(['2026年11月20日'])
    expect(words(page)).toContain('2026年11月22日')
  })

  it('duplicates · carry their mark and the annual report sentence; the original does not', () => {
    const duplicate = words(pageOf(noodleShop, { kind: 'duplicate', number: 1, of: 2 }))
    expect(duplicate).toContain('（副本）　2-1')
    expect(duplicate).toContain(layout.sentences.annualReport)
    expect(words(pageOf(noodleShop))).not.toContain(layout.sentences.annualReport)
  })

  it('a specimen · says so and has a seal; other paper has neither', () => {
    const carved = (page: Page): string => textsOf(page).filter((mark) => mark.carved).map((mark) => mark.text).join('')
    expect(carved(pageOf(noodleShop))).toContain('样张 SPECIMEN')
    expect(carved(pageOf(noodleShop))).toContain(`${noodleShop.registry}样章`)
    expect(words(pageOf(noodleShop)).join('')).toContain('不具法律效力')
    expect(carved(pageOf({ ...noodleShop, specimen: false }))).toBe('')
    expect(words(pageOf({ ...noodleShop, specimen: false })).join('')).not.toContain('不具法律效力')
  })

  it('scopes of growing length · shrink step by step and are cut only at the smallest size, with the sentence that says where the rest is', () => {
    const settings = [1, 18, 30, 36, 120].map((count) => valueBeside(pageOf(shopWith({ scope: scopeOf(count) })), '经营范围'))
    expect(settings.map((lines) => lines[0]!.size)).toEqual([14, 12, 10, 9, 9])
    expect(settings.map((lines) => lines.map((mark) => mark.text).join('').endsWith(layout.sentences.cut))).toEqual([false, false, false, false, true])
    expect(settings[3]!.map((mark) => mark.text).join('')).toBe(scopeOf(36))
  })

  it('any scope and premises · stay inside their columns, above the foot, and keep the rules of line breaking', () => {
    const text = fc.array(fc.constantFrom('餐饮服务', '零售；', '（除外）', '2026', '，', '《办法》', 'ABC', '路'), { minLength: 1, maxLength: 150 }).map((parts) => `面${parts.join('面')}`)
    fc.assert(
      fc.property(text, text, (scope, premises) => {
        const page = pageOf(shopWith({ scope, premises, capital: '壹佰贰拾叁万肆仟伍佰圆整' }))
        const lines = { 经营范围: valueBeside(page, '经营范围'), 经营场所: valueBeside(page, '经营场所') }
        for (const mark of lines.经营范围) expect(rightEdge(mark)).toBeLessThan(160)
        for (const mark of lines.经营场所) expect(rightEdge(mark)).toBeLessThan(268)
        expect(lines.经营范围.at(-1)!.y).toBeLessThan(182)
        expect(textsOf(page).find((mark) => mark.text === '出资额')!.y).toBeLessThan(150)
        for (const column of [lines.经营范围, lines.经营场所]) {
          for (const mark of column.slice(1)) expect(mayStartLine(mark.text[0]!)).toBe(true)
          for (const mark of column.slice(0, -1)) expect(mayEndLine(mark.text.at(-1)!)).toBe(true)
        }
      }),
      { seed: 20261122, numRuns: 60 },
    )
  })
})

describe('parseLicenceLayout', () => {
  it('two fields that stretch in one column · is refused', () => {
    const fields = layoutJson.fields.map((field) => ({ ...field, stretches: true }))
    expect(() => parseLicenceLayout({ ...layoutJson, fields })).toThrow(/stretch/)
  })

  it('a missing sentence · is named', () => {
    expect(() => parseLicenceLayout({ ...layoutJson, sentences: { ...layoutJson.sentences, cut: undefined } })).toThrow(/cut/)
  })
})
