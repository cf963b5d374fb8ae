/** Chooses the database by its address. */
import { StoreError } from '../conflict.ts'
import type { Dialect } from './dialect.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export async function openDialect(url: string): Promise<Dialect> {
  if (url.startsWith('sqlite:')) return openSqlite(url.slice('sqlite:'.length).replace(/^\/\//, ''))
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url)
  throw new StoreError('misused', `no such kind of database: ${url.split(':')[0]}; use sqlite:/path/file.db or postgres://…`)
}
