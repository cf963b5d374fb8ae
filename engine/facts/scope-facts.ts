/** Facts about the business scope: what is chosen, what is closed, prohibited, or needs an approval before or a permit after. */

import type { Approval } from '../answers.ts'
import { addDays, isDate, officeDate } from '../dates.ts'
import type { ScopeItem } from '../lists.ts'
import type { Circumstances } from './circumstances.ts'
import type { Facts } from './catalogue.ts'

type ScopeFacts = Pick<Facts, Extract<keyof Facts, `scope.${string}`>>

/** `financialWords` are those already found in the name; wording outside the catalogue is searched here. */
export function scopeFacts(circumstances: Circumstances, nameWords: readonly string[]): ScopeFacts {
  const { answers, matter } = circumstances
  const { scope } = answers
  const items = chosen(circumstances)
  const byKind = (kind: ScopeItem['kind']): readonly string[] => items.filter((item) => item.kind === kind).map((item) => item.id)
  const preApproval = byKind('pre-approval')
  const given = preApproval.filter((id) => hasApproval(id, circumstances))
  const closed = items.filter((item) => item.kind === 'closed' || (item.kind !== 'prohibited' && !item.entityTypes.includes(matter.entityType)))
  return {
    'scope.itemCount': scope.items.length,
    'scope.notInCatalogue': [...scope.items.filter((id) => !circumstances.scope.items.has(id)), ...(scope.other === undefined ? [] : [scope.other])],
    'scope.approvalMissing': preApproval.filter((id) => !given.includes(id)),
    'scope.approvalGiven': given,
    'scope.closedItems': closed.map((item) => item.id),
    'scope.prohibitedItems': byKind('prohibited'),
    'scope.permitItems': items.filter((item) => item.kind === 'licensed' || item.kind === 'filing').map((item) => item.id),
    'scope.divisionCount': new Set(items.flatMap((item) => item.industries.map((code) => code.slice(0, 2)))).size,
    'scope.financialWords': [...new Set([...nameWords, ...financialWordsIn(scope.other ?? '', circumstances)])],
    'scope.onlineOnly': isOnlineOnly(answers.premises.useType),
    'scope.onlineOnlyDeclined': isOnlineOnly(answers.premises.useType) && scope.onlineOnlySentence === false,
    'scope.offlineItems': offlineItems(answers.premises.useType, items),
  }
}

/** A platform address and a home used only for the network carry the online-only sentence (条例 art. 11(2)). */
export function isOnlineOnly(useType: string): boolean {
  return useType === 'PLATFORM' || useType === 'HOME_ONLINE'
}

/** Items that nobody can serve over the network; those banned in a dwelling are told by their own rule. */
function offlineItems(useType: string, items: readonly ScopeItem[]): readonly string[] {
  if (!isOnlineOnly(useType)) return []
  return items.filter((item) => !item.onlineOk && !(useType === 'HOME_ONLINE' && item.homeBanned)).map((item) => item.id)
}

export function chosen({ answers, scope }: Pick<Circumstances, 'answers' | 'scope'>): readonly ScopeItem[] {
  return answers.scope.items.map((id) => scope.items.get(id)).filter((item) => item !== undefined)
}

/** Number, issuer, and in date: until its last day, or undated and not older than the policy's days (细则 art. 22). */
function hasApproval(id: string, { answers, now, matter }: Circumstances): boolean {
  const today = officeDate(now)
  return (answers.scope.approvals ?? []).some((each) => each.item === id && isNamed(each) && isInDate(each, today, matter.parameters.undatedApprovalDays))
}

function isNamed(approval: Approval): boolean {
  return approval.number.trim() !== '' && approval.issuer.trim() !== ''
}

function isInDate({ issuedOn, validTo }: Approval, today: string, undatedDays: number): boolean {
  if (issuedOn !== undefined && (!isDate(issuedOn) || issuedOn > today)) return false
  if (validTo !== undefined) return isDate(validTo) && validTo >= today
  return issuedOn !== undefined && addDays(issuedOn, undatedDays) >= today
}

function financialWordsIn(text: string, { names }: Circumstances): readonly string[] {
  if (text === '') return []
  return names.words.filter((word) => word.level === 'financial' && text.includes(word.word)).map((word) => word.word)
}
