/** Statements whose text never changes, made once for each database and asked past the query builder: both took half of a look-up by keys. */
import type { RawBuilder } from 'kysely'
import type { Dialect } from './dialect/dialect.ts'
import type { Reader } from './rows.ts'

/** `build` is called with stand-ins for the values; the statement is then asked with others, in the order in which they stand in its text. */
export function prepared<Row>(build: (dialect: Dialect) => RawBuilder<Row>): (q: Reader, values: readonly unknown[]) => Promise<Row[]> {
  const texts = new Map<Dialect['name'], string>()
  return ({ dialect, db }, values) => {
    const text = texts.get(dialect.name) ?? build(dialect).compile(db).sql
    texts.set(dialect.name, text)
    return dialect.ask<Row>(db, text, values)
  }
}
