/** Tables about what an approval brings into the world. */
import type { SchemaWords } from '../../dialect/dialect.ts'

const DEPARTMENTS = `('seal', 'tax', 'social', 'fund', 'bank', 'archive')`

export function licenceTables(words: SchemaWords): readonly string[] {
  return [...issued(words.strict), ...printed(words), ...toldOthers(words.strict)]
}

function issued(strict: string): readonly string[] {
  return [
    // The reference carries the ruling, so that only an approving decision of this very application will do.
    `create table licences (
  number text not null primary key constraint licences_number check (length(number) = 18),
  application_id text not null references applications (id),
  decision_id text not null,
  ruling text not null default 'approve' constraint licences_ruling check (ruling = 'approve'),
  matter text not null,
  face text not null,
  registry text not null,
  established_on text not null,
  issued_on text not null,
  duplicates integer not null constraint licences_duplicates check (duplicates between 0 and 9),
  specimen integer not null check (specimen in (0, 1)),
  status text not null constraint licences_status check (status in ('valid', 'replaced', 'cancelled')),
  status_at text not null,
  verification_code text not null,
  operator_key text not null,
  constraint licences_approval foreign key (decision_id, application_id, ruling) references decisions (id, application_id, ruling)
)${strict}`,
    'create unique index licences_one_per_application on licences (application_id)',
    'create unique index licences_one_per_decision on licences (decision_id)',
    'create unique index licences_verification on licences (verification_code)',
    'create index licences_operator on licences (operator_key)',
    `create table serials (
  registry text not null primary key,
  last integer not null check (last > 0)
)${strict}`,
  ]
}

function printed({ strict, bytes }: SchemaWords): readonly string[] {
  return [
    `create table copy_authorisations (
  licence_number text not null references licences (number),
  copy_no integer not null constraint copy_authorisations_copy_no check (copy_no between 0 and 99),
  reason text not null constraint copy_authorisations_reason check (reason in ('issue', 'replacement', 'clerk')),
  requested_by text not null,
  approved_by text,
  authorised_at text not null,
  constraint copy_authorisations_four_eyes check (reason = 'issue' or (approved_by is not null and approved_by <> requested_by)),
  primary key (licence_number, copy_no)
)${strict}`,
    `create table print_orders (
  id text not null primary key check (id like 'po\\_%' escape '\\'),
  licence_number text not null,
  copy_no integer not null,
  attempt integer not null check (attempt > 0),
  kiosk_id text,
  state text not null constraint print_orders_state
    check (state in ('waiting', 'claimed', 'sending', 'printed', 'unknown', 'spoiled', 'not_printed')),
  lease_until text,
  pdf_sha256 text,
  ticket_hash text,
  created_at text not null,
  updated_at text not null,
  constraint print_orders_authorised foreign key (licence_number, copy_no) references copy_authorisations (licence_number, copy_no)
)${strict}`,
    'create unique index print_orders_attempt on print_orders (licence_number, copy_no, attempt)',
    `create unique index print_orders_live on print_orders (licence_number, copy_no) where state not in ('spoiled', 'not_printed')`,
    'create index print_orders_at_kiosk on print_orders (state, kiosk_id, created_at)',
    `create table documents (
  id text not null primary key check (id like 'doc\\_%' escape '\\'),
  kind text not null,
  application_id text not null references applications (id),
  licence_number text references licences (number),
  revision integer not null,
  copy_no integer not null,
  sha256 text not null check (length(sha256) = 64),
  bytes ${bytes} not null,
  created_at text not null
)${strict}`,
    'create unique index documents_one_of_a_kind on documents (application_id, kind, revision, copy_no)',
  ]
}

function toldOthers(strict: string): readonly string[] {
  return [
    `create table dispatches (
  id text not null primary key,
  application_id text not null references applications (id),
  licence_number text references licences (number),
  department text not null constraint dispatches_department check (department in ${DEPARTMENTS}),
  kind text not null,
  state text not null constraint dispatches_state check (state in ('pending', 'delivered', 'dead')),
  created_at text not null,
  updated_at text not null
)${strict}`,
    'create unique index dispatches_once on dispatches (application_id, department, kind)',
    'create index dispatches_by_state on dispatches (state, created_at, id)',
    `create table callbacks (
  department text not null constraint callbacks_department check (department in ${DEPARTMENTS}),
  message_id text not null,
  body_sha256 text not null,
  received_at text not null,
  primary key (department, message_id)
)${strict}`,
  ]
}
