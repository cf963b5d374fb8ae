/** Trade names and wishes drawn by lot, the same for the same seed: as people name their shops, and as they come near to others. */
import type { NameLists } from '../../../engine/names/name-lists.ts'
import { placesOf } from '../../../engine/names/shape.ts'

/** The characters of GB 2312, both levels. */
export function standardCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312')
  const found: string[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) found.push(decoder.decode(Uint8Array.of(row, cell)))
  }
  return found.filter((character) => /^\p{Unified_Ideograph}$/u.test(character))
}

/** Numbers from 0 up to 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}

/** Characters of the first level, which are the usual ones; the rest of the standard are the rare. */
const USUAL = 3_755

/** Two characters in six of ten, three in three, four to six in one. Six hundred characters make up most names, some of these far more than others. */
export function inventNames(seed: number, count: number): readonly string[] {
  const [roll, characters] = [dice(seed), standardCharacters()]
  const often = (): number => (Math.floor(600 * roll() ** 1.5) * 7_919) % USUAL
  const pick = (): string => characters[roll() < 0.85 ? often() : Math.floor(roll() * characters.length)] ?? '王'
  return Array.from({ length: count }, () => {
    const kind = roll()
    const length = kind < 0.6 ? 2 : kind < 0.9 ? 3 : 4 + Math.floor(roll() * 3)
    return Array.from({ length }, pick).join('')
  })
}

export type QueryTerms = { readonly seed: number; readonly count: number; readonly lists: NameLists }

/** Wishes as near to the names as people come: the same, of the same sound, alike, longer, shorter, changed, in other order, and quite new. */
export function queriesAbout(names: readonly string[], { seed, count, lists }: QueryTerms): readonly string[] {
  const roll = dice(seed)
  const bySound = charactersBy((character) => placesOf(character, lists)[0]?.readings ?? [])
  const byLook = charactersBy((character) => placesOf(character, lists)[0]?.looks ?? [])
  const one = <Each>(some: readonly Each[]): Each => some[Math.floor(roll() * some.length)]!
  const changed = (name: string, table: ReadonlyMap<string, readonly string[]>, choices: (character: string) => readonly string[]): string =>
    [...name].map((character) => (roll() < 0.7 ? one(table.get(one(choices(character))) ?? [character]) : character)).join('')
  const fresh = inventNames(seed + 1, 200)
  const sounds = (character: string): readonly string[] => placesOf(character, lists)[0]?.readings ?? []
  const looks = (character: string): readonly string[] => placesOf(character, lists)[0]?.looks ?? []
  const kinds: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => changed(name, bySound, sounds),
    (name) => changed(name, byLook, looks),
    (name) => one([...one(fresh)]) + name + (roll() < 0.5 ? one([...one(fresh)]) : ''),
    (name) => [...name].slice(0, Math.max(2, [...name].length - 1)).join(''),
    (name) => changed(`${one([...one(fresh)])}${name}`, bySound, sounds),
    (name) => [...name].map((character, at) => (at === 0 ? one([...one(fresh)]) : character)).join(''),
    (name) => [...name].reverse().join(''),
    () => one(fresh),
  ]
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]!(one(names)))
}

function charactersBy(keysOf: (character: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>()
  for (const character of standardCharacters()) {
    for (const key of keysOf(character)) table.set(key, [...(table.get(key) ?? []), character])
  }
  return table
}
