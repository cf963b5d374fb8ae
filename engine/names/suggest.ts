/** Proposes free trade names near a taken one: other characters of like sound or meaning, an auspicious one before or behind. */
import { hasOtherThanHan } from './characters.ts'
import { indexOf } from './list-index.ts'
import { listedWordsIn } from './listed-words.ts'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'
import { isOnlyTradeWords } from './trade.ts'

const MOST_SUGGESTIONS = 6
/** Candidates put to `taken`, which may cost a look into the register. */
const MOST_TRIED = 60
/** Longer wishes are worked on by their first characters. */
const LONGEST_BASE = 6

/**
 * At most six, always the same for the same wish, lists and `taken`. `taken` says whether a candidate may not be had, by whatever measure of
 * likeness the caller holds; no candidate holds a listed word, or is a place or a trade word.
 */
export function suggestTradeNames(wish: string, taken: (candidate: string) => boolean, lists: NameLists): readonly string[] {
  const base = [...comparable(wish, lists)].filter((character) => /^\p{Unified_Ideograph}$/u.test(character)).slice(0, LONGEST_BASE)
  if (base.length === 0) return []
  const found: string[] = []
  for (const candidate of candidatesFor(base, lists).slice(0, MOST_TRIED)) {
    if (found.length === MOST_SUGGESTIONS) break
    if (!taken(candidate)) found.push(candidate)
  }
  return found
}

/** One kind after the other in turn, so that six suggestions are not six of a kind. */
function candidatesFor(base: readonly string[], lists: NameLists): readonly string[] {
  const name = base.join('')
  const { prefixes, suffixes } = lists.suggestions
  const behind = suffixes.filter((suffix) => !name.endsWith(suffix)).map((suffix) => name + suffix)
  const before = prefixes.filter((prefix) => !name.startsWith(prefix)).map((prefix) => prefix + name)
  const kinds = [exchanged(base, lists), behind, before]
  const longest = Math.max(...kinds.map((kind) => kind.length))
  const turns = Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1))).flat()
  return [...new Set(turns)].filter((candidate) => candidate !== name && isFit(candidate, lists))
}

/** From the last character to the first, since the first, often a family name, is what people keep. */
function exchanged(base: readonly string[], lists: NameLists): readonly string[] {
  return [...base.keys()].reverse().flatMap((at) => {
    const others = lists.suggestions.groups.filter((group) => group.includes(base[at] ?? '')).flatMap((group) => [...group])
    return others.map((other) => [...base.slice(0, at), other, ...base.slice(at + 1)].join(''))
  })
}

function isFit(candidate: string, lists: NameLists): boolean {
  const words = listedWordsIn({ tradeName: candidate }, lists)
  const clean = words.blocked.length + words.sensitive.length + words.financial.length === 0
  const { places } = indexOf(lists)
  return clean && [...candidate].length >= 2 && !hasOtherThanHan(candidate) && !places.has(candidate) && !isOnlyTradeWords(candidate, lists)
}
