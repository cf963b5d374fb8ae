/** What of a wish may be kept in a proposal: the trade name alone, without division, trade, form and listed words, so that nothing refused comes back. */
import { listedWordsIn } from './listed-words.ts'
import { indexOf } from './list-index.ts'
import type { NameLists } from './name-lists.ts'
import { comparable, trimmedName } from './normalise.ts'
import { plainKindOf } from './plain-words.ts'
import { splitName } from './split-name.ts'

/** Longer wishes are worked on by their first characters. */
const LONGEST_KEPT = 6
/** A whole name may stand in the trade name of a whole name; deeper is play. */
const DEEPEST = 3

/** Han characters in comparing form; empty where nothing may be kept. */
export function keptOf(wish: string, lists: NameLists): string {
  const text = comparable(tradeNameOf(wish, lists), lists)
  const han = [...text].filter((character) => /^\p{Unified_Ideograph}$/u.test(character)).join('')
  return [...withoutListedWords(han, lists)].slice(0, LONGEST_KEPT).join('')
}

/** The surname of the person a wish is called after: 王小明, 欧阳海, 老秦; `sure` where the character seldom begins a word. */
export function surnameIn(kept: string, lists: NameLists): { readonly surname: string; readonly sure: boolean } | null {
  const { surnames } = indexOf(lists)
  const characters = [...kept]
  const double = characters.slice(0, 2).join('')
  if (lists.compoundSurnames.includes(double)) return { surname: double, sure: characters.length > 2 }
  const isNickname = NICKNAMES.includes(characters[0] ?? '') && characters.length > 1 && characters.length < 4
  const surname = characters[isNickname ? 1 : 0] ?? ''
  if (!surnames.has(surname) || plainKindOf(kept, lists) !== null) return null
  const sure = lists.suggestions.personalSurnames.includes(surname)
  const longest = isNickname ? 2 : LONGEST_NAME_OF_PERSON - 1
  return characters.length > (sure ? longest + 1 : longest) ? null : { surname, sure }
}

const LONGEST_NAME_OF_PERSON = 4

const NICKNAMES: readonly string[] = ['老', '小', '阿', '大']

/** A form of one character may belong to the trade name (福满楼); a division, a longer form, or a trade with its form does not. */
function tradeNameOf(wish: string, lists: NameLists): string {
  let text = trimmedName(wish)
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { division, tradeName, trade, form } = splitName(text, lists).parts
    const isWhole = division !== '' || form.length > 1 || (trade !== '' && form !== '')
    const next = isWhole ? tradeName : tradeName + trade + form
    if (next === text) break
    text = next
  }
  return text
}

function withoutListedWords(text: string, lists: NameLists): string {
  const { blocked, sensitive, financial } = listedWordsIn({ tradeName: text }, lists)
  return [...blocked, ...sensitive, ...financial].reduce((left, word) => left.replaceAll(word, ''), text)
}
