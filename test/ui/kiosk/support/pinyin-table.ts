/** Makes the table of the on-screen pinyin keyboard, so that what is shipped can be made again and compared. */

import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

const TABLE = new URL('../../../../kiosk-ui/keyboard/pinyin-table.json', import.meta.url)
const SLICES = new URL('../../../../node_modules/@fontsource/noto-sans-sc/unicode.json', import.meta.url)

/** Characters of names that no web page needs often (䶮, 𬭎): after all others, so that nobody is shut out. */
const RARE = ['U+4e00-9fff', 'U+3400-4dbf', 'U+20000-2ebe0']

/** Syllable → characters, the usual ones first. */
export function makePinyinTable(): Record<string, string> {
  const simplified = Converter({ from: 'tw', to: 'cn' })
  const table = new Map<string, string>()
  for (const character of charactersByUse()) {
    if (simplified(character) !== character) continue
    for (const syllable of new Set(readingsOf(character))) table.set(syllable, (table.get(syllable) ?? '') + character)
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function tableText(table: Readonly<Record<string, string>>): string {
  return `{\n${Object.entries(table).map(([syllable, characters]) => `  "${syllable}": "${characters}"`).join(',\n')}\n}\n`
}

export function committedTable(): string {
  return readFileSync(TABLE, 'utf8')
}

/** Google cuts the font into slices by how often characters are used together: the last numbered slice holds the most frequent. */
function charactersByUse(): string[] {
  const slices = JSON.parse(readFileSync(SLICES, 'utf8')) as Record<string, string>
  const numbered = Object.entries(slices).filter(([name]) => /^\[\d+\]$/.test(name))
  const byUse = numbered.sort(([a], [b]) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)))
  const seen = new Set<string>()
  for (const range of [...byUse.map(([, range]) => range), ...RARE]) for (const character of charactersIn(range)) seen.add(character)
  return [...seen]
}

function charactersIn(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-')
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)).filter((text) => /\p{Script=Han}/u.test(text))
  })
}

function readingsOf(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
    .map((reading) => reading.toLowerCase().replaceAll('ü', 'v'))
    .filter((reading) => /^[a-z]{1,6}$/.test(reading) && reading !== character)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TABLE, tableText(makePinyinTable()))
