/** Proposes trade names near a wish that pass every rule about the name itself; which of them are free only the register knows. */
import { hasOtherThanHan } from './characters.ts'
import { indexOf } from './list-index.ts'
import { listedWordsIn } from './listed-words.ts'
import type { NameLists } from './name-lists.ts'
import { comparable } from './normalise.ts'
import { offendsByEar } from './offends-by-ear.ts'
import { shapeOf } from './shape.ts'
import { nearestInSound } from './sound-distance.ts'
import { isOnlyTradeWords } from './trade.ts'

const MOST_SUGGESTIONS = 6
/** Candidates put to `taken`, which may cost a look into the register. */
const MOST_TRIED = 60
/** As many as one question to the register may hold. */
const MOST_CANDIDATES = 200
/** Longer wishes are worked on by their first characters. */
const LONGEST_BASE = 6
/** Characters of near sound that are tried in one place. */
const NEAR_SOUNDS = 12

/** Can the licence fonts draw this character? A wish may hold one that they cannot, and no candidate may. */
export type Drawable = (character: string) => boolean

/**
 * At most six, always the same for the same wish, lists and `taken`. `taken` says whether a candidate may not be had, by whatever measure of
 * likeness the caller holds; it is asked at most 60 times.
 */
export function suggestTradeNames(wish: string, taken: (candidate: string) => boolean, lists: NameLists): readonly string[] {
  const found: string[] = []
  for (const candidate of candidateTradeNames(wish, lists).slice(0, MOST_TRIED)) {
    if (found.length === MOST_SUGGESTIONS) break
    if (!taken(candidate)) found.push(candidate)
  }
  return found
}

/**
 * Up to 200 trade names near the wish, the best first and always in the same order: two to seven Han characters, none a listed word to the eye
 * or to the ear, none a place or a trade word. Such as the wish itself would stand against (same sound, the wish with a character more) come last.
 */
export function candidateTradeNames(wish: string, lists: NameLists, drawable: Drawable = () => true): readonly string[] {
  const base = [...comparable(wish, lists)].filter((character) => /^\p{Unified_Ideograph}$/u.test(character) && drawable(character)).slice(0, LONGEST_BASE)
  if (base.length === 0) return []
  const candidates = new Set([...inTurn(kindsApart(base, lists)), ...inTurn(kindsAlike(base, lists))])
  candidates.delete(base.join(''))
  const fit: string[] = []
  for (const candidate of candidates) {
    if (fit.length === MOST_CANDIDATES) break
    if (isFit(candidate, lists)) fit.push(candidate)
  }
  return fit
}

type Kinds = readonly (readonly string[])[]

/** One kind after the other in turn, so that six suggestions are not six of a kind. */
function inTurn(kinds: Kinds): readonly string[] {
  const longest = Math.max(0, ...kinds.map((kind) => kind.length))
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1))).flat()
}

/** Kinds that neither sound like the wish nor hold it. In each the first characters stay longest: the first, often a family name, is what people keep. */
function kindsApart(base: readonly string[], lists: NameLists): Kinds {
  const { prefixes, suffixes } = lists.suggestions
  const places = [...base.keys()].reverse()
  const meaning = places.flatMap((at) => exchanged(base, at, ofNearMeaning(base[at] ?? '', lists)))
  const sound = places.flatMap((at) => exchanged(base, at, ofNearSound(base[at] ?? '', lists)))
  const ending = exchanged(base, base.length - 1, base.length > 1 ? suffixes : [])
  const renewed = [...meaning.slice(0, 4), ...sound.slice(0, 6)].flatMap((each) => [...suffixes.map((suffix) => each + suffix), ...prefixes.map((prefix) => prefix + each)])
  return [meaning, sound, ending, renewed]
}

function kindsAlike(base: readonly string[], lists: NameLists): Kinds {
  const { prefixes, suffixes } = lists.suggestions
  const name = base.join('')
  const behind = suffixes.filter((suffix) => !name.endsWith(suffix)).map((suffix) => name + suffix)
  const before = prefixes.filter((prefix) => !name.startsWith(prefix)).map((prefix) => prefix + name)
  const sameSound = [...base.keys()].reverse().flatMap((at) => exchanged(base, at, ofSameSound(base[at] ?? '', lists)))
  return [sameSound, behind, before]
}

function exchanged(base: readonly string[], at: number, others: readonly string[]): readonly string[] {
  return others.map((other) => [...base.slice(0, at), other, ...base.slice(at + 1)].join(''))
}

/** Members of the character's groups; those of the same sound are another kind. */
function ofNearMeaning(character: string, lists: NameLists): readonly string[] {
  return groupsWith(character, lists).filter((other) => !soundTheSame(character, other, lists))
}

function ofSameSound(character: string, lists: NameLists): readonly string[] {
  return groupsWith(character, lists).filter((other) => soundTheSame(character, other, lists))
}

function groupsWith(character: string, lists: NameLists): readonly string[] {
  return lists.suggestions.groups.filter((group) => group.includes(character)).flatMap((group) => [...group]).filter((other) => other !== character)
}

function ofNearSound(character: string, lists: NameLists): readonly string[] {
  const pool = [...lists.suggestions.characters].filter((other) => !soundTheSame(character, other, lists))
  return nearestInSound(readings(character, lists), pool.map((other) => ({ other, readings: readings(other, lists) })), NEAR_SOUNDS)
}

function soundTheSame(one: string, other: string, lists: NameLists): boolean {
  const theirs = readings(other, lists)
  return readings(one, lists).some((reading) => theirs.includes(reading))
}

function readings(character: string, lists: NameLists): readonly string[] {
  return shapeOf(character, lists).places[0]?.readings ?? []
}

function isFit(candidate: string, lists: NameLists): boolean {
  if ([...candidate].length < 2 || hasOtherThanHan(candidate)) return false
  if (indexOf(lists).places.has(candidate) || isOnlyTradeWords(candidate, lists)) return false
  const words = listedWordsIn({ tradeName: candidate }, lists)
  return words.blocked.length + words.sensitive.length + words.financial.length === 0 && !offendsByEar(candidate, lists)
}
