/** Names found by keys, and what clerks decided about pairs of names. Names already there get their number here and their keys from `names rebuild`. */
import { frozen, never } from './refusal-words.ts'
import type { Dialect, Refusal } from '../dialect/dialect.ts'
import type { Migration } from './migration.ts'

export const nameKeys: Migration = {
  name: '0002-name-keys',
  statements: (dialect) => [...numbers(dialect), ...keys(dialect), ...pairs(dialect), ...NAME_REFUSALS.flatMap((refusal) => dialect.refusal(refusal))],
}

/**
 * A short number instead of the long id keeps the table of keys small. Within `area`, the city or the county as the policy has it, a live name stands
 * once; until now that was always the city.
 */
function numbers({ words: { wide, numbering } }: Dialect): readonly string[] {
  return [
    ...numbering.begin('name_numbers'),
    `alter table name_register add column no ${wide} not null default 0`,
    `alter table name_register add column area text not null default ''`,
    `update name_register set no = ${numbering.each('name_numbers')}, area = city`,
    'create unique index name_register_no on name_register (no)',
    'drop index name_register_live',
    `create unique index name_register_live on name_register (area, trade_class, trade_name) where status in ('registered', 'reserved')`,
    `create index name_register_reserved_by on name_register (reserved_by) where status = 'reserved'`,
  ]
}

/** Nothing but the index itself: the key decides the place of a row, and a look-up reads one leaf for each key. */
function keys({ words: { wide, keyed } }: Dialect): readonly string[] {
  return [
    `create table name_keys (
  key ${wide} not null,
  no ${wide} not null,
  constraint name_keys_pkey primary key (key, no)
)${keyed}`,
  ]
}

function pairs({ words: { strict } }: Dialect): readonly string[] {
  return [
    `create table name_pairs (
  id text not null primary key,
  city text not null,
  trade_class text not null,
  first_name text not null,
  second_name text not null,
  seq integer not null check (seq > 0),
  verdict text not null constraint name_pairs_verdict check (verdict in ('may', 'may_not')),
  reason text not null constraint name_pairs_reason check (length(reason) >= 4),
  decided_by text not null,
  decided_at text not null,
  case_id text,
  constraint name_pairs_of_two check (first_name <> second_name)
)${strict}`,
    'create unique index name_pairs_one_after_another on name_pairs (city, trade_class, first_name, second_name, seq)',
    'create index name_pairs_by_first on name_pairs (city, first_name)',
    'create index name_pairs_by_second on name_pairs (city, second_name)',
  ]
}

export const NAME_REFUSALS: readonly Refusal[] = [
  {
    name: 'name_register_placed', table: 'name_register', on: 'update',
    when: frozen('no', 'area'),
    because: 'a name keeps its number and its area',
  },
  {
    name: 'name_register_numbered', table: 'name_register', on: 'insert',
    when: `new.no < 1 or new.area = ''`,
    because: 'a name has a number and an area from the first',
  },
  never('name_pairs_frozen', 'name_pairs', 'update', 'a decision about two names is never changed: second thoughts are another row'),
  never('name_pairs_kept', 'name_pairs', 'delete', 'a decision about two names is never deleted'),
]
