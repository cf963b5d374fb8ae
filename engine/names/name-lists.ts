/** The lists a name is judged with, as they stand in rules/lists: places, trade words, form words, listed words, spelling and look of characters, kinds of likeness. */

import type { ConflictKind } from './conflict-kinds.ts'

export type CityEntry = { readonly code: string; readonly name: string; readonly bare: string; readonly province: string }

export type CountyEntry = {
  readonly code: string
  readonly name: string
  readonly bare: string
  readonly kind: 'district' | 'county' | 'county-city'
  /** Streets and towns that may follow the county in a name. */
  readonly towns: readonly string[]
}

export type ZoneEntry = {
  readonly code: string
  readonly name: string
  /** Spellings behind the city; `name` is among them. */
  readonly forms: readonly string[]
  /** Codes of the counties around it. */
  readonly around: readonly string[]
}

export type PlaceEntry = {
  readonly name: string
  readonly bare: string
  /** The bare name has another clear meaning (名规 art. 8(2)) and may be a trade name. */
  readonly otherMeaning?: boolean
}

export type TradeWord = {
  readonly word: string
  /** Trades of one class count as the same trade. */
  readonly class: string
  /** Two-digit divisions of GB/T 4754 the word may stand for. */
  readonly gb4754: readonly string[]
  readonly en?: string
}

/** One of `are`, straight before one of `of`, only says what that is about and no trade of its own: 服装设计, 牛肉火锅. Both hold classes and single words. */
export type TradeObjects = { readonly of: readonly string[]; readonly are: readonly string[] }

/** A class or word of `after` with one of `words` at the end of what is on no list behind it names things to be sold: 美容用品, 洗衣机. */
export type TradeThings = { readonly after: readonly string[]; readonly words: readonly string[] }

export type FormWord = {
  readonly word: string
  /** Kinds of business that may use it. */
  readonly allowedFor: readonly string[]
  /** Trade class when the form word says the trade by itself, and the divisions it may stand for. */
  readonly carriesTrade?: string
  readonly gb4754?: readonly string[]
}

export type ListedWord = {
  readonly word: string
  readonly level: 'block' | 'sensitive' | 'financial'
  readonly category: string
  readonly basis: string
  /** `whole`: only when the part is the word; `not-name`: not where a surname before it makes it a given name; otherwise anywhere inside the part. */
  readonly match?: 'whole' | 'not-name'
  /** Only in this part; otherwise in the trade name, in the trade, and in a form word that is on no list. */
  readonly part?: 'tradeName'
}

/** Texts that hold a listed word and mean something else. */
export type WordException = { readonly word: string; readonly texts: readonly string[]; readonly reason: string }

/** What proposals are made of. */
export type Suggestions = {
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Characters of like meaning. */
  readonly groups: readonly string[]
  /** Surnames whose character seldom begins a word: a wish beginning with one is taken for a person's name. */
  readonly personalSurnames: string
  /** Surnames that sound as if they denied a word of luck behind them: 吴 like 无, 梅 like 没. */
  readonly denyingSurnames: string
  /** With `{}` for the surname; the lucky ones not for those that deny. */
  readonly surnameNames: readonly string[]
  readonly luckySurnameNames: readonly string[]
  /** Ready to be proposed, fit for any trade. */
  readonly names: readonly string[]
  /** Toneless syllables, and what the ear takes them for. */
  readonly badSounds: readonly { readonly sound: string; readonly means: string }[]
  readonly avoided: readonly string[]
}

export type ConflictRule = {
  readonly kind: ConflictKind
  /** `correct`: the name may not be had; `note`: the applicant is told and decides (名规 art. 16(3)). */
  readonly level: 'correct' | 'note'
  readonly reason: { readonly zh: string; readonly en: string }
  readonly article: string
  readonly mark: 'law' | 'policy'
}

export type NameLists = {
  readonly city: CityEntry
  readonly counties: readonly CountyEntry[]
  readonly zones: readonly ZoneEntry[]
  readonly provinces: readonly PlaceEntry[]
  /** Cities of prefecture level elsewhere. */
  readonly cities: readonly PlaceEntry[]
  /** Counties, districts, county-level cities and prefectures elsewhere that everybody knows. */
  readonly placesElsewhere: readonly PlaceEntry[]
  readonly foreignCities: readonly string[]
  readonly tradeClasses: readonly { readonly id: string; readonly zh: string; readonly en: string }[]
  readonly tradeWords: readonly TradeWord[]
  readonly objects: readonly TradeObjects[]
  readonly things: TradeThings
  /** Words that only praise or describe, and tell no business from another. */
  readonly plainWords: readonly string[]
  readonly formWords: readonly FormWord[]
  /** Type words in the bracket that ends a name. */
  readonly typeWords: readonly string[]
  readonly words: readonly ListedWord[]
  readonly exceptions: readonly WordException[]
  /** Surnames of one character, in one text. */
  readonly surnames: string
  readonly compoundSurnames: readonly string[]
  readonly suggestions: Suggestions
  /** Characters that are mistaken for each other, one group per text; made from pairs by lookAlikeGroups. */
  readonly lookAlikes: readonly string[]
  /** The characters nearly all names are written with, in one text; others are rare. Look-ups are quick for these first. */
  readonly usual: string
  /** What each kind of conflict between two names leads to; every kind once. */
  readonly likeness: readonly ConflictRule[]
  /** Standard characters that a conversion from traditional would change. */
  readonly kept: string
  /** Parts of characters and signs that Unicode counts among the ideographs, though nobody writes them by themselves. */
  readonly components: string
  readonly variants: Readonly<Record<string, string>>
}
