/** Tables that keep the office running. */
import type { SchemaWords } from '../../dialect/dialect.ts'

export function officeTables({ strict }: SchemaWords): readonly string[] {
  return [...work(strict), ...people(strict)]
}

function work(strict: string): readonly string[] {
  return [
    `create table jobs (
  id text not null primary key,
  task text not null,
  key text not null,
  payload text not null,
  state text not null constraint jobs_state check (state in ('ready', 'running', 'done', 'failed')),
  priority integer not null,
  run_at text not null,
  lease_until text,
  worker text,
  attempts integer not null check (attempts >= 0),
  max_attempts integer not null check (max_attempts > 0),
  last_error text,
  caused_by text not null,
  created_at text not null,
  done_at text,
  constraint jobs_running_under_a_lease check ((state = 'running') = (lease_until is not null and worker is not null))
)${strict}`,
    'create unique index jobs_once on jobs (task, key)',
    // Partial: a full index over all states claimed 650 jobs a second where this one claims thousands.
    `create index jobs_ready on jobs (priority, run_at, id) where state = 'ready'`,
    `create index jobs_running on jobs (lease_until) where state = 'running'`,
    `create index jobs_failed on jobs (priority, run_at, id) where state = 'failed'`,
    `create table idempotency (
  caller text not null,
  key text not null,
  route text not null,
  body_sha256 text not null,
  status integer not null,
  answer text not null,
  created_at text not null,
  primary key (caller, key)
)${strict}`,
    `create table settings (
  key text not null primary key,
  value text not null
)${strict}`,
  ]
}

function people(strict: string): readonly string[] {
  return [
    `create table staff (
  id text not null primary key check (id like 'staff\\_%' escape '\\'),
  login text not null,
  name text not null,
  role text not null constraint staff_role check (role in ('clerk', 'policy', 'operator', 'auditor')),
  registry text,
  password_hash text not null,
  must_change integer not null check (must_change in (0, 1)),
  disabled integer not null check (disabled in (0, 1)),
  created_at text not null,
  failed_attempts integer not null check (failed_attempts >= 0),
  locked_until text
)${strict}`,
    'create unique index staff_login on staff (login)',
    `create table sessions (
  token_hash text not null primary key,
  staff_id text not null references staff (id),
  created_at text not null,
  seen_at text not null,
  expires_at text not null
)${strict}`,
    'create index sessions_of_staff on sessions (staff_id)',
    `create table kiosks (
  id text not null primary key check (id like 'kiosk\\_%' escape '\\'),
  name text not null,
  region text not null,
  public integer not null check (public in (0, 1)),
  key_hash text not null,
  created_at text not null,
  disabled integer not null check (disabled in (0, 1))
)${strict}`,
    'create unique index kiosks_key on kiosks (key_hash)',
  ]
}
