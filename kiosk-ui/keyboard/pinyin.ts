/** How typed letters become characters: the pure half of the on-screen pinyin keyboard. */

export type PinyinTable = Readonly<Record<string, string>>

/** The syllable at the beginning of the letters (the longest that exists), and what follows it. */
export function firstSyllable(letters: string, table: PinyinTable): { readonly syllable: string; readonly rest: string } | null {
  for (let length = Math.min(6, letters.length); length > 0; length -= 1) {
    const syllable = letters.slice(0, length)
    if (table[syllable] !== undefined) return { syllable, rest: letters.slice(length) }
  }
  return null
}

/** Candidates for the letters: the syllable they begin with first, then syllables they may still become. */
export function candidatesFor(letters: string, table: PinyinTable): readonly string[] {
  if (letters === '') return []
  const first = firstSyllable(letters, table)
  const own = first === null ? [] : [...(table[first.syllable] ?? '')]
  const longer = Object.keys(table).filter((syllable) => syllable.startsWith(letters) && syllable !== first?.syllable)
  return [...new Set([...own, ...longer.flatMap((syllable) => [...(table[syllable] ?? '')].slice(0, 8))])]
}

/** What is left to be converted after a character was chosen. */
export function lettersAfter(letters: string, character: string, table: PinyinTable): string {
  const first = firstSyllable(letters, table)
  return first !== null && (table[first.syllable] ?? '').includes(character) ? first.rest : ''
}

/** The letters as syllables with spaces, so that a person sees how they were understood. */
export function asSyllables(letters: string, table: PinyinTable): string {
  const parts: string[] = []
  let rest = letters
  while (rest !== '') {
    const first = firstSyllable(rest, table)
    if (first === null) return [...parts, rest].join(' ')
    parts.push(first.syllable)
    rest = first.rest
  }
  return parts.join(' ')
}
