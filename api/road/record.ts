/** What is kept, sealed, of every decision: enough to read it to a person, to make it again, and to show what the world had said. */

import type { DecisionRecord, Lookups } from '#engine'
import type { EvidenceRow } from '#store'
import type { KeptAdvice } from './advise.ts'
import type { Weighed } from './weigh.ts'

export type SourceNote = {
  readonly source: string
  readonly state: 'answered' | 'unavailable' | 'not-asked'
  readonly asOf: string | null
  readonly askedAt: string | null
}

export type KeptDecision = DecisionRecord & {
  readonly contentHash: string
  readonly sources: readonly SourceNote[]
  /** The applicant asked for a person although the rules had decided. */
  readonly wantsPerson: boolean
  /** Absent in records of before there was any. */
  readonly advice?: KeptAdvice | null
}

export function recordOf({ decision, contentHash, lookups }: Weighed, wantsPerson: boolean): KeptDecision {
  const { verdict, findings, facts, ruleSet, engine } = decision
  return { verdict, findings, facts, ruleSet, engine, contentHash, sources: sourceNotes(lookups), wantsPerson }
}

/** A stored record is our own writing, sealed and authenticated, so its shape is taken at its word. */
export function readRecord(record: unknown): KeptDecision {
  return record as KeptDecision
}

/** One row for each check that was required, so that "it was checked" can be counted instead of believed. */
export function evidenceOf(decisionId: string, lookups: Lookups): readonly EvidenceRow[] {
  const seen = new Map(sourceNotes(lookups).map((note) => [note.source, note]))
  return [...seen.values()].map((note) => ({ decisionId, ...note }))
}

function sourceNotes(lookups: Lookups): readonly SourceNote[] {
  return Object.values(lookups)
    .filter((lookup) => lookup !== null)
    .map((lookup) => ({
      source: lookup.source,
      state: lookup.state,
      asOf: lookup.state === 'answered' ? lookup.asOf : null,
      askedAt: lookup.state === 'not-asked' ? null : lookup.askedAt,
    }))
}
