/** What the engine's door shows of advice: the smallest change that would be approved, and how near each rule was. */

export { adviseChange, type AdviceTerms } from './advise-change.ts'
export type { Advice, Change } from './advice.ts'
export { WAY_KINDS, type AdviceBook, type Way, type WayKind } from './advice-book.ts'
export { nearestMisses, type NearestMiss } from './nearest-miss.ts'
export { parseAdviceBook, type ParsedAdviceBook } from './parse-advice-book.ts'
export { TRIAL_LIMIT } from './search.ts'
export type { Choice, Choices } from './steps.ts'
export type { Assumptions } from './vocabulary.ts'
