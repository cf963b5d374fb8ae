/** Decisions, whoever made them, and the evidence each rests on. Nothing here is ever changed. */
import { sql } from 'kysely'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { DecisionRow, EvidenceRow } from './tables/applications.ts'

export type DecisionSpan = {
  /** Inclusive. */
  readonly from: string
  /** Exclusive. */
  readonly to: string
  /** Id of the last decision of the page before. */
  readonly after?: string
  readonly limit: number
}

/** In the order they were made. */
export async function listDecisions(q: Reader, applicationId: string): Promise<DecisionRow[]> {
  const kept = await q.db.selectFrom('decisions').selectAll().where('applicationId', '=', applicationId).orderBy('seq').execute()
  return unpackAll(q, 'decisions', kept)
}

export async function findDecision(q: Reader, id: string): Promise<DecisionRow | undefined> {
  return unpackOne(q, 'decisions', await q.db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst())
}

/** Oldest first. */
export async function listDecisionsBetween(q: Reader, span: DecisionSpan): Promise<DecisionRow[]> {
  let query = q.db.selectFrom('decisions').selectAll().where('decidedAt', '>=', span.from).where('decidedAt', '<', span.to)
  if (span.after !== undefined) {
    query = query.where(sql<boolean>`(decided_at, id) > (select decided_at, id from decisions where id = ${span.after})`)
  }
  return unpackAll(q, 'decisions', await query.orderBy('decidedAt').orderBy('id').limit(span.limit).execute())
}

/** A place in the order in which decisions were made. */
export type DecisionPlace = { readonly decidedAt: string; readonly id: string }

export type RulesSpan = {
  /** Of the form that was decided. */
  readonly form: string
  /** Exclusive; null: from the first. */
  readonly after: DecisionPlace | null
  /** Exclusive. */
  readonly before: string
  readonly limit: number
}

/** What the rules decided, clerks' rulings left out; oldest first. */
export async function listRulesDecisions(q: Reader, { form, after, before, limit }: RulesSpan): Promise<DecisionRow[]> {
  let query = q.db.selectFrom('decisions').selectAll().where('byKind', '=', 'rules').where('form', '=', form).where('decidedAt', '<', before)
  if (after !== null) query = query.where(sql<boolean>`(decided_at, id) > (${after.decidedAt}, ${after.id})`)
  return unpackAll(q, 'decisions', await query.orderBy('decidedAt').orderBy('id').limit(limit).execute())
}

/** Of one form, up to and with a place. */
export async function countRulesDecisions(q: Reader, form: string, upTo: DecisionPlace): Promise<number> {
  const { count } = await q.db.selectFrom('decisions').select(({ fn }) => fn.countAll().as('count'))
    .where('byKind', '=', 'rules').where('form', '=', form)
    .where(sql<boolean>`(decided_at, id) <= (${upTo.decidedAt}, ${upTo.id})`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function listEvidence(q: Reader, decisionId: string): Promise<EvidenceRow[]> {
  return q.db.selectFrom('evidence').selectAll().where('decisionId', '=', decisionId).orderBy('source').execute()
}

export async function insertDecision(q: Writer, row: DecisionRow): Promise<void> {
  await q.db.insertInto('decisions').values(pack(q, 'decisions', row)).execute()
}

export async function insertEvidence(q: Writer, rows: readonly EvidenceRow[]): Promise<void> {
  if (rows.length > 0) await q.db.insertInto('evidence').values([...rows]).execute()
}
