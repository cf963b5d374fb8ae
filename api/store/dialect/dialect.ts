/** Everything in which the two databases differ; the rest of the store is written once. */
import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { Tables } from '../tables.ts'

export type Dialect = {
  readonly name: 'sqlite' | 'postgres'
  /** For reading only. */
  readonly db: Kysely<Tables>
  /** `for update skip locked`, or nothing where one writer works at a time anyway. */
  readonly skipLocked: RawBuilder<unknown>
  /** Makes everybody else who says the same words wait until this transaction ends; null where one writer works at a time anyway. */
  readonly holdWords: ((words: string) => RawBuilder<unknown>) | null
  /** Is the column, of whole numbers, one of these? By its index, however many they are. */
  readonly isAmong: (column: string, numbers: readonly number[]) => RawBuilder<SqlBool>
  /** These numbers as the one value that `isAmong` takes. */
  readonly listOf: (numbers: readonly number[]) => string
  /** What `listOf` made, as rows with one column, `value`. */
  readonly numbersOf: (list: string) => RawBuilder<unknown>
  /** All rows of a statement as one text, a JSON array with an array of these columns for each row, or null: a driver takes ten times as long to make objects of them. */
  readonly rowsAsText: (columns: readonly string[]) => RawBuilder<unknown>
  /** JSON, an array of arrays, as rows; in order the columns of `shape`, each a text or a number. One parameter, however many rows. */
  readonly rowsOf: (json: string, shape: readonly ColumnKind[]) => RawBuilder<unknown>
  /** The same with one column more: for each row the number of a new name, which nobody else gets. */
  readonly newNamesOf: (json: string, shape: readonly ColumnKind[]) => RawBuilder<unknown>
  /** Puts one name into the register, these cells in the order of `shape`, and its keys, a list, in one statement. */
  readonly filedName: (columns: readonly string[]) => RawBuilder<unknown>
  /** A JSON object that leads whole numbers to whole numbers, as rows of `key` and `value`; a number may stand there several times. */
  readonly pairsOf: (json: string) => RawBuilder<unknown>
  /** Runs a statement whose text is known on `db` or on the one a transaction got, past the query builder, which takes 30 µs for a question; columns as the text names them. */
  readonly ask: <Row>(db: Kysely<Tables>, text: string, values: readonly unknown[]) => Promise<Row[]>
  /** For taking in a whole register at once. */
  readonly bulk: BulkWords
  /** Turns what the driver threw into Conflict, StoreError, or lets it pass. */
  readonly explain: (error: unknown) => Promise<unknown>
  /** Runs bodies one transaction each, all or nothing; resolves when the commit is durable. */
  readonly transact: <T>(body: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  /** Words of the schema that have no common spelling. */
  readonly words: SchemaWords
  /** The statements that make the database refuse a write while `refusal.when` holds. */
  readonly refusal: (refusal: Refusal) => readonly string[]
  /** One schema change at a time, all or nothing, even between processes. */
  readonly change: (body: (db: Kysely<Tables>) => Promise<void>) => Promise<void>
  /** The schema as it stands, in a stable order, for comparison. */
  readonly describe: () => Promise<string>
  /** @throws StoreError `unsafe_settings` */
  readonly assertSafe: () => Promise<void>
  readonly close: () => Promise<void>
}

export type BulkWords = {
  /** Keeps everybody else from a table until the transaction ends. */
  readonly lock: (table: string) => readonly string[]
  /** More memory to make indexes in, until the transaction ends. */
  readonly room: () => readonly string[]
  /** The statements that take away and bring back each index of a table, those that stand for a constraint included; all that the database can do without. */
  readonly indexesOf: (table: string) => RawBuilder<SpareIndex>
  /** Afterwards: moves the series of numbers past those given without it, and lets the database see how large the tables are now, or it would search them from end to end. */
  readonly loaded: (load: { readonly series: string; readonly last: number; readonly tables: readonly string[] }) => readonly string[]
}

export type SpareIndex = { readonly name: string; readonly away: string; readonly back: string }

export type ColumnKind = 'text' | 'number'

export type SchemaWords = {
  /** An integer primary key that the database counts up. */
  readonly autoId: string
  readonly bytes: string
  /** An integer beyond four bytes. */
  readonly wide: string
  /** Ends a `create table`. */
  readonly strict: string
  /** The same for a table that is nothing but its primary key. */
  readonly keyed: string
  /** Numbers for rows that had none: how a series begins, and the next of it for each row of an update. */
  readonly numbering: { readonly begin: (series: string) => readonly string[]; readonly each: (series: string) => string }
}

/** Something that must never be. `when` is a condition over `old` and `new` that both databases understand. */
export type Refusal = {
  readonly name: string
  readonly table: string
  readonly on: 'insert' | 'update' | 'delete'
  readonly when: string
  readonly because: string
  /** The condition looks at other rows: one writer of this table at a time. */
  readonly alone?: boolean
}
