/** A text in one of two languages as both windows draw it: English gets straight quotes, wherever the text comes from. */

import type { Language } from '#forms'

/**
 * The font that the windows ship draws curly quotes a full Chinese square wide. It has no narrow ones (no `pwid`), and `palt` leaves an
 * apostrophe half a square, so that `operator’s` falls apart. Rules and problems keep the quotes they were written with.
 */
export function sayIn(language: Language, text: Readonly<Record<Language, string>>): string {
  return language === 'en' ? text.en.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"') : text[language]
}
