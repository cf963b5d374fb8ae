create table address_zones (
  code text not null,
  name text not null,
  forbids text not null
);

alter table address_zones add constraint address_zones_pkey PRIMARY KEY (code);

create table addresses (
  id text not null,
  county text not null,
  street text not null,
  road text not null,
  door text not null,
  address text not null,
  usage text not null,
  rural integer not null,
  shared text,
  zones text not null
);

alter table addresses add constraint addresses_pkey PRIMARY KEY (id);

alter table addresses add constraint addresses_rural_check CHECK ((rural = ANY (ARRAY[0, 1])));

alter table addresses add constraint addresses_shared CHECK ((shared = ANY (ARRAY['cluster'::text, 'market'::text, 'park'::text])));

alter table addresses add constraint addresses_usage CHECK ((usage = ANY (ARRAY['commercial'::text, 'residential'::text, 'industrial'::text, 'unknown'::text])));

CREATE INDEX addresses_by_road ON public.addresses USING btree (county, street, road);

create table applications (
  id text not null,
  matter text not null,
  form text not null,
  form_version integer not null,
  receipt_code text not null,
  kiosk_id text not null,
  operator_key text not null,
  agent_key text,
  registry text not null,
  status text not null,
  revision integer not null,
  version integer not null,
  created_at text not null,
  updated_at text not null
);

alter table applications add constraint applications_id_check CHECK ((id ~~ like_escape('app\_%'::text, '\'::text)));

alter table applications add constraint applications_pkey PRIMARY KEY (id);

alter table applications add constraint applications_registry CHECK ((length(registry) = 6));

alter table applications add constraint applications_revision_check CHECK ((revision > 0));

alter table applications add constraint applications_status CHECK ((status = ANY (ARRAY['in_review'::text, 'returned'::text, 'approved'::text, 'refused'::text, 'routed'::text, 'withdrawn'::text])));

alter table applications add constraint applications_version_check CHECK ((version > 0));

CREATE INDEX applications_operator ON public.applications USING btree (operator_key, created_at);

CREATE UNIQUE INDEX applications_receipt ON public.applications USING btree (receipt_code);

CREATE TRIGGER applications_approved_with_licence BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_approved_with_licence();
CREATE OR REPLACE FUNCTION public.applications_approved_with_licence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.status = 'approved' and not exists (select 1 from licences l where l.application_id = new.id) then
    raise exception using errcode = '23514', constraint = 'applications_approved_with_licence', message = 'approved means: there is a licence';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_begin BEFORE INSERT ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_begin();
CREATE OR REPLACE FUNCTION public.applications_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> 1 or new.revision <> 1 or new.status not in ('in_review', 'returned', 'routed') then
    raise exception using errcode = '23514', constraint = 'applications_begin', message = 'an application begins at version 1, revision 1, and not yet approved, refused or withdrawn';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_frozen BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_frozen();
CREATE OR REPLACE FUNCTION public.applications_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.id is distinct from old.id or new.matter is distinct from old.matter or new.form is distinct from old.form or new.receipt_code is distinct from old.receipt_code or new.kiosk_id is distinct from old.kiosk_id or new.created_at is distinct from old.created_at
    or (new.revision = old.revision and (new.form_version is distinct from old.form_version or new.operator_key is distinct from old.operator_key or new.agent_key is distinct from old.agent_key)) then
    raise exception using errcode = '23514', constraint = 'applications_frozen', message = 'these columns of an application never change, or only with a new revision';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_kept BEFORE DELETE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_kept();
CREATE OR REPLACE FUNCTION public.applications_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'applications_kept', message = 'an application is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER applications_kept_all BEFORE TRUNCATE ON public.applications FOR EACH STATEMENT EXECUTE FUNCTION applications_kept_all();
CREATE OR REPLACE FUNCTION public.applications_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'applications_kept', message = 'an application is never deleted';
end $function$;

CREATE TRIGGER applications_moves BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_moves();
CREATE OR REPLACE FUNCTION public.applications_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not ((old.status = 'in_review' and new.status = 'approved') or (old.status = 'in_review' and new.status = 'returned') or (old.status = 'in_review' and new.status = 'refused') or (old.status = 'in_review' and new.status = 'routed') or (old.status = 'in_review' and new.status = 'withdrawn') or (old.status = 'returned' and new.status = 'in_review') or (old.status = 'returned' and new.status = 'returned') or (old.status = 'returned' and new.status = 'approved') or (old.status = 'returned' and new.status = 'routed') or (old.status = 'returned' and new.status = 'withdrawn')) then
    raise exception using errcode = '23514', constraint = 'applications_moves', message = 'an application does not move that way';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_refused_by_someone BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_refused_by_someone();
CREATE OR REPLACE FUNCTION public.applications_refused_by_someone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.status = 'refused' and not exists (select 1 from decisions d where d.application_id = new.id and d.ruling = 'refuse') then
    raise exception using errcode = '23514', constraint = 'applications_refused_by_someone', message = 'refused means: a person decided so';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_revision BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_revision();
CREATE OR REPLACE FUNCTION public.applications_revision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.revision <> old.revision + (case when old.status = 'returned' and new.status <> 'withdrawn' then 1 else 0 end) then
    raise exception using errcode = '23514', constraint = 'applications_revision', message = 'the revision goes up by one when a returned application comes back, and only then';
  end if;
  return new;
end $function$;

CREATE TRIGGER applications_version BEFORE UPDATE ON public.applications FOR EACH ROW EXECUTE FUNCTION applications_version();
CREATE OR REPLACE FUNCTION public.applications_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.version <> old.version + 1 then
    raise exception using errcode = '23514', constraint = 'applications_version', message = 'the version goes up by one with every update';
  end if;
  return new;
end $function$;

create table businesses (
  number text not null,
  name text,
  registry text not null,
  operator_key text,
  address_id text,
  address_key text not null,
  industry text not null,
  status text not null,
  registered_on text not null,
  ended_on text,
  matter text not null
);

alter table businesses add constraint businesses_ended_on_a_day CHECK (((status = 'active'::text) = (ended_on IS NULL)));

alter table businesses add constraint businesses_pkey PRIMARY KEY (number);

alter table businesses add constraint businesses_status CHECK ((status = ANY (ARRAY['active'::text, 'cancelled'::text, 'revoked'::text])));

CREATE INDEX businesses_by_address ON public.businesses USING btree (address_key, status);

CREATE INDEX businesses_by_operator ON public.businesses USING btree (operator_key, registered_on);

create table callbacks (
  department text not null,
  message_id text not null,
  body_sha256 text not null,
  received_at text not null
);

alter table callbacks add constraint callbacks_department CHECK ((department = ANY (ARRAY['seal'::text, 'tax'::text, 'social'::text, 'fund'::text, 'bank'::text, 'archive'::text])));

alter table callbacks add constraint callbacks_pkey PRIMARY KEY (department, message_id);

CREATE TRIGGER callbacks_frozen BEFORE UPDATE ON public.callbacks FOR EACH ROW EXECUTE FUNCTION callbacks_frozen();
CREATE OR REPLACE FUNCTION public.callbacks_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'callbacks_frozen', message = 'a received message is never changed';
  end if;
  return new;
end $function$;

CREATE TRIGGER callbacks_kept BEFORE DELETE ON public.callbacks FOR EACH ROW EXECUTE FUNCTION callbacks_kept();
CREATE OR REPLACE FUNCTION public.callbacks_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'callbacks_kept', message = 'a received message is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER callbacks_kept_all BEFORE TRUNCATE ON public.callbacks FOR EACH STATEMENT EXECUTE FUNCTION callbacks_kept_all();
CREATE OR REPLACE FUNCTION public.callbacks_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'callbacks_kept', message = 'a received message is never deleted';
end $function$;

create table case_acts (
  id text not null,
  application_id text not null,
  case_id text not null,
  kind text not null,
  reason text not null,
  by_id text not null,
  acted_at text not null
);

alter table case_acts add constraint case_acts_kind CHECK ((kind = ANY (ARRAY['extended'::text, 'revealed'::text])));

alter table case_acts add constraint case_acts_pkey PRIMARY KEY (id);

alter table case_acts add constraint case_acts_reason CHECK ((length(reason) >= 4));

CREATE INDEX case_acts_of_application ON public.case_acts USING btree (application_id, acted_at);

CREATE TRIGGER case_acts_frozen BEFORE UPDATE ON public.case_acts FOR EACH ROW EXECUTE FUNCTION case_acts_frozen();
CREATE OR REPLACE FUNCTION public.case_acts_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'case_acts_frozen', message = 'what a clerk did to a case is never rewritten';
  end if;
  return new;
end $function$;

CREATE TRIGGER case_acts_kept BEFORE DELETE ON public.case_acts FOR EACH ROW EXECUTE FUNCTION case_acts_kept();
CREATE OR REPLACE FUNCTION public.case_acts_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'case_acts_kept', message = 'what a clerk did to a case is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER case_acts_kept_all BEFORE TRUNCATE ON public.case_acts FOR EACH STATEMENT EXECUTE FUNCTION case_acts_kept_all();
CREATE OR REPLACE FUNCTION public.case_acts_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'case_acts_kept', message = 'what a clerk did to a case is never deleted';
end $function$;

create table cases (
  id text not null,
  application_id text not null,
  decision_id text not null,
  queue text not null,
  status text not null,
  priority integer not null,
  deadline text not null,
  deadline_flag text,
  extended integer not null,
  extended_by text,
  held_by text,
  held_until text,
  opened_at text not null,
  closed_at text,
  closed_by text,
  closing_decision text
);

alter table cases add constraint cases_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table cases add constraint cases_closed_by_someone CHECK (((status = 'closed'::text) = ((closed_at IS NOT NULL) AND (closed_by IS NOT NULL))));

alter table cases add constraint cases_closing_decision_fkey FOREIGN KEY (closing_decision) REFERENCES decisions(id);

alter table cases add constraint cases_deadline CHECK ((length(deadline) = 10));

alter table cases add constraint cases_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id);

alter table cases add constraint cases_extended_by_someone CHECK (((extended = 1) = (extended_by IS NOT NULL)));

alter table cases add constraint cases_extended_check CHECK ((extended = ANY (ARRAY[0, 1])));

alter table cases add constraint cases_held_until_some_time CHECK (((held_by IS NULL) = (held_until IS NULL)));

alter table cases add constraint cases_id_check CHECK ((id ~~ like_escape('case\_%'::text, '\'::text)));

alter table cases add constraint cases_pkey PRIMARY KEY (id);

alter table cases add constraint cases_queue CHECK ((queue = ANY (ARRAY['review'::text, 'refusal'::text])));

alter table cases add constraint cases_status CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])));

CREATE INDEX cases_by_deadline ON public.cases USING btree (status, deadline, priority, id);

CREATE UNIQUE INDEX cases_one_open ON public.cases USING btree (application_id) WHERE (status = 'open'::text);

CREATE TRIGGER cases_frozen BEFORE UPDATE ON public.cases FOR EACH ROW EXECUTE FUNCTION cases_frozen();
CREATE OR REPLACE FUNCTION public.cases_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status = 'closed' or (old.extended = 1 and (new.extended is distinct from old.extended or new.deadline is distinct from old.deadline))
    or new.id is distinct from old.id or new.application_id is distinct from old.application_id or new.decision_id is distinct from old.decision_id or new.queue is distinct from old.queue or new.opened_at is distinct from old.opened_at then
    raise exception using errcode = '23514', constraint = 'cases_frozen', message = 'a closed case stays closed, a deadline is extended once, and what a case is about never changes';
  end if;
  return new;
end $function$;

CREATE TRIGGER cases_kept BEFORE DELETE ON public.cases FOR EACH ROW EXECUTE FUNCTION cases_kept();
CREATE OR REPLACE FUNCTION public.cases_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'cases_kept', message = 'a case is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER cases_kept_all BEFORE TRUNCATE ON public.cases FOR EACH STATEMENT EXECUTE FUNCTION cases_kept_all();
CREATE OR REPLACE FUNCTION public.cases_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'cases_kept', message = 'a case is never deleted';
end $function$;

create table copy_authorisations (
  licence_number text not null,
  copy_no integer not null,
  reason text not null,
  requested_by text not null,
  approved_by text,
  authorised_at text not null
);

alter table copy_authorisations add constraint copy_authorisations_copy_no CHECK (((copy_no >= 0) AND (copy_no <= 99)));

alter table copy_authorisations add constraint copy_authorisations_four_eyes CHECK (((reason = 'issue'::text) OR ((approved_by IS NOT NULL) AND (approved_by <> requested_by))));

alter table copy_authorisations add constraint copy_authorisations_licence_number_fkey FOREIGN KEY (licence_number) REFERENCES licences(number);

alter table copy_authorisations add constraint copy_authorisations_pkey PRIMARY KEY (licence_number, copy_no);

alter table copy_authorisations add constraint copy_authorisations_reason CHECK ((reason = ANY (ARRAY['issue'::text, 'replacement'::text, 'clerk'::text])));

CREATE TRIGGER copy_authorisations_at_issue BEFORE INSERT ON public.copy_authorisations FOR EACH ROW EXECUTE FUNCTION copy_authorisations_at_issue();
CREATE OR REPLACE FUNCTION public.copy_authorisations_at_issue()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.reason = 'issue' and new.copy_no > (select l.duplicates from licences l where l.number = new.licence_number) then
    raise exception using errcode = '23514', constraint = 'copy_authorisations_at_issue', message = 'at issue there is one original and as many duplicates as the licence says';
  end if;
  return new;
end $function$;

CREATE TRIGGER copy_authorisations_frozen BEFORE UPDATE ON public.copy_authorisations FOR EACH ROW EXECUTE FUNCTION copy_authorisations_frozen();
CREATE OR REPLACE FUNCTION public.copy_authorisations_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'copy_authorisations_frozen', message = 'leave to print is never changed';
  end if;
  return new;
end $function$;

CREATE TRIGGER copy_authorisations_kept BEFORE DELETE ON public.copy_authorisations FOR EACH ROW EXECUTE FUNCTION copy_authorisations_kept();
CREATE OR REPLACE FUNCTION public.copy_authorisations_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'copy_authorisations_kept', message = 'leave to print is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER copy_authorisations_kept_all BEFORE TRUNCATE ON public.copy_authorisations FOR EACH STATEMENT EXECUTE FUNCTION copy_authorisations_kept_all();
CREATE OR REPLACE FUNCTION public.copy_authorisations_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'copy_authorisations_kept', message = 'leave to print is never deleted';
end $function$;

create table decisions (
  id text not null,
  application_id text not null,
  seq integer not null,
  revision integer not null,
  verdict text not null,
  ruling text not null,
  by_kind text not null,
  by_id text not null,
  reason text,
  form text not null,
  form_version integer not null,
  rule_set_digest text not null,
  engine_version text not null,
  decided_at text not null,
  record text not null,
  rule_record text
);

alter table decisions add constraint decisions_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table decisions add constraint decisions_by_kind CHECK ((by_kind = ANY (ARRAY['rules'::text, 'clerk'::text])));

alter table decisions add constraint decisions_clerk_concludes CHECK (((by_kind = 'rules'::text) OR (ruling <> 'review'::text)));

alter table decisions add constraint decisions_clerk_gives_reason CHECK (((by_kind = 'rules'::text) OR ((reason IS NOT NULL) AND (length(TRIM(BOTH FROM reason)) > 0))));

alter table decisions add constraint decisions_id_check CHECK ((id ~~ like_escape('dec\_%'::text, '\'::text)));

alter table decisions add constraint decisions_only_a_person_refuses CHECK (((ruling <> 'refuse'::text) OR (by_kind = 'clerk'::text)));

alter table decisions add constraint decisions_pkey PRIMARY KEY (id);

alter table decisions add constraint decisions_revision_check CHECK ((revision > 0));

alter table decisions add constraint decisions_ruling CHECK ((ruling = ANY (ARRAY['approve'::text, 'review'::text, 'correct'::text, 'refuse'::text, 'route'::text])));

alter table decisions add constraint decisions_seq_check CHECK ((seq > 0));

alter table decisions add constraint decisions_verdict CHECK ((verdict = ANY (ARRAY['approve'::text, 'review'::text, 'correct'::text, 'refuse'::text, 'route'::text])));

CREATE INDEX decisions_by_time ON public.decisions USING btree (decided_at, id);

CREATE UNIQUE INDEX decisions_in_order ON public.decisions USING btree (application_id, seq);

CREATE UNIQUE INDEX decisions_one_approval ON public.decisions USING btree (application_id) WHERE (ruling = 'approve'::text);

CREATE UNIQUE INDEX decisions_with_ruling ON public.decisions USING btree (id, application_id, ruling);

CREATE TRIGGER decisions_frozen BEFORE UPDATE ON public.decisions FOR EACH ROW EXECUTE FUNCTION decisions_frozen();
CREATE OR REPLACE FUNCTION public.decisions_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'decisions_frozen', message = 'a decision is never changed';
  end if;
  return new;
end $function$;

CREATE TRIGGER decisions_kept BEFORE DELETE ON public.decisions FOR EACH ROW EXECUTE FUNCTION decisions_kept();
CREATE OR REPLACE FUNCTION public.decisions_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'decisions_kept', message = 'a decision is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER decisions_kept_all BEFORE TRUNCATE ON public.decisions FOR EACH STATEMENT EXECUTE FUNCTION decisions_kept_all();
CREATE OR REPLACE FUNCTION public.decisions_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'decisions_kept', message = 'a decision is never deleted';
end $function$;

create table dispatches (
  id text not null,
  application_id text not null,
  licence_number text,
  department text not null,
  kind text not null,
  state text not null,
  created_at text not null,
  updated_at text not null
);

alter table dispatches add constraint dispatches_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table dispatches add constraint dispatches_department CHECK ((department = ANY (ARRAY['seal'::text, 'tax'::text, 'social'::text, 'fund'::text, 'bank'::text, 'archive'::text])));

alter table dispatches add constraint dispatches_licence_number_fkey FOREIGN KEY (licence_number) REFERENCES licences(number);

alter table dispatches add constraint dispatches_pkey PRIMARY KEY (id);

alter table dispatches add constraint dispatches_state CHECK ((state = ANY (ARRAY['pending'::text, 'delivered'::text, 'dead'::text])));

CREATE INDEX dispatches_by_state ON public.dispatches USING btree (state, created_at, id);

CREATE UNIQUE INDEX dispatches_once ON public.dispatches USING btree (application_id, department, kind);

CREATE TRIGGER dispatches_kept BEFORE DELETE ON public.dispatches FOR EACH ROW EXECUTE FUNCTION dispatches_kept();
CREATE OR REPLACE FUNCTION public.dispatches_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'dispatches_kept', message = 'a dispatch is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER dispatches_kept_all BEFORE TRUNCATE ON public.dispatches FOR EACH STATEMENT EXECUTE FUNCTION dispatches_kept_all();
CREATE OR REPLACE FUNCTION public.dispatches_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'dispatches_kept', message = 'a dispatch is never deleted';
end $function$;

CREATE TRIGGER dispatches_moves BEFORE UPDATE ON public.dispatches FOR EACH ROW EXECUTE FUNCTION dispatches_moves();
CREATE OR REPLACE FUNCTION public.dispatches_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not ((old.state = 'pending' and new.state = 'delivered') or (old.state = 'pending' and new.state = 'dead') or (old.state = 'dead' and new.state = 'pending'))
    or new.id is distinct from old.id or new.application_id is distinct from old.application_id or new.licence_number is distinct from old.licence_number or new.department is distinct from old.department or new.kind is distinct from old.kind or new.created_at is distinct from old.created_at then
    raise exception using errcode = '23514', constraint = 'dispatches_moves', message = 'a dispatch is delivered once, and what it is about never changes';
  end if;
  return new;
end $function$;

create table documents (
  id text not null,
  kind text not null,
  application_id text not null,
  licence_number text,
  revision integer not null,
  copy_no integer not null,
  sha256 text not null,
  bytes bytea not null,
  created_at text not null
);

alter table documents add constraint documents_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table documents add constraint documents_id_check CHECK ((id ~~ like_escape('doc\_%'::text, '\'::text)));

alter table documents add constraint documents_licence_number_fkey FOREIGN KEY (licence_number) REFERENCES licences(number);

alter table documents add constraint documents_pkey PRIMARY KEY (id);

alter table documents add constraint documents_sha256_check CHECK ((length(sha256) = 64));

CREATE UNIQUE INDEX documents_one_of_a_kind ON public.documents USING btree (application_id, kind, revision, copy_no);

CREATE TRIGGER documents_frozen BEFORE UPDATE ON public.documents FOR EACH ROW EXECUTE FUNCTION documents_frozen();
CREATE OR REPLACE FUNCTION public.documents_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'documents_frozen', message = 'a document is never changed';
  end if;
  return new;
end $function$;

create table drafts (
  code text not null,
  form text not null,
  form_version integer not null,
  answers text not null,
  page text not null,
  kiosk_id text not null,
  operator_key text,
  created_at text not null,
  updated_at text not null,
  expires_at text not null
);

alter table drafts add constraint drafts_pkey PRIMARY KEY (code);

CREATE INDEX drafts_expiry ON public.drafts USING btree (expires_at);

create table evidence (
  decision_id text not null,
  source text not null,
  state text not null,
  as_of text,
  asked_at text
);

alter table evidence add constraint evidence_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id);

alter table evidence add constraint evidence_pkey PRIMARY KEY (decision_id, source);

alter table evidence add constraint evidence_state CHECK ((state = ANY (ARRAY['answered'::text, 'unavailable'::text, 'not-asked'::text])));

CREATE TRIGGER evidence_frozen BEFORE UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION evidence_frozen();
CREATE OR REPLACE FUNCTION public.evidence_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'evidence_frozen', message = 'evidence is never changed';
  end if;
  return new;
end $function$;

CREATE TRIGGER evidence_kept BEFORE DELETE ON public.evidence FOR EACH ROW EXECUTE FUNCTION evidence_kept();
CREATE OR REPLACE FUNCTION public.evidence_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'evidence_kept', message = 'evidence is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER evidence_kept_all BEFORE TRUNCATE ON public.evidence FOR EACH STATEMENT EXECUTE FUNCTION evidence_kept_all();
CREATE OR REPLACE FUNCTION public.evidence_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'evidence_kept', message = 'evidence is never deleted';
end $function$;

create table filings (
  id text not null,
  application_id text not null,
  revision integer not null,
  operator_key text not null,
  phone_key text not null,
  device_key text,
  agent_key text,
  filed_at text not null
);

alter table filings add constraint filings_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table filings add constraint filings_pkey PRIMARY KEY (id);

CREATE INDEX filings_by_agent ON public.filings USING btree (agent_key, filed_at) WHERE (agent_key IS NOT NULL);

CREATE INDEX filings_by_device ON public.filings USING btree (device_key, filed_at) WHERE (device_key IS NOT NULL);

CREATE INDEX filings_by_phone ON public.filings USING btree (phone_key, filed_at);

create table idempotency (
  caller text not null,
  key text not null,
  route text not null,
  body_key text not null,
  status integer not null,
  answer text not null,
  created_at text not null
);

alter table idempotency add constraint idempotency_pkey PRIMARY KEY (caller, key);

CREATE TRIGGER idempotency_frozen BEFORE UPDATE ON public.idempotency FOR EACH ROW EXECUTE FUNCTION idempotency_frozen();
CREATE OR REPLACE FUNCTION public.idempotency_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'idempotency_frozen', message = 'an answer once given is never changed';
  end if;
  return new;
end $function$;

create table jobs (
  id text not null,
  task text not null,
  key text not null,
  payload text not null,
  state text not null,
  priority integer not null,
  run_at text not null,
  lease_until text,
  worker text,
  attempts integer not null,
  max_attempts integer not null,
  last_error text,
  caused_by text not null,
  created_at text not null,
  done_at text
);

alter table jobs add constraint jobs_attempts_check CHECK ((attempts >= 0));

alter table jobs add constraint jobs_max_attempts_check CHECK ((max_attempts > 0));

alter table jobs add constraint jobs_pkey PRIMARY KEY (id);

alter table jobs add constraint jobs_running_under_a_lease CHECK (((state = 'running'::text) = ((lease_until IS NOT NULL) AND (worker IS NOT NULL))));

alter table jobs add constraint jobs_state CHECK ((state = ANY (ARRAY['ready'::text, 'running'::text, 'done'::text, 'failed'::text])));

CREATE INDEX jobs_failed ON public.jobs USING btree (priority, run_at, id) WHERE (state = 'failed'::text);

CREATE UNIQUE INDEX jobs_once ON public.jobs USING btree (task, key);

CREATE INDEX jobs_ready ON public.jobs USING btree (priority, run_at, id) WHERE (state = 'ready'::text);

CREATE INDEX jobs_running ON public.jobs USING btree (lease_until) WHERE (state = 'running'::text);

create table kiosks (
  id text not null,
  name text not null,
  region text not null,
  public integer not null,
  key_hash text not null,
  created_at text not null,
  disabled integer not null
);

alter table kiosks add constraint kiosks_disabled_check CHECK ((disabled = ANY (ARRAY[0, 1])));

alter table kiosks add constraint kiosks_id_check CHECK ((id ~~ like_escape('kiosk\_%'::text, '\'::text)));

alter table kiosks add constraint kiosks_pkey PRIMARY KEY (id);

alter table kiosks add constraint kiosks_public_check CHECK ((public = ANY (ARRAY[0, 1])));

CREATE UNIQUE INDEX kiosks_key ON public.kiosks USING btree (key_hash);

create table ledger_entries (
  id bigint not null generated always as identity,
  kind text not null,
  subject text not null,
  digest text not null,
  actor text not null,
  at text not null
);

alter table ledger_entries add constraint ledger_entries_pkey PRIMARY KEY (id);

CREATE INDEX ledger_entries_subject ON public.ledger_entries USING btree (subject);

CREATE TRIGGER ledger_entries_frozen BEFORE UPDATE ON public.ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_entries_frozen();
CREATE OR REPLACE FUNCTION public.ledger_entries_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'ledger_entries_frozen', message = 'the ledger is append-only';
  end if;
  return new;
end $function$;

CREATE TRIGGER ledger_entries_kept BEFORE DELETE ON public.ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_entries_kept();
CREATE OR REPLACE FUNCTION public.ledger_entries_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'ledger_entries_kept', message = 'the ledger is append-only';
  end if;
  return old;
end $function$;

CREATE TRIGGER ledger_entries_kept_all BEFORE TRUNCATE ON public.ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION ledger_entries_kept_all();
CREATE OR REPLACE FUNCTION public.ledger_entries_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'ledger_entries_kept', message = 'the ledger is append-only';
end $function$;

create table ledger_sequence (
  seq bigint not null,
  entry_id bigint not null,
  prev_hash text not null,
  hash text not null,
  at text not null
);

alter table ledger_sequence add constraint ledger_sequence_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES ledger_entries(id);

alter table ledger_sequence add constraint ledger_sequence_pkey PRIMARY KEY (seq);

alter table ledger_sequence add constraint ledger_sequence_seq_check CHECK ((seq > 0));

CREATE UNIQUE INDEX ledger_sequence_entry ON public.ledger_sequence USING btree (entry_id);

CREATE UNIQUE INDEX ledger_sequence_hash ON public.ledger_sequence USING btree (hash);

CREATE UNIQUE INDEX ledger_sequence_prev ON public.ledger_sequence USING btree (prev_hash);

CREATE TRIGGER ledger_sequence_frozen BEFORE UPDATE ON public.ledger_sequence FOR EACH ROW EXECUTE FUNCTION ledger_sequence_frozen();
CREATE OR REPLACE FUNCTION public.ledger_sequence_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'ledger_sequence_frozen', message = 'the chain is append-only';
  end if;
  return new;
end $function$;

CREATE TRIGGER ledger_sequence_kept BEFORE DELETE ON public.ledger_sequence FOR EACH ROW EXECUTE FUNCTION ledger_sequence_kept();
CREATE OR REPLACE FUNCTION public.ledger_sequence_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'ledger_sequence_kept', message = 'the chain is append-only';
  end if;
  return old;
end $function$;

CREATE TRIGGER ledger_sequence_kept_all BEFORE TRUNCATE ON public.ledger_sequence FOR EACH STATEMENT EXECUTE FUNCTION ledger_sequence_kept_all();
CREATE OR REPLACE FUNCTION public.ledger_sequence_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'ledger_sequence_kept', message = 'the chain is append-only';
end $function$;

CREATE TRIGGER ledger_sequence_one_head BEFORE INSERT ON public.ledger_sequence FOR EACH ROW EXECUTE FUNCTION ledger_sequence_one_head();
CREATE OR REPLACE FUNCTION public.ledger_sequence_one_head()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtext('ledger_sequence'));
  if new.seq <> (select coalesce(max(s.seq), 0) + 1 from ledger_sequence s)
    or (new.seq > 1 and not exists (select 1 from ledger_sequence s where s.seq = new.seq - 1 and s.hash = new.prev_hash)) then
    raise exception using errcode = '23514', constraint = 'ledger_sequence_one_head', message = 'the chain is extended at its one head';
  end if;
  return new;
end $function$;

create table licences (
  number text not null,
  application_id text not null,
  decision_id text not null,
  ruling text not null default 'approve'::text,
  matter text not null,
  face text not null,
  registry text not null,
  established_on text not null,
  issued_on text not null,
  duplicates integer not null,
  specimen integer not null,
  status text not null,
  status_at text not null,
  verification_code text not null,
  operator_key text not null
);

alter table licences add constraint licences_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table licences add constraint licences_approval FOREIGN KEY (decision_id, application_id, ruling) REFERENCES decisions(id, application_id, ruling);

alter table licences add constraint licences_duplicates CHECK (((duplicates >= 0) AND (duplicates <= 9)));

alter table licences add constraint licences_number CHECK ((length(number) = 18));

alter table licences add constraint licences_pkey PRIMARY KEY (number);

alter table licences add constraint licences_ruling CHECK ((ruling = 'approve'::text));

alter table licences add constraint licences_specimen_check CHECK ((specimen = ANY (ARRAY[0, 1])));

alter table licences add constraint licences_status CHECK ((status = ANY (ARRAY['valid'::text, 'replaced'::text, 'cancelled'::text])));

CREATE UNIQUE INDEX licences_one_per_application ON public.licences USING btree (application_id);

CREATE UNIQUE INDEX licences_one_per_decision ON public.licences USING btree (decision_id);

CREATE INDEX licences_operator ON public.licences USING btree (operator_key);

CREATE UNIQUE INDEX licences_verification ON public.licences USING btree (verification_code);

CREATE TRIGGER licences_begin BEFORE INSERT ON public.licences FOR EACH ROW EXECUTE FUNCTION licences_begin();
CREATE OR REPLACE FUNCTION public.licences_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.status <> 'valid' then
    raise exception using errcode = '23514', constraint = 'licences_begin', message = 'a licence begins as valid';
  end if;
  return new;
end $function$;

CREATE TRIGGER licences_frozen BEFORE UPDATE ON public.licences FOR EACH ROW EXECUTE FUNCTION licences_frozen();
CREATE OR REPLACE FUNCTION public.licences_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.number is distinct from old.number or new.application_id is distinct from old.application_id or new.decision_id is distinct from old.decision_id or new.ruling is distinct from old.ruling or new.matter is distinct from old.matter or new.face is distinct from old.face or new.registry is distinct from old.registry or new.established_on is distinct from old.established_on or new.issued_on is distinct from old.issued_on or new.duplicates is distinct from old.duplicates or new.specimen is distinct from old.specimen or new.verification_code is distinct from old.verification_code or new.operator_key is distinct from old.operator_key then
    raise exception using errcode = '23514', constraint = 'licences_frozen', message = 'what a licence says never changes';
  end if;
  return new;
end $function$;

CREATE TRIGGER licences_kept BEFORE DELETE ON public.licences FOR EACH ROW EXECUTE FUNCTION licences_kept();
CREATE OR REPLACE FUNCTION public.licences_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'licences_kept', message = 'a licence is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER licences_kept_all BEFORE TRUNCATE ON public.licences FOR EACH STATEMENT EXECUTE FUNCTION licences_kept_all();
CREATE OR REPLACE FUNCTION public.licences_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'licences_kept', message = 'a licence is never deleted';
end $function$;

CREATE TRIGGER licences_moves BEFORE UPDATE ON public.licences FOR EACH ROW EXECUTE FUNCTION licences_moves();
CREATE OR REPLACE FUNCTION public.licences_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.status is distinct from old.status or new.status_at is distinct from old.status_at) and not ((old.status = 'valid' and new.status = 'replaced') or (old.status = 'valid' and new.status = 'cancelled')) then
    raise exception using errcode = '23514', constraint = 'licences_moves', message = 'a valid licence may be replaced or cancelled, and nothing else';
  end if;
  return new;
end $function$;

create table misuse_victims (
  operator_key text not null,
  noted_on text not null
);

alter table misuse_victims add constraint misuse_victims_pkey PRIMARY KEY (operator_key);

create table name_keys (
  key bigint not null,
  no bigint not null
);

alter table name_keys add constraint name_keys_pkey PRIMARY KEY (key, no);

create table name_pairs (
  id text not null,
  city text not null,
  trade_class text not null,
  first_name text not null,
  second_name text not null,
  seq integer not null,
  verdict text not null,
  reason text not null,
  decided_by text not null,
  decided_at text not null,
  case_id text
);

alter table name_pairs add constraint name_pairs_of_two CHECK ((first_name <> second_name));

alter table name_pairs add constraint name_pairs_pkey PRIMARY KEY (id);

alter table name_pairs add constraint name_pairs_reason CHECK ((length(reason) >= 4));

alter table name_pairs add constraint name_pairs_seq_check CHECK ((seq > 0));

alter table name_pairs add constraint name_pairs_verdict CHECK ((verdict = ANY (ARRAY['may'::text, 'may_not'::text])));

CREATE INDEX name_pairs_by_first ON public.name_pairs USING btree (city, first_name);

CREATE INDEX name_pairs_by_second ON public.name_pairs USING btree (city, second_name);

CREATE UNIQUE INDEX name_pairs_one_after_another ON public.name_pairs USING btree (city, trade_class, first_name, second_name, seq);

CREATE TRIGGER name_pairs_frozen BEFORE UPDATE ON public.name_pairs FOR EACH ROW EXECUTE FUNCTION name_pairs_frozen();
CREATE OR REPLACE FUNCTION public.name_pairs_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'name_pairs_frozen', message = 'a decision about two names is never changed: second thoughts are another row';
  end if;
  return new;
end $function$;

CREATE TRIGGER name_pairs_kept BEFORE DELETE ON public.name_pairs FOR EACH ROW EXECUTE FUNCTION name_pairs_kept();
CREATE OR REPLACE FUNCTION public.name_pairs_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'name_pairs_kept', message = 'a decision about two names is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER name_pairs_kept_all BEFORE TRUNCATE ON public.name_pairs FOR EACH STATEMENT EXECUTE FUNCTION name_pairs_kept_all();
CREATE OR REPLACE FUNCTION public.name_pairs_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'name_pairs_kept', message = 'a decision about two names is never deleted';
end $function$;

create table name_register (
  id text not null,
  city text not null,
  county text not null,
  full_name text not null,
  trade_name text not null,
  trade_class text not null,
  trade text not null,
  form text not null,
  status text not null,
  status_on text not null,
  reserved_until text,
  reserved_by text,
  licence_number text,
  no bigint not null default 0,
  area text not null default ''::text
);

alter table name_register add constraint name_register_city CHECK ((length(city) = 4));

alter table name_register add constraint name_register_numbered CHECK (((no > 0) AND (area <> ''::text)));

alter table name_register add constraint name_register_pkey PRIMARY KEY (id);

alter table name_register add constraint name_register_reserved_by_someone CHECK (((status <> 'reserved'::text) OR ((reserved_until IS NOT NULL) AND (reserved_by IS NOT NULL))));

alter table name_register add constraint name_register_status CHECK ((status = ANY (ARRAY['registered'::text, 'reserved'::text, 'cancelled'::text, 'changed'::text, 'revoked'::text])));

CREATE INDEX name_register_by_class ON public.name_register USING btree (city, trade_class);

CREATE INDEX name_register_ended ON public.name_register USING btree (trade_name) WHERE (status = ANY (ARRAY['cancelled'::text, 'changed'::text, 'revoked'::text]));

CREATE UNIQUE INDEX name_register_live ON public.name_register USING btree (trade_name, trade_class, area) WHERE (status = ANY (ARRAY['registered'::text, 'reserved'::text]));

CREATE UNIQUE INDEX name_register_no ON public.name_register USING btree (no);

CREATE INDEX name_register_reservations ON public.name_register USING btree (reserved_until) WHERE (status = 'reserved'::text);

CREATE INDEX name_register_reserved_by ON public.name_register USING btree (reserved_by) WHERE (status = 'reserved'::text);

CREATE UNIQUE INDEX name_register_whole ON public.name_register USING btree (full_name) WHERE ((status = ANY (ARRAY['registered'::text, 'reserved'::text])) AND (length(area) = 6) AND (area <> id));

CREATE TRIGGER name_register_frozen BEFORE UPDATE ON public.name_register FOR EACH ROW EXECUTE FUNCTION name_register_frozen();
CREATE OR REPLACE FUNCTION public.name_register_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.no is distinct from old.no or new.id is distinct from old.id or new.city is distinct from old.city or new.county is distinct from old.county or new.full_name is distinct from old.full_name or new.trade_name is distinct from old.trade_name or new.trade is distinct from old.trade or new.form is distinct from old.form or (new.area is distinct from old.area and new.area <> new.id) then
    raise exception using errcode = '23514', constraint = 'name_register_frozen', message = 'a name is never rewritten: another name is another row';
  end if;
  return new;
end $function$;

CREATE TRIGGER name_register_kept BEFORE DELETE ON public.name_register FOR EACH ROW EXECUTE FUNCTION name_register_kept();
CREATE OR REPLACE FUNCTION public.name_register_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status <> 'reserved' then
    raise exception using errcode = '23514', constraint = 'name_register_kept', message = 'a name once registered is never deleted, only a reservation';
  end if;
  return old;
end $function$;

CREATE TRIGGER name_register_kept_all BEFORE TRUNCATE ON public.name_register FOR EACH STATEMENT EXECUTE FUNCTION name_register_kept_all();
CREATE OR REPLACE FUNCTION public.name_register_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'name_register_kept', message = 'a name once registered is never deleted, only a reservation';
end $function$;

create table name_releases (
  id text not null,
  city text not null,
  county text not null,
  full_name text not null,
  reserved_until text not null,
  reason text not null,
  holder_shown integer not null,
  released_by text not null,
  released_at text not null
);

alter table name_releases add constraint name_releases_holder_shown CHECK ((holder_shown = ANY (ARRAY[0, 1])));

alter table name_releases add constraint name_releases_pkey PRIMARY KEY (id);

alter table name_releases add constraint name_releases_reason CHECK ((length(reason) >= 4));

CREATE INDEX name_releases_by_day ON public.name_releases USING btree (city, released_at);

CREATE TRIGGER name_releases_frozen BEFORE UPDATE ON public.name_releases FOR EACH ROW EXECUTE FUNCTION name_releases_frozen();
CREATE OR REPLACE FUNCTION public.name_releases_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'name_releases_frozen', message = 'why a reservation was released is never rewritten';
  end if;
  return new;
end $function$;

CREATE TRIGGER name_releases_kept BEFORE DELETE ON public.name_releases FOR EACH ROW EXECUTE FUNCTION name_releases_kept();
CREATE OR REPLACE FUNCTION public.name_releases_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'name_releases_kept', message = 'a release by a clerk is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER name_releases_kept_all BEFORE TRUNCATE ON public.name_releases FOR EACH STATEMENT EXECUTE FUNCTION name_releases_kept_all();
CREATE OR REPLACE FUNCTION public.name_releases_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'name_releases_kept', message = 'a release by a clerk is never deleted';
end $function$;

create table print_orders (
  id text not null,
  licence_number text not null,
  copy_no integer not null,
  attempt integer not null,
  kiosk_id text,
  state text not null,
  lease_until text,
  pdf_sha256 text,
  ticket_hash text,
  created_at text not null,
  updated_at text not null
);

alter table print_orders add constraint print_orders_attempt_check CHECK ((attempt > 0));

alter table print_orders add constraint print_orders_authorised FOREIGN KEY (licence_number, copy_no) REFERENCES copy_authorisations(licence_number, copy_no);

alter table print_orders add constraint print_orders_id_check CHECK ((id ~~ like_escape('po\_%'::text, '\'::text)));

alter table print_orders add constraint print_orders_pkey PRIMARY KEY (id);

alter table print_orders add constraint print_orders_state CHECK ((state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'sending'::text, 'printed'::text, 'unknown'::text, 'spoiled'::text, 'not_printed'::text])));

CREATE INDEX print_orders_at_kiosk ON public.print_orders USING btree (state, kiosk_id, created_at);

CREATE UNIQUE INDEX print_orders_attempt ON public.print_orders USING btree (licence_number, copy_no, attempt);

CREATE UNIQUE INDEX print_orders_live ON public.print_orders USING btree (licence_number, copy_no) WHERE (state <> ALL (ARRAY['spoiled'::text, 'not_printed'::text]));

CREATE TRIGGER print_orders_begin BEFORE INSERT ON public.print_orders FOR EACH ROW EXECUTE FUNCTION print_orders_begin();
CREATE OR REPLACE FUNCTION public.print_orders_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state <> 'waiting' then
    raise exception using errcode = '23514', constraint = 'print_orders_begin', message = 'a print order begins as waiting';
  end if;
  return new;
end $function$;

CREATE TRIGGER print_orders_frozen BEFORE UPDATE ON public.print_orders FOR EACH ROW EXECUTE FUNCTION print_orders_frozen();
CREATE OR REPLACE FUNCTION public.print_orders_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.id is distinct from old.id or new.licence_number is distinct from old.licence_number or new.copy_no is distinct from old.copy_no or new.attempt is distinct from old.attempt or new.created_at is distinct from old.created_at then
    raise exception using errcode = '23514', constraint = 'print_orders_frozen', message = 'which paper a print order is about never changes';
  end if;
  return new;
end $function$;

CREATE TRIGGER print_orders_kept BEFORE DELETE ON public.print_orders FOR EACH ROW EXECUTE FUNCTION print_orders_kept();
CREATE OR REPLACE FUNCTION public.print_orders_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'print_orders_kept', message = 'a print order is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER print_orders_kept_all BEFORE TRUNCATE ON public.print_orders FOR EACH STATEMENT EXECUTE FUNCTION print_orders_kept_all();
CREATE OR REPLACE FUNCTION public.print_orders_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'print_orders_kept', message = 'a print order is never deleted';
end $function$;

CREATE TRIGGER print_orders_moves BEFORE UPDATE ON public.print_orders FOR EACH ROW EXECUTE FUNCTION print_orders_moves();
CREATE OR REPLACE FUNCTION public.print_orders_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not ((old.state = 'waiting' and new.state = 'waiting') or (old.state = 'waiting' and new.state = 'claimed') or (old.state = 'waiting' and new.state = 'not_printed') or (old.state = 'claimed' and new.state = 'claimed') or (old.state = 'claimed' and new.state = 'sending') or (old.state = 'claimed' and new.state = 'waiting') or (old.state = 'claimed' and new.state = 'not_printed') or (old.state = 'sending' and new.state = 'printed') or (old.state = 'sending' and new.state = 'unknown') or (old.state = 'sending' and new.state = 'not_printed') or (old.state = 'unknown' and new.state = 'printed') or (old.state = 'unknown' and new.state = 'spoiled') or (old.state = 'unknown' and new.state = 'not_printed') or (old.state = 'printed' and new.state = 'spoiled')) then
    raise exception using errcode = '23514', constraint = 'print_orders_moves', message = 'a print order does not move that way; what may have been printed is never sent again';
  end if;
  return new;
end $function$;

create table rule_set_approvals (
  id text not null,
  digest text not null,
  base text not null,
  trial text not null,
  approver text not null,
  in_force_on text not null,
  state text not null,
  at text not null,
  settled_at text,
  reason text
);

alter table rule_set_approvals add constraint rule_set_approvals_base_fkey FOREIGN KEY (base) REFERENCES rule_sets(digest);

alter table rule_set_approvals add constraint rule_set_approvals_digest_fkey FOREIGN KEY (digest) REFERENCES rule_sets(digest);

alter table rule_set_approvals add constraint rule_set_approvals_pkey PRIMARY KEY (id);

alter table rule_set_approvals add constraint rule_set_approvals_settled CHECK (((state = 'waiting'::text) = (settled_at IS NULL)));

alter table rule_set_approvals add constraint rule_set_approvals_state CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'withdrawn'::text, 'overtaken'::text])));

alter table rule_set_approvals add constraint rule_set_approvals_trial_fkey FOREIGN KEY (trial) REFERENCES rule_set_trials(id);

CREATE INDEX rule_set_approvals_due ON public.rule_set_approvals USING btree (in_force_on) WHERE (state = 'waiting'::text);

CREATE UNIQUE INDEX rule_set_approvals_one_waiting ON public.rule_set_approvals USING btree (digest) WHERE (state = 'waiting'::text);

CREATE TRIGGER rule_set_approvals_four_eyes BEFORE INSERT ON public.rule_set_approvals FOR EACH ROW EXECUTE FUNCTION rule_set_approvals_four_eyes();
CREATE OR REPLACE FUNCTION public.rule_set_approvals_four_eyes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state <> 'waiting' or exists (select 1 from rule_sets s where s.digest = new.digest and s.author = new.approver) then
    raise exception using errcode = '23514', constraint = 'rule_set_approvals_four_eyes', message = 'nobody approves their own rules, and an approval begins waiting';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_set_approvals_kept BEFORE DELETE ON public.rule_set_approvals FOR EACH ROW EXECUTE FUNCTION rule_set_approvals_kept();
CREATE OR REPLACE FUNCTION public.rule_set_approvals_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_approvals_kept', message = 'an approval is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER rule_set_approvals_kept_all BEFORE TRUNCATE ON public.rule_set_approvals FOR EACH STATEMENT EXECUTE FUNCTION rule_set_approvals_kept_all();
CREATE OR REPLACE FUNCTION public.rule_set_approvals_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'rule_set_approvals_kept', message = 'an approval is never deleted';
end $function$;

CREATE TRIGGER rule_set_approvals_moves BEFORE UPDATE ON public.rule_set_approvals FOR EACH ROW EXECUTE FUNCTION rule_set_approvals_moves();
CREATE OR REPLACE FUNCTION public.rule_set_approvals_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not (old.state = 'waiting' and new.state in ('done', 'withdrawn', 'overtaken')) or new.id is distinct from old.id or new.digest is distinct from old.digest or new.base is distinct from old.base or new.trial is distinct from old.trial or new.approver is distinct from old.approver or new.in_force_on is distinct from old.in_force_on or new.at is distinct from old.at then
    raise exception using errcode = '23514', constraint = 'rule_set_approvals_moves', message = 'an approval is settled once, and what it says never changes';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_set_approvals_trial BEFORE INSERT ON public.rule_set_approvals FOR EACH ROW EXECUTE FUNCTION rule_set_approvals_trial();
CREATE OR REPLACE FUNCTION public.rule_set_approvals_trial()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select 1 from rule_set_trials t where t.id = new.trial and t.digest = new.digest and t.base = new.base) then
    raise exception using errcode = '23514', constraint = 'rule_set_approvals_trial', message = 'an approval rests on a trial of this very rule set against the rules in force';
  end if;
  return new;
end $function$;

create table rule_set_examples (
  digest text not null,
  text text not null
);

alter table rule_set_examples add constraint rule_set_examples_digest_fkey FOREIGN KEY (digest) REFERENCES rule_sets(digest);

alter table rule_set_examples add constraint rule_set_examples_pkey PRIMARY KEY (digest);

CREATE TRIGGER rule_set_examples_frozen BEFORE UPDATE ON public.rule_set_examples FOR EACH ROW EXECUTE FUNCTION rule_set_examples_frozen();
CREATE OR REPLACE FUNCTION public.rule_set_examples_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_examples_frozen', message = 'the examples of a rule set are part of what was approved';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_set_examples_kept BEFORE DELETE ON public.rule_set_examples FOR EACH ROW EXECUTE FUNCTION rule_set_examples_kept();
CREATE OR REPLACE FUNCTION public.rule_set_examples_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_examples_kept', message = 'the examples of a rule set are never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER rule_set_examples_kept_all BEFORE TRUNCATE ON public.rule_set_examples FOR EACH STATEMENT EXECUTE FUNCTION rule_set_examples_kept_all();
CREATE OR REPLACE FUNCTION public.rule_set_examples_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'rule_set_examples_kept', message = 'the examples of a rule set are never deleted';
end $function$;

create table rule_set_roll_backs (
  id text not null,
  digest text not null,
  base text not null,
  rolled_back_by text not null,
  reason text not null,
  at text not null
);

alter table rule_set_roll_backs add constraint rule_set_roll_backs_base_fkey FOREIGN KEY (base) REFERENCES rule_sets(digest);

alter table rule_set_roll_backs add constraint rule_set_roll_backs_digest_fkey FOREIGN KEY (digest) REFERENCES rule_sets(digest);

alter table rule_set_roll_backs add constraint rule_set_roll_backs_pkey PRIMARY KEY (id);

alter table rule_set_roll_backs add constraint rule_set_roll_backs_reason CHECK ((length(reason) >= 4));

CREATE INDEX rule_set_roll_backs_by_digest ON public.rule_set_roll_backs USING btree (digest, at);

CREATE TRIGGER rule_set_roll_backs_frozen BEFORE UPDATE ON public.rule_set_roll_backs FOR EACH ROW EXECUTE FUNCTION rule_set_roll_backs_frozen();
CREATE OR REPLACE FUNCTION public.rule_set_roll_backs_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_roll_backs_frozen', message = 'a roll-back is never rewritten';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_set_roll_backs_kept BEFORE DELETE ON public.rule_set_roll_backs FOR EACH ROW EXECUTE FUNCTION rule_set_roll_backs_kept();
CREATE OR REPLACE FUNCTION public.rule_set_roll_backs_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_roll_backs_kept', message = 'a roll-back is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER rule_set_roll_backs_kept_all BEFORE TRUNCATE ON public.rule_set_roll_backs FOR EACH STATEMENT EXECUTE FUNCTION rule_set_roll_backs_kept_all();
CREATE OR REPLACE FUNCTION public.rule_set_roll_backs_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'rule_set_roll_backs_kept', message = 'a roll-back is never deleted';
end $function$;

create table rule_set_trials (
  id text not null,
  digest text not null,
  base text not null,
  decisions integer not null,
  changed integer not null,
  report text not null,
  tried_by text not null,
  at text not null
);

alter table rule_set_trials add constraint rule_set_trials_base_fkey FOREIGN KEY (base) REFERENCES rule_sets(digest);

alter table rule_set_trials add constraint rule_set_trials_changed_check CHECK ((changed >= 0));

alter table rule_set_trials add constraint rule_set_trials_decisions_check CHECK ((decisions >= 0));

alter table rule_set_trials add constraint rule_set_trials_digest_fkey FOREIGN KEY (digest) REFERENCES rule_sets(digest);

alter table rule_set_trials add constraint rule_set_trials_pkey PRIMARY KEY (id);

CREATE INDEX rule_set_trials_by_digest ON public.rule_set_trials USING btree (digest, at);

CREATE TRIGGER rule_set_trials_frozen BEFORE UPDATE ON public.rule_set_trials FOR EACH ROW EXECUTE FUNCTION rule_set_trials_frozen();
CREATE OR REPLACE FUNCTION public.rule_set_trials_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_trials_frozen', message = 'what a trial showed is never rewritten';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_set_trials_kept BEFORE DELETE ON public.rule_set_trials FOR EACH ROW EXECUTE FUNCTION rule_set_trials_kept();
CREATE OR REPLACE FUNCTION public.rule_set_trials_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_set_trials_kept', message = 'a trial is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER rule_set_trials_kept_all BEFORE TRUNCATE ON public.rule_set_trials FOR EACH STATEMENT EXECUTE FUNCTION rule_set_trials_kept_all();
CREATE OR REPLACE FUNCTION public.rule_set_trials_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'rule_set_trials_kept', message = 'a trial is never deleted';
end $function$;

create table rule_sets (
  digest text not null,
  matter text not null,
  version integer not null,
  text text not null,
  author text not null,
  approver text,
  state text not null,
  effective_from text not null,
  created_at text not null,
  activated_at text
);

alter table rule_sets add constraint rule_sets_four_eyes CHECK (((state = 'draft'::text) OR ((approver IS NOT NULL) AND (approver <> author) AND (activated_at IS NOT NULL))));

alter table rule_sets add constraint rule_sets_pkey PRIMARY KEY (digest);

alter table rule_sets add constraint rule_sets_state CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'retired'::text])));

alter table rule_sets add constraint rule_sets_version_check CHECK ((version > 0));

CREATE INDEX rule_sets_by_matter ON public.rule_sets USING btree (matter, version);

CREATE UNIQUE INDEX rule_sets_one_active ON public.rule_sets USING btree (matter) WHERE (state = 'active'::text);

CREATE TRIGGER rule_sets_begin BEFORE INSERT ON public.rule_sets FOR EACH ROW EXECUTE FUNCTION rule_sets_begin();
CREATE OR REPLACE FUNCTION public.rule_sets_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state <> 'draft' then
    raise exception using errcode = '23514', constraint = 'rule_sets_begin', message = 'a rule set begins as a draft';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_sets_frozen BEFORE UPDATE ON public.rule_sets FOR EACH ROW EXECUTE FUNCTION rule_sets_frozen();
CREATE OR REPLACE FUNCTION public.rule_sets_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.digest is distinct from old.digest or new.matter is distinct from old.matter or new.version is distinct from old.version or new.text is distinct from old.text or new.author is distinct from old.author or new.created_at is distinct from old.created_at then
    raise exception using errcode = '23514', constraint = 'rule_sets_frozen', message = 'the text of a rule set never changes: another text is another set';
  end if;
  return new;
end $function$;

CREATE TRIGGER rule_sets_kept BEFORE DELETE ON public.rule_sets FOR EACH ROW EXECUTE FUNCTION rule_sets_kept();
CREATE OR REPLACE FUNCTION public.rule_sets_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'rule_sets_kept', message = 'a rule set is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER rule_sets_kept_all BEFORE TRUNCATE ON public.rule_sets FOR EACH STATEMENT EXECUTE FUNCTION rule_sets_kept_all();
CREATE OR REPLACE FUNCTION public.rule_sets_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'rule_sets_kept', message = 'a rule set is never deleted';
end $function$;

create table schema_steps (
  name text not null,
  at text not null
);

alter table schema_steps add constraint schema_steps_pkey PRIMARY KEY (name);

create table serials (
  registry text not null,
  last integer not null
);

alter table serials add constraint serials_last_check CHECK ((last > 0));

alter table serials add constraint serials_pkey PRIMARY KEY (registry);

CREATE TRIGGER serials_forward BEFORE UPDATE ON public.serials FOR EACH ROW EXECUTE FUNCTION serials_forward();
CREATE OR REPLACE FUNCTION public.serials_forward()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.last <> old.last + 1 or new.registry is distinct from old.registry then
    raise exception using errcode = '23514', constraint = 'serials_forward', message = 'serial numbers go up one by one';
  end if;
  return new;
end $function$;

CREATE TRIGGER serials_kept BEFORE DELETE ON public.serials FOR EACH ROW EXECUTE FUNCTION serials_kept();
CREATE OR REPLACE FUNCTION public.serials_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'serials_kept', message = 'a row of serial numbers is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER serials_kept_all BEFORE TRUNCATE ON public.serials FOR EACH STATEMENT EXECUTE FUNCTION serials_kept_all();
CREATE OR REPLACE FUNCTION public.serials_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'serials_kept', message = 'a row of serial numbers is never deleted';
end $function$;

create table sessions (
  token_hash text not null,
  staff_id text not null,
  created_at text not null,
  seen_at text not null,
  expires_at text not null
);

alter table sessions add constraint sessions_pkey PRIMARY KEY (token_hash);

alter table sessions add constraint sessions_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES staff(id);

CREATE INDEX sessions_of_staff ON public.sessions USING btree (staff_id);

create table settings (
  key text not null,
  value text not null
);

alter table settings add constraint settings_pkey PRIMARY KEY (key);

create table staff (
  id text not null,
  login text not null,
  name text not null,
  role text not null,
  registry text,
  password_hash text not null,
  must_change integer not null,
  disabled integer not null,
  created_at text not null,
  failed_attempts integer not null,
  locked_until text
);

alter table staff add constraint staff_disabled_check CHECK ((disabled = ANY (ARRAY[0, 1])));

alter table staff add constraint staff_failed_attempts_check CHECK ((failed_attempts >= 0));

alter table staff add constraint staff_id_check CHECK ((id ~~ like_escape('staff\_%'::text, '\'::text)));

alter table staff add constraint staff_must_change_check CHECK ((must_change = ANY (ARRAY[0, 1])));

alter table staff add constraint staff_pkey PRIMARY KEY (id);

alter table staff add constraint staff_role CHECK ((role = ANY (ARRAY['clerk'::text, 'policy'::text, 'operator'::text, 'auditor'::text])));

CREATE UNIQUE INDEX staff_login ON public.staff USING btree (login);

create table submissions (
  application_id text not null,
  revision integer not null,
  answers text not null,
  content_hash text not null,
  submitted_at text not null,
  device_key text
);

alter table submissions add constraint submissions_application_id_fkey FOREIGN KEY (application_id) REFERENCES applications(id);

alter table submissions add constraint submissions_content_hash_check CHECK ((length(content_hash) = 64));

alter table submissions add constraint submissions_pkey PRIMARY KEY (application_id, revision);

alter table submissions add constraint submissions_revision_check CHECK ((revision > 0));

CREATE TRIGGER submissions_frozen BEFORE UPDATE ON public.submissions FOR EACH ROW EXECUTE FUNCTION submissions_frozen();
CREATE OR REPLACE FUNCTION public.submissions_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'submissions_frozen', message = 'a submission is never changed';
  end if;
  return new;
end $function$;

CREATE TRIGGER submissions_kept BEFORE DELETE ON public.submissions FOR EACH ROW EXECUTE FUNCTION submissions_kept();
CREATE OR REPLACE FUNCTION public.submissions_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if true then
    raise exception using errcode = '23514', constraint = 'submissions_kept', message = 'a submission is never deleted';
  end if;
  return old;
end $function$;

CREATE TRIGGER submissions_kept_all BEFORE TRUNCATE ON public.submissions FOR EACH STATEMENT EXECUTE FUNCTION submissions_kept_all();
CREATE OR REPLACE FUNCTION public.submissions_kept_all()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = '23514', constraint = 'submissions_kept', message = 'a submission is never deleted';
end $function$;
