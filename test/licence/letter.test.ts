/** Letters: everything said once, in order, on whole pages, with the way to appeal where there is one. */

import { describe, expect, it } from 'vitest'
import { drawLetter } from '../../api/licence/draw.ts'
import { widthOf } from '../../api/licence/fonts.ts'
import { layOutLetter } from '../../api/licence/letter-layout.ts'
import type { Letter } from '../../api/licence/letter.ts'
import { appealTexts, letterTitles } from '../../api/licence/letter-texts.ts'
import type { Page } from '../../api/licence/marks.ts'
import { needs } from '../support/programs.ts'
import { notice, pageCount, points, readText } from './noodle-shop-paper.ts'

const pdftotext = needs('pdftotext')

const refusal: Letter = {
  ...notice,
  kind: 'refusal',
  title: letterTitles.refusal,
  opening: '您申请办理个体工商户设立登记。经审查，我们决定不予登记，理由如下：',
  points: points(1),
  paragraphs: [],
  appeal: { review: '合肥市蜀山区人民政府' },
}

/** Lowest point of any mark that belongs to the text, not to foot or watermark. */
function lowest(page: Page): number {
  return Math.max(...page.marks.flatMap((mark) => (mark.kind === 'text' && !mark.carved && mark.size !== 8 ? [mark.y] : [])))
}

describe('layOutLetter', () => {
  it('three points · fit on one page', () => {
    expect(layOutLetter(notice, widthOf).pages).toHaveLength(1)
  })

  it('thirty points · take pages that are filled to the foot and never over it, no point torn', () => {
    const { pages } = layOutLetter({ ...notice, points: points(30) }, widthOf)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) expect(lowest(page)).toBeLessThan(276)
    for (const [index, page] of pages.entries()) {
      const texts = page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
      expect(texts.filter((text) => text.startsWith('怎么办')).length, `page ${index + 1}`).toBe(texts.filter((text) => /^第\d+处/.test(text)).length)
      expect(texts).toContain(`第 ${index + 1} 页，共 ${pages.length} 页`)
    }
  })

  it('a point longer than a page · is torn between lines and loses none', () => {
    const long = '长'.repeat(4000)
    const { pages } = layOutLetter({ ...notice, points: [{ text: { zh: long, en: 'Long.' }, basis: [] }] }, widthOf)
    const drawn = pages.flatMap((page) => page.marks).flatMap((mark) => (mark.kind === 'text' && /^长+$/.test(mark.text) ? [mark.text] : []))
    expect(drawn.join('')).toBe(long)
    for (const page of pages) expect(lowest(page)).toBeLessThan(276)
  })

  it('any number of points · the signature never stands alone on a page', () => {
    for (let count = 1; count <= 14; count++) {
      const last = layOutLetter({ ...notice, points: points(count) }, widthOf).pages.at(-1)!
      expect(last.marks.some((mark) => mark.kind === 'text' && mark.text.includes('补正后重新提交')), `${count} points`).toBe(true)
    }
  })

  it('a letter that is no specimen · has no seal and no specimen sentence', () => {
    const marks = layOutLetter({ ...notice, specimen: false }, widthOf).pages.flatMap((page) => page.marks)
    expect(marks.some((mark) => mark.kind === 'text' && (mark.carved === true || mark.text.includes('SPECIMEN')))).toBe(false)
  })
})

describe.skipIf(pdftotext === undefined)('a letter read back as text', () => {
  it('a notice · says every point with remedy, English, articles, and the date to keep', async () => {
    const text = readText(await drawLetter(notice), pdftotext!)
    const [first] = notice.points
    for (const part of ['一次性告知书', '王小明：', notice.reference, first!.text.zh, `怎么办：${first!.remedy!.zh}`, `依据：${first!.basis.join('；')}`, 'Place1:theleasedoesnotshowanenddate.', '请在2026年12月22日前补正后重新提交', 'by22December2026', notice.registry, '2026年11月22日']) {
      expect(text).toContain(part)
    }
  })

  it('a refusal · tells both roads against it, with their time and their articles', async () => {
    const text = readText(await drawLetter(refusal), pdftotext!)
    for (const part of ['您的权利', '60日内，向合肥市蜀山区人民政府申请行政复议', '6个月内，依法向有管辖权的人民法院提起行政诉讼', ...appealTexts.basis]) expect(text).toContain(part)
  })

  it.each(['receipt', 'notice', 'refusal', 'routing', 'approval'] as const)('%s · has its title in both languages', async (kind) => {
    const text = readText(await drawLetter({ ...notice, kind, title: letterTitles[kind] }), pdftotext!)
    expect(text).toContain(letterTitles[kind].zh)
    expect(text).toContain(letterTitles[kind].en.replace(/\s/g, ''))
  })

  it('thirty points · are all there', async () => {
    const pdf = await drawLetter({ ...notice, points: points(30) })
    const text = readText(pdf, pdftotext!)
    for (const { text: point } of points(30)) expect(text).toContain(point.zh)
    expect(pageCount(pdf)).toBeGreaterThan(3)
  })
})

describe.skipIf(pdftotext === undefined)('drawLetter', () => {
  it('an addressee the font cannot draw · gets the letter, with an open sign in place of the character and a sentence about it', async () => {
    const text = readText(await drawLetter({ ...notice, addressee: '王𬒍' }), pdftotext!)
    expect(text).toContain('王〓：')
    expect(text).toContain('本机字库里没有')
  })

  it('an ordinary letter · speaks of no missing character', async () => {
    expect(readText(await drawLetter({ ...notice, opening: '您好，\u00A0我们收到了。' }), pdftotext!)).not.toMatch(/〓|字库/)
  })
})
