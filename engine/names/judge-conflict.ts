/** Says of which kind a conflict between a wish and another name is, and what follows: level, reason and article as the lists hold them. */
import type { ConflictKind } from './conflict-kinds.ts'
import type { Likeness } from './likeness.ts'
import type { ConflictRule, NameLists } from './name-lists.ts'
import { NAME_PARTS, composeName } from './name-parts.ts'
import type { NameParts } from './name-parts.ts'
import { comparable } from './normalise.ts'
import { splitName } from './split-name.ts'
import { readTrade } from './trade.ts'

export type Conflict = {
  /** The four parts of the wish. */
  readonly wish: NameParts
  /** The other name as it stands in the register, with or without its type word. */
  readonly other: string
  /** What compareShapes said of the two trade names. */
  readonly likeness: Likeness
}

/** The rule for a conflict; lists that were read have one for every kind. */
export function judgeConflict(conflict: Conflict, lists: NameLists): ConflictRule {
  const kind = conflictKind(conflict, lists)
  const rule = lists.likeness.find((each) => each.kind === kind)
  if (rule === undefined) throw new Error(`the lists say nothing about conflicts of the kind ${kind}`)
  return rule
}

/** Only equal trade names are told apart further: whatever else two names share, a mere likeness stays one. */
export function conflictKind({ wish, other, likeness }: Conflict, lists: NameLists): ConflictKind {
  if (likeness !== 'identical') return likeness
  const theirs = splitName(other, lists).parts
  if (sameParts(wish, theirs, lists)) return isWrittenAlike(wish, other, lists) ? 'same-whole' : 'other-order'
  const [ourTrade, theirTrade] = [readTrade(wish, lists).tradeClass, readTrade(theirs, lists).tradeClass]
  if (ourTrade === '' || theirTrade === '') return 'trade-not-said'
  return sameTrade(wish, theirs, lists) || ourTrade !== theirTrade ? 'other-division-or-form' : 'same-meaning-trade'
}

function sameParts(ours: NameParts, theirs: NameParts, lists: NameLists): boolean {
  return NAME_PARTS.every((part) => comparable(ours[part], lists) === comparable(theirs[part], lists))
}

/** A form word that says the trade (面馆) is a trade in other words when the words differ. */
function sameTrade(ours: NameParts, theirs: NameParts, lists: NameLists): boolean {
  const wording = (parts: NameParts): string => comparable(parts.trade === '' ? parts.form : parts.trade, lists)
  return wording(ours) === wording(theirs)
}

/** 红光（合肥）面馆 and 合肥红光面馆 have the same parts and are not written alike. The type word does not count. */
function isWrittenAlike(wish: NameParts, other: string, lists: NameLists): boolean {
  return comparable(other, lists).startsWith(comparable(composeName(wish), lists))
}
