/** Says of which kind a conflict between a wish and another name is, and what follows: level, reason and article as the lists hold them. */
import type { ConflictKind } from './conflict-kinds.ts'
import type { Likeness } from './likeness.ts'
import type { ConflictRule, NameLists } from './name-lists.ts'
import { NAME_PARTS, composeName } from './name-parts.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { splitName, wordsOf } from './split-name.ts'
import { readTrade, shareTrade } from './trade.ts'

export type Conflict = {
  /** The four parts of the wish. */
  readonly wish: NameParts
  /** The other name as it stands in the register, with or without its type word. */
  readonly other: string
  /** What compareShapes said of the two trade names. */
  readonly likeness: Likeness
  /** The full name wished, where its parts may be told in more than one way. */
  readonly full?: string
}

/** The rule for a conflict. */
export function judgeConflict(conflict: Conflict, lists: NameLists): ConflictRule {
  return conflictRule(conflictKind(conflict, lists), lists)
}

/** What a kind of conflict leads to; lists that were read have a rule for every kind. */
export function conflictRule(kind: ConflictKind, lists: NameLists): ConflictRule {
  const rule = lists.likeness.find((each) => each.kind === kind)
  if (rule === undefined) throw new Error(`the lists say nothing about conflicts of the kind ${kind}`)
  return rule
}

/** The same words are the same name, however they are parted. Else only equal trade names are told apart further: a mere likeness stays one. */
export function conflictKind({ wish, other, likeness, full = composeName(wish) }: Conflict, lists: NameLists): ConflictKind {
  if (wordsOf(full, lists) === wordsOf(other, lists)) return 'same-whole'
  if (likeness !== 'identical') return likeness
  const theirs = splitName(other, lists).parts
  if (sameParts(wish, theirs, lists)) return 'other-order'
  const [ourTrades, theirTrades] = [readTrade(wish, lists).tradeClasses, readTrade(theirs, lists).tradeClasses]
  if (ourTrades[0] === '' || theirTrades[0] === '') return 'trade-not-said'
  return sameTrade(wish, theirs, lists) || !shareTrade(ourTrades, theirTrades) ? 'other-division-or-form' : 'same-meaning-trade'
}

function sameParts(ours: NameParts, theirs: NameParts, lists: NameLists): boolean {
  return NAME_PARTS.every((part) => comparable(ours[part], lists) === comparable(theirs[part], lists))
}

/** A form word that says the trade (面馆) is a trade in other words when the words differ. */
function sameTrade(ours: NameParts, theirs: NameParts, lists: NameLists): boolean {
  const wording = (parts: NameParts): string => comparable(parts.trade === '' ? parts.form : parts.trade, lists)
  return wording(ours) === wording(theirs)
}
