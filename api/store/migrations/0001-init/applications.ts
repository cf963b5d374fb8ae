/** Tables about applications. Unique indexes have names, because a conflict is told by its index. */
import type { SchemaWords } from '../../dialect/dialect.ts'

export function applicationTables({ strict }: SchemaWords): readonly string[] {
  return [...requests(strict), ...decided(strict), ...waiting(strict), ...counted(strict)]
}

function requests(strict: string): readonly string[] {
  return [
    `create table applications (
  id text not null primary key check (id like 'app\\_%' escape '\\'),
  matter text not null,
  form text not null,
  form_version integer not null,
  receipt_code text not null,
  kiosk_id text not null,
  operator_key text not null,
  agent_key text,
  registry text not null constraint applications_registry check (length(registry) = 6),
  status text not null constraint applications_status check (status in ('in_review', 'returned', 'approved', 'refused', 'routed', 'withdrawn')),
  revision integer not null check (revision > 0),
  version integer not null check (version > 0),
  created_at text not null,
  updated_at text not null
)${strict}`,
    'create unique index applications_receipt on applications (receipt_code)',
    'create index applications_operator on applications (operator_key, created_at)',
    `create table submissions (
  application_id text not null references applications (id),
  revision integer not null check (revision > 0),
  answers text not null,
  content_hash text not null check (length(content_hash) = 64),
  submitted_at text not null,
  device_key text,
  primary key (application_id, revision)
)${strict}`,
    `create table drafts (
  code text not null primary key,
  form text not null,
  form_version integer not null,
  answers text not null,
  page text not null,
  kiosk_id text not null,
  operator_key text,
  created_at text not null,
  updated_at text not null,
  expires_at text not null
)${strict}`,
    'create index drafts_expiry on drafts (expires_at)',
  ]
}

function decided(strict: string): readonly string[] {
  return [
    `create table decisions (
  id text not null primary key check (id like 'dec\\_%' escape '\\'),
  application_id text not null references applications (id),
  seq integer not null check (seq > 0),
  revision integer not null check (revision > 0),
  verdict text not null constraint decisions_verdict check (verdict in ('approve', 'review', 'correct', 'refuse', 'route')),
  ruling text not null constraint decisions_ruling check (ruling in ('approve', 'review', 'correct', 'refuse', 'route')),
  by_kind text not null constraint decisions_by_kind check (by_kind in ('rules', 'clerk')),
  by_id text not null,
  reason text,
  form text not null,
  form_version integer not null,
  rule_set_digest text not null,
  engine_version text not null,
  decided_at text not null,
  record text not null,
  constraint decisions_only_a_person_refuses check (ruling <> 'refuse' or by_kind = 'clerk'),
  constraint decisions_clerk_gives_reason check (by_kind = 'rules' or (reason is not null and length(trim(reason)) > 0)),
  constraint decisions_clerk_concludes check (by_kind = 'rules' or ruling <> 'review')
)${strict}`,
    'create unique index decisions_in_order on decisions (application_id, seq)',
    'create unique index decisions_with_ruling on decisions (id, application_id, ruling)',
    `create unique index decisions_one_approval on decisions (application_id) where ruling = 'approve'`,
    'create index decisions_by_time on decisions (decided_at, id)',
    `create table evidence (
  decision_id text not null references decisions (id),
  source text not null,
  state text not null constraint evidence_state check (state in ('answered', 'unavailable', 'not-asked')),
  as_of text,
  asked_at text,
  primary key (decision_id, source)
)${strict}`,
  ]
}

function waiting(strict: string): readonly string[] {
  return [
    `create table cases (
  id text not null primary key check (id like 'case\\_%' escape '\\'),
  application_id text not null references applications (id),
  decision_id text not null references decisions (id),
  queue text not null constraint cases_queue check (queue in ('review', 'refusal')),
  status text not null constraint cases_status check (status in ('open', 'closed')),
  priority integer not null,
  deadline text not null constraint cases_deadline check (length(deadline) = 10),
  deadline_flag text,
  extended integer not null check (extended in (0, 1)),
  extended_by text,
  held_by text,
  held_until text,
  opened_at text not null,
  closed_at text,
  closed_by text,
  closing_decision text references decisions (id),
  constraint cases_closed_by_someone check ((status = 'closed') = (closed_at is not null and closed_by is not null)),
  constraint cases_extended_by_someone check ((extended = 1) = (extended_by is not null)),
  constraint cases_held_until_some_time check ((held_by is null) = (held_until is null))
)${strict}`,
    `create unique index cases_one_open on cases (application_id) where status = 'open'`,
    'create index cases_by_deadline on cases (status, deadline, priority, id)',
  ]
}

function counted(strict: string): readonly string[] {
  return [
    `create table filings (
  id text not null primary key,
  application_id text not null references applications (id),
  revision integer not null,
  operator_key text not null,
  phone_key text not null,
  device_key text,
  agent_key text,
  filed_at text not null
)${strict}`,
    'create index filings_by_phone on filings (phone_key, filed_at)',
    'create index filings_by_device on filings (device_key, filed_at) where device_key is not null',
    'create index filings_by_agent on filings (agent_key, filed_at) where agent_key is not null',
    `create table misuse_victims (
  operator_key text not null primary key,
  noted_on text not null
)${strict}`,
  ]
}
