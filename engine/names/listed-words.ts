/** Finds listed words in a name: prohibited, sensitive, financial (名规 art. 11, 12; the lists screen, a person may judge otherwise). */
import { indexOf } from './list-index.ts'
import type { ListedWord, NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'

export type ListedWords = {
  readonly blocked: readonly string[]
  readonly sensitive: readonly string[]
  readonly financial: readonly string[]
}

type Hit = { readonly word: string; readonly level: ListedWord['level'] }

/**
 * Searches each part by itself, so no word is made of the end of one and the beginning of the next. Spelling does not hide a word: traditional,
 * full-width and spaced-out forms are found. What lies inside a blocked word counts as blocked only.
 */
export function listedWordsIn(parts: { readonly tradeName: string; readonly trade?: string }, lists: NameLists): ListedWords {
  const hits = [...hitsIn(parts.tradeName, 'tradeName', lists), ...hitsIn(parts.trade ?? '', 'trade', lists)]
  const of = (level: ListedWord['level']): readonly string[] => [...new Set(hits.filter((hit) => hit.level === level).map((hit) => hit.word))]
  return { blocked: of('block'), sensitive: of('sensitive'), financial: of('financial') }
}

function hitsIn(part: string, name: 'tradeName' | 'trade', lists: NameLists): readonly Hit[] {
  const text = comparable(part, lists)
  if (text === '') return []
  const found = indexOf(lists).words.filter((entry) => isIn(entry, text, name))
  const blocked = found.filter((entry) => entry.level === 'block').map((entry) => entry.word)
  const longest = blocked.filter((word) => !blocked.some((other) => other !== word && other.includes(word)))
  const rest = longest.reduce((left, word) => left.replaceAll(word, ' '), text)
  return found.filter((entry) => (entry.level === 'block' ? longest.includes(entry.word) : rest.includes(entry.word)))
}

function isIn(entry: ListedWord, text: string, part: 'tradeName' | 'trade'): boolean {
  if (entry.part !== undefined && entry.part !== part) return false
  return entry.match === 'whole' ? text === entry.word : text.includes(entry.word)
}
