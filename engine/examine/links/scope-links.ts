/** Links between facts about the business scope, the capital and where the business is done. */

import type { FactName } from '../../facts/catalogue.ts'
import { all, ALWAYS, any, appliesNot, atLeast, atMost, each, is, link, never, oneOf, some, type Link } from './link.ts'

/** One kind of item each: an item stands in one of these at most. */
const BY_KIND = ['scope.permitItems', 'scope.approvalMissing', 'scope.approvalGiven', 'scope.prohibitedItems'] as const satisfies readonly FactName[]
const OF_ITEMS = [...BY_KIND, 'scope.closedItems', 'scope.offlineItems', 'premises.homeBannedItems', 'premises.zoneBannedItems'] as const satisfies readonly FactName[]
const ONLINE = ['PLATFORM', 'HOME_ONLINE'] as const

const NETWORK = { zh: '平台地址和仅网络的住宅，才是仅通过网络经营。', en: 'Online only are platform addresses and dwellings used for the network alone.' }
const CHOSEN = { zh: '这些条目都是所选条目的一部分。', en: 'These are among the items chosen.' }
const ONE_KIND = { zh: '一个条目只有一种许可类别。', en: 'An item is of one kind.' }

export const SCOPE_LINKS: readonly Link[] = [
  link('facts', 'online-by-use', NETWORK, oneOf('premises.useType', ...ONLINE), is('scope.onlineOnly', true)),
  link('facts', 'not-online-elsewhere', NETWORK, never(oneOf('premises.useType', ...ONLINE)), is('scope.onlineOnly', false)),
  link('facts', 'sentence-of-online', NETWORK, is('scope.onlineOnlyDeclined', true), is('scope.onlineOnly', true)),
  link('facts', 'offline-where-online', NETWORK, some('scope.offlineItems'), is('scope.onlineOnly', true)),
  link('facts', 'items-are-chosen', CHOSEN, atMost('scope.itemCount', 0), all(each(OF_ITEMS, (fact) => never(some(fact))), atMost('scope.divisionCount', 0))),
  ...kindsTogether(),
  link('road', 'items-by-form', { zh: '表单要求一至一百个条目。', en: 'The form asks for one to a hundred items.' }, ALWAYS, all(atLeast('scope.itemCount', 1), atMost('scope.itemCount', 100))),
  link('facts', 'financial-words-somewhere', { zh: '金融字样出自名称或目录外的表述。', en: 'Financial wording is found in a name or in words outside the catalogue.' }, some('scope.financialWords'), any(is('name.given', true), some('scope.notInCatalogue'))),
  link('road', 'capital-by-form', { zh: '表单只收零和正数的出资额。', en: 'The form takes no negative capital.' }, ALWAYS, any(appliesNot('capital.yuan'), atLeast('capital.yuan', 0))),
]

/** So many kinds, at least so many items. */
function kindsTogether(): readonly Link[] {
  return subsets(BY_KIND)
    .filter((kinds) => kinds.length > 1)
    .map((kinds) => link('facts', `items-of-${kinds.map((kind) => kind.replace('scope.', '')).join('-')}`, ONE_KIND, all(...kinds.map(some)), atLeast('scope.itemCount', kinds.length)))
}

function subsets<T>(of: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = of
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((each) => [each, [first, ...each]])
}
