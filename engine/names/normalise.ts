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
  return head.length <= LONGEST_NAME ? head.trim() : [...head].slice(0, LONGEST_NAME).join('').trim()
}

/**
 * Full-width and compatibility forms folded (NFKC), traditional characters and variants in their standard simplified form.
 * Each character is converted by itself, so the length stays; characters of the standard table that look traditional (乾, 於, …) stay.
 */
export function simplified(text: string, lists: Spelling): string {
  if (isSettled(text, lists)) return text
  let out = ''
  for (const character of trimmedName(trimmedName(text).normalize('NFKC'))) out += standardForm(character, lists)
  return out
}

/** For comparison only: simplified, and without spaces, brackets, marks and everything invisible. */
export function comparable(text: string, lists: Spelling): string {
  if (isSettled(text, lists)) return text
  return simplified(text, lists).replace(/[\s\p{C}\p{M}\p{P}]/gu, '').normalize('NFC')
}

/** Is the text known to be nothing but Han characters in their comparing form? False says nothing. A registers' worth of names is read by this. */
export function isSettled(text: string, lists: Spelling): boolean {
  if (text.length > LONGEST_NAME) return false
  const { settled } = tableOf(lists)
  for (let at = 0; at < text.length; at += 1) {
    if (settled[text.charCodeAt(at)] !== 1) return false
  }
  return true
}

type Spelling = Pick<NameLists, 'kept' | 'variants'>

type Table = {
  /** Standard form of each character met that is Han or ASCII, of which there are finitely many: a conversion costs some microseconds. */
  readonly forms: Map<string, string>
  /** By code unit: 1 for a Han character that is its own form. */
  readonly settled: Uint8Array
}

/** One table per lists object; lists are never changed in place. */
const tables = new WeakMap<Spelling, Table>()

function tableOf(lists: Spelling): Table {
  const known = tables.get(lists)
  if (known !== undefined) return known
  const table: Table = { forms: new Map(), settled: new Uint8Array(0x10000) }
  tables.set(lists, table)
  return table
}

function standardForm(character: string, lists: Spelling): string {
  const { forms, settled } = tableOf(lists)
  const known = forms.get(character)
  if (known !== undefined) return known
  const form = lists.kept.includes(character) ? character : (variantOf(character, lists) ?? mainlandForm(character))
  const isHan = /^\p{Unified_Ideograph}$/u.test(character)
  if (isHan || character < '\u0080') forms.set(character, form)
  if (isHan && form === character && character.length === 1 && character.normalize('NFKC') === character) settled[character.charCodeAt(0)] = 1
  return form
}

/** 薴 leads to 苧, and 苧 to 苎: a form that is not its own would make two spellings of one name differ. */
function mainlandForm(character: string): string {
  const once = toMainland(character)
  return once === character ? once : toMainland(once)
}

function variantOf(character: string, lists: Spelling): string | undefined {
  return Object.hasOwn(lists.variants, character) ? lists.variants[character] : undefined
}
