/** Which values a fact can have beyond its type: bounds of numbers, all members a list can have, and what a value looks like. */

import type { FactName } from '../facts/catalogue.ts'
import type { LinkedMatter } from './links/links.ts'

export type FactLimits = {
  /** Both ends included; absent where nothing in the world bounds it. */
  readonly from?: number
  readonly to?: number
  /** Every member the list can have; absent where any text can be one. */
  readonly members?: readonly string[]
  /** A text, or a member, that is like those of real applications. */
  readonly sample?: string
}

/** A whole number counts something, so it is not negative. */
const COUNT: FactLimits = { from: 0 }

const LIMITS: { readonly [name in FactName]?: FactLimits } = {
  'operator.faceScore': { from: 0, to: 1 },
  'operator.banEndsOn': { sample: '2028-01-01' },
  'family.unproven': { sample: 'family/0' },
  'family.unsigned': { sample: 'family/0' },
  'scope.notInCatalogue': { sample: '医疗祛斑' },
  'scope.approvalMissing': { sample: 'S301' },
  'scope.approvalGiven': { sample: 'S301' },
  'scope.closedItems': { sample: 'S401' },
  'scope.prohibitedItems': { sample: 'S402' },
  'scope.permitItems': { sample: 'S201' },
  'scope.financialWords': { sample: '虚拟货币' },
  'scope.offlineItems': { sample: 'S201' },
  'name.full': { sample: '合肥市蜀山区王小明面馆（个体工商户）' },
  'name.foreignCharacters': { sample: '龍' },
  'name.simplifiedProposal': { sample: '合肥市蜀山区王小龙面馆' },
  // The part that a form lets stay empty first.
  'name.missingParts': { members: ['trade', 'tradeName', 'form', 'division'] },
  'name.divisionProposal': { sample: '合肥市蜀山区' },
  'name.tradeNameLength': { from: 1 },
  'name.blockedWords': { sample: '最佳' },
  'name.sensitiveWords': { sample: '中国' },
  'name.identicalTo': { sample: '合肥市包河区王小明面馆（个体工商户）' },
  'name.similarTo': { sample: '合肥市蜀山区王晓明面馆（个体工商户）' },
  'name.conflicts': { sample: 'same-whole|registered|2025-03-01|合肥市包河区王小明面馆（个体工商户）' },
  'name.wellKnown': { sample: '示例名牌' },
  'premises.registryName': { sample: '合肥市蜀山区示范市场监督管理局·演示' },
  'premises.consentsMissing': { members: ['neighbour-consent', 'community-consent'] },
  'premises.homeBannedItems': { sample: 'S201' },
  'premises.zoneBannedItems': { sample: 'S201' },
  'premises.forbiddenZones': { sample: '示范饮用水水源保护区' },
  'premises.platformMissing': { members: ['name', 'storeUrl', 'certificateNo', 'platform-certificate'] },
  // What cannot be read counts as −1.
  'capital.yuan': { from: -1 },
  'paper.undrawable': { sample: '𬭎' },
  'commitments.missing': { members: ['truthful', 'name', 'premises', 'permits'] },
}

export function limitsOf(name: FactName, { requiredSources, optionalSources }: LinkedMatter): FactLimits {
  if (name === 'sources.unavailable') return { members: requiredSources }
  if (name === 'sources.optionalUnavailable') return { members: optionalSources }
  return LIMITS[name] ?? COUNT
}
