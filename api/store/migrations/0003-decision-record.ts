/** Keeps with each decision the record its rules left: which fired and how every condition came out, a few dozen bytes, sealed. */
import type { Migration } from './migration.ts'

/** Null for decisions made before: their explanation is made from their facts. */
export const decisionRecord: Migration = {
  name: '0003-decision-record',
  statements: () => ['alter table decisions add column rule_record text'],
}
