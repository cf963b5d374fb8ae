/** Keeps what clerks did to a case beside deciding it, each with its reason. */
import type { Dialect, Refusal } from '../dialect/dialect.ts'
import type { Migration } from './migration.ts'
import { never } from './refusal-words.ts'

/** Until now the ledger had a digest of the reason only, which proves a reason to whoever knows it and tells nobody else. */
export const caseActs: Migration = {
  name: '0008-case-acts',
  statements: (dialect) => [...acts(dialect), ...ACT_REFUSALS.flatMap((refusal) => dialect.refusal(refusal))],
}

function acts({ words: { strict } }: Dialect): readonly string[] {
  return [
    `create table case_acts (
  id text not null primary key,
  application_id text not null,
  case_id text not null,
  kind text not null constraint case_acts_kind check (kind in ('extended', 'revealed')),
  reason text not null constraint case_acts_reason check (length(reason) >= 4),
  by_id text not null,
  acted_at text not null
)${strict}`,
    'create index case_acts_of_application on case_acts (application_id, acted_at)',
  ]
}

export const ACT_REFUSALS: readonly Refusal[] = [
  never('case_acts_frozen', 'case_acts', 'update', 'what a clerk did to a case is never rewritten'),
  never('case_acts_kept', 'case_acts', 'delete', 'what a clerk did to a case is never deleted'),
]
