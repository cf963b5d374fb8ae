/** Judges a wished name by itself: everything the naming rules ask that needs no register, as plain facts. */
import { MOST_LISTED, foreignCharactersIn, hasOtherThanHan } from './characters.ts'
import type { CharacterRules } from './characters.ts'
import { judgeDivision } from './judge-division.ts'
import type { DivisionJudgement, Place } from './judge-division.ts'
import { indexOf } from './list-index.ts'
import { listedWordsIn } from './listed-words.ts'
import type { NameLists } from './name-lists.ts'
import { NAME_PARTS, composeName, mapParts } from './name-parts.ts'
import type { NamePart, NameParts } from './name-parts.ts'
import { readTrades } from './name-trades.ts'
import { comparable, simplified, trimmedName } from './normalise.ts'
import { plainKindOf } from './plain-words.ts'
import { beginsWithDivision, bracketedDivision, divisionAtEnd, missingParts, splitName } from './split-name.ts'
import { readTrade, tradeMatchesScope } from './trade.ts'
import type { TradeClasses } from './trade.ts'

export type NameWish = Place & {
  readonly parts: NameParts
  /** Four-digit GB/T 4754 codes of the main scope item. */
  readonly mainItemCodes: readonly string[]
  /** Kind of business, as in `allowedFor` of the form words; absent: any kind that may use a form word counts. */
  readonly entityType?: string
  /** The operator's own name: who bears a listed word as a name may call the shop by it, after a person looked. */
  readonly ownName?: string
  readonly lists: NameLists
  /** Can the licence fonts draw this character? */
  readonly drawable: (character: string) => boolean
}

/** Null where the question does not arise: a part that is missing is only missing, a trade name with letters is only a matter of its characters. */
export type NameJudgement = {
  /** Characters that may not stand in a name; invisible ones as `U+200D`. At most 20. */
  readonly foreignCharacters: readonly string[]
  /** The name without type word in standard characters, when that alone would put the characters right. */
  readonly simplifiedProposal: string | null
  readonly missingParts: readonly NamePart[]
  readonly inOrder: boolean
  readonly divisionJudgement: DivisionJudgement | null
  readonly divisionProposal: string | null
  /** Han characters of the trade name. */
  readonly tradeNameLength: number | null
  readonly tradeNameIs: 'distinctive' | 'division' | 'trade-word' | null
  readonly tradeMatchesScope: boolean | null
  readonly formAllowed: boolean | null
  readonly blockedWords: readonly string[]
  readonly sensitiveWords: readonly string[]
  readonly financialWords: readonly string[]
  /** Class of synonymous trades; empty: compared with every trade. */
  readonly tradeClass: string
  /** All in which the name is compared, that one first. */
  readonly tradeClasses: TradeClasses
}

/** Never throws, whatever the parts hold; long parts are cut to 200 characters first. */
export function judgeName(wish: NameWish): NameJudgement {
  const { lists } = wish
  const written = mapParts(wish.parts, trimmedName)
  const parts = withoutBracketedDivision(written, lists)
  const read = mapParts(parts, (text) => comparable(text, lists))
  const division = read.division === '' ? null : judgeDivision(read.division, wish, lists)
  const trade = readTrade(read, lists)
  const words = listedWordsIn(parts, lists, wish.ownName)
  return {
    ...judgeCharacters(withoutBracketedDivision(wish.parts, lists), wish),
    missingParts: missingParts({ ...parts, form: read.form === '' ? parts.form : read.form }, lists),
    inOrder: isInOrder(written, parts, lists),
    divisionJudgement: division?.judgement ?? null,
    divisionProposal: division?.proposal ?? null,
    ...judgeTradeName(parts.tradeName, lists),
    tradeMatchesScope: tradeMatchesScope(trade, wish.mainItemCodes),
    formAllowed: read.form === '' ? null : isFormAllowed(read.form, wish),
    blockedWords: words.blocked,
    sensitiveWords: words.sensitive,
    financialWords: words.financial,
    tradeClass: trade.tradeClass,
    tradeClasses: readTrades(read, lists),
  }
}

function judgeCharacters(parts: NameParts, rules: CharacterRules): Pick<NameJudgement, 'foreignCharacters' | 'simplifiedProposal'> {
  const foreignIn = (each: NameParts): readonly string[] => [...new Set(NAME_PARTS.flatMap((part) => foreignCharactersIn(each[part], rules)))]
  const foreignCharacters = foreignIn(parts).slice(0, MOST_LISTED)
  const proposed = mapParts(parts, (text) => simplified(text, rules.lists))
  const helps = foreignCharacters.length > 0 && foreignIn(proposed).length === 0
  return { foreignCharacters, simplifiedProposal: helps ? composeName(proposed) : null }
}

function judgeTradeName(tradeName: string, lists: NameLists): Pick<NameJudgement, 'tradeNameLength' | 'tradeNameIs'> {
  if (tradeName === '' || hasOtherThanHan(tradeName)) return { tradeNameLength: null, tradeNameIs: null }
  const text = comparable(tradeName, lists)
  return { tradeNameLength: [...text].length, tradeNameIs: plainKindOf(text, lists) ?? 'distinctive' }
}

/** The form is a word of the list, not merely one that ends with it: what stands before would escape every other rule. */
function isFormAllowed(form: string, { entityType, lists }: NameWish): boolean {
  const allowedFor = indexOf(lists).forms.byWord.get(form)?.allowedFor ?? []
  return entityType === undefined ? allowedFor.length > 0 : allowedFor.includes(entityType)
}

/** Brackets that hold a division are a matter of order, not of characters. */
function withoutBracketedDivision(parts: NameParts, lists: NameLists): NameParts {
  const strip = (text: string): string => bracketedDivision(text, lists)?.rest ?? text
  return { ...parts, tradeName: strip(parts.tradeName), trade: strip(parts.trade), form: strip(parts.form) }
}

function isInOrder(written: NameParts, parts: NameParts, lists: NameLists): boolean {
  const bracketed = composeName(written) !== composeName(parts)
  return !bracketed && divisionAtEnd(parts.tradeName, lists) === null && divisionAtEnd(parts.trade, lists) === null && !isWholeName(parts, lists)
}

/** A trade name that is a name by itself: it begins with a division as the law writes one, or ends with a trade and its form. */
function isWholeName({ tradeName, trade, form }: NameParts, lists: NameLists): boolean {
  if (beginsWithDivision(tradeName, lists)) return true
  const { parts } = splitName(tradeName, lists)
  if (parts.form === '' || parts.tradeName === '') return false
  if (parts.trade.length > 1) return true
  // 王记面馆 is no trade name for a 小吃店; in another trade 同福客栈 may well be what a shop calls itself.
  const { tradeClass } = readTrade(parts, lists)
  return parts.tradeName.length > 1 && (parts.trade !== '' || (tradeClass !== '' && tradeClass === readTrade({ trade, form }, lists).tradeClass))
}
