/** Which characters of a name may not stand there: R-NM-01 wants Han in standard simplified form that the licence fonts can draw. */
import type { NameLists } from './name-lists.ts'
import { simplified, trimmedName } from './normalise.ts'

export type CharacterRules = { readonly lists: Pick<NameLists, 'kept' | 'components' | 'variants'>; readonly drawable: (character: string) => boolean }

/** At most this many are listed: enough to show the applicant, bounded for a hostile wish. */
export const MOST_LISTED = 20

/**
 * Each offending character once, in order of appearance; invisible ones and halves of a pair as `U+200D`. The text is looked at as it stands, to
 * its end: what is normalised or cut before comparing would otherwise reach the licence unseen.
 */
export function foreignCharactersIn(text: string, rules: CharacterRules): readonly string[] {
  const found = new Set<string>()
  for (const character of new Set(text)) {
    if (!isStandard(character, rules)) found.add(shown(character))
    if (found.size === MOST_LISTED) break
  }
  return [...found]
}

/** A letter, digit, sign or anything else that no spelling of a Han character explains. */
export function hasOtherThanHan(text: string): boolean {
  return !/^\p{Unified_Ideograph}*$/u.test(trimmedName(text).normalize('NFKC'))
}

/** `Unified_Ideograph` leaves out radicals and 〇, which share the Han script but are not characters to write names with; others of that sort are listed. */
function isStandard(character: string, { lists, drawable }: CharacterRules): boolean {
  return /^\p{Unified_Ideograph}$/u.test(character) && !lists.components.includes(character) && simplified(character, lists) === character && drawable(character)
}

function shown(character: string): string {
  if (!/^[\s\p{C}\p{M}]$/u.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
