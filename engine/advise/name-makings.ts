/** Parts of a name that the naming rules would take instead of those that stand there. */

import type { WishedName } from '../answers.ts'
import type { Circumstances } from '../facts/circumstances.ts'
import { chosen } from '../facts/scope-facts.ts'
import type { FormWord } from '../names/name-lists.ts'
import { simplified } from '../names/normalise.ts'
import { formWordOf } from '../names/split-name.ts'
import { suggestTradeNames } from '../names/suggest.ts'

type Wish = { readonly circumstances: Circumstances }
type GivenName = Extract<WishedName, { given: true }>

const MOST_WORDS = 3
const MOST_NAMES = 4

/** Near the wish, then the operator's own name and names near it. Whether one is free only the register can say. */
export function otherTradeNames({ circumstances }: Wish): readonly string[] {
  const name = givenName(circumstances)
  if (name === null) return []
  const { names, answers } = circumstances
  const near = (wish: string): readonly string[] => suggestTradeNames(wish, () => false, names).slice(0, MOST_NAMES / 2)
  const own = answers.operator.name
  const all = [...near(name.tradeName), ...(isHan(own) ? [own] : []), ...near(own), ...near('万和')]
  return [...new Set(all)].filter((each) => each !== name.tradeName).slice(0, MOST_NAMES)
}

/** The same in standard characters, where that makes a difference. */
export function plainTradeName({ circumstances }: Wish): readonly string[] {
  const name = givenName(circumstances)
  const plain = name === null ? '' : simplified(name.tradeName, circumstances.names)
  return name === null || plain === name.tradeName || plain === '' ? [] : [plain]
}

/** Words of the main item's division. */
export function fittingTrades({ circumstances }: Wish): readonly string[] {
  const name = givenName(circumstances)
  if (name === null) return []
  const fits = fitting(circumstances)
  const words = circumstances.names.tradeWords.filter(({ word, gb4754 }) => word.length > 1 && fits(gb4754)).map(({ word }) => word)
  return words.slice(0, MOST_WORDS).filter((each) => each !== name.trade)
}

/** The trade may go where the form word says it. */
export function noTrade({ circumstances }: Wish): readonly string[] {
  const name = givenName(circumstances)
  const carried = name !== null && formWordOf(name.form, circumstances.names)?.carriesTrade !== undefined
  return carried && name.trade !== '' ? [''] : []
}

/** Plain form words where a trade stands before them, and those that say a trade of the main item's division. */
export function fittingForms({ circumstances }: Wish): readonly string[] {
  const name = givenName(circumstances)
  if (name === null) return []
  const { names, matter } = circumstances
  const fits = fitting(circumstances)
  const allowed = names.formWords.filter(({ allowedFor }) => allowedFor.includes(matter.entityType))
  const plain = allowed.filter(({ carriesTrade }) => carriesTrade === undefined)
  const carrying = allowed.filter((each) => each.carriesTrade !== undefined && fits(each.gb4754 ?? []))
  const words = (list: readonly FormWord[]): readonly string[] => list.map(({ word }) => word).slice(0, MOST_WORDS)
  return [...words(PREFERRED.flatMap((word) => plain.filter((each) => each.word === word))), ...words(carrying)].filter((each) => each !== name.form)
}

const PREFERRED = ['店', '馆'] as const

/** Does a word for these divisions of GB/T 4754 suit the main item? Where that has none, any does. */
function fitting(circumstances: Circumstances): (divisions: readonly string[]) => boolean {
  const [main] = chosen(circumstances)
  const own = (main?.industries ?? []).map((code) => code.slice(0, 2))
  return (divisions) => own.length === 0 || divisions.some((division) => own.includes(division))
}

function givenName({ answers }: Circumstances): GivenName | null {
  return answers.name.given ? answers.name : null
}

function isHan(text: string): boolean {
  return /^\p{Unified_Ideograph}{2,}$/u.test(text)
}
