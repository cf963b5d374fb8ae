/** A decision while it is being written: what the clerk chose and wrote, what is still missing, and what is sent. Pure. */

import type { contract, Input } from '#contract'
import type { Basis, Text } from '../desk.ts'
import { fill } from '../desk.ts'
import { sameBasis } from '../parts/basis-text.ts'
import { FAULTS } from '../words/decide.ts'

export type Review = Input<typeof contract.reviewCase>
export type Ending = Review['verdict']

/** Something to correct: where (an empty pointer is the whole application) and what to do. */
export type Point = { readonly pointer: string; readonly label: Text; readonly text: string }

export type Draft = {
  /** Made when the form opens and kept through every try, so that a repeat changes nothing. */
  readonly key: string
  readonly ending: Ending | null
  readonly reason: string
  readonly basis: readonly Basis[]
  readonly points: readonly Point[]
}

export type DraftEvent =
  | { readonly type: 'ending'; readonly ending: Ending }
  | { readonly type: 'reason'; readonly reason: string }
  | { readonly type: 'add-basis'; readonly basis: Basis }
  | { readonly type: 'drop-basis'; readonly basis: Basis }
  | { readonly type: 'add-point'; readonly point: Point }
  | { readonly type: 'word-point'; readonly at: number; readonly text: string }
  | { readonly type: 'drop-point'; readonly at: number }

/** Most the contract takes. */
export const MOST = { reason: 2000, basis: 10, points: 30, pointText: 500 } as const

export function freshDraft(key: string): Draft {
  return { key, ending: null, reason: '', basis: [], points: [] }
}

export function redraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'ending':
      return { ...draft, ending: event.ending }
    case 'reason':
      return { ...draft, reason: event.reason }
    case 'add-basis':
      return holdsBasis(draft, event.basis) || draft.basis.length >= MOST.basis ? draft : { ...draft, basis: [...draft.basis, event.basis] }
    case 'drop-basis':
      return { ...draft, basis: draft.basis.filter((basis) => !sameBasis(basis, event.basis)) }
    case 'add-point':
      return draft.points.length >= MOST.points ? draft : { ...draft, points: [...draft.points, event.point] }
    case 'word-point':
      return { ...draft, points: draft.points.map((point, at) => (at === event.at ? { ...point, text: event.text } : point)) }
    case 'drop-point':
      return { ...draft, points: draft.points.filter((_, at) => at !== event.at) }
  }
}

/** Would something be lost if it went? */
export function isStarted({ ending, reason, basis, points }: Draft): boolean {
  return ending !== null || reason !== '' || basis.length > 0 || points.length > 0
}

export type DraftFault = { readonly at: 'ending' | 'reason' | 'basis' | 'points'; readonly text: Text }

/** Everything that is missing, at once. `ruled`: the rules themselves already ask for a correction. */
export function faultsOf(draft: Draft, { ruled }: { readonly ruled: boolean }): readonly DraftFault[] {
  const { ending, reason, basis, points } = draft
  const faults: DraftFault[] = []
  if (ending === null) faults.push({ at: 'ending', text: FAULTS.verdict })
  if (reason.trim().length < 4) faults.push({ at: 'reason', text: FAULTS.reason })
  if (ending === 'refuse' && basis.length === 0) faults.push({ at: 'basis', text: FAULTS.basis })
  if (ending === 'correct' && points.length === 0 && !ruled) faults.push({ at: 'points', text: FAULTS.points })
  return ending === 'correct' ? [...faults, ...unwordedPoints(points)] : faults
}

/** What is sent: only what belongs to the chosen ending, whatever was tried before. */
export function reviewOf(draft: Draft, id: string, ending: Ending): Review {
  return {
    id,
    verdict: ending,
    reason: draft.reason.trim(),
    basis: ending === 'refuse' ? draft.basis.map(({ document, article }) => ({ document, article })) : [],
    points: ending === 'correct' ? draft.points.map(({ pointer, text }) => ({ pointer, text: text.trim() })) : [],
  }
}

function unwordedPoints(points: readonly Point[]): readonly DraftFault[] {
  const unworded = points.filter((point) => point.text.trim().length < 2)
  return unworded.map(({ label }) => ({ at: 'points', text: { zh: fill(FAULTS.pointText, { field: label.zh }).zh, en: fill(FAULTS.pointText, { field: label.en }).en } }))
}

function holdsBasis(draft: Draft, basis: Basis): boolean {
  return draft.basis.some((held) => sameBasis(held, basis))
}
