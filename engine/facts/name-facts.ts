/** Facts about the wished name: its form as judged by the name rules, and what stands against it in the register. */

import { jurisdictionOf } from '../jurisdiction.ts'
import type { NameAnswer, NameConflict } from '../lookups.ts'
import { composeName } from '../names/name-parts.ts'
import { judgeName, type NameJudgement } from '../names/judge-name.ts'
import type { NameLists } from '../names/name-lists.ts'
import { toldConflicts } from '../names/told-conflicts.ts'
import type { WishedName } from '../answers.ts'
import type { Facts } from './catalogue.ts'
import type { Circumstances } from './circumstances.ts'
import type { FactValue } from './fact.ts'
import { factFrom, read } from './reading.ts'
import { chosen } from './scope-facts.ts'

type NameFacts = Pick<Facts, Extract<keyof Facts, `name.${string}`>>
type GivenName = Extract<WishedName, { given: true }>

export function nameFacts(circumstances: Circumstances, judgement: NameJudgement | null): NameFacts {
  const { name } = circumstances.answers
  if (!name.given || judgement === null) return NAMELESS
  return {
    'name.given': true,
    'name.full': composeName(name, circumstances.matter.licence.nameSuffix),
    ...formFacts(judgement),
    ...registerFacts(circumstances, name),
  }
}

/** The judgement on the form of the name, or null where none is wished: a nameless business may exist (细则 art. 6(7)). */
export function judgeWishedName(circumstances: Omit<Circumstances, 'lookups'>): NameJudgement | null {
  const { answers, registries, served, names, drawable } = circumstances
  if (!answers.name.given) return null
  const [main] = chosen(circumstances)
  const place = placeOf(jurisdictionOf(answers, registries, served).code, names)
  return judgeName({ parts: answers.name, ...place, mainItemCodes: main?.industries ?? [], entityType: circumstances.matter.entityType, ownName: answers.operator.name, lists: names, drawable })
}

/** A zone is named with the city, or by the district around it. */
export function placeOf(code: string, { zones }: NameLists): { readonly county: string; readonly zone?: string } {
  const zone = zones.find((each) => each.code === code)
  return zone === undefined ? { county: code } : { county: zone.around[0] ?? code, zone: code }
}

function formFacts(judgement: NameJudgement) {
  return {
    'name.foreignCharacters': judgement.foreignCharacters,
    'name.simplifiedProposal': judgement.simplifiedProposal,
    'name.missingParts': judgement.missingParts,
    'name.inOrder': judgement.inOrder,
    'name.divisionJudgement': judgement.divisionJudgement,
    'name.divisionProposal': judgement.divisionProposal,
    'name.tradeNameLength': judgement.tradeNameLength,
    'name.tradeNameIs': judgement.tradeNameIs,
    'name.tradeMatchesScope': judgement.tradeMatchesScope,
    'name.formAllowed': judgement.formAllowed,
    'name.blockedWords': judgement.blockedWords,
    'name.sensitiveWords': judgement.sensitiveWords,
  }
}

function registerFacts(circumstances: Circumstances, name: GivenName) {
  const register = read(circumstances.lookups.nameRegister, circumstances.now)
  return {
    'name.identicalTo': factFrom(register, (value) => texts(value.identical), isNonEmpty),
    'name.similarTo': factFrom(register, similarTo, isNonEmpty),
    'name.conflicts': factFrom(register, toldTo, isNonEmpty),
    'name.riskAccepted': name.riskAccepted === true,
    'name.wellKnown': factFrom(register, (value) => value.wellKnown, isNonEmpty),
    'name.reservation': factFrom(register, (value) => value.reservation, (fact) => fact === 'expired'),
  }
}

/** An identical name is not also told as a similar one (rulings on overlaps). */
function similarTo({ identical, similar }: NameAnswer): readonly string[] {
  return identical.length > 0 ? [] : texts(similar)
}

function toldTo({ identical, similar }: NameAnswer): readonly string[] {
  return toldConflicts(identical.length > 0 ? identical : similar)
}

/** The facts of a name that is only being tried: judged, and answered by a register that is at hand. */
export function nameFactsOf(judgement: NameJudgement, tried: { readonly fullName: string; readonly register: NameAnswer; readonly riskAccepted: boolean }): NameFacts {
  const { register } = tried
  return {
    'name.given': true,
    'name.full': tried.fullName,
    ...formFacts(judgement),
    'name.identicalTo': texts(register.identical),
    'name.similarTo': similarTo(register),
    'name.conflicts': toldTo(register),
    'name.riskAccepted': tried.riskAccepted,
    'name.wellKnown': register.wellKnown,
    'name.reservation': register.reservation,
  }
}

/** Nothing about a name applies where none is wished. */
const NAMELESS: NameFacts = {
  'name.given': false,
  'name.full': null,
  'name.foreignCharacters': null,
  'name.simplifiedProposal': null,
  'name.missingParts': null,
  'name.inOrder': null,
  'name.divisionJudgement': null,
  'name.divisionProposal': null,
  'name.tradeNameLength': null,
  'name.tradeNameIs': null,
  'name.tradeMatchesScope': null,
  'name.formAllowed': null,
  'name.blockedWords': null,
  'name.sensitiveWords': null,
  'name.identicalTo': null,
  'name.similarTo': null,
  'name.conflicts': null,
  'name.riskAccepted': null,
  'name.wellKnown': null,
  'name.reservation': null,
}

function texts(conflicts: readonly NameConflict[]): readonly string[] {
  return [...new Set(conflicts.map((conflict) => conflict.name))].sort()
}

function isNonEmpty(fact: FactValue): boolean {
  return Array.isArray(fact) && fact.length > 0
}
