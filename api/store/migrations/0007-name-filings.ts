/** Lets a name and its keys be written in one statement, keeps a whole name single where registries compare within their county only, and keeps why clerks released reservations. */
import { never } from './refusal-words.ts'
import type { Dialect, Refusal } from '../dialect/dialect.ts'
import type { Migration } from './migration.ts'

/** Two businesses of one full name could not be told apart, whichever counties they are in. A county has six digits; a city has four, and there the trade name decides. */
export const nameFilings: Migration = {
  name: '0007-name-filings',
  statements: (dialect) => [
    `update name_register set area = id where no in (select no from (select no, ${PLACE} as place from name_register where ${OF_A_COUNTY}) as equals where place > 1)`,
    `create unique index name_register_whole on name_register (full_name) where ${OF_A_COUNTY}`,
    ...FILING[dialect.name],
    ...releases(dialect),
    ...RELEASE_REFUSALS.flatMap((refusal) => dialect.refusal(refusal)),
  ],
}

/** Names that were equal before stand as doubles, like those of an older register (0006). */
const OF_A_COUNTY = `status in ('registered', 'reserved') and length(area) = 6 and area <> id`

/** A reservation that lapses must not leave a registered name without its place. */
const PLACE = `row_number() over (partition by full_name order by case status when 'registered' then 0 else 1 end, no)`

const COLUMNS = ['id', 'city', 'county', 'full_name', 'trade_name', 'trade_class', 'trade', 'form', 'status', 'status_on', 'reserved_until', 'reserved_by', 'licence_number', 'area']

/** PostgreSQL writes to two tables in one statement by itself. */
const FILING: Readonly<Record<Dialect['name'], readonly string[]>> = {
  sqlite: [
    `create view name_filings as select ${COLUMNS.join(', ')}, '[]' as keys from name_register`,
    `create trigger name_filings_filed instead of insert on name_filings begin
  insert into name_register (${COLUMNS.join(', ')}) values (${COLUMNS.map((column) => `new.${column}`).join(', ')});
  insert into name_keys (key, no) select value, last_insert_rowid() from json_each(new.keys) where true on conflict do nothing;
end`,
  ],
  postgres: [],
}

/** The id is that of the reservation, whose row is gone: a reservation is released once. */
function releases({ words: { strict } }: Dialect): readonly string[] {
  return [
    `create table name_releases (
  id text not null primary key,
  city text not null,
  county text not null,
  full_name text not null,
  reserved_until text not null,
  reason text not null constraint name_releases_reason check (length(reason) >= 4),
  holder_shown integer not null constraint name_releases_holder_shown check (holder_shown in (0, 1)),
  released_by text not null,
  released_at text not null
)${strict}`,
    'create index name_releases_by_day on name_releases (city, released_at)',
  ]
}

export const RELEASE_REFUSALS: readonly Refusal[] = [
  never('name_releases_frozen', 'name_releases', 'update', 'why a reservation was released is never rewritten'),
  never('name_releases_kept', 'name_releases', 'delete', 'a release by a clerk is never deleted'),
]
