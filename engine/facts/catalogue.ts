/** The fact catalogue: every value a rule may test, with its type, meaning, source, greatest age and what guards it against races. */

import type { SourceName } from '../lookups.ts'
import type { FactAbout, FactType, FactValue, Guard } from './fact.ts'

const bool: FactType = { kind: 'boolean' }
const integer: FactType = { kind: 'integer' }
const number: FactType = { kind: 'number' }
const list: FactType = { kind: 'list' }

/**
 * Greatest age of an answer in hours, by source [policy]: registers of persons a day, the address library thirty days. Our own
 * registers are read at decision time; the real-name check belongs to the application it was made for.
 */
export const MAX_AGE_HOURS: Readonly<Record<SourceName, number>> = {
  population: 24,
  realName: 24,
  lostCards: 24,
  bans: 24,
  dishonesty: 24,
  abnormalList: 24,
  seriousList: 24,
  addressLibrary: 720,
  nameRegister: 1,
  counters: 1,
}

/**
 * No fact about ethnicity, politics, education, gender, household origin or health exists, and none may be added: fairness is
 * a property of this table (see `isProtectedTrait`), not of the good will of whoever writes a rule.
 */
export const FACTS = {
  'operator.idType': always('answers', text('10', '20', '30', '40', '50', '60', '70', '80', '90'), '经营者证件类型', "kind of the operator's identity document"),
  'operator.idNoWellFormed': always('answers', bool, '证件号码格式、校验位、出生日期均正确', 'the number has the right form, check character and a real birth date'),
  'operator.idExpired': always('answers', bool, '证件已过有效期（末日当天仍有效）', 'the document is past its last day of validity'),
  'operator.age': maybe('answers', integer, '申请当日已满的周岁数', 'completed years of age on the day of application'),
  'operator.publicOfficial': always('answers', bool, '自报为公职人员，或持军官证、警官证', 'declares public office, or shows a service document'),
  'operator.realName': always('realName', text('passed', 'failed', 'not-done'), '实名核验结果', 'result of the real-name check'),
  'operator.faceScore': maybe('realName', number, '人脸相似度，未比对人脸时不适用', 'likeness of the face, where a face was compared'),
  'operator.faceUnderOtherNumbers': always('realName', bool, '同一人脸曾以其他证件号码核验', 'the same face was checked under other numbers'),
  'operator.confirmedInPerson': always('realName', bool, '已当面确认本人意愿', "confirmed in person that it is the person's own will"),
  'operator.populationMatch': maybe('population', text('match', 'one-character', 'different', 'not-found', 'missing'), '姓名与号码在人口库中的比对结果', 'how name and number compare with the population library'),
  'operator.deathRecorded': maybe('population', bool, '人口库登记为死亡', 'recorded as deceased'),
  'operator.limitedCapacity': maybe('population', bool, '登记为无或限制民事行为能力的成年人', 'an adult recorded as without full legal capacity'),
  'operator.idCardLost': maybe('lostCards', bool, '该证件已挂失或作废', 'the document is reported lost or void'),
  'operator.banned': maybe('bans', bool, '处于三年内不得登记的期限内（含末日）', 'inside the period in which the person may not register'),
  'operator.banEndsOn': maybe('bans', text(), '禁止登记期限的末日', 'last day of that period'),
  'operator.dishonest': maybe('dishonesty', bool, '列为失信被执行人', 'on the list of dishonest judgment debtors'),
  'operator.abnormalElsewhere': maybe('abnormalList', bool, '名下其他主体被标记经营异常', 'another business of the person is marked abnormal'),
  'operator.seriousViolation': maybe('seriousList', bool, '名下其他主体列入严重违法失信名单', 'another business of the person is on the serious-violation list'),
  'operator.businesses12m': maybe('counters', integer, '近十二个月已登记的个体工商户数（含已注销）', 'individual businesses registered in the last 12 months, cancelled ones too'),
  'operator.misuseVictim': maybe('counters', bool, '该身份曾被冒用登记', 'the identity was once misused for a registration'),
  'residence.clusterAddress': maybe('addressLibrary', bool, '经营者住所填写的是集群、市场或园区地址', "the operator's residence is a cluster, market or park address"),
  'agent.present': always('answers', bool, '由代理人办理', 'an agent files the application'),
  'agent.powerOfAttorney': maybe('answers', bool, '代理人提供了授权委托书', 'the agent holds a power of attorney'),
  'agent.realName': maybe('realName', text('passed', 'failed', 'not-done'), '代理人实名核验结果', "result of the agent's real-name check"),
  'agent.filingsToday': maybe('counters', integer, '该代理人当日已提交件数', 'filings of this agent today'),
  'risk.phoneOperators30d': always('counters', integer, '近三十日使用同一手机号的其他经营者数', 'other operators who used this phone in the last 30 days'),
  'risk.devicePersonsToday': always('counters', integer, '同一设备或代理会话当日已为多少人申请', 'persons this device or agent session filed for today'),
  'family.operation': always('answers', bool, '组成形式为家庭经营', 'the business is run by a family'),
  'family.memberCount': always('answers', integer, '参加经营的家庭成员人数', 'family members who take part'),
  'family.unproven': always('answers', list, '未提供关系证明的家庭成员', 'members whose relation is not proven'),
  'family.unsigned': always('answers', list, '未签名的家庭成员', 'members who did not sign'),
  'scope.itemCount': always('answers', integer, '经营范围条目数', 'number of scope items'),
  'scope.notInCatalogue': always('answers', list, '不在规范目录中的条目或表述', 'items or wording outside the catalogue'),
  'scope.approvalMissing': always('answers', list, '缺少有效前置审批文件的条目', 'pre-approval items without a valid approval'),
  'scope.approvalGiven': always('answers', list, '已提供有效前置审批文件的条目', 'pre-approval items whose approval was given'),
  'scope.closedItems': always('answers', list, '个体工商户不得经营的条目', 'items closed to individual businesses'),
  'scope.prohibitedItems': always('answers', list, '市场准入负面清单禁止的条目', 'items prohibited by the market-access negative list'),
  'scope.permitItems': always('answers', list, '领照后还须许可或备案的条目', 'items that need a permit or filing after the licence'),
  'scope.divisionCount': always('answers', integer, '条目涉及的行业大类数', 'two-digit industry divisions the items belong to'),
  'scope.financialWords': always('answers', list, '名称或目录外表述中的金融、虚拟货币字样', 'financial or virtual-currency wording in the name or outside the catalogue'),
  'scope.onlineOnly': always('answers', bool, '仅通过网络经营', 'trades online only'),
  'scope.onlineOnlyDeclined': always('answers', bool, '拒绝加注“仅通过网络开展经营活动”', 'declines the online-only sentence'),
  'scope.offlineItems': always('answers', list, '仅网络经营时无法在网上完成的条目', 'items that cannot be run online, where the premises serve online trade only'),
  'name.given': always('answers', bool, '申请使用名称', 'a name is wished'),
  'name.full': maybe('answers', text(), '完整名称', 'the full name'),
  'name.foreignCharacters': maybe('answers', list, '名称中不允许使用的字符', 'characters a name may not contain'),
  'name.simplifiedProposal': maybe('answers', text(), '建议的规范汉字写法', 'proposed spelling in standard characters'),
  'name.missingParts': maybe('answers', list, '名称缺少的部分', 'parts the name lacks'),
  'name.inOrder': maybe('answers', bool, '名称各部分顺序正确', 'the parts stand in order'),
  'name.divisionJudgement': maybe('answers', text('good', 'other-place', 'district-without-city', 'zone-alone', 'province-only', 'unknown-division', 'unknown-town'), '名称中行政区划的判定', 'judgement on the division in the name'),
  'name.divisionProposal': maybe('answers', text(), '建议的行政区划写法', 'proposed division'),
  'name.tradeNameLength': maybe('answers', integer, '字号的汉字数', 'Han characters of the trade name'),
  'name.tradeNameIs': maybe('answers', text('distinctive', 'division', 'trade-word'), '字号是否仅为区划名或行业词', 'whether the trade name is only a place or a trade word'),
  'name.tradeMatchesScope': maybe('answers', bool, '行业用语与主营项目相符（同一大类）', 'the trade word fits the main scope item (same division of the industry code)'),
  'name.formAllowed': maybe('answers', bool, '组织形式可用于本类主体', 'the form word may be used by this kind of business'),
  'name.blockedWords': maybe('answers', list, '名称中的禁用词', 'prohibited words in the name'),
  'name.sensitiveWords': maybe('answers', list, '名称中需人工判断的词', 'words a person must look at'),
  'name.identicalTo': maybe('nameRegister', list, '相同的名称', 'names it is identical to'),
  'name.similarTo': maybe('nameRegister', list, '相近的名称', 'names it is similar to'),
  'name.conflicts': maybe('nameRegister', list, '相同或相近的名称及其种类、状态（最多五个，另计其余）', 'the names it is identical or similar to with kind and status, five at most, and how many more'),
  'name.riskAccepted': maybe('answers', bool, '申请人已确认相近名称的风险', 'the applicant accepts the risk of a similar name'),
  'name.wellKnown': maybe('nameRegister', list, '与之相同的知名标识或企业全称', 'well-known marks or full names it equals'),
  'name.reservation': maybe('nameRegister', text('none', 'valid', 'expired'), '名称预留状态', 'state of the reservation'),
  'premises.useType': always('answers', text('OWN', 'LEASE', 'FREE_USE', 'MARKET_STALL', 'CLUSTER', 'HOME_ONLINE', 'HOME_CONVERTED', 'PLATFORM', 'GOV_APPROVED_TEMP'), '场所使用方式', 'how the premises are held'),
  'premises.served': always('office', bool, '场所在本机关辖区内', 'the premises lie where this office serves'),
  'premises.registryName': maybe('office', text(), '有管辖权的登记机关', 'the registry that is competent'),
  'premises.resolved': maybe('addressLibrary', text('door', 'rural', 'unresolved'), '地址库匹配程度', 'how far the address library resolves the address'),
  'premises.proofPresent': always('answers', bool, '有该使用方式所需的任一证明', 'one of the papers for this use is there'),
  'premises.leaseEnded': maybe('answers', bool, '租期已届满', 'the lease has ended'),
  'premises.leaseMonthsLeft': maybe('answers', integer, '租期剩余整月数', 'whole calendar months the lease has left'),
  'premises.consentsMissing': maybe('answers', list, '住改商缺少的同意文件', 'consents missing for business in a dwelling'),
  'premises.homeBannedItems': always('addressLibrary', list, '不得在住宅内经营的条目', 'items that may not be run in a dwelling'),
  'premises.zoneBannedItems': maybe('addressLibrary', list, '所在区域不得经营的条目', 'items forbidden in the zone the door lies in'),
  'premises.forbiddenZones': maybe('addressLibrary', list, '禁止登记的区域', 'zones in which nothing may be registered'),
  'premises.activeEntities': maybe('counters', integer, '同一地址的在营主体数', 'active entities at the same address'),
  'premises.sharedAddress': maybe('addressLibrary', bool, '集群、市场或园区地址', 'cluster, market or park address'),
  'premises.platformMissing': maybe('answers', list, '平台地址缺少的内容', 'what a platform address lacks'),
  'capital.yuan': maybe('answers', number, '出资额（元）', 'capital in yuan'),
  'paper.undrawable': always('office', list, '执照字体无法印出的字', 'characters the licence fonts cannot draw'),
  'commitments.missing': always('answers', list, '未勾选的承诺', 'commitments not given'),
  'signature.operator': always('answers', text('valid', 'missing', 'other-content'), '经营者签名状态', "state of the operator's signature"),
  'signature.agent': maybe('answers', text('valid', 'missing', 'other-content'), '代理人签名状态', "state of the agent's signature"),
  'sources.unavailable': always('office', list, '必需而未能答复或已过期的核验来源', 'required sources that did not answer or are too old'),
  'sources.optionalUnavailable': always('office', list, '非必需而未能答复的核验来源', 'optional sources that did not answer'),
} as const satisfies Record<string, FactAbout>

export type FactName = keyof typeof FACTS

/** Every fact of the catalogue has a value in every application; a missing key is a fault of the program, never of the world. */
export type Facts = { readonly [name in FactName]: FactValue }

export const FACT_NAMES: readonly FactName[] = Object.keys(FACTS).filter(isFactName)

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name)
}

const PROTECTED = /ethnic|nationality|politic|party|education|degree|gender|sex|household|hukou|origin(?!al)|health|disab|relig|民族|政治|文化程度|性别|户籍|健康/i

/** Would this name smuggle in a trait on which nobody may be judged? Tested over the catalogue and over every rule set. */
export function isProtectedTrait(name: string): boolean {
  return PROTECTED.test(name)
}

function always(source: FactAbout['source'], type: FactType, zh: string, en: string): FactAbout {
  return about(source, type, { zh, en }, false)
}

/** The same, for a fact that may not apply. */
function maybe(source: FactAbout['source'], type: FactType, zh: string, en: string): FactAbout {
  return about(source, type, { zh, en }, true)
}

function about(source: FactAbout['source'], type: FactType, meaning: FactAbout['meaning'], nullable: boolean): FactAbout {
  return { type, meaning, source, nullable, maxAgeHours: maxAge(source), guardedBy: guard(source) }
}

function maxAge(source: FactAbout['source']): number | null {
  return source === 'answers' || source === 'office' ? null : MAX_AGE_HOURS[source]
}

function guard(source: FactAbout['source']): Guard {
  if (source === 'answers' || source === 'office') return 'answers'
  return source === 'nameRegister' ? 'unique-index' : 'tolerance'
}

function text(...values: readonly string[]): FactType {
  return values.length === 0 ? { kind: 'text' } : { kind: 'text', values }
}
