/** Makes the name register cheaper to write and to read at the size of a city: found by its number at once, with fewer indexes. */
import type { Dialect, Refusal } from '../dialect/dialect.ts'
import type { Migration } from './migration.ts'
import { frozen } from './refusal-words.ts'

/**
 * SQLite keeps a name under its number instead of finding the number in an index first; two indexes over all trade names become the one that decides
 * between equals and a small one for names that ended; the sounds of a name, which its keys have held since 0002, are no column any more.
 */
export const nameNumbers: Migration = {
  name: '0006-name-numbers',
  statements: (dialect) => [...TABLES[dialect.name](dialect), ...INDEXES, ...dialect.refusal(FROZEN), ...(dialect.name === 'sqlite' ? dialect.refusal(KEPT) : [])],
}

const COLUMNS = 'no, id, city, county, full_name, trade_name, trade_class, trade, form, status, status_on, reserved_until, reserved_by, licence_number, area'

/** A live name stands once in its area (名规 art. 17); both indexes lead with the trade name, by which names are asked for. */
const INDEXES: readonly string[] = [
  `create unique index name_register_live on name_register (trade_name, trade_class, area) where status in ('registered', 'reserved')`,
  `create index name_register_ended on name_register (trade_name) where status in ('cancelled', 'changed', 'revoked')`,
]

const TABLES: Readonly<Record<Dialect['name'], (dialect: Dialect) => readonly string[]>> = {
  sqlite: ({ words: { strict } }) => [
    `create table name_register_anew (
  no integer primary key,
  id text not null,
  city text not null constraint name_register_city check (length(city) = 4),
  county text not null,
  full_name text not null,
  trade_name text not null,
  trade_class text not null,
  trade text not null,
  form text not null,
  status text not null constraint name_register_status check (status in ('registered', 'reserved', 'cancelled', 'changed', 'revoked')),
  status_on text not null,
  reserved_until text,
  reserved_by text,
  licence_number text,
  area text not null,
  constraint name_register_numbered check (no > 0 and area <> ''),
  constraint name_register_reserved_by_someone check (status <> 'reserved' or (reserved_until is not null and reserved_by is not null))
)${strict}`,
    `insert into name_register_anew (${COLUMNS}) select ${COLUMNS} from name_register order by no`,
    'drop table name_register',
    'alter table name_register_anew rename to name_register',
    'create unique index name_register_pkey on name_register (id)',
    'create index name_register_by_class on name_register (city, trade_class)',
    `create index name_register_reservations on name_register (reserved_until) where status = 'reserved'`,
    `create index name_register_reserved_by on name_register (reserved_by) where status = 'reserved'`,
  ],
  postgres: () => [
    ...['name_register_frozen', 'name_register_placed', 'name_register_numbered'].flatMap((name) => [`drop trigger ${name} on name_register`, `drop function ${name}()`]),
    'alter table name_register drop column sound_keys',
    `alter table name_register add constraint name_register_numbered check (no > 0 and area <> '')`,
    'drop index name_register_live',
    'drop index name_register_by_trade_name',
  ],
}

/** The class of trade is read from trade and form by lists that people change. An area is left only for one of its own, beside an equal name. */
const FROZEN: Refusal = {
  name: 'name_register_frozen', table: 'name_register', on: 'update',
  when: `${frozen('no', 'id', 'city', 'county', 'full_name', 'trade_name', 'trade', 'form')} or (${frozen('area')} and new.area <> new.id)`,
  because: 'a name is never rewritten: another name is another row',
}

/** As in 0001; SQLite dropped its own with the table. */
const KEPT: Refusal = {
  name: 'name_register_kept', table: 'name_register', on: 'delete',
  when: `old.status <> 'reserved'`,
  because: 'a name once registered is never deleted, only a reservation',
}
