/** The moment of decision: the answer first and across the width, then the reasons, then what can be done now. */

import type { ReactNode } from 'react'
import type { Outcome } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { AnswerNumber } from '../parts/answer.tsx'
import type { Tone } from '../parts/answer.tsx'
import { codeInGroups, dateText } from '../parts/code-text.ts'
import type { Language } from '../kiosk.ts'
import { OUTCOME } from '../words/outcome.ts'
import { OutcomeButtons } from './outcome-buttons.tsx'
import { Approved } from './outcome-approved.tsx'
import { FindingList } from './finding-list.tsx'
import { Papers } from './papers.tsx'
import { SmallestChange } from './smallest-change.tsx'
import { useFreshOutcome } from './use-fresh-outcome.ts'

type Ending = { readonly tone: Tone; readonly title: Text; readonly why: Text }

export function OutcomeScreen(): ReactNode {
  const { say, state } = useKiosk()
  useFreshOutcome()
  const outcome = state.outcome
  if (outcome === null) return null
  const ending = endingOf(outcome, state.language)
  return (
    <Screen title={say(ending.title)} why={say(ending.why)} answer={{ tone: ending.tone, under: <Under outcome={outcome} /> }} primary={<OutcomeButtons outcome={outcome} />}>
      <div className="outcome-parts">
        <SmallestChange outcome={outcome} />
        {outcome.status === 'approved' ? <Approved outcome={outcome} /> : <FindingList outcome={outcome} />}
        {outcome.status === 'refused' ? <p className="note">{say(OUTCOME.refusedAppeal)}</p> : null}
        {outcome.status === 'routed' ? <Registry outcome={outcome} /> : null}
        <Papers outcome={outcome} />
      </div>
    </Screen>
  )
}

/** Points of the notice; what a clerk wrote by hand counts as one. */
export function pointsToCorrect(outcome: Outcome): number {
  const points = outcome.findings.filter((finding) => finding.severity === 'correct').length
  return points === 0 && outcome.reason !== null ? 1 : points
}

function endingOf(outcome: Outcome, language: Language): Ending {
  switch (outcome.status) {
    case 'approved':
      return { tone: 'approved', title: OUTCOME.approved, why: outcome.name === null ? OUTCOME.approvedNameless : fill(OUTCOME.approvedWhy, { name: outcome.name }) }
    case 'returned': {
      const n = pointsToCorrect(outcome)
      return { tone: 'correct', title: n === 1 ? OUTCOME.returnedOne : fill(OUTCOME.returned, { n }), why: OUTCOME.returnedWhy }
    }
    case 'in_review':
      return { tone: 'person', title: OUTCOME.inReview, why: outcome.deadline === null ? OUTCOME.inReviewNoDate : fill(OUTCOME.inReviewWhy, { date: dateText(outcome.deadline.date, language) }) }
    case 'routed':
      return { tone: 'route', title: OUTCOME.routed, why: fill(OUTCOME.routedWhy, { registry: outcome.registry.name }) }
    case 'refused':
      return { tone: 'refused', title: OUTCOME.refused, why: OUTCOME.refusedWhy }
    case 'withdrawn':
      return { tone: 'quiet', title: OUTCOME.withdrawn, why: OUTCOME.withdrawnWhy }
  }
}

function Under({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say, state } = useKiosk()
  if (outcome.licence === null) return <AnswerNumber number={codeInGroups(outcome.receiptCode)} label={`${say(OUTCOME.receipt)} · ${say(OUTCOME.keepCode)}`} />
  const established = `${say(OUTCOME.established)} ${dateText(outcome.licence.establishedOn, state.language)}`
  return <AnswerNumber number={outcome.licence.number} label={`${say(OUTCOME.number)} · ${established}`} />
}

function Registry({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  return (
    <dl className="facts note">
      <dt>{say(OUTCOME.registry)}</dt>
      <dd>{outcome.registry.name}</dd>
      <dt>{say(OUTCOME.address)}</dt>
      <dd>{outcome.registry.address}</dd>
      <dt>{say(OUTCOME.phone)}</dt>
      <dd>{outcome.registry.phone}</dd>
    </dl>
  )
}
