/** The few words that every drawn form says, whatever it asks. */

import type { Language } from '#forms'
import words from './words.json' with { type: 'json' }

export type WordKey = keyof typeof words

export function word(key: WordKey, language: Language, fill: { readonly [name: string]: string | number } = {}): string {
  return words[key][language].replace(/\{([a-z]+)\}/g, (whole, name: string) => String(fill[name] ?? whole))
}
