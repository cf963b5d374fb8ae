/** Findings as an applicant sees them: every one with its article, and fraud signals only as "a person will look". */

import type { FindingView } from '#contract'
import type { Finding, Severity } from '#engine'

/** Strongest first, then in rule order, so that what must be done stands above what is worth knowing. */
export function findingViews(findings: readonly Finding[]): FindingView[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).map(findingView)
}

/** A proposed refusal is not yet a refusal: its finding is told, its ending is a person's. */
const RANK: Readonly<Record<Severity, number>> = { route: 0, refuse: 1, correct: 2, review: 3, note: 4 }

function findingView({ rule, severity, statement, message, remedy, pointers, basis, mark, discreet }: Finding): FindingView {
  const shown = { rule, severity, message, remedy, pointers: [...pointers], basis: basis.map(({ document, article }) => ({ document, article })), mark }
  return discreet ? { ...shown, rule: 'R-RV', statement: message, pointers: [] } : { ...shown, statement }
}
