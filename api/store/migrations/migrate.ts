/** Brings a database to the schema this program knows; forward only, each step all or nothing. */
import { sql, type Kysely } from 'kysely'
import { StoreError } from '../conflict.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { Tables } from '../tables.ts'
import { init } from './0001-init.ts'
import { nameKeys } from './0002-name-keys.ts'
import { decisionRecord } from './0003-decision-record.ts'
import { ruleSetLife } from './0005-rule-set-life.ts'
import { nameNumbers } from './0006-name-numbers.ts'
import { nameFilings } from './0007-name-filings.ts'
import { caseActs } from './0008-case-acts.ts'
import { requestKeys } from './0009-request-keys.ts'
import type { Migration } from './migration.ts'

/** Never edit a step that has been shipped; add one. */
const STEPS: readonly Migration[] = [init, nameKeys, decisionRecord, ruleSetLife, nameNumbers, nameFilings, caseActs, requestKeys]

/** Returns the steps taken. @throws StoreError `newer_schema` */
export async function migrate(dialect: Dialect): Promise<readonly string[]> {
  const taken: string[] = []
  await dialect.change(async (db) => {
    await sql`create table if not exists schema_steps (name text not null primary key, at text not null)`.execute(db)
    const done = await stepsDone(db)
    assertKnown(done)
    for (const step of STEPS.filter(({ name }) => !done.includes(name))) {
      for (const statement of step.statements(dialect)) await sql.raw(statement).execute(db)
      await sql`insert into schema_steps (name, at) values (${step.name}, ${new Date().toISOString()})`.execute(db)
      taken.push(step.name)
    }
  })
  return taken
}

/** @throws StoreError `needs_migration`, `newer_schema` */
export async function assertCurrent(dialect: Dialect): Promise<void> {
  const done = await hasSteps(dialect) ? await stepsDone(dialect.db) : []
  assertKnown(done)
  const missing = STEPS.map(({ name }) => name).filter((name) => !done.includes(name))
  if (missing.length > 0) {
    throw new StoreError('needs_migration', `the database lacks ${missing.join(', ')}: run \`npm run migrate\` first`)
  }
}

function assertKnown(done: readonly string[]): void {
  const unknown = done.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    throw new StoreError('newer_schema', `the database has ${unknown.join(', ')}, which this program does not know: start a newer program`)
  }
}

async function hasSteps({ name, db }: Dialect): Promise<boolean> {
  const { rows } = name === 'sqlite'
    ? await sql<{ n: number }>`select count(*) as n from sqlite_master where name = 'schema_steps'`.execute(db)
    : await sql<{ n: number }>`select count(*) as n from pg_class where oid = to_regclass('schema_steps')`.execute(db)
  return rows[0]?.n === 1
}

async function stepsDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from schema_steps order by name`.execute(db)
  return rows.map((row) => row.name)
}
