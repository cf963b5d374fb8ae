/** The words in which a solver hears of facts: one set of constants for each fact, a number for each text, a yes or no for each member of a list. */

import { FACT_NAMES, FACTS, isFactName, leavesOf, limitsOf, linkSentence, membersOf, testsIn, type FactAbout, type FactLimits, type FactName, type Ground, type Sentence } from '#engine'

export type Word = {
  readonly fact: FactName
  readonly about: FactAbout
  readonly limits: FactLimits
  /** Constant that is true where the fact does not apply. */
  readonly absent: string
  /** Constant that is true where nobody could tell. */
  readonly silent: string
  /** Constant of the value; a list has none. */
  readonly value: string
  /** Constant of each text the list may hold. */
  readonly members: ReadonlyMap<string, string>
}

export type Vocabulary = {
  readonly words: ReadonlyMap<string, Word>
  /** Texts by the number that stands for each; a number beyond them is some other text. */
  readonly texts: readonly string[]
}

/** For a sentence on its ground; throws RangeError for a fact the catalogue does not have. */
export function vocabularyOf(sentence: Sentence, ground: Ground): Vocabulary {
  const { matter, ordinary } = ground
  const leaves = [...testsIn(sentence), ...testsIn(linkSentence(ground))].flatMap(leavesOf)
  for (const { fact } of leaves) if (!isFactName(fact)) throw new RangeError(`the catalogue has no fact ${fact}`)
  const words = FACT_NAMES.map((fact, place): Word => {
    const about: FactAbout = FACTS[fact]
    const members = about.type.kind === 'list' ? membersOf(fact, { leaves, matter, ordinary }) : []
    return { fact, about, limits: limitsOf(fact, matter), absent: `absent${String(place)}`, silent: `silent${String(place)}`, value: `value${String(place)}`, members: numbered(members, `member${String(place)}`) }
  })
  const mentioned = leaves.flatMap(({ value }): readonly unknown[] => (Array.isArray(value) ? value : [value])).filter((value): value is string => typeof value === 'string')
  const listed = words.flatMap(({ about }) => (about.type.kind === 'text' ? (about.type.values ?? []) : []))
  return { words: new Map(words.map((word) => [word.fact, word])), texts: [...new Set([...listed, ...mentioned])] }
}

function numbered(members: readonly string[], stem: string): ReadonlyMap<string, string> {
  return new Map(members.map((member, at) => [member, `${stem}_${String(at)}`]))
}

/** Is "nobody could tell" something this fact can be? */
export function canBeSilent({ source }: FactAbout): boolean {
  return source !== 'answers' && source !== 'office'
}
