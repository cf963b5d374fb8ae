/** Words for the values that findings show: scope items by name with their permits, codes by the list of fact words. */

import type { FactName } from './facts/catalogue.ts'
import type { ScopeCatalogue, ScopeItem } from './lists.ts'
import { conflictText } from './names/told-conflicts.ts'
import type { Labels, Language } from './render-message.ts'
import type { Text } from './rule-set.ts'

/** Fact → value → words; the shape of rules/lists/fact-words.json. */
export type FactWords = Readonly<Record<string, Readonly<Record<string, Text>>>>

/** A value nobody has words for is shown as it is: it is then something a person wrote or a register holds. */
export function labelsFrom(scope: ScopeCatalogue, words: FactWords): Labels {
  return (fact, value, language) => {
    const listed = words[fact]?.[value]
    if (listed !== undefined) return listed[language]
    if (FAMILY_FACTS.has(fact)) return memberText(value, language)
    if (fact === 'name.conflicts') return conflictText(value, words[fact] ?? {}, language)
    const item = ITEM_FACTS.has(fact) ? scope.items.get(value) : undefined
    if (item === undefined) return value
    return fact === 'scope.permitItems' ? withPermits(item, language) : item.name[language]
  }
}

const FAMILY_FACTS: ReadonlySet<FactName> = new Set(['family.unproven', 'family.unsigned'])
const ITEM_FACTS: ReadonlySet<FactName> = new Set([
  'scope.notInCatalogue',
  'scope.approvalMissing',
  'scope.approvalGiven',
  'scope.closedItems',
  'scope.prohibitedItems',
  'scope.permitItems',
  'scope.offlineItems',
  'premises.homeBannedItems',
  'premises.zoneBannedItems',
])

/** Members are named by their place (`family/0` is the first), so that no fact holds a person's name. */
function memberText(value: string, language: Language): string {
  const place = /^family\/(\d{1,3})$/.exec(value)
  if (place === null) return value
  const ordinal = Number(place[1]) + 1
  return language === 'zh' ? `第${ordinal}位家庭成员` : `family member ${ordinal}`
}

function withPermits(item: ScopeItem, language: Language): string {
  if (item.permits.length === 0) return item.name[language]
  const said = item.permits.map(({ name, authority }) => (language === 'zh' ? `${name.zh}，向${authority.zh}办理` : `${name.en}, from the ${authority.en}`))
  return language === 'zh' ? `${item.name.zh}（${said.join('；')}）` : `${item.name.en} (${said.join('; ')})`
}
