/** The trade names of the list that stand ready to be proposed, looked through once, and which of them come near a wish. */
import type { NameLists } from './name-lists.ts'
import { isFitToPropose } from './fit-to-propose.ts'
import { placesOf } from './shape.ts'
import { soundDistance } from './sound-distance.ts'

export type ReadyNames = { readonly two: readonly string[]; readonly longer: readonly string[] }

/**
 * The nearest first: those with a character of the wish, best at its place, or with one of like meaning, then those that sound a little like it.
 * Among equals the wish itself decides where to begin, so that not everybody is offered the same.
 */
export function readyNamesNear(kept: string, turn: number, lists: NameLists): ReadyNames {
  const { two, longer, sounds } = stockOf(lists)
  const near = nearnessTo(kept, sounds, lists)
  return { two: nearest(two, turn, near), longer: nearest(longer, turn, near) }
}

/** A stride without common measure with the length, so that neighbours of the list do not come one after the other. */
const STRIDE = 7919

function nearest(names: readonly ReadyName[], turn: number, near: (name: ReadyName) => number): readonly string[] {
  const ranked = names.map((each, at) => ({ name: each.name, near: near(each), order: (at * STRIDE + turn) % names.length }))
  return ranked.sort((a, b) => b.near - a.near || a.order - b.order).map(({ name }) => name)
}

type ReadyName = { readonly name: string; readonly characters: readonly string[]; readonly sounds: readonly string[] }
type Stock = { readonly two: readonly ReadyName[]; readonly longer: readonly ReadyName[]; readonly sounds: readonly string[] }

/** One stock per lists object; lists are never changed in place. */
const stocks = new WeakMap<NameLists, Stock>()

function stockOf(lists: NameLists): Stock {
  const known = stocks.get(lists)
  if (known !== undefined) return known
  const names = lists.suggestions.names.filter((name) => isFitToPropose(name, lists)).map((name) => ({ name, characters: [...name], sounds: soundsOf(name, lists) }))
  const stock = { two: names.filter(({ characters }) => characters.length === 2), longer: names.filter(({ characters }) => characters.length > 2), sounds: [...new Set(names.flatMap(({ sounds }) => sounds))] }
  stocks.set(lists, stock)
  return stock
}

function soundsOf(text: string, lists: NameLists): readonly string[] {
  return placesOf(text, lists).map(({ readings }) => readings[0] ?? '')
}

/** A character that anybody uses says nothing about the wish. */
const EVERYBODYS: readonly string[] = [...'小老大阿一之的']

const [SAME_PLACE, SAME_CHARACTER, LIKE_MEANING] = [6, 4, 1.5]
/** By place: the first syllable is what the ear keeps. Where both halves differ the distance is 4. */
const SOUND_WEIGHTS = [0.4, 0.25, 0.1]
const FARTHEST = 4

function nearnessTo(kept: string, sounds: readonly string[], lists: NameLists): (name: ReadyName) => number {
  const telling = [...kept].map((character, at) => ({ character, at, like: likeMeaning(character, lists) })).filter(({ character }) => !EVERYBODYS.includes(character))
  const heard = soundsOf(kept, lists).slice(0, SOUND_WEIGHTS.length).map((ours, at) => new Map(sounds.map((theirs) => [theirs, (FARTHEST - soundDistance(ours, theirs)) * (SOUND_WEIGHTS[at] ?? 0)])))
  return (name) => {
    let sum = 0
    for (const each of telling) sum += sharedWeight(name.characters, each)
    for (const [at, distances] of heard.entries()) sum += distances.get(name.sounds[at] ?? '') ?? 0
    return sum
  }
}

type Telling = { readonly character: string; readonly at: number; readonly like: readonly string[] }

function sharedWeight(characters: readonly string[], { character, at, like }: Telling): number {
  if (characters[at] === character) return SAME_PLACE
  if (characters.includes(character)) return SAME_CHARACTER
  return characters.some((each) => like.includes(each)) ? LIKE_MEANING : 0
}

function likeMeaning(character: string, lists: NameLists): readonly string[] {
  return lists.suggestions.groups.filter((group) => group.includes(character)).flatMap((group) => [...group])
}
