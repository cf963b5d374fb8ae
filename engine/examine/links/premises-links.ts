/** Links between facts about the place of business. */

import type { FactName } from '../../facts/catalogue.ts'
import { all, ALWAYS, any, applies, appliesNot, each, empty, is, link, never, oneOf, some, unknown, type Link } from './link.ts'

const OF_DOOR = ['premises.resolved', 'premises.zoneBannedItems', 'premises.forbiddenZones', 'premises.sharedAddress'] as const satisfies readonly FactName[]
/** Use types that a lease can prove. */
const LEASED = ['LEASE', 'MARKET_STALL', 'HOME_ONLINE', 'HOME_CONVERTED'] as const

const NO_PLACE = { zh: '平台地址没有实际地点。', en: 'A platform address has no place.' }
const A_PLACE = { zh: '实际地点都查地址库和本机关记录。', en: 'Every place is looked up in the address library and in the office’s books.' }
const ONE_DOOR = { zh: '地址库一次查询，一起答复。', en: 'The address library answers all of its questions at once.' }
const ONE_LEASE = { zh: '租期是否届满和剩余月数出自同一租约。', en: 'Whether a lease has ended and what is left of it come from one lease.' }
const NO_ENTRY = { zh: '地址库里没有的门牌，没有区域和集群标记。', en: 'A door the library does not have lies in no zone and is shared by nobody.' }
const CONSENTS = { zh: '只有住改商才需要同意文件。', en: 'Consents are asked for a converted dwelling only.' }
const PLATFORM = { zh: '只有平台地址才看平台内容。', en: 'What a platform address lacks is asked for platform addresses only.' }
const PLATFORM_FORM = { zh: '表单要求平台地址填齐平台名称、网址和证明编号。', en: 'The form asks for name, address and certificate of every platform.' }

export const PREMISES_LINKS: readonly Link[] = [
  link('facts', 'no-door-of-a-platform', NO_PLACE, is('premises.useType', 'PLATFORM'), all(each([...OF_DOOR, 'premises.activeEntities'], appliesNot), empty('premises.homeBannedItems'))),
  link('facts', 'door-at-once', ONE_DOOR, any(...OF_DOOR.map(appliesNot)), each(OF_DOOR, appliesNot)),
  link('road', 'door-looked-up', A_PLACE, never(is('premises.useType', 'PLATFORM')), each([...OF_DOOR, 'premises.activeEntities'], applies)),
  link('road', 'residence-looked-up', { zh: '经营者住所每件都查。', en: 'The residence of every operator is looked up.' }, ALWAYS, applies('residence.clusterAddress')),
  link('facts', 'dwelling-by-use', { zh: '申请人自报为住宅的，不用等地址库。', en: 'Where the applicant calls it a dwelling, the library need not be asked.' }, oneOf('premises.useType', 'HOME_ONLINE', 'HOME_CONVERTED'), never(unknown('premises.homeBannedItems'))),
  link('facts', 'no-entry-no-zone', NO_ENTRY, is('premises.resolved', 'unresolved'), each(['premises.zoneBannedItems', 'premises.forbiddenZones'], (fact) => never(some(fact)))),
  link('facts', 'no-entry-not-shared', NO_ENTRY, is('premises.resolved', 'unresolved'), never(is('premises.sharedAddress', true))),
  link('facts', 'no-entry-no-dwelling', NO_ENTRY, all(is('premises.resolved', 'unresolved'), some('premises.homeBannedItems')), oneOf('premises.useType', 'HOME_ONLINE', 'HOME_CONVERTED')),
  link('facts', 'registry-of-a-place-served', { zh: '本机关辖区都有登记机关名称。', en: 'Where this office serves there is a registry.' }, is('premises.served', true), applies('premises.registryName')),
  link('facts', 'months-of-a-running-lease', ONE_LEASE, is('premises.leaseEnded', false), applies('premises.leaseMonthsLeft')),
  link('facts', 'no-months-without', ONE_LEASE, never(is('premises.leaseEnded', false)), appliesNot('premises.leaseMonthsLeft')),
  link('facts', 'a-lease-is-a-proof', { zh: '有租期的租约就是使用证明。', en: 'A lease with its end proves the use.' }, all(applies('premises.leaseEnded'), oneOf('premises.useType', ...LEASED)), is('premises.proofPresent', true)),
  link('road', 'lease-where-leased', { zh: '表单只在可以租用的使用方式下收租约。', en: 'The form takes a lease only for uses that a lease can prove.' }, applies('premises.leaseEnded'), oneOf('premises.useType', ...LEASED)),
  link('facts', 'consents-of-dwellings', CONSENTS, is('premises.useType', 'HOME_CONVERTED'), applies('premises.consentsMissing')),
  link('facts', 'no-consents-elsewhere', CONSENTS, never(is('premises.useType', 'HOME_CONVERTED')), appliesNot('premises.consentsMissing')),
  link('facts', 'platform-judged', PLATFORM, is('premises.useType', 'PLATFORM'), applies('premises.platformMissing')),
  link('facts', 'no-platform-elsewhere', PLATFORM, never(is('premises.useType', 'PLATFORM')), appliesNot('premises.platformMissing')),
  link('road', 'platform-complete', PLATFORM_FORM, is('premises.useType', 'PLATFORM'), all(empty('premises.platformMissing'), is('premises.proofPresent', true))),
]

/** Where a ticked commitment never stands for the paper, a leased place without a lease is without proof. */
export const NO_COMMITMENT_LINK: Link = link(
  'facts',
  'leased-without-lease',
  { zh: '租赁场所没有租约的，没有使用证明。', en: 'A leased place without a lease is without proof.' },
  all(is('premises.useType', 'LEASE'), appliesNot('premises.leaseEnded')),
  is('premises.proofPresent', false),
)
