/** Does a text hold a listed word by sound, or syllables that the ear takes for something low? A proposal of ours must not, though an applicant's own wish is judged by its characters only. */
import { indexOf } from './list-index.ts'
import type { NameLists } from './name-lists.ts'
import { placesOf } from './shape.ts'

/** Sounds of one syllable are everywhere; words shorter than this are found by their character only. */
const SHORTEST_HEARD = 2

export function offendsByEar(text: string, lists: NameLists): boolean {
  const { sounds, longest } = soundsOf(lists)
  const readings = placesOf(text, lists).map((place) => place.readings)
  for (let from = 0; from + SHORTEST_HEARD <= readings.length; from += 1) {
    for (let to = from + SHORTEST_HEARD; to <= Math.min(readings.length, from + longest); to += 1) {
      if (waysToRead(readings.slice(from, to)).some((sound) => sounds.has(sound))) return true
    }
  }
  return false
}

type Sounds = { readonly sounds: ReadonlySet<string>; readonly longest: number }

/** One set per lists object; lists are never changed in place. */
const known = new WeakMap<NameLists, Sounds>()

/** Each word by its most usual reading only: by every reading, half of all syllable pairs would be somebody's bad word. */
function soundsOf(lists: NameLists): Sounds {
  const found = known.get(lists)
  if (found !== undefined) return found
  const blocked = indexOf(lists).words.filter(({ level, category }) => level === 'block' && category !== 'foreign-city')
  const readings = blocked.map(({ word }) => placesOf(word, lists).map((place) => place.readings[0] ?? ''))
  const bad = lists.suggestions.badSounds.map(({ sound }) => sound.split(' '))
  const heard = [...readings, ...bad].filter(({ length }) => length >= SHORTEST_HEARD)
  const sounds = { sounds: new Set(heard.map((each) => each.join(' '))), longest: Math.max(0, ...heard.map(({ length }) => length)) }
  known.set(lists, sounds)
  return sounds
}

function waysToRead(readings: readonly (readonly string[])[]): readonly string[] {
  return readings.reduce<readonly string[]>((ways, some) => ways.flatMap((way) => some.map((reading) => (way === '' ? reading : `${way} ${reading}`))), [''])
}
