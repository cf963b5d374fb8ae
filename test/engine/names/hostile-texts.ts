/** Texts that were made to hurt: the cases everybody knows by name, and random ones from every corner of Unicode. */
import { dice } from './invented-names.ts'

/** Each with what it is, for one part of a name or all of them. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['王 and 壬', '王壬王壬'],
  ['己, 已 and 巳', '己已巳'],
  ['日 and 曰', '日曰日曰'],
  ['a full-width digit, a letter, a Han zero and a digit', '０Ｏ〇0'],
  ['Kangxi radicals', '⼀⼁⼂⼃⼄⼅⿕'],
  ['compatibility ideographs', '豈更車賈滑串句龜'],
  ['variation selectors', '王\u{e0100}小\u{e01ef}明\ufe0f'],
  ['private use characters of old systems', '\ue000\uf8ff\u{f0000}\u{10fffd}王'],
  ['Mongolian with its selectors and narrow spaces', 'ᠪᠠᠶᠠᠷ\u180bᠲᠤ\u202fᠶᠢᠨ'],
  ['Tibetan', 'བཀྲ་ཤིས་ཚེ་རིང'],
  ['Uyghur with joiners', 'ئا\u200dدە\u200cمجان'],
  ['combining marks without end', `王${'\u0300\u0489'.repeat(2_500)}`],
  ['decomposed text', 'e\u0301が'.normalize('NFD')],
  ['emoji with joiners and skin', '😀🍜👍🏽👨‍👩‍👧‍👦🇨🇳'],
  ['zero-width joiners', '王\u200d小\u200c明\u2060\ufeff'],
  ['right-to-left override', '\u202e店馆面\u202c\u2067王\u2069'],
  ['full-width and half-width forms', 'ＡＢＣ１２３ﾊﾞ（王）'],
  ['a name of thirty characters with five dots', '阿卜杜·热合曼·买买提·吐尔逊·艾合买提·玉素甫江阿吉木'],
  ['sixty-four characters of four bytes', '𠮷'.repeat(64)],
  ['lone surrogates', '\ud800王\udfff'],
  ['ten thousand characters', '王'.repeat(10_000)],
  ['ten thousand brackets', '（'.repeat(10_000)],
  ['ten thousand trade words', '水果'.repeat(5_000)],
  ['ten thousand divisions', '合肥市'.repeat(3_500)],
  ['the characters with the most readings', '邪缪参佛乐齐行长'.repeat(30)],
  ['the characters with the most look-alikes', '干于千圭芊杆秆牢'.repeat(30)],
  ['rare characters in the most crowds of look-alikes', '芉窂稡抾杄忓艼㧋'.repeat(30)],
  ['the longest NFKC expansion', '\ufdfa'.repeat(1_000)],
  ['names of object members', '__proto__constructor'],
  ['control characters', '王\u0000\u0007\n\u0085\u2028记'],
]

/** First and last code point of the corners from which random texts are drawn. */
const CORNERS: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff], [0x4e00, 0x9fff], [0x3400, 0x4dbf], [0x20000, 0x323af], [0x2f00, 0x2fdf], [0xf900, 0xfaff], [0x2f800, 0x2fa1f],
  [0x0000, 0x00ff], [0x0300, 0x036f], [0x0590, 0x06ff], [0x0f00, 0x0fff], [0x1800, 0x18af], [0x2000, 0x206f], [0x2e80, 0x2eff], [0x3000, 0x30ff],
  [0xd800, 0xdfff], [0xe000, 0xf8ff], [0xfe00, 0xfe0f], [0xff00, 0xffef], [0x1f000, 0x1faff], [0xe0000, 0xe01ef], [0x0000, 0x10ffff],
]

/** Pieces that the lists are full of, so that words, places and forms come about by chance. */
const PIECES: readonly string[] = [
  '合肥', '市', '蜀山区', '高新区', '安徽省', '王', '小明', '水果', '面', '馆', '店', '国家级', '（', '）', '張', '中国', '公司', '半汤街道', '雷锋', '一', '个体工商户',
]

/** The same texts for the same seed, up to forty characters each. */
export function randomTexts(seed: number, count: number): readonly string[] {
  const roll = dice(seed)
  const upTo = (most: number): number => Math.floor(roll() * most)
  const character = (): string => {
    if (roll() < 0.2) return PIECES[upTo(PIECES.length)] ?? ''
    const [first, last] = CORNERS[upTo(CORNERS.length)] ?? [0, 0]
    return String.fromCodePoint(first + upTo(last - first + 1))
  }
  return Array.from({ length: count }, () => Array.from({ length: upTo(40) }, character).join(''))
}
