/** From decisions as the store keeps them to decisions as history keeps them, oldest first, from any position on. */

import { officeDate, weekOf, type Answers, type DecisionRecord, type PastDecision } from '#engine'
import type { DecisionRow, Reads } from '#store'
import type { Position } from './block-file.ts'

export type PastTerms = {
  readonly store: Pick<Reads, 'listRulesDecisions' | 'getSubmission'>
  readonly form: string
  readonly marksOf: MarksOf
}

/** Six-digit code of the deciding registry, and the industry division of the main scope item; '' where there is none. */
export type MarksOf = (record: Pick<DecisionRecord, 'facts'>, answers: Answers) => { readonly district: string; readonly trade: string }

export type PastPage = { readonly decisions: readonly PastDecision[]; readonly last: Position }

/** Rows are opened one by one, so that a page is small. */
const ROWS_AT_ONCE = 256

/** Pages of up to `rows` decisions made before a moment, until there are no more. */
export async function* pastPages(terms: PastTerms, { after, before, rows }: { readonly after: Position | null; readonly before: string; readonly rows: number }): AsyncGenerator<PastPage> {
  let last = after
  let decisions: PastDecision[] = []
  for (;;) {
    const found = await terms.store.listRulesDecisions({ form: terms.form, after: last, before, limit: Math.min(ROWS_AT_ONCE, rows - decisions.length) })
    for (const row of found) decisions.push(await pastDecision(terms, row))
    last = found.at(-1) ?? last
    const isOver = found.length === 0
    if (last !== null && decisions.length > 0 && (isOver || decisions.length === rows)) {
      yield { decisions, last: { decidedAt: last.decidedAt, id: last.id } }
      decisions = []
    }
    if (isOver) return
  }
}

async function pastDecision({ store, marksOf }: PastTerms, row: DecisionRow): Promise<PastDecision> {
  // Our own writing, sealed and authenticated, so its shape is taken at its word.
  const record = row.record as DecisionRecord
  const { answers } = await store.getSubmission(row.applicationId, row.revision)
  const findings = record.findings.map(({ name, severity }) => ({ name, severity }))
  return { id: row.id, facts: record.facts, verdict: record.verdict, findings, ...marksOf(record, answers as Answers), week: weekOf(officeDate(row.decidedAt)), ruleSet: row.ruleSetDigest }
}
