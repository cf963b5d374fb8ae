/** The ways to find a name that are measured: each brings candidates from a database or memory, and the same comparison looks through them. */

import { CompiledQuery } from 'kysely'
import { compareShapes, shapeOf, type TradeNameShape } from '#engine'
import type { Store } from '#store'
import { comparedClasses, soughtKeys } from '../../api/lookups/name-keys.ts'
import { openDialect } from '../../api/store/dialect/open.ts'
import { NAME_LISTS } from '../demonstration/name-lists.ts'
import type { Wish } from './name-wishes.ts'

type Candidate = { readonly tradeName: string }

/** Trade names found alike, all of the wish's class; the same one may stand there several times. */
export type Way = { readonly what: string; readonly find: (wish: Wish) => Promise<readonly string[]> | readonly string[] }

export const CITY = '3401'

function alike({ tradeName }: Wish, candidates: readonly Candidate[]): readonly string[] {
  const wish = shapeOf(tradeName, NAME_LISTS)
  return candidates.filter((candidate) => compareShapes(wish, shapeOf(candidate.tradeName, NAME_LISTS)) !== null).map(({ tradeName: other }) => other)
}

/** The office's own: signature keys, one statement. */
export function byKeys(store: Store, what: string): Way {
  return {
    what,
    find: async (wish) => {
      const keys = soughtKeys({ city: CITY, tradeClasses: comparedClasses([wish.tradeClass]), tradeName: wish.tradeName }, NAME_LISTS)
      return alike(wish, await store.listNamesByKeys(keys))
    },
  }
}

/** Every name of the class, compared one by one. */
export function byClass(store: Store, what: string): Way {
  return { what, find: async (wish) => alike(wish, await store.listNamesOfClasses({ city: CITY, tradeClasses: comparedClasses([wish.tradeClass]) })) }
}

export type Held = { readonly tradeName: string; readonly tradeClass: string }

/** Everything held in memory, ready to compare: what all ways are measured against. */
export function byBruteForce(names: readonly Held[]): Way {
  const classes = new Map<string, { readonly tradeName: string; readonly shape: TradeNameShape }[]>()
  for (const { tradeName, tradeClass } of names) {
    const of = classes.get(tradeClass) ?? []
    classes.set(tradeClass, of)
    of.push({ tradeName, shape: shapeOf(tradeName, NAME_LISTS) })
  }
  return {
    what: 'brute force in memory',
    find: ({ tradeName, tradeClass }) => {
      const wish = shapeOf(tradeName, NAME_LISTS)
      return comparedClasses([tradeClass]).flatMap((of) => (classes.get(of) ?? []).filter(({ shape }) => compareShapes(wish, shape) !== null).map((one) => one.tradeName))
    },
  }
}

type Raw = { readonly change: (sql: string) => Promise<void>; readonly run: (sql: string, values?: readonly unknown[]) => Promise<readonly Candidate[]>; readonly close: () => Promise<void> }

export async function rawOn(url: string): Promise<Raw> {
  const dialect = await openDialect(url)
  return {
    change: (sql) => dialect.change(async (db) => void (await db.executeQuery(CompiledQuery.raw(sql)))),
    run: async (sql, values = []) => {
      const { rows } = await dialect.db.executeQuery<Candidate>(CompiledQuery.raw(sql, [...values]))
      return rows
    },
    close: () => dialect.close(),
  }
}

/** A question that reads nothing: what the way to the database and back costs every other way on it. */
export function byNothing({ run }: Raw, what: string): Way {
  return { what, find: async ({ tradeName }) => (await run('select 1 as trade_name where length($1) = 0', [tradeName])).map(() => tradeName) }
}

/** SQLite's full-text search with trigrams, asked as people usually do: the wish as a phrase. */
export async function byFts5({ change, run }: Raw): Promise<Way> {
  await change(`create virtual table bench_fts using fts5(id unindexed, trade_name, trade_class unindexed, tokenize = 'trigram')`)
  await change('insert into bench_fts select id, trade_name, trade_class from name_register')
  return {
    what: 'SQLite FTS5 trigram',
    find: async (wish) => alike(wish, await run('select trade_name from bench_fts where bench_fts match ? and trade_class in (?, ?)', [`trade_name : "${wish.tradeName}"`, ...twoOf(wish)])),
  }
}

/** Trigrams in Postgres, at the usual threshold 0.3, within the class. */
export async function byPgTrgm({ change, run }: Raw): Promise<Way> {
  await change('create extension if not exists pg_trgm')
  await change('create index bench_trgm on name_register using gin (trade_name gin_trgm_ops)')
  await change('analyze name_register')
  return {
    what: 'Postgres pg_trgm',
    find: async (wish) => alike(wish, await run('select trade_name from name_register where trade_name % $1 and trade_class in ($2, $3)', [wish.tradeName, ...twoOf(wish)])),
  }
}

function twoOf({ tradeClass }: Wish): readonly [string, string] {
  return [tradeClass, '']
}
