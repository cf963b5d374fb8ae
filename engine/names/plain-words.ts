/** Is a text nothing but places, trades, forms and words of praise? Such a text tells no business from another and is no trade name (名规 art. 6, 8). */
import { indexOf } from './list-index.ts'
import type { ListIndex } from './list-index.ts'
import type { NameLists } from './name-lists.ts'

export type PlainKind = 'division' | 'trade-word'

/** A text in comparing form; null when it says more than the lists know. Words of one character join with anything, so they count alone or as the form behind others. */
export function plainKindOf(text: string, lists: NameLists): PlainKind | null {
  const index = indexOf(lists)
  if (text === '') return null
  if (index.places.has(text)) return 'division'
  if (index.trades.byWord.has(text)) return 'trade-word'
  const reached = reachedBy(text, index)
  if (reached.get(text.length) === 'division') return 'division'
  const last = text.slice(-1)
  const behindForm = index.forms.byWord.has(last) && !NAMELIKE.includes(last) && text.length > 2 && reached.has(text.length - 1)
  return reached.has(text.length) || behindForm ? 'trade-word' : null
}

/** Forms that end many a trade name as well: 福满楼, 美味轩. */
const NAMELIKE: readonly string[] = ['庄', '阁', '轩', '苑', '楼', '堂', '廊', '园', '城']

/** Longer words are on no list. */
const LONGEST_WORD = 12

/** Places in the text that whole words lead to, and whether places alone do. */
function reachedBy(text: string, index: ListIndex): ReadonlyMap<number, PlainKind> {
  const reached = new Map<number, PlainKind>([[0, 'division']])
  for (let from = 0; from < text.length; from += 1) {
    const before = reached.get(from)
    if (before === undefined) continue
    for (let to = from + 2; to <= Math.min(text.length, from + LONGEST_WORD); to += 1) {
      const kind = kindOf(text.slice(from, to), index)
      if (kind === null) continue
      const both = kind === 'division' && before === 'division' ? 'division' : 'trade-word'
      if (reached.get(to) !== 'division') reached.set(to, both)
    }
  }
  return reached
}

function kindOf(word: string, { places, trades, forms, plainWords }: ListIndex): PlainKind | null {
  if (places.has(word)) return 'division'
  return trades.byWord.has(word) || forms.byWord.has(word) || plainWords.has(word) ? 'trade-word' : null
}
