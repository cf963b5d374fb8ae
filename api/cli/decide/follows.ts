/** What would follow from a ruling if an office had made it: licence, case and deadline, time to correct, letters. */

import { addDays, officeDate, openCase, orderPapers, type Face, type NewCase } from '#engine'
import { paperTitle } from '../../road/expected-papers.ts'
import { permitsOf, registryView } from '../../road/summarise.ts'
import type { DecidedCase } from './decide-case.ts'
import type { Desk } from './desk.ts'

export type Follows = {
  /** What takes effect: a refusal the rules propose is a review until a person has confirmed it. */
  readonly ruling: DecidedCase['ruling']['verdict']
  readonly registry: { readonly code: string; readonly name: string; readonly served: boolean }
  /** The face of the licence; its number is drawn only when an office issues it. */
  readonly licence: Face | null
  readonly permits: ReturnType<typeof permitsOf>
  readonly case: Pick<NewCase, 'queue' | 'deadline' | 'deadlineFlag'> | null
  /** Last day to correct, `YYYY-MM-DD`. */
  readonly correctBy: string | null
  readonly papers: readonly { readonly zh: string; readonly en: string }[]
}

export function followsOf(desk: Desk, { tried, weighed, ruling }: DecidedCase): Follows {
  const { answers, jurisdiction } = weighed
  const { matter } = desk.open
  const { lists } = desk.policy
  return {
    ruling: ruling.verdict,
    registry: { code: jurisdiction.code, name: registryView(jurisdiction.code, lists.registries).name, served: jurisdiction.served },
    licence: ruling.verdict === 'approve' ? ruling.face : null,
    permits: permitsOf(answers.scope.items, desk),
    case: ruling.verdict === 'review' ? caseOf(openCase(ruling.proposesRefusal ? 'refusal' : 'review', tried.at, matter, lists.holidays)) : null,
    correctBy: ruling.verdict === 'correct' ? addDays(officeDate(tried.at), matter.clocks.correctionDays) : null,
    papers: orderPapers(ruling.verdict, answers.paper, '').map(({ kind, copyNo }) => paperTitle(kind, copyNo)),
  }
}

function caseOf({ queue, deadline, deadlineFlag }: NewCase): Follows['case'] {
  return { queue, deadline, deadlineFlag }
}
