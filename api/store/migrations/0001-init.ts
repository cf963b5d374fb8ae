/** The first schema: tables in the order their references need, then everything that must never be. */
import { applicationTables } from './0001-init/applications.ts'
import { licenceTables } from './0001-init/licences.ts'
import { officeTables } from './0001-init/office.ts'
import { REFUSALS } from './0001-init/refusals.ts'
import { registerTables } from './0001-init/registers.ts'
import type { Migration } from './migration.ts'

export const init: Migration = {
  name: '0001-init',
  statements: (dialect) => [
    ...applicationTables(dialect.words),
    ...licenceTables(dialect.words),
    ...registerTables(dialect.words),
    ...officeTables(dialect.words),
    ...REFUSALS.flatMap((refusal) => dialect.refusal(refusal)),
  ],
}
