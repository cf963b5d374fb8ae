/** Registers of older programs brought up to date: names that are equal across counties, ended, doubled or only reserved; stopped at every statement, killed, and by four at once. */

import fc from 'fast-check'
import { CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../api/store/dialect/dialect.ts'
import { openDialect } from '../../api/store/dialect/open.ts'
import { migrateStore } from '../../api/store/index.ts'
import { init } from '../../api/store/migrations/0001-init.ts'
import { nameKeys } from '../../api/store/migrations/0002-name-keys.ts'
import { decisionRecord } from '../../api/store/migrations/0003-decision-record.ts'
import { ruleSetLife } from '../../api/store/migrations/0005-rule-set-life.ts'
import { nameNumbers } from '../../api/store/migrations/0006-name-numbers.ts'
import { migrate } from '../../api/store/migrations/migrate.ts'
import { rawSql } from '../support/raw-sql.ts'
import { olderDatabase, type OlderDatabase } from './support/older-database.ts'
import { killMigrating, migrateAtOnce } from './support/processes.ts'
import { KINDS, open } from './support/stores.ts'

const BEFORE_FILINGS = [init, nameKeys, decisionRecord, ruleSetLife, nameNumbers]
const NEW_STEPS = ['0007-name-filings', '0008-case-acts', '0009-request-keys']
const ALL_STEPS = BEFORE_FILINGS.length + NEW_STEPS.length

type OldName = { readonly no: number; readonly id: string; readonly fullName: string; readonly tradeName: string; readonly status: string; readonly area: string }

const isOfCounty = ({ status, area, id }: OldName): boolean => (status === 'registered' || status === 'reserved') && area.length === 6 && area !== id

/** The old index over live names, which such a register was kept by. */
const placeOf = ({ no, status, tradeName, area }: OldName): string => (status === 'registered' || status === 'reserved' ? `${tradeName}/${area}` : String(no))

const names = fc.array(
  fc.record({
    fullName: fc.constantFrom('合肥市王记小吃店', '合肥市李记小吃店', '合肥市孙记面馆', "O'Brien 面馆"),
    tradeName: fc.constantFrom('王记', '李记', '孙记', '王小明'),
    status: fc.constantFrom('registered', 'registered', 'reserved', 'cancelled', 'changed', 'revoked'),
    area: fc.constantFrom('3401', '340102', '340104', '340111', 'own'),
  }),
  { minLength: 8, maxLength: 60 },
).map((rows): readonly OldName[] => {
  // Ids of six characters, as long as a county's code.
  const numbered = rows.map(({ area, ...row }, at) => ({ no: at + 1, id: `nm${String(1_000 + at)}`, ...row, area: area === 'own' ? `nm${String(1_000 + at)}` : area }))
  return [...new Map(numbered.map((row) => [placeOf(row), row])).values()]
})

async function put({ run }: OlderDatabase, rows: readonly OldName[]): Promise<void> {
  const values = rows.map(({ no, id, fullName, tradeName, status, area }) => {
    const reserved = status === 'reserved' ? `'2026-12-01T00:00:00.000Z', 'somebody'` : 'null, null'
    return `(${String(no)}, '${id}', '3401', '340104', '${fullName.replaceAll("'", "''")}', '${tradeName}', 'food', '小吃', '店', '${status}', '2026-11-25', ${reserved}, '${area}')`
  })
  if (values.length > 0) await run(`insert into name_register (no, id, city, county, full_name, trade_name, trade_class, trade, form, status, status_on, reserved_until, reserved_by, area) values ${values.join(', ')}`)
}

const kept = async (url: string) => (await rawSql(url, 'select no, id, full_name, trade_name, status, area from name_register order by no')) as readonly OldName[]

/** One that stops before it takes the statement after so many, as when the program is stopped. */
function stoppedAfter(dialect: Dialect, statements: number): Dialect {
  let left = statements
  const limited = (db: Dialect['db']): Dialect['db'] => new Proxy(db, {
    get: (target, key) => {
      if (key === 'getExecutor' && (left -= 1) < 0) throw new Error('the power went')
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return { ...dialect, change: (body) => dialect.change((db) => body(limited(db))) }
}

describe.each(KINDS)('older registers on %s', (kind) => {
  it('any names · brought up to date · nothing but the area of doubles changes; of equals one that is registered keeps its place', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (rows) => {
        const old = await olderDatabase(kind, BEFORE_FILINGS)
        await put(old, rows)
        await old.close()
        await (await open(old.url)).close()
        const now = await kept(old.url)
        expect(now.map(({ area: _, ...rest }) => rest)).toEqual(rows.toSorted((a, b) => a.no - b.no).map(({ area: _, ...rest }) => rest))
        const was = new Map(rows.map((row) => [row.no, row]))
        const places = new Map<string, OldName[]>()
        for (const row of now) {
          const before = was.get(row.no)
          if (before === undefined || !isOfCounty(before)) expect(row.area).toBe(before?.area)
          else places.set(row.fullName, [...(places.get(row.fullName) ?? []), row])
        }
        for (const equals of places.values()) {
          const placed = equals.filter((row) => row.area === was.get(row.no)?.area)
          const better = equals.filter((row) => row.status === 'registered')
          expect(placed.map(({ no }) => no)).toEqual([Math.min(...(better.length > 0 ? better : equals).map(({ no }) => no))])
          for (const row of equals) if (!placed.includes(row)) expect(row.area).toBe(row.id)
        }
      }),
      { numRuns: kind === 'sqlite' ? 10 : 4 },
    )
  })

  it('stopped before any of its statements · leaves all as it was, and is taken whole the next time', async () => {
    const old = await olderDatabase(kind, BEFORE_FILINGS)
    await put(old, [
      { no: 1, id: 'name_1', fullName: '合肥市王记小吃店', tradeName: '王记', status: 'registered', area: '340104' },
      { no: 2, id: 'name_2', fullName: '合肥市王记小吃店', tradeName: '王记', status: 'registered', area: '340111' },
    ])
    await old.close()
    const dialect = await openDialect(old.url)
    const state = async () => [await dialect.describe(), (await dialect.db.executeQuery(CompiledQuery.raw('select id, area from name_register order by no'))).rows, (await dialect.db.executeQuery(CompiledQuery.raw('select name from schema_steps'))).rows.length] as const
    const before = await state()
    let statements = 0
    let taken: readonly string[] = []
    for (; taken.length === 0; statements += 1) {
      taken = await migrate(stoppedAfter(dialect, statements)).catch((error: unknown) => {
        expect(String(error)).toContain('the power went')
        return []
      })
      if (taken.length === 0) expect(await state()).toEqual(before)
    }
    expect(taken).toEqual(NEW_STEPS)
    expect(statements).toBeGreaterThan(12)
    await dialect.close()
    expect((await kept(old.url)).map(({ area }) => area)).toEqual(['340104', 'name_2'])
  })

  it('killed in the middle, then taken by four at once · happens once, and no name is lost', async () => {
    const old = await olderDatabase(kind, BEFORE_FILINGS)
    const rows = Array.from({ length: 3_000 }, (_, at): OldName => ({ no: at + 1, id: `name_${String(at)}`, fullName: `合肥市店${String(at % 1_000)}`, tradeName: `店${String(at % 1_000)}`, status: at % 7 === 0 ? 'cancelled' : 'registered', area: ['340102', '340104', '340111'][Math.floor(at / 1_000)] ?? '' }))
    for (let from = 0; from < rows.length; from += 500) await put(old, rows.slice(from, from + 500))
    await old.close()
    const isDone = await killMigrating(old.url, 15)
    const before = (await rawSql(old.url, 'select name from schema_steps')).length
    expect(isDone ? [ALL_STEPS] : [BEFORE_FILINGS.length, ALL_STEPS]).toContain(before)
    expect(await kept(old.url)).toHaveLength(rows.length)
    // The server knows connections only, whichever programs they come from.
    const taken = await (kind === 'sqlite' ? migrateAtOnce(old.url, 4) : Promise.all([1, 2, 3, 4].map(() => migrateStore({ url: old.url }))))
    // A server may commit what a killed program had already asked for.
    expect(before === ALL_STEPS ? [[]] : [NEW_STEPS, []]).toContainEqual(taken.flat())
    expect(await rawSql(old.url, 'select name from schema_steps')).toHaveLength(ALL_STEPS)
    const now = await kept(old.url)
    expect(now.filter(isOfCounty)).toHaveLength(new Set(rows.filter(isOfCounty).map((row) => row.fullName)).size)
    expect(now.filter((row) => row.area === row.id && row.status === 'cancelled')).toEqual([])
    await (await open(old.url)).close()
  })
})
