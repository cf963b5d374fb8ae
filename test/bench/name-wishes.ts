/** Two million invented trade names, and wishes of every kind of likeness to them: always the same for the same numbers. */

import { polyphonic } from 'pinyin-pro'
import type { NameLists } from '#engine'
import { NAME_LISTS } from '../demonstration/name-lists.ts'

export type Wish = { readonly kind: WishKind; readonly tradeName: string; readonly tradeClass: string }

export const WISH_KINDS = ['identical', 'same sound', 'looks alike', 'longer', 'shorter', 'heard inside', 'fresh'] as const
export type WishKind = (typeof WISH_KINDS)[number]

export type Invented = { readonly tradeName: string; readonly tradeClass: string; readonly trade: string; readonly form: string }

/** Characters shops are named with, the frequent ones first: the pool of the suggestions, then the rest of the basic block by turns. */
const CHARACTERS = charactersFor(NAME_LISTS, 3_500)

/** Words that carry a trade class, one for each of up to 60 classes. */
const TRADES = tradesOf(NAME_LISTS)

export function invent(count: number, seed: number): readonly Invented[] {
  const dice = diceFrom(seed)
  return Array.from({ length: count }, () => {
    const trade = pick(TRADES, dice, 2)
    return { tradeName: tradeName(dice), tradeClass: trade.class, trade: trade.word, form: '店' }
  })
}

/** As many of each kind as of any other. */
export function wishesFor(names: readonly Invented[], count: number, seed: number): readonly Wish[] {
  const dice = diceFrom(seed)
  return Array.from({ length: count }, (_, at) => {
    const kind = WISH_KINDS[at % WISH_KINDS.length] ?? 'fresh'
    const { tradeName: known, tradeClass } = names[Math.floor(dice() * names.length)] ?? { tradeName: '老灶台', tradeClass: 'catering' }
    return { kind, tradeName: MAKING[kind](known, dice), tradeClass }
  })
}

type Dice = () => number

/** mulberry32: 32 bits of state, even enough for invented names. */
function diceFrom(seed: number): Dice {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Two characters in six of ten names, three in three, four in one; the frequent characters far more often than the rare. */
function tradeName(dice: Dice): string {
  const roll = dice()
  const length = roll < 0.6 ? 2 : roll < 0.9 ? 3 : 4
  return Array.from({ length }, () => pick(CHARACTERS, dice, 2)).join('')
}

function pick<T>(all: readonly T[], dice: Dice, steep: number): T {
  const one = all[Math.floor(dice() ** steep * all.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

const MAKING: Readonly<Record<WishKind, (known: string, dice: Dice) => string>> = {
  identical: (known) => known,
  'same sound': (known, dice) => exchanged(known, dice, (character) => homophonesOf(character)),
  'looks alike': (known, dice) => exchanged(known, dice, (character) => lookAlikesOf(character)),
  longer: (known, dice) => (dice() < 0.5 ? pick(CHARACTERS, dice, 2) + known : known + pick(CHARACTERS, dice, 2)),
  shorter: (known) => ([...known].length > 2 ? [...known].slice(1).join('') : known),
  'heard inside': (known, dice) => pick(CHARACTERS, dice, 2) + exchanged(known, dice, (character) => homophonesOf(character)),
  fresh: (_, dice) => tradeName(dice),
}

function exchanged(known: string, dice: Dice, othersOf: (character: string) => readonly string[]): string {
  const characters = [...known]
  const from = Math.floor(dice() * characters.length)
  for (let step = 0; step < characters.length; step += 1) {
    const at = (from + step) % characters.length
    const others = othersOf(characters[at] ?? '').filter((other) => other !== characters[at])
    if (others.length > 0) return characters.map((character, place) => (place === at ? pick(others, dice, 1) : character)).join('')
  }
  return known
}

const bySound = new Map<string, string[]>()

function homophonesOf(character: string): readonly string[] {
  if (bySound.size === 0) for (const each of CHARACTERS) bySound.set(soundOf(each), [...(bySound.get(soundOf(each)) ?? []), each])
  return bySound.get(soundOf(character)) ?? []
}

const sounds = new Map<string, string>()

function soundOf(character: string): string {
  const known = sounds.get(character) ?? polyphonic(character, { toneType: 'none', type: 'array' })[0]?.[0] ?? ''
  sounds.set(character, known)
  return known
}

function lookAlikesOf(character: string): readonly string[] {
  return NAME_LISTS.lookAlikes.filter((group) => group.includes(character)).flatMap((group) => [...group])
}

function charactersFor({ suggestions, lookAlikes, usual }: NameLists, count: number): readonly string[] {
  const liked = [...suggestions.prefixes, ...suggestions.suffixes, ...suggestions.groups, ...lookAlikes].flatMap((text) => [...text])
  const others = Array.from({ length: 6_500 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 3) % 20_900)))
  return [...new Set([...liked, ...others])].filter((character) => usual.includes(character)).slice(0, count)
}

function tradesOf({ tradeWords }: NameLists) {
  const first = new Map<string, (typeof tradeWords)[number]>()
  for (const word of tradeWords) if (!first.has(word.class)) first.set(word.class, word)
  return [...first.values()].slice(0, 60)
}
