/** One application on its way to a ruling: who and what, with or without a new revision of its answers. */

import type { Answers, Application } from '#engine'
import type { ApplicationRow } from '#store'

export type Filing = {
  readonly application: Application
  readonly answers: Answers
  /** A new revision to be kept, or null when a person or a job settles what is already there. */
  readonly submission: { readonly contentHash: string; readonly submittedAt: string } | null
}

/** A stored application as the engine knows it. */
export function applicationOf(row: ApplicationRow): Application {
  const { id, matter, form, formVersion, receiptCode, kioskId, operatorKey, agentKey, registry, status, revision, version, createdAt } = row
  return { id, matter, form, formVersion, receiptCode, kioskId, operatorKey, agentKey, registry, status, revision, version, createdAt }
}

/** Answers that were checked against their form before they were kept, so their shape is taken at its word. */
export function keptAnswers(answers: unknown): Answers {
  return answers as Answers
}
