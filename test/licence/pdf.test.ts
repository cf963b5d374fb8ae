/** The licence as a file: read back by other people's programs, and the same bytes wherever it is drawn. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawLetter, drawLicence } from '../../api/licence/draw.ts'
import type { LicenceCopy } from '../../api/licence/layout.ts'
import { needs } from '../support/programs.ts'
import { layout, noodleShop, notice, readText, scopeOf, shopWith, verifyUrl, withFile } from './noodle-shop-paper.ts'

const pdftotext = needs('pdftotext')
const pdftoppm = needs('pdftoppm')
const pdffonts = needs('pdffonts')
const qpdf = needs('qpdf')
const zbarimg = needs('zbarimg')

const original: LicenceCopy = { kind: 'original' }
const duplicate: LicenceCopy = { kind: 'duplicate', number: 2, of: 2 }

describe.skipIf(pdftotext === undefined)('a licence read back as text', () => {
  it('the noodle shop · every label is followed by its value', async () => {
    const text = readText(await drawLicence(shopWith({ capital: '叁万圆整' }), layout, original, verifyUrl), pdftotext!)
    const { name, scope, premises } = noodleShop.face
    for (const pair of [`名称${name}`, '类型个体工商户', '经营者王小明', `经营范围${scope}`, '组成形式个人经营', '注册日期2026年11月20日', `经营场所${premises}`, '出资额叁万圆整', `登记机关${noodleShop.registry}`]) {
      expect(text).toContain(pair)
    }
    for (const part of ['营业执照', '统一社会信用代码', noodleShop.number, '2026年11月22日', '演示样张，不具法律效力SPECIMEN–NOLEGALEFFECT', layout.sentences.scan]) expect(text).toContain(part)
  })

  it('rare characters · are there, none of them blank', async () => {
    expect(readText(await drawLicence(shopWith({ operator: '䶮㛃犇堃喆' }), layout, original, verifyUrl), pdftotext!)).toContain('经营者䶮㛃犇堃喆')
  })

  it('thirty lines of scope · are complete', async () => {
    expect(readText(await drawLicence(shopWith({ scope: scopeOf(30) }), layout, duplicate, verifyUrl), pdftotext!)).toContain(scopeOf(30))
  })

  it('a duplicate · says which of how many, and when to report', async () => {
    const text = readText(await drawLicence(noodleShop, layout, duplicate, verifyUrl), pdftotext!)
    expect(text).toContain('（副本）2-2')
    expect(text).toContain(layout.sentences.annualReport)
  })
})

describe('a licence as a file', () => {
  it.skipIf(qpdf === undefined)('qpdf · finds it sound', async () => {
    const report = withFile(await drawLicence(noodleShop, layout, original, verifyUrl), (file) => execFileSync(qpdf!, ['--check', file], { encoding: 'utf8' }))
    expect(report).toContain('No syntax or stream encoding errors found')
  })

  it.skipIf(pdffonts === undefined)('its fonts · are both embedded as subsets and no other is named', async () => {
    const list = withFile(await drawLicence(noodleShop, layout, original, verifyUrl), (file) => execFileSync(pdffonts!, [file], { encoding: 'utf8' }))
    const rows = list.trim().split('\n').slice(2).map((row) => row.split(/\s+/))
    expect(rows.map((row) => row[0]!.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual(['NotoSerifSC-Bold', 'NotoSerifSC-Regular'])
    for (const row of rows) expect(row.slice(-5, -2)).toEqual(['yes', 'yes', 'yes'])
  })

  it.skipIf(pdftoppm === undefined || zbarimg === undefined).each([original, duplicate])('its square code · reads as exactly the address ($kind, 150 dots an inch)', async (copy) => {
    expect(scan(await drawLicence(noodleShop, layout, copy, verifyUrl))).toBe(verifyUrl)
  })

  it.skipIf(qpdf === undefined)('its metadata · name the kind of paper and no person', async () => {
    const plain = withFile(await drawLicence(noodleShop, layout, original, verifyUrl), (file) => execFileSync(qpdf!, ['--qdf', '--object-streams=disable', file, '-']))
    expect(plain.toString('latin1')).toMatch(/\/Title/)
    expect(plain.toString('latin1')).not.toMatch(/\/(Author|Subject|Keywords)/)
    for (const person of [Buffer.from('王小明', 'utf8'), Buffer.from('王小明', 'utf16le').swap16()]) expect(plain.includes(person)).toBe(false)
  })
})

describe('the same paper', () => {
  it('drawn in another process, in another time zone, after paper with look-alike characters · has the same bytes', async () => {
    const here = [await drawLicence(noodleShop, layout, duplicate, verifyUrl), await drawLetter(notice)].map(digest)
    const script = new URL('./draw-elsewhere.ts', import.meta.url).pathname
    const there = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } })
    expect(there.trim().split('\n')).toEqual(here)
  })

  it('with another date · has other bytes', async () => {
    const later = await drawLicence({ ...noodleShop, issuedOn: '2026-11-23' }, layout, original, verifyUrl)
    expect(digest(later)).not.toBe(digest(await drawLicence(noodleShop, layout, original, verifyUrl)))
  })
})

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function scan(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-scan-'))
  try {
    const picture = join(folder, 'page')
    withFile(pdf, (file) => execFileSync(pdftoppm!, ['-r', '150', '-png', '-singlefile', file, picture]))
    return execFileSync(zbarimg!, ['-q', '--raw', `${picture}.png`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
