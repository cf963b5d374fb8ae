/** Tables of the standing books. */
import type { SchemaWords } from '../../dialect/dialect.ts'

export function registerTables(words: SchemaWords): readonly string[] {
  return [...businesses(words.strict), ...places(words.strict), ...rulesAndLedger(words)]
}

function businesses(strict: string): readonly string[] {
  return [
    `create table name_register (
  id text not null primary key,
  city text not null constraint name_register_city check (length(city) = 4),
  county text not null,
  full_name text not null,
  trade_name text not null,
  trade_class text not null,
  sound_keys text not null,
  trade text not null,
  form text not null,
  status text not null constraint name_register_status check (status in ('registered', 'reserved', 'cancelled', 'changed', 'revoked')),
  status_on text not null,
  reserved_until text,
  reserved_by text,
  licence_number text,
  constraint name_register_reserved_by_someone check (status <> 'reserved' or (reserved_until is not null and reserved_by is not null))
)${strict}`,
    `create unique index name_register_live on name_register (city, trade_class, trade_name) where status in ('registered', 'reserved')`,
    'create index name_register_by_class on name_register (city, trade_class)',
    'create index name_register_by_trade_name on name_register (city, trade_name)',
    `create index name_register_reservations on name_register (reserved_until) where status = 'reserved'`,
    `create table businesses (
  number text not null primary key,
  name text,
  registry text not null,
  operator_key text,
  address_id text,
  address_key text not null,
  industry text not null,
  status text not null constraint businesses_status check (status in ('active', 'cancelled', 'revoked')),
  registered_on text not null,
  ended_on text,
  matter text not null,
  constraint businesses_ended_on_a_day check ((status = 'active') = (ended_on is null))
)${strict}`,
    'create index businesses_by_operator on businesses (operator_key, registered_on)',
    'create index businesses_by_address on businesses (address_key, status)',
  ]
}

function places(strict: string): readonly string[] {
  return [
    `create table addresses (
  id text not null primary key,
  county text not null,
  street text not null,
  road text not null,
  door text not null,
  address text not null,
  usage text not null constraint addresses_usage check (usage in ('commercial', 'residential', 'industrial', 'unknown')),
  rural integer not null check (rural in (0, 1)),
  shared text constraint addresses_shared check (shared in ('cluster', 'market', 'park')),
  zones text not null
)${strict}`,
    'create index addresses_by_road on addresses (county, street, road)',
    `create table address_zones (
  code text not null primary key,
  name text not null,
  forbids text not null
)${strict}`,
  ]
}

function rulesAndLedger({ strict, autoId, wide }: SchemaWords): readonly string[] {
  return [
    `create table rule_sets (
  digest text not null primary key,
  matter text not null,
  version integer not null check (version > 0),
  text text not null,
  author text not null,
  approver text,
  state text not null constraint rule_sets_state check (state in ('draft', 'active', 'retired')),
  effective_from text not null,
  created_at text not null,
  activated_at text,
  constraint rule_sets_four_eyes check (state = 'draft' or (approver is not null and approver <> author and activated_at is not null))
)${strict}`,
    `create unique index rule_sets_one_active on rule_sets (matter) where state = 'active'`,
    'create index rule_sets_by_matter on rule_sets (matter, version)',
    `create table ledger_entries (
  id ${autoId},
  kind text not null,
  subject text not null,
  digest text not null,
  actor text not null,
  at text not null
)${strict}`,
    'create index ledger_entries_subject on ledger_entries (subject)',
    `create table ledger_sequence (
  seq ${wide} not null primary key check (seq > 0),
  entry_id ${wide} not null references ledger_entries (id),
  prev_hash text not null,
  hash text not null,
  at text not null
)${strict}`,
    'create unique index ledger_sequence_entry on ledger_sequence (entry_id)',
    'create unique index ledger_sequence_prev on ledger_sequence (prev_hash)',
    'create unique index ledger_sequence_hash on ledger_sequence (hash)',
  ]
}
