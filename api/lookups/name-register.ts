/** The name register behind its port: what stands against a wish, by the keys of its signature and by what clerks decided about pairs of names. */

import { addMonths, comparable, compareShapes, conflictRule, judgeConflict, meetingTrades, officeDate, readTrades, shapeOf, shareTrade, splitName, wordsOf, type ConflictRule, type Likeness, type NameAnswer, type NameConflict, type NameLists, type NamePolicy } from '#engine'
import type { NameCandidate, NameRow, Reads } from '#store'
import { comparedClasses, soughtKeys } from './name-keys.ts'
import { wordOn, wordsAbout, type PairVerdict, type PairWords } from './name-pairs.ts'
import type { NameQuestion } from './outside.ts'

export type NameTerms = {
  readonly reads: Pick<Reads, 'listNamesByKeys' | 'listNamesById' | 'listNamesOfClasses' | 'listNamesByTradeName' | 'listNamePairsOf' | 'findNameReservation'>
  readonly now: () => string
  /** First four digits of the registries served. */
  readonly city: string
  /** How the registry of this county compares. */
  readonly namePolicyOf: (county: string) => NamePolicy
  readonly lists: NameLists
  readonly wellKnown: (fullName: string, tradeName: string) => readonly string[]
  /** False while the keys are being made anew: then the names of the classes are compared one by one. */
  readonly keysReady: () => boolean | Promise<boolean>
}

/** What is asked about: one trade name among those of its classes of trade. */
export type Sought = Pick<NameQuestion, 'tradeName' | 'tradeClasses'>

/**
 * Every name that shares a class of trade, and every equal trade name of a name without trade word or for one. Cancelled, changed
 * and revoked names stand for identity until the day one year has passed, never for likeness (名规 art. 17).
 */
export async function askNames(question: NameQuestion, terms: NameTerms): Promise<NameAnswer> {
  const [compared, reservation] = await Promise.all([listCompared(question, terms), reservationState(question, terms)])
  return {
    identical: compared.filter(({ verdict }) => verdict === 'stops').map((each) => conflictOf(each, terms)),
    similar: compared.filter(({ verdict }) => verdict === 'told').map((each) => conflictOf(each, terms)),
    wellKnown: terms.wellKnown(question.fullName, question.tradeName),
    reservation,
  }
}

/** A name beside the wish. `passed`: alike, and of no consequence, since a clerk let the pair stand or the registry does not ask for this likeness. */
export type Compared = {
  readonly row: NameCandidate
  /** Null where only a clerk set the two against each other. */
  readonly likeness: Likeness | null
  /** What the lists say of such a conflict; null where there is no likeness. */
  readonly rule: ConflictRule | null
  /** The last word of a clerk about the pair. */
  readonly decided: PairVerdict | null
  readonly verdict: 'stops' | 'told' | 'passed'
}

/** Every name that is alike to the wish or was set against it, in the order of their ids. */
export async function listCompared(question: NameQuestion, terms: NameTerms): Promise<readonly Compared[]> {
  const { reads, city, lists } = terms
  const wish = comparable(question.tradeName, lists)
  const [near, pairs] = await Promise.all([listNear([question], terms), reads.listNamePairsOf({ city, tradeName: wish })])
  const spoken = await listSpoken(wordsAbout(pairs, wish), question, terms)
  const barred = spoken.filter(({ decided }) => decided === 'may_not').map(({ row }) => row)
  const rows = [...near, ...barred].filter((row) => standsAgainst(row, question, terms))
  return comparedAmong(unique(rows), question, { terms, decided: new Map(spoken.map(({ row, decided }) => [row.id, decided])) })
}

/** Names that may be alike to one of these, in one look-up; whether they are is for compareShapes to say. */
export async function listNear(sought: readonly Sought[], terms: NameTerms): Promise<readonly NameCandidate[]> {
  const { reads, city, lists, keysReady } = terms
  if (!(await keysReady())) return listNearUnkeyed(sought, terms)
  const ofAnyTrade = sought.filter(({ tradeClasses: [main] }) => main === '')
  const [byKeys, byName] = await Promise.all([
    reads.listNamesByKeys(sought.flatMap(({ tradeName, tradeClasses }) => soughtKeys({ city, tradeName, tradeClasses: comparedClasses(tradeClasses) }, lists))),
    listSameTradeNames(ofAnyTrade, terms),
  ])
  return [...byKeys, ...byName]
}

/**
 * While the keys are being made anew a name may stand in a class that older lists read. So names of the classes as they stand, what the keys there are
 * lead to in whatever class they were filed, and every equal trade name, each with its trades as they are read today: no name that stops a wish is missed.
 */
async function listNearUnkeyed(sought: readonly Sought[], terms: NameTerms): Promise<readonly NameCandidate[]> {
  const { reads, city, lists } = terms
  const classes = [...new Set(sought.flatMap(({ tradeClasses }) => comparedClasses(tradeClasses)))]
  const [ofClasses, filed, byName] = await Promise.all([reads.listNamesOfClasses({ city, tradeClasses: classes }), listFiledAnywhere(sought, terms), listSameTradeNames(sought, terms)])
  return [...[...ofClasses, ...filed].filter((row) => shareTrade(classes, readTrades(row, lists))), ...byName]
}

/** Keys of older lists stay until the new ones are made. A word that is new on the list was a class of its own before. */
async function listFiledAnywhere(sought: readonly Sought[], { reads, city, lists }: NameTerms): Promise<readonly NameRow[]> {
  const listed = lists.tradeClasses.map(({ id }) => id)
  const keys = sought.flatMap(({ tradeName, tradeClasses }) => {
    const words = lists.tradeWords.filter((word) => tradeClasses.includes(word.class)).map(({ word }) => `=${word}`)
    return soughtKeys({ city, tradeName, tradeClasses: [...new Set([...tradeClasses, ...listed, '', ...words])] }, lists)
  })
  return reads.listNamesById((await reads.listNamesByKeys(keys)).map(({ id }) => id))
}

/** Every equal trade name of a shared trade; for a wish that says no trade, of any. */
async function listSameTradeNames(sought: readonly Sought[], { reads, city, lists }: NameTerms): Promise<readonly NameRow[]> {
  const found = await Promise.all(sought.map(async ({ tradeName, tradeClasses }) => {
    const rows = await reads.listNamesByTradeName({ city, tradeName: comparable(tradeName, lists) })
    return tradeClasses[0] === '' ? rows : rows.filter((row) => shareTrade(comparedClasses(tradeClasses), readTrades(row, lists)))
  }))
  return found.flat()
}

/**
 * Does this name count for a wish of this county and this person today? The same words in another county count whatever the registry compares: two
 * businesses of one full name could not be told apart. A year ends with the day on which it is a year, so that day is still inside (rulings on counting).
 */
export function standsAgainst(row: NameCandidate, wish: Standing, { now, namePolicyOf, lists }: NameTerms): boolean {
  const own = wish.operatorKey !== null && row.reservedBy === wish.operatorKey
  if (own && row.status !== 'registered') return false
  const elsewhere = namePolicyOf(wish.county).radius === 'county' && row.county !== wish.county
  if (elsewhere && (wish.fullName === undefined || wordsOf(row.fullName, lists) !== wordsOf(wish.fullName, lists))) return false
  if (row.status === 'reserved') return row.reservedUntil === null || row.reservedUntil > now()
  if (row.status === 'registered') return true
  return addMonths(row.statusOn, 12) >= officeDate(now())
}

/** Without a full name only trade names are compared. */
type Standing = Pick<NameQuestion, 'county' | 'operatorKey'> & Partial<Pick<NameQuestion, 'fullName'>>

type Comparing = { readonly terms: NameTerms; readonly decided: ReadonlyMap<string, PairVerdict> }

/** The lists say what a conflict leads to; a clerk's word about the pair goes before them, alike or not. */
function comparedAmong(rows: readonly NameCandidate[], { tradeName, fullName, county }: NameQuestion, { terms: { lists, namePolicyOf }, decided: words }: Comparing): readonly Compared[] {
  const shape = shapeOf(tradeName, lists)
  const wish = { ...splitName(fullName, lists).parts, tradeName }
  const policy = namePolicyOf(county)
  return rows.flatMap((row): readonly Compared[] => {
    const likeness = compareShapes(shape, shapeOf(row.tradeName, lists))
    const decided = words.get(row.id) ?? null
    if (likeness === null && decided !== 'may_not') return []
    const rule = likeness === null ? null : judgeConflict({ wish, other: row.fullName, likeness, full: fullName }, lists)
    const verdict = verdictOf(row, { likeness, rule, decided }, policy)
    return verdict === null ? [] : [{ row, likeness, rule, decided, verdict }]
  })
}

/** Null where the two do not concern each other: a name that ended stands for identity only. */
function verdictOf(row: NameCandidate, { likeness, rule, decided }: Pick<Compared, 'likeness' | 'rule' | 'decided'>, policy: NamePolicy): Compared['verdict'] | null {
  const stops = rule?.level === 'correct'
  if (stops && (likeness === 'identical' || rule.kind === 'same-whole')) return 'stops'
  if (!isLive(row)) return null
  if (decided !== null) return decided === 'may' ? 'passed' : 'stops'
  if (!isAsked(likeness, policy)) return 'passed'
  return stops ? 'stops' : 'told'
}

function isAsked(likeness: Likeness | null, { likenesses }: NamePolicy): boolean {
  return likeness === null || likeness === 'identical' || likenesses === 'all' || likenesses.includes(likeness)
}

/** For the one who wishes, a name that a clerk set against the wish stands like an identical one. */
function conflictOf({ row, likeness, rule, decided }: Compared, { lists }: NameTerms): NameConflict {
  const barred = decided === 'may_not' && (rule === null || rule.level === 'note')
  const told = barred ? conflictRule('barred', lists) : rule
  const common = { name: row.fullName, status: row.status, likeness: likeness ?? 'identical', day: dayOf(row) }
  return { ...common, ...(told === null ? {} : { rule: told }), ...(barred ? { barred } : {}) }
}

/** Of a reservation its last day, which is still inside it; of any other status the day since which it holds. */
function dayOf({ status, statusOn, reservedUntil }: NameCandidate): string {
  return status === 'reserved' && reservedUntil !== null ? officeDate(new Date(Date.parse(reservedUntil) - 1).toISOString()) : statusOn
}

type Spoken = { readonly row: NameRow; readonly decided: PairVerdict }

/**
 * The names about which a clerk's word holds, in the trades in which they meet the wish. Looked for by their trade names: those that were set against the
 * wish need not be alike to any ear or eye, so no key would find them.
 */
async function listSpoken(words: PairWords, { tradeClasses }: Sought, { reads, city, lists }: NameTerms): Promise<readonly Spoken[]> {
  const saysNone = tradeClasses[0] === ''
  const concerning = [...words].filter(([, byTrade]) => saysNone || tradeClasses.some((each) => byTrade.has(each)))
  const found = await Promise.all(concerning.map(async ([tradeName, byTrade]) => {
    const rows = await reads.listNamesByTradeName({ city, tradeName })
    return rows.flatMap((row): readonly Spoken[] => {
      const decided = wordOn(byTrade, meetingTrades(tradeClasses, readTrades(row, lists)))
      return decided === null ? [] : [{ row, decided }]
    })
  }))
  return found.flat()
}

function unique(rows: readonly NameCandidate[]): readonly NameCandidate[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isLive({ status }: NameCandidate): boolean {
  return status === 'registered' || status === 'reserved'
}

/** A reservation is good for the name it was made for and for who made it, until its day. */
async function reservationState({ reservationId, operatorKey, fullName }: NameQuestion, { reads, now }: NameTerms): Promise<NameAnswer['reservation']> {
  if (reservationId === null) return 'none'
  const row = await reads.findNameReservation(reservationId)
  const valid = row !== undefined && row.reservedBy === operatorKey && row.fullName === fullName && (row.reservedUntil ?? '') > now()
  return valid ? 'valid' : 'expired'
}
