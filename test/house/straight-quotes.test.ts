/** English in the windows has straight quotes: their own words are written so, and what rules and problems say is drawn so. */

import { describe, expect, it } from 'vitest'
import { sayIn } from '../../forms/render/say-in.ts'
import { projectFiles, textOf } from './committed-files.ts'

const CURLY = /[‘’“”]/u

/** An English text beside its Chinese one, however it is quoted. */
const ENGLISH = /\ben["']?\s*:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/gu

const SOURCES = projectFiles(['.ts', '.tsx', '.json']).filter((path) => /^(?:kiosk-ui|staff-ui|forms)\//u.test(path))

function englishIn(path: string): readonly string[] {
  return /\.en\.json$/u.test(path) ? textOf(path).split('\n') : [...textOf(path).matchAll(ENGLISH)].map(([text]) => text)
}

describe('English of the windows', () => {
  it('own words · have no curly quotes', () => {
    const texts = SOURCES.flatMap((path) => englishIn(path).map((text) => `${path} ${text}`))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => CURLY.test(text))).toEqual([])
  })

  it('words of others · are said with straight quotes; Chinese keeps its own', () => {
    const text = { zh: '住所写“真实居住地”', en: 'The operator’s residence is “a real home”' }
    expect(sayIn('en', text)).toBe('The operator\'s residence is "a real home"')
    expect(sayIn('zh', text)).toBe(text.zh)
  })

  it('each window · says every text this one way', () => {
    const ways = ['kiosk-ui/app.tsx', 'staff-ui/app.tsx'].map((path) => /\bsay: \(text[^)]*\) => (.+?)[,\s]/u.exec(textOf(path))?.[1])
    expect(ways.map((way) => way?.startsWith('sayIn('))).toEqual([true, true])
  })
})
