/** Brings names to the forms in which they are compared and proposed: one spelling per character, standard simplified script, nothing invisible. */
import { Converter } from 'opencc-js/t2cn'
import type { NameLists } from './name-lists.ts'

/** Far above any legal name; longer text is cut, so that a hostile wish costs no more than a long one. */
export const LONGEST_NAME = 200

/** The package's types lose themselves under node resolution, so its shape is stated here; test/engine/names/normalise.test.ts holds it to it. */
const converterFor = Converter as (scripts: { readonly from: string; readonly to: string }) => (text: string) => string

const toMainland = converterFor({ from: 't', to: 'cn' })

/** The first `LONGEST_NAME` characters in NFC. Lone surrogates stay: they are reported as characters that no name may hold. */
export function trimmedName(text: string): string {
  const head = text.trim().slice(0, LONGEST_NAME * 2).normalize('NFC')
  return [...head].slice(0, LONGEST_NAME).join('').trim()
}

/**
 * Full-width and compatibility forms folded (NFKC), traditional characters and variants in their standard simplified form.
 * Each character is converted by itself, so the length stays; characters of the standard table that look traditional (乾, 於, …) stay.
 */
export function simplified(text: string, lists: Pick<NameLists, 'kept' | 'variants'>): string {
  return [...trimmedName(trimmedName(text).normalize('NFKC'))]
    .map((character) => (lists.kept.includes(character) ? character : (variantOf(character, lists) ?? mainlandForm(character))))
    .join('')
}

/** For comparison only: simplified, and without spaces, brackets, marks and everything invisible. */
export function comparable(text: string, lists: Pick<NameLists, 'kept' | 'variants'>): string {
  return simplified(text, lists).replace(/[\s\p{C}\p{M}\p{P}]/gu, '').normalize('NFC')
}

/** Remembered per Han character, of which there are finitely many: a conversion costs some microseconds, and a name has many characters. */
const forms = new Map<string, string>()

function mainlandForm(character: string): string {
  const known = forms.get(character)
  if (known !== undefined) return known
  const once = toMainland(character)
  // 薴 leads to 苧, and 苧 to 苎: a form that is not its own would make two spellings of one name differ.
  const form = once === character ? once : toMainland(once)
  if (/^\p{Script=Han}$/u.test(character)) forms.set(character, form)
  return form
}

function variantOf(character: string, lists: Pick<NameLists, 'variants'>): string | undefined {
  return Object.hasOwn(lists.variants, character) ? lists.variants[character] : undefined
}
