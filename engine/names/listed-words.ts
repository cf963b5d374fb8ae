/** Finds listed words in a name: prohibited, sensitive, financial (名规 art. 11, 12; the lists screen, a person may judge otherwise). */
import { indexOf } from './list-index.ts'
import type { ListedWord, NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'

export type ListedWords = {
  readonly blocked: readonly string[]
  readonly sensitive: readonly string[]
  readonly financial: readonly string[]
}

export type WordedParts = { readonly tradeName: string; readonly trade?: string; readonly form?: string }

type PartName = keyof WordedParts
type Level = ListedWord['level']
type Hit = { readonly word: string; readonly level: Level }

/**
 * Searches each part by itself, so no word is made of the end of one and the beginning of the next. Spelling does not hide a word: traditional,
 * full-width and spaced-out forms are found. What lies inside a blocked word counts as blocked only. A form word of the list is judged as such and
 * not searched. In a trade name that is the operator's own name each word counts one level less: everybody may use the name he bears (民法典 art. 1012).
 */
export function listedWordsIn(parts: WordedParts, lists: NameLists, ownName = ''): ListedWords {
  const inTradeName = hitsIn(parts.tradeName, 'tradeName', lists)
  const isOwn = ownName !== '' && comparable(ownName, lists) === comparable(parts.tradeName, lists)
  const hits = [...(isOwn ? weakened(inTradeName) : inTradeName), ...hitsIn(parts.trade ?? '', 'trade', lists), ...hitsIn(unlistedForm(parts.form ?? '', lists), 'form', lists)]
  const of = (level: Level): readonly string[] => [...new Set(hits.filter((hit) => hit.level === level).map((hit) => hit.word))]
  return { blocked: of('block'), sensitive: of('sensitive'), financial: of('financial') }
}

function weakened(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ level }) => level === 'block').map(({ word }) => ({ word, level: 'sensitive' }))
}

function unlistedForm(form: string, lists: NameLists): string {
  return indexOf(lists).forms.byWord.has(comparable(form, lists)) ? '' : form
}

function hitsIn(part: string, name: PartName, lists: NameLists): readonly Hit[] {
  const text = comparable(part, lists)
  const found = entriesIn(text, lists).filter((entry) => (entry.part === undefined || entry.part === name) && isMeant(entry, text, lists))
  const blocked = found.filter((entry) => entry.level === 'block').map((entry) => entry.word)
  const longest = blocked.filter((word) => !blocked.some((other) => other !== word && other.includes(word)))
  const rest = longest.reduce((left, word) => left.replaceAll(word, ' '), text)
  return found.filter((entry) => (entry.level === 'block' ? longest.includes(entry.word) : rest.includes(entry.word)))
}

/** In the order in which they stand in the text. */
function entriesIn(text: string, lists: NameLists): readonly ListedWord[] {
  const { wordsAt } = indexOf(lists)
  const found = new Set<ListedWord>()
  for (let at = 0; at < text.length; at += 1) {
    for (const entry of wordsAt.get(text.charAt(at)) ?? []) {
      if (text.startsWith(entry.word, at)) found.add(entry)
    }
  }
  return [...found]
}

function isMeant({ word, match }: ListedWord, text: string, lists: NameLists): boolean {
  if (match === 'whole') return text === word
  const { exceptions, surnames } = indexOf(lists)
  if (match === 'not-name' && text.endsWith(word) && surnames.has(text.slice(0, -word.length))) return false
  const rest = (exceptions.get(word) ?? []).reduce((left, harmless) => left.replaceAll(harmless, ' '), text)
  return rest.includes(word)
}
