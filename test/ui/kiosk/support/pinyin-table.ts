/** Makes the table of the on-screen pinyin keyboard, so that what is shipped can be made again and compared. */

import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

const TABLE = new URL('../../../../kiosk-ui/keyboard/pinyin-table.json', import.meta.url)
const SLICES = new URL('../../../../node_modules/@fontsource/noto-sans-sc/unicode.json', import.meta.url)

/** What shop signs are made of: web pages say 即 and 及 more often than 记, signs do not. */
const ON_SHOP_SIGNS = new Set('记家坊香福兴旺发顺鑫盛和德美好味鲜食面粉汤锅串鱼虾鸡鸭牛羊菜饭茶酒果花衣鞋帽布车修理发剪美容甲宠物文具百货店馆铺屋室社行部厂园林轩阁楼堂斋居苑缘源泉康宁安泰祥瑞丰裕隆昌荣华富贵金银宝玉珠龙凤云月星光明春夏秋冬梅兰竹菊松柏小大老新东南西北中一二三五七八九千万王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯陶黎史贺顾毛郝龚邵万钱严武戴莫孔向汤')

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
  const usual = [...byUse.map(([, range]) => range), ...RARE].flatMap(charactersIn)
  for (const character of [...usual.filter((one) => ON_SHOP_SIGNS.has(one)), ...usual]) seen.add(character)
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
