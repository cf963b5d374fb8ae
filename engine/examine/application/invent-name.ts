/** An invented name of which the judgements of a witness are true: likely parts are tried until the naming rules say what the facts say. */

import type { WishedName } from '../../answers.ts'
import { type FactName, type Facts } from '../../facts/catalogue.ts'
import type { FactValue } from '../../facts/fact.ts'
import type { Registry, ScopeItem } from '../../lists.ts'
import { judgeName, type NameJudgement, type NameWish } from '../../names/judge-name.ts'
import type { ListedWord, NameLists } from '../../names/name-lists.ts'
import type { NameParts } from '../../names/name-parts.ts'
import { some } from './invent-scope.ts'

export type NameTerms = Omit<NameWish, 'parts'> & {
  readonly registry: Registry | undefined
  readonly main: ScopeItem | undefined
  /** What the witness differs in from this is what matters about it. */
  readonly ordinary: Facts | null
}

type GivenName = Extract<WishedName, { given: true }>

/** The nearest of those that are tried; the naming rules have the last word when the application is decided. */
export function inventName(facts: Facts, terms: NameTerms): WishedName {
  if (facts['name.given'] !== true) return { given: false }
  const parts = nearestParts(facts, terms)
  return { given: true, ...parts, ...(facts['name.riskAccepted'] === true ? { riskAccepted: true } : {}), ...reservation(facts['name.reservation']) }
}

function reservation(state: FactValue): Pick<GivenName, 'reservationId'> {
  return state === 'valid' || state === 'expired' ? { reservationId: 'res_witness' } : {}
}

function nearestParts(facts: Facts, terms: NameTerms): NameParts {
  const start: NameParts = { division: terms.registry?.nameDivisions[0] ?? '合肥市', tradeName: '王小明', trade: '', form: '面馆' }
  const division = best(divisionsOf(terms), (each) => missesOf({ ...start, division: each }, facts, terms, DIVISION))
  let nearest = { parts: { ...start, division }, misses: Number.POSITIVE_INFINITY }
  for (const parts of candidates(facts, terms, division)) {
    const misses = missesOf(parts, facts, terms, JUDGED)
    if (misses < nearest.misses) nearest = { parts, misses }
    if (misses === 0) break
  }
  return nearest.parts
}

function divisionsOf({ registry }: NameTerms): readonly string[] {
  const here = registry?.nameDivisions ?? []
  return [...here, '合肥市', '北京市', '蜀山区', '瑶海区', '高新区', '安徽省', '火星', ...here.map((division) => `${division}火星镇`)]
}

/** Trade words of the main item first, then trades of quite another kind. */
function* candidates(facts: Facts, terms: NameTerms, division: string): Generator<NameParts> {
  const { lists, main } = terms
  const codes = new Set((main?.industries ?? []).map((code) => code.slice(0, 2)))
  const fitting = lists.tradeWords.filter(({ gb4754 }) => gb4754.some((code) => codes.has(code)) === (facts['name.tradeMatchesScope'] !== false))
  const trades = ['', ...fitting.slice(0, 6).map(({ word }) => word), '创想']
  const forms = [...lists.formWords.filter(({ allowedFor, carriesTrade }) => allowedFor.includes('individual') && carriesTrade === undefined).slice(0, 2), ...lists.formWords.filter(({ carriesTrade }) => carriesTrade !== undefined).slice(0, 30)].map(({ word }) => word)
  for (const form of ['面馆', ...forms, '公司', '咒']) {
    for (const trade of trades) for (const tradeName of tradeNames(facts, lists)) yield { division, tradeName, trade, form }
  }
}

function tradeNames(facts: Facts, lists: NameLists): readonly string[] {
  const listed = (level: ListedWord['level']): string => lists.words.find((each) => each.level === level && each.match === undefined)?.word ?? ''
  const marks = [some(facts, 'name.blockedWords') ? listed('block') : '', some(facts, 'name.sensitiveWords') ? listed('sensitive') : '', some(facts, 'scope.financialWords') && !some(facts, 'scope.notInCatalogue') ? listed('financial') : '']
  const foreign = some(facts, 'name.foreignCharacters') ? ['A', '龍'] : ['']
  const outOfOrder = facts['name.inOrder'] === false ? '（合肥市）' : ''
  return ['王小明', '稻香', '好', '合肥', '水果', ''].flatMap((stem) => foreign.map((sign) => `${stem}${marks.join('')}${sign}${outOfOrder}`))
}

const DIVISION = ['name.divisionJudgement'] as const satisfies readonly FactName[]
const JUDGED = [
  'name.foreignCharacters',
  'name.simplifiedProposal',
  'name.missingParts',
  'name.inOrder',
  'name.divisionJudgement',
  'name.tradeNameLength',
  'name.tradeNameIs',
  'name.tradeMatchesScope',
  'name.formAllowed',
  'name.blockedWords',
  'name.sensitiveWords',
  'scope.financialWords',
] as const satisfies readonly FactName[]

/** Judgements that come out otherwise; those the witness is about weigh more than all others. */
function missesOf(parts: NameParts, facts: Facts, terms: NameTerms, names: readonly (typeof JUDGED)[number][]): number {
  const judgement = judgeName({ ...terms, parts })
  const missed = names.filter((name) => shapeOf(name, judged(judgement, name)) !== shapeOf(name, facts[name]))
  return missed.reduce((sum, name) => sum + (terms.ordinary !== null && shapeOf(name, facts[name]) !== shapeOf(name, terms.ordinary[name]) ? JUDGED.length : 1), 0)
}

function judged(judgement: NameJudgement, name: (typeof JUDGED)[number]): FactValue {
  if (name === 'scope.financialWords') return judgement.financialWords
  const key = name.slice('name.'.length)
  return Object.entries(judgement).find(([each]) => each === key)?.[1] ?? null
}

/** Lists count as empty or not, a proposal as made or not. */
function shapeOf(name: FactName, value: FactValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'filled'
  return name === 'name.simplifiedProposal' && value !== null ? 'proposed' : JSON.stringify(value)
}

function best<T>(of: readonly T[], cost: (each: T) => number): T {
  const costs = of.map((each) => cost(each))
  const at = costs.indexOf(Math.min(...costs))
  const [chosen] = of.slice(at)
  if (chosen === undefined) throw new RangeError('nothing to choose from')
  return chosen
}
