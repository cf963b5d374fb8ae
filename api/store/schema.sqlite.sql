CREATE TABLE address_zones (
  code text not null primary key,
  name text not null,
  forbids text not null
) strict;

CREATE TABLE addresses (
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
) strict;

CREATE INDEX addresses_by_road on addresses (county, street, road);

CREATE TABLE applications (
  id text not null primary key check (id like 'app\_%' escape '\'),
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
) strict;

CREATE INDEX applications_operator on applications (operator_key, created_at);

CREATE UNIQUE INDEX applications_receipt on applications (receipt_code);

CREATE TRIGGER applications_approved_with_licence before update on applications for each row when new.status = 'approved' and not exists (select 1 from licences l where l.application_id = new.id)
begin
  select raise(abort, 'applications_approved_with_licence: approved means: there is a licence');
end;

CREATE TRIGGER applications_begin before insert on applications for each row when new.version <> 1 or new.revision <> 1 or new.status not in ('in_review', 'returned', 'routed')
begin
  select raise(abort, 'applications_begin: an application begins at version 1, revision 1, and not yet approved, refused or withdrawn');
end;

CREATE TRIGGER applications_frozen before update on applications for each row when new.id is distinct from old.id or new.matter is distinct from old.matter or new.form is distinct from old.form or new.receipt_code is distinct from old.receipt_code or new.kiosk_id is distinct from old.kiosk_id or new.created_at is distinct from old.created_at
    or (new.revision = old.revision and (new.form_version is distinct from old.form_version or new.operator_key is distinct from old.operator_key or new.agent_key is distinct from old.agent_key))
begin
  select raise(abort, 'applications_frozen: these columns of an application never change, or only with a new revision');
end;

CREATE TRIGGER applications_kept before delete on applications for each row when true
begin
  select raise(abort, 'applications_kept: an application is never deleted');
end;

CREATE TRIGGER applications_moves before update on applications for each row when not ((old.status = 'in_review' and new.status = 'approved') or (old.status = 'in_review' and new.status = 'returned') or (old.status = 'in_review' and new.status = 'refused') or (old.status = 'in_review' and new.status = 'routed') or (old.status = 'in_review' and new.status = 'withdrawn') or (old.status = 'returned' and new.status = 'in_review') or (old.status = 'returned' and new.status = 'returned') or (old.status = 'returned' and new.status = 'approved') or (old.status = 'returned' and new.status = 'routed') or (old.status = 'returned' and new.status = 'withdrawn'))
begin
  select raise(abort, 'applications_moves: an application does not move that way');
end;

CREATE TRIGGER applications_refused_by_someone before update on applications for each row when new.status = 'refused' and not exists (select 1 from decisions d where d.application_id = new.id and d.ruling = 'refuse')
begin
  select raise(abort, 'applications_refused_by_someone: refused means: a person decided so');
end;

CREATE TRIGGER applications_revision before update on applications for each row when new.revision <> old.revision + (case when old.status = 'returned' and new.status <> 'withdrawn' then 1 else 0 end)
begin
  select raise(abort, 'applications_revision: the revision goes up by one when a returned application comes back, and only then');
end;

CREATE TRIGGER applications_version before update on applications for each row when new.version <> old.version + 1
begin
  select raise(abort, 'applications_version: the version goes up by one with every update');
end;

CREATE TABLE businesses (
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
) strict;

CREATE INDEX businesses_by_address on businesses (address_key, status);

CREATE INDEX businesses_by_operator on businesses (operator_key, registered_on);

CREATE TABLE callbacks (
  department text not null constraint callbacks_department check (department in ('seal', 'tax', 'social', 'fund', 'bank', 'archive')),
  message_id text not null,
  body_sha256 text not null,
  received_at text not null,
  primary key (department, message_id)
) strict;

CREATE TRIGGER callbacks_frozen before update on callbacks for each row when true
begin
  select raise(abort, 'callbacks_frozen: a received message is never changed');
end;

CREATE TRIGGER callbacks_kept before delete on callbacks for each row when true
begin
  select raise(abort, 'callbacks_kept: a received message is never deleted');
end;

CREATE TABLE case_acts (
  id text not null primary key,
  application_id text not null,
  case_id text not null,
  kind text not null constraint case_acts_kind check (kind in ('extended', 'revealed')),
  reason text not null constraint case_acts_reason check (length(reason) >= 4),
  by_id text not null,
  acted_at text not null
) strict;

CREATE INDEX case_acts_of_application on case_acts (application_id, acted_at);

CREATE TRIGGER case_acts_frozen before update on case_acts for each row when true
begin
  select raise(abort, 'case_acts_frozen: what a clerk did to a case is never rewritten');
end;

CREATE TRIGGER case_acts_kept before delete on case_acts for each row when true
begin
  select raise(abort, 'case_acts_kept: what a clerk did to a case is never deleted');
end;

CREATE TABLE cases (
  id text not null primary key check (id like 'case\_%' escape '\'),
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
) strict;

CREATE INDEX cases_by_deadline on cases (status, deadline, priority, id);

CREATE UNIQUE INDEX cases_one_open on cases (application_id) where status = 'open';

CREATE TRIGGER cases_frozen before update on cases for each row when old.status = 'closed' or (old.extended = 1 and (new.extended is distinct from old.extended or new.deadline is distinct from old.deadline))
    or new.id is distinct from old.id or new.application_id is distinct from old.application_id or new.decision_id is distinct from old.decision_id or new.queue is distinct from old.queue or new.opened_at is distinct from old.opened_at
begin
  select raise(abort, 'cases_frozen: a closed case stays closed, a deadline is extended once, and what a case is about never changes');
end;

CREATE TRIGGER cases_kept before delete on cases for each row when true
begin
  select raise(abort, 'cases_kept: a case is never deleted');
end;

CREATE TABLE copy_authorisations (
  licence_number text not null references licences (number),
  copy_no integer not null constraint copy_authorisations_copy_no check (copy_no between 0 and 99),
  reason text not null constraint copy_authorisations_reason check (reason in ('issue', 'replacement', 'clerk')),
  requested_by text not null,
  approved_by text,
  authorised_at text not null,
  constraint copy_authorisations_four_eyes check (reason = 'issue' or (approved_by is not null and approved_by <> requested_by)),
  primary key (licence_number, copy_no)
) strict;

CREATE TRIGGER copy_authorisations_at_issue before insert on copy_authorisations for each row when new.reason = 'issue' and new.copy_no > (select l.duplicates from licences l where l.number = new.licence_number)
begin
  select raise(abort, 'copy_authorisations_at_issue: at issue there is one original and as many duplicates as the licence says');
end;

CREATE TRIGGER copy_authorisations_frozen before update on copy_authorisations for each row when true
begin
  select raise(abort, 'copy_authorisations_frozen: leave to print is never changed');
end;

CREATE TRIGGER copy_authorisations_kept before delete on copy_authorisations for each row when true
begin
  select raise(abort, 'copy_authorisations_kept: leave to print is never deleted');
end;

CREATE TABLE decisions (
  id text not null primary key check (id like 'dec\_%' escape '\'),
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
  record text not null, rule_record text,
  constraint decisions_only_a_person_refuses check (ruling <> 'refuse' or by_kind = 'clerk'),
  constraint decisions_clerk_gives_reason check (by_kind = 'rules' or (reason is not null and length(trim(reason)) > 0)),
  constraint decisions_clerk_concludes check (by_kind = 'rules' or ruling <> 'review')
) strict;

CREATE INDEX decisions_by_time on decisions (decided_at, id);

CREATE UNIQUE INDEX decisions_in_order on decisions (application_id, seq);

CREATE UNIQUE INDEX decisions_one_approval on decisions (application_id) where ruling = 'approve';

CREATE UNIQUE INDEX decisions_with_ruling on decisions (id, application_id, ruling);

CREATE TRIGGER decisions_frozen before update on decisions for each row when true
begin
  select raise(abort, 'decisions_frozen: a decision is never changed');
end;

CREATE TRIGGER decisions_kept before delete on decisions for each row when true
begin
  select raise(abort, 'decisions_kept: a decision is never deleted');
end;

CREATE TABLE dispatches (
  id text not null primary key,
  application_id text not null references applications (id),
  licence_number text references licences (number),
  department text not null constraint dispatches_department check (department in ('seal', 'tax', 'social', 'fund', 'bank', 'archive')),
  kind text not null,
  state text not null constraint dispatches_state check (state in ('pending', 'delivered', 'dead')),
  created_at text not null,
  updated_at text not null
) strict;

CREATE INDEX dispatches_by_state on dispatches (state, created_at, id);

CREATE UNIQUE INDEX dispatches_once on dispatches (application_id, department, kind);

CREATE TRIGGER dispatches_kept before delete on dispatches for each row when true
begin
  select raise(abort, 'dispatches_kept: a dispatch is never deleted');
end;

CREATE TRIGGER dispatches_moves before update on dispatches for each row when not ((old.state = 'pending' and new.state = 'delivered') or (old.state = 'pending' and new.state = 'dead') or (old.state = 'dead' and new.state = 'pending'))
    or new.id is distinct from old.id or new.application_id is distinct from old.application_id or new.licence_number is distinct from old.licence_number or new.department is distinct from old.department or new.kind is distinct from old.kind or new.created_at is distinct from old.created_at
begin
  select raise(abort, 'dispatches_moves: a dispatch is delivered once, and what it is about never changes');
end;

CREATE TABLE documents (
  id text not null primary key check (id like 'doc\_%' escape '\'),
  kind text not null,
  application_id text not null references applications (id),
  licence_number text references licences (number),
  revision integer not null,
  copy_no integer not null,
  sha256 text not null check (length(sha256) = 64),
  bytes blob not null,
  created_at text not null
) strict;

CREATE UNIQUE INDEX documents_one_of_a_kind on documents (application_id, kind, revision, copy_no);

CREATE TRIGGER documents_frozen before update on documents for each row when true
begin
  select raise(abort, 'documents_frozen: a document is never changed');
end;

CREATE TABLE drafts (
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
) strict;

CREATE INDEX drafts_expiry on drafts (expires_at);

CREATE TABLE evidence (
  decision_id text not null references decisions (id),
  source text not null,
  state text not null constraint evidence_state check (state in ('answered', 'unavailable', 'not-asked')),
  as_of text,
  asked_at text,
  primary key (decision_id, source)
) strict;

CREATE TRIGGER evidence_frozen before update on evidence for each row when true
begin
  select raise(abort, 'evidence_frozen: evidence is never changed');
end;

CREATE TRIGGER evidence_kept before delete on evidence for each row when true
begin
  select raise(abort, 'evidence_kept: evidence is never deleted');
end;

CREATE TABLE filings (
  id text not null primary key,
  application_id text not null references applications (id),
  revision integer not null,
  operator_key text not null,
  phone_key text not null,
  device_key text,
  agent_key text,
  filed_at text not null
) strict;

CREATE INDEX filings_by_agent on filings (agent_key, filed_at) where agent_key is not null;

CREATE INDEX filings_by_device on filings (device_key, filed_at) where device_key is not null;

CREATE INDEX filings_by_phone on filings (phone_key, filed_at);

CREATE TABLE idempotency (
  caller text not null,
  key text not null,
  route text not null,
  body_key text not null,
  status integer not null,
  answer text not null,
  created_at text not null,
  primary key (caller, key)
) strict;

CREATE TRIGGER idempotency_frozen before update on idempotency for each row when true
begin
  select raise(abort, 'idempotency_frozen: an answer once given is never changed');
end;

CREATE TABLE jobs (
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
) strict;

CREATE INDEX jobs_failed on jobs (priority, run_at, id) where state = 'failed';

CREATE UNIQUE INDEX jobs_once on jobs (task, key);

CREATE INDEX jobs_ready on jobs (priority, run_at, id) where state = 'ready';

CREATE INDEX jobs_running on jobs (lease_until) where state = 'running';

CREATE TABLE kiosks (
  id text not null primary key check (id like 'kiosk\_%' escape '\'),
  name text not null,
  region text not null,
  public integer not null check (public in (0, 1)),
  key_hash text not null,
  created_at text not null,
  disabled integer not null check (disabled in (0, 1))
) strict;

CREATE UNIQUE INDEX kiosks_key on kiosks (key_hash);

CREATE TABLE ledger_entries (
  id integer primary key autoincrement,
  kind text not null,
  subject text not null,
  digest text not null,
  actor text not null,
  at text not null
) strict;

CREATE INDEX ledger_entries_subject on ledger_entries (subject);

CREATE TRIGGER ledger_entries_frozen before update on ledger_entries for each row when true
begin
  select raise(abort, 'ledger_entries_frozen: the ledger is append-only');
end;

CREATE TRIGGER ledger_entries_kept before delete on ledger_entries for each row when true
begin
  select raise(abort, 'ledger_entries_kept: the ledger is append-only');
end;

CREATE TABLE ledger_sequence (
  seq integer not null primary key check (seq > 0),
  entry_id integer not null references ledger_entries (id),
  prev_hash text not null,
  hash text not null,
  at text not null
) strict;

CREATE UNIQUE INDEX ledger_sequence_entry on ledger_sequence (entry_id);

CREATE UNIQUE INDEX ledger_sequence_hash on ledger_sequence (hash);

CREATE UNIQUE INDEX ledger_sequence_prev on ledger_sequence (prev_hash);

CREATE TRIGGER ledger_sequence_frozen before update on ledger_sequence for each row when true
begin
  select raise(abort, 'ledger_sequence_frozen: the chain is append-only');
end;

CREATE TRIGGER ledger_sequence_kept before delete on ledger_sequence for each row when true
begin
  select raise(abort, 'ledger_sequence_kept: the chain is append-only');
end;

CREATE TRIGGER ledger_sequence_one_head before insert on ledger_sequence for each row when new.seq <> (select coalesce(max(s.seq), 0) + 1 from ledger_sequence s)
    or (new.seq > 1 and not exists (select 1 from ledger_sequence s where s.seq = new.seq - 1 and s.hash = new.prev_hash))
begin
  select raise(abort, 'ledger_sequence_one_head: the chain is extended at its one head');
end;

CREATE TABLE licences (
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
) strict;

CREATE UNIQUE INDEX licences_one_per_application on licences (application_id);

CREATE UNIQUE INDEX licences_one_per_decision on licences (decision_id);

CREATE INDEX licences_operator on licences (operator_key);

CREATE UNIQUE INDEX licences_verification on licences (verification_code);

CREATE TRIGGER licences_begin before insert on licences for each row when new.status <> 'valid'
begin
  select raise(abort, 'licences_begin: a licence begins as valid');
end;

CREATE TRIGGER licences_frozen before update on licences for each row when new.number is distinct from old.number or new.application_id is distinct from old.application_id or new.decision_id is distinct from old.decision_id or new.ruling is distinct from old.ruling or new.matter is distinct from old.matter or new.face is distinct from old.face or new.registry is distinct from old.registry or new.established_on is distinct from old.established_on or new.issued_on is distinct from old.issued_on or new.duplicates is distinct from old.duplicates or new.specimen is distinct from old.specimen or new.verification_code is distinct from old.verification_code or new.operator_key is distinct from old.operator_key
begin
  select raise(abort, 'licences_frozen: what a licence says never changes');
end;

CREATE TRIGGER licences_kept before delete on licences for each row when true
begin
  select raise(abort, 'licences_kept: a licence is never deleted');
end;

CREATE TRIGGER licences_moves before update on licences for each row when (new.status is distinct from old.status or new.status_at is distinct from old.status_at) and not ((old.status = 'valid' and new.status = 'replaced') or (old.status = 'valid' and new.status = 'cancelled'))
begin
  select raise(abort, 'licences_moves: a valid licence may be replaced or cancelled, and nothing else');
end;

CREATE TABLE misuse_victims (
  operator_key text not null primary key,
  noted_on text not null
) strict;

CREATE VIEW name_filings as select id, city, county, full_name, trade_name, trade_class, trade, form, status, status_on, reserved_until, reserved_by, licence_number, area, '[]' as keys from name_register;

CREATE TRIGGER name_filings_filed instead of insert on name_filings begin
  insert into name_register (id, city, county, full_name, trade_name, trade_class, trade, form, status, status_on, reserved_until, reserved_by, licence_number, area) values (new.id, new.city, new.county, new.full_name, new.trade_name, new.trade_class, new.trade, new.form, new.status, new.status_on, new.reserved_until, new.reserved_by, new.licence_number, new.area);
  insert into name_keys (key, no) select value, last_insert_rowid() from json_each(new.keys) where true on conflict do nothing;
end;

CREATE TABLE name_keys (
  key integer not null,
  no integer not null,
  constraint name_keys_pkey primary key (key, no)
) strict, without rowid;

CREATE TABLE name_pairs (
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
) strict;

CREATE INDEX name_pairs_by_first on name_pairs (city, first_name);

CREATE INDEX name_pairs_by_second on name_pairs (city, second_name);

CREATE UNIQUE INDEX name_pairs_one_after_another on name_pairs (city, trade_class, first_name, second_name, seq);

CREATE TRIGGER name_pairs_frozen before update on name_pairs for each row when true
begin
  select raise(abort, 'name_pairs_frozen: a decision about two names is never changed: second thoughts are another row');
end;

CREATE TRIGGER name_pairs_kept before delete on name_pairs for each row when true
begin
  select raise(abort, 'name_pairs_kept: a decision about two names is never deleted');
end;

CREATE TABLE "name_register" (
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
) strict;

CREATE INDEX name_register_by_class on name_register (city, trade_class);

CREATE INDEX name_register_ended on name_register (trade_name) where status in ('cancelled', 'changed', 'revoked');

CREATE UNIQUE INDEX name_register_live on name_register (trade_name, trade_class, area) where status in ('registered', 'reserved');

CREATE UNIQUE INDEX name_register_pkey on name_register (id);

CREATE INDEX name_register_reservations on name_register (reserved_until) where status = 'reserved';

CREATE INDEX name_register_reserved_by on name_register (reserved_by) where status = 'reserved';

CREATE UNIQUE INDEX name_register_whole on name_register (full_name) where status in ('registered', 'reserved') and length(area) = 6 and area <> id;

CREATE TRIGGER name_register_frozen before update on name_register for each row when new.no is distinct from old.no or new.id is distinct from old.id or new.city is distinct from old.city or new.county is distinct from old.county or new.full_name is distinct from old.full_name or new.trade_name is distinct from old.trade_name or new.trade is distinct from old.trade or new.form is distinct from old.form or (new.area is distinct from old.area and new.area <> new.id)
begin
  select raise(abort, 'name_register_frozen: a name is never rewritten: another name is another row');
end;

CREATE TRIGGER name_register_kept before delete on name_register for each row when old.status <> 'reserved'
begin
  select raise(abort, 'name_register_kept: a name once registered is never deleted, only a reservation');
end;

CREATE TABLE name_releases (
  id text not null primary key,
  city text not null,
  county text not null,
  full_name text not null,
  reserved_until text not null,
  reason text not null constraint name_releases_reason check (length(reason) >= 4),
  holder_shown integer not null constraint name_releases_holder_shown check (holder_shown in (0, 1)),
  released_by text not null,
  released_at text not null
) strict;

CREATE INDEX name_releases_by_day on name_releases (city, released_at);

CREATE TRIGGER name_releases_frozen before update on name_releases for each row when true
begin
  select raise(abort, 'name_releases_frozen: why a reservation was released is never rewritten');
end;

CREATE TRIGGER name_releases_kept before delete on name_releases for each row when true
begin
  select raise(abort, 'name_releases_kept: a release by a clerk is never deleted');
end;

CREATE TABLE print_orders (
  id text not null primary key check (id like 'po\_%' escape '\'),
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
) strict;

CREATE INDEX print_orders_at_kiosk on print_orders (state, kiosk_id, created_at);

CREATE UNIQUE INDEX print_orders_attempt on print_orders (licence_number, copy_no, attempt);

CREATE UNIQUE INDEX print_orders_live on print_orders (licence_number, copy_no) where state not in ('spoiled', 'not_printed');

CREATE TRIGGER print_orders_begin before insert on print_orders for each row when new.state <> 'waiting'
begin
  select raise(abort, 'print_orders_begin: a print order begins as waiting');
end;

CREATE TRIGGER print_orders_frozen before update on print_orders for each row when new.id is distinct from old.id or new.licence_number is distinct from old.licence_number or new.copy_no is distinct from old.copy_no or new.attempt is distinct from old.attempt or new.created_at is distinct from old.created_at
begin
  select raise(abort, 'print_orders_frozen: which paper a print order is about never changes');
end;

CREATE TRIGGER print_orders_kept before delete on print_orders for each row when true
begin
  select raise(abort, 'print_orders_kept: a print order is never deleted');
end;

CREATE TRIGGER print_orders_moves before update on print_orders for each row when not ((old.state = 'waiting' and new.state = 'waiting') or (old.state = 'waiting' and new.state = 'claimed') or (old.state = 'waiting' and new.state = 'not_printed') or (old.state = 'claimed' and new.state = 'claimed') or (old.state = 'claimed' and new.state = 'sending') or (old.state = 'claimed' and new.state = 'waiting') or (old.state = 'claimed' and new.state = 'not_printed') or (old.state = 'sending' and new.state = 'printed') or (old.state = 'sending' and new.state = 'unknown') or (old.state = 'sending' and new.state = 'not_printed') or (old.state = 'unknown' and new.state = 'printed') or (old.state = 'unknown' and new.state = 'spoiled') or (old.state = 'unknown' and new.state = 'not_printed') or (old.state = 'printed' and new.state = 'spoiled'))
begin
  select raise(abort, 'print_orders_moves: a print order does not move that way; what may have been printed is never sent again');
end;

CREATE TABLE rule_set_approvals (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  trial text not null references rule_set_trials (id),
  approver text not null,
  in_force_on text not null,
  state text not null constraint rule_set_approvals_state check (state in ('waiting', 'done', 'withdrawn', 'overtaken')),
  at text not null,
  settled_at text,
  reason text,
  constraint rule_set_approvals_settled check ((state = 'waiting') = (settled_at is null))
) strict;

CREATE INDEX rule_set_approvals_due on rule_set_approvals (in_force_on) where state = 'waiting';

CREATE UNIQUE INDEX rule_set_approvals_one_waiting on rule_set_approvals (digest) where state = 'waiting';

CREATE TRIGGER rule_set_approvals_four_eyes before insert on rule_set_approvals for each row when new.state <> 'waiting' or exists (select 1 from rule_sets s where s.digest = new.digest and s.author = new.approver)
begin
  select raise(abort, 'rule_set_approvals_four_eyes: nobody approves their own rules, and an approval begins waiting');
end;

CREATE TRIGGER rule_set_approvals_kept before delete on rule_set_approvals for each row when true
begin
  select raise(abort, 'rule_set_approvals_kept: an approval is never deleted');
end;

CREATE TRIGGER rule_set_approvals_moves before update on rule_set_approvals for each row when not (old.state = 'waiting' and new.state in ('done', 'withdrawn', 'overtaken')) or new.id is distinct from old.id or new.digest is distinct from old.digest or new.base is distinct from old.base or new.trial is distinct from old.trial or new.approver is distinct from old.approver or new.in_force_on is distinct from old.in_force_on or new.at is distinct from old.at
begin
  select raise(abort, 'rule_set_approvals_moves: an approval is settled once, and what it says never changes');
end;

CREATE TRIGGER rule_set_approvals_trial before insert on rule_set_approvals for each row when not exists (select 1 from rule_set_trials t where t.id = new.trial and t.digest = new.digest and t.base = new.base)
begin
  select raise(abort, 'rule_set_approvals_trial: an approval rests on a trial of this very rule set against the rules in force');
end;

CREATE TABLE rule_set_examples (
  digest text not null primary key references rule_sets (digest),
  text text not null
) strict;

CREATE TRIGGER rule_set_examples_frozen before update on rule_set_examples for each row when true
begin
  select raise(abort, 'rule_set_examples_frozen: the examples of a rule set are part of what was approved');
end;

CREATE TRIGGER rule_set_examples_kept before delete on rule_set_examples for each row when true
begin
  select raise(abort, 'rule_set_examples_kept: the examples of a rule set are never deleted');
end;

CREATE TABLE rule_set_roll_backs (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  rolled_back_by text not null,
  reason text not null constraint rule_set_roll_backs_reason check (length(reason) >= 4),
  at text not null
) strict;

CREATE INDEX rule_set_roll_backs_by_digest on rule_set_roll_backs (digest, at);

CREATE TRIGGER rule_set_roll_backs_frozen before update on rule_set_roll_backs for each row when true
begin
  select raise(abort, 'rule_set_roll_backs_frozen: a roll-back is never rewritten');
end;

CREATE TRIGGER rule_set_roll_backs_kept before delete on rule_set_roll_backs for each row when true
begin
  select raise(abort, 'rule_set_roll_backs_kept: a roll-back is never deleted');
end;

CREATE TABLE rule_set_trials (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  decisions integer not null check (decisions >= 0),
  changed integer not null check (changed >= 0),
  report text not null,
  tried_by text not null,
  at text not null
) strict;

CREATE INDEX rule_set_trials_by_digest on rule_set_trials (digest, at);

CREATE TRIGGER rule_set_trials_frozen before update on rule_set_trials for each row when true
begin
  select raise(abort, 'rule_set_trials_frozen: what a trial showed is never rewritten');
end;

CREATE TRIGGER rule_set_trials_kept before delete on rule_set_trials for each row when true
begin
  select raise(abort, 'rule_set_trials_kept: a trial is never deleted');
end;

CREATE TABLE rule_sets (
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
) strict;

CREATE INDEX rule_sets_by_matter on rule_sets (matter, version);

CREATE UNIQUE INDEX rule_sets_one_active on rule_sets (matter) where state = 'active';

CREATE TRIGGER rule_sets_begin before insert on rule_sets for each row when new.state <> 'draft'
begin
  select raise(abort, 'rule_sets_begin: a rule set begins as a draft');
end;

CREATE TRIGGER rule_sets_frozen before update on rule_sets for each row when new.digest is distinct from old.digest or new.matter is distinct from old.matter or new.version is distinct from old.version or new.text is distinct from old.text or new.author is distinct from old.author or new.created_at is distinct from old.created_at
begin
  select raise(abort, 'rule_sets_frozen: the text of a rule set never changes: another text is another set');
end;

CREATE TRIGGER rule_sets_kept before delete on rule_sets for each row when true
begin
  select raise(abort, 'rule_sets_kept: a rule set is never deleted');
end;

CREATE TABLE schema_steps (name text not null primary key, at text not null);

CREATE TABLE serials (
  registry text not null primary key,
  last integer not null check (last > 0)
) strict;

CREATE TRIGGER serials_forward before update on serials for each row when new.last <> old.last + 1 or new.registry is distinct from old.registry
begin
  select raise(abort, 'serials_forward: serial numbers go up one by one');
end;

CREATE TRIGGER serials_kept before delete on serials for each row when true
begin
  select raise(abort, 'serials_kept: a row of serial numbers is never deleted');
end;

CREATE TABLE sessions (
  token_hash text not null primary key,
  staff_id text not null references staff (id),
  created_at text not null,
  seen_at text not null,
  expires_at text not null
) strict;

CREATE INDEX sessions_of_staff on sessions (staff_id);

CREATE TABLE settings (
  key text not null primary key,
  value text not null
) strict;

CREATE TABLE staff (
  id text not null primary key check (id like 'staff\_%' escape '\'),
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
) strict;

CREATE UNIQUE INDEX staff_login on staff (login);

CREATE TABLE submissions (
  application_id text not null references applications (id),
  revision integer not null check (revision > 0),
  answers text not null,
  content_hash text not null check (length(content_hash) = 64),
  submitted_at text not null,
  device_key text,
  primary key (application_id, revision)
) strict;

CREATE TRIGGER submissions_frozen before update on submissions for each row when true
begin
  select raise(abort, 'submissions_frozen: a submission is never changed');
end;

CREATE TRIGGER submissions_kept before delete on submissions for each row when true
begin
  select raise(abort, 'submissions_kept: a submission is never deleted');
end;
