/** Statements that must never succeed, as someone with the database password would write them, and what must refuse each. */

/** `by` is the unique index, check or trigger that speaks; `reference` for a foreign key, which SQLite does not name. */
export type Attack = { readonly what: string; readonly statement: string; readonly by: string }

/** Who decided, and why: the columns by_kind, by_id, reason. */
const RULES = `'rules', 'digest-1', null`
const clerk = (reason: string): string => `'clerk', 'staff_li', ${reason}`

const T = `'2026-11-25T05:00:00.000Z'`
const WANG = `'92340104MA0000001X'`

/** The state they find: `app_wang` approved by dec_1 with a licence; `app_li` in review by dec_2; `app_sun` returned by dec_3; `app_zhao` with the approval dec_5 and no licence yet. */
const decision = (id: string, application: string, seq: number, ruling: string, by: string): string => (
  `insert into decisions (id, application_id, seq, revision, verdict, ruling, by_kind, by_id, reason, form, form_version, rule_set_digest, engine_version, decided_at, record)
  values ('${id}', '${application}', ${seq}, 1, 'approve', '${ruling}', ${by}, 'f', 1, 'd', '0', ${T}, 'sealed')`
)
const licence = (number: string, application: string, decided: string, ruling = 'approve', verb = 'insert'): string => (
  `${verb} into licences (number, application_id, decision_id, ruling, matter, face, registry, established_on, issued_on, duplicates, specimen, status, status_at, verification_code, operator_key)
  values (${number}, '${application}', '${decided}', '${ruling}', 'm', '{}', '340104', '2026-11-25', '2026-11-25', 0, 1, 'valid', ${T}, 'v-${decided}-${ruling}', 'k')`
)
const application = (id: string, status: string, version: number): string => (
  `insert into applications (id, matter, form, form_version, receipt_code, kiosk_id, operator_key, registry, status, revision, version, created_at, updated_at)
  values ('${id}', 'm', 'f', 1, 'R-${id}', 'k', 'o', '340104', '${status}', 1, ${version}, ${T}, ${T})`
)
const move = (status: string, id: string, extra = ''): string => (
  `update applications set status = '${status}', version = version + 1${extra} where id = '${id}'`
)
const copy = (no: number, reason: string, approver: string): string => (
  `insert into copy_authorisations (licence_number, copy_no, reason, requested_by, approved_by, authorised_at)
  values (${WANG}, ${no}, '${reason}', 'staff_li', ${approver}, ${T})`
)
const order = (id: string, no: number, attempt: number, state: string): string => (
  `insert into print_orders (id, licence_number, copy_no, attempt, kiosk_id, state, created_at, updated_at)
  values ('${id}', ${WANG}, ${no}, ${attempt}, 'k', '${state}', ${T}, ${T})`
)
const chain = (seq: number, entry: number, prev: string, hash: string): string => (
  `insert into ledger_sequence (seq, entry_id, prev_hash, hash, at) values (${seq}, ${entry}, '${prev}', '${hash}', ${T})`
)
const dispatch = (id: string, department: string): string => (
  `insert into dispatches (id, application_id, licence_number, department, kind, state, created_at, updated_at)
  values ('${id}', 'app_wang', ${WANG}, '${department}', 'established', 'pending', ${T}, ${T})`
)
const ruleSet = (digest: string, state: string, approver: string): string => (
  `insert into rule_sets (digest, matter, version, text, author, approver, state, effective_from, created_at)
  values ('${digest}', 'individual-establish', 3, '{}', 'staff_li', ${approver}, '${state}', '2026-11-25', ${T})`
)

const licences: readonly Attack[] = [
  { what: 'a second licence for one application', statement: licence(`'92340104MA0000002X'`, 'app_wang', 'dec_5'), by: 'licences_one_per_application' },
  { what: 'the same number twice', statement: licence(WANG, 'app_zhao', 'dec_5'), by: 'licences_pkey' },
  { what: 'a licence on a decision that does not approve', statement: licence(`'92340104MA0000002X'`, 'app_li', 'dec_2'), by: 'reference' },
  { what: 'a licence that says its decision was another', statement: licence(`'92340104MA0000002X'`, 'app_li', 'dec_2', 'review'), by: 'licences_ruling' },
  { what: `a licence with another application's approval`, statement: licence(`'92340104MA0000002X'`, 'app_li', 'dec_5'), by: 'reference' },
  { what: 'a licence without a decision', statement: licence(`'92340104MA0000002X'`, 'app_li', 'dec_none'), by: 'reference' },
  { what: 'a licence number of 17 characters', statement: licence(`'92340104MA0000002'`, 'app_li', 'dec_2'), by: 'licences_number' },
  { what: 'renumbering a licence', statement: `update licences set number = '92340104MA0000002X'`, by: 'licences_frozen' },
  { what: 'rewriting a licence', statement: `update licences set face = '{"name":"别人"}'`, by: 'licences_frozen' },
  { what: 'giving a licence to another operator', statement: `update licences set operator_key = 'mine'`, by: 'licences_frozen' },
  { what: 'deleting a licence', statement: 'delete from licences', by: 'licences_kept' },
  { what: 'a serial number drawn again', statement: 'update serials set last = last - 1', by: 'serials_forward' },
]

const decisions: readonly Attack[] = [
  { what: 'a second approval', statement: decision('dec_9', 'app_wang', 9, 'approve', RULES), by: 'decisions_one_approval' },
  { what: 'a refusal by the rules', statement: decision('dec_9', 'app_li', 9, 'refuse', RULES), by: 'decisions_only_a_person_refuses' },
  { what: 'a refusal without a reason', statement: decision('dec_9', 'app_li', 9, 'refuse', clerk('null')), by: 'decisions_clerk_gives_reason' },
  { what: 'a refusal with an empty reason', statement: decision('dec_9', 'app_li', 9, 'refuse', clerk(`'  '`)), by: 'decisions_clerk_gives_reason' },
  { what: 'a clerk who decides to let a clerk decide', statement: decision('dec_9', 'app_li', 9, 'review', clerk(`'later'`)), by: 'decisions_clerk_concludes' },
  { what: 'a decision in the place of another', statement: decision('dec_9', 'app_li', 1, 'route', RULES), by: 'decisions_in_order' },
  { what: 'editing a decision', statement: `update decisions set reason = 'better' where id = 'dec_2'`, by: 'decisions_frozen' },
  { what: 'deleting a decision', statement: `delete from decisions where id = 'dec_2'`, by: 'decisions_kept' },
  { what: 'editing evidence', statement: `update evidence set state = 'answered'`, by: 'evidence_frozen' },
  { what: 'deleting evidence', statement: 'delete from evidence', by: 'evidence_kept' },
  { what: 'the same check counted twice', statement: `insert into evidence (decision_id, source, state) values ('dec_1', 'population', 'answered')`, by: 'evidence_pkey' },
]

const applications: readonly Attack[] = [
  { what: 'an answered key answered otherwise', statement: `insert into idempotency (caller, key, route, body_key, status, answer, created_at) values ('k', 'k1', 'r', 'h', 201, 'x', ${T})`, by: 'idempotency_pkey' },
  { what: 'rewriting an answer', statement: `update idempotency set status = 200`, by: 'idempotency_frozen' },
  { what: 'deleting an application', statement: `delete from applications where id = 'app_li'`, by: 'applications_kept' },
  { what: 'rewriting a submission', statement: `update submissions set answers = 'x'`, by: 'submissions_frozen' },
  { what: 'deleting a submission', statement: 'delete from submissions', by: 'submissions_kept' },
  { what: 'beginning as approved', statement: application('app_new', 'approved', 1), by: 'applications_begin' },
  { what: 'beginning at version 5', statement: application('app_new', 'in_review', 5), by: 'applications_begin' },
  { what: 'approved without a licence', statement: move('approved', 'app_li'), by: 'applications_approved_with_licence' },
  { what: 'refused without a person', statement: move('refused', 'app_li'), by: 'applications_refused_by_someone' },
  { what: 'reopening an approval', statement: move('in_review', 'app_wang'), by: 'applications_moves' },
  { what: 'a version left standing', statement: `update applications set status = 'withdrawn' where id = 'app_li'`, by: 'applications_version' },
  { what: 'a version skipped', statement: `update applications set status = 'withdrawn', version = version + 2 where id = 'app_li'`, by: 'applications_version' },
  { what: 'coming back without a new submission', statement: move('in_review', 'app_sun'), by: 'applications_revision' },
  { what: 'a revision skipped', statement: move('in_review', 'app_sun', ', revision = 3'), by: 'applications_revision' },
  { what: 'a revision out of nothing', statement: move('withdrawn', 'app_li', ', revision = 2'), by: 'applications_revision' },
  { what: 'another operator in the same revision', statement: move('withdrawn', 'app_li', `, operator_key = 'mine'`), by: 'applications_frozen' },
  { what: 'another receipt', statement: move('withdrawn', 'app_li', `, receipt_code = 'mine'`), by: 'applications_frozen' },
  { what: 'a second open case', statement: `insert into cases (id, application_id, decision_id, queue, status, priority, deadline, extended, opened_at) values ('case_9', 'app_li', 'dec_2', 'review', 'open', 1, '2026-11-30', 0, ${T})`, by: 'cases_one_open' },
  { what: 'reopening a case', statement: `update cases set status = 'open', closed_at = null, closed_by = null where id = 'case_closed'`, by: 'cases_frozen' },
  { what: 'extending a deadline twice', statement: `update cases set deadline = '2027-01-01' where id = 'case_open'`, by: 'cases_frozen' },
  { what: 'a case closed by nobody', statement: `update cases set status = 'closed' where id = 'case_open'`, by: 'cases_closed_by_someone' },
  { what: 'deleting a case', statement: 'delete from cases', by: 'cases_kept' },
]

const paper: readonly Attack[] = [
  { what: 'a further copy without an approver', statement: copy(2, 'replacement', 'null'), by: 'copy_authorisations_four_eyes' },
  { what: 'a further copy approved by its requester', statement: copy(2, 'clerk', `'staff_li'`), by: 'copy_authorisations_four_eyes' },
  { what: 'a duplicate at issue that nobody asked for', statement: copy(2, 'issue', 'null'), by: 'copy_authorisations_at_issue' },
  { what: 'the same copy authorised twice', statement: copy(0, 'issue', 'null'), by: 'copy_authorisations_pkey' },
  { what: 'raising a copy number', statement: 'update copy_authorisations set copy_no = 9', by: 'copy_authorisations_frozen' },
  { what: 'printing without leave', statement: order('po_9', 7, 1, 'waiting'), by: 'reference' },
  { what: 'a second live print of one copy', statement: order('po_9', 0, 2, 'waiting'), by: 'print_orders_live' },
  { what: 'an order born as printed', statement: order('po_9', 1, 9, 'printed'), by: 'print_orders_begin' },
  { what: 'from waiting straight to printed', statement: `update print_orders set state = 'printed' where id = 'po_waiting'`, by: 'print_orders_moves' },
  { what: 'sending again what may lie there', statement: `update print_orders set state = 'sending' where id = 'po_unknown'`, by: 'print_orders_moves' },
  { what: 'an order turned to another copy', statement: `update print_orders set copy_no = 0 where id = 'po_waiting'`, by: 'print_orders_frozen' },
  { what: 'deleting a print order', statement: 'delete from print_orders', by: 'print_orders_kept' },
  { what: 'rewriting a document', statement: `update documents set sha256 = '${'b'.repeat(64)}'`, by: 'documents_frozen' },
]

const books: readonly Attack[] = [
  { what: 'a rule set its author approves', statement: `update rule_sets set state = 'active', approver = author, activated_at = ${T} where digest = 'digest-2'`, by: 'rule_sets_four_eyes' },
  { what: 'a second active rule set', statement: `update rule_sets set state = 'active', approver = 'staff_sun', activated_at = ${T} where digest = 'digest-2'`, by: 'rule_sets_one_active' },
  { what: 'activating without an approver', statement: `update rule_sets set state = 'active', activated_at = ${T} where digest = 'digest-2'`, by: 'rule_sets_four_eyes' },
  { what: 'a rule set born active', statement: ruleSet('digest-9', 'active', `'staff_sun'`), by: 'rule_sets_begin' },
  { what: 'rewriting the text of a rule set', statement: `update rule_sets set text = '{}' where digest = 'digest-1'`, by: 'rule_sets_frozen' },
  { what: 'deleting a rule set', statement: 'delete from rule_sets', by: 'rule_sets_kept' },
  { what: 'editing the ledger', statement: `update ledger_entries set digest = 'x'`, by: 'ledger_entries_frozen' },
  { what: 'deleting from the ledger', statement: 'delete from ledger_entries', by: 'ledger_entries_kept' },
  { what: 'editing the chain', statement: `update ledger_sequence set hash = 'x'`, by: 'ledger_sequence_frozen' },
  { what: 'deleting from the chain', statement: 'delete from ledger_sequence', by: 'ledger_sequence_kept' },
  { what: 'a fork of the chain', statement: chain(2, 2, 'genesis', 'h2'), by: 'ledger_sequence_one_head' },
  { what: 'a gap in the chain', statement: chain(3, 2, 'h1', 'h2'), by: 'ledger_sequence_one_head' },
  { what: 'an entry chained twice', statement: chain(2, 1, 'h1', 'h2'), by: 'ledger_sequence_entry' },
  { what: 'the same dispatch twice', statement: dispatch('dis_9', 'tax'), by: 'dispatches_once' },
  { what: 'a department that does not exist', statement: dispatch('dis_9', 'magic'), by: 'dispatches_department' },
  { what: 'a dispatch undelivered', statement: `update dispatches set state = 'pending' where id = 'dis_1'`, by: 'dispatches_moves' },
  { what: 'a message received twice', statement: `insert into callbacks (department, message_id, body_sha256, received_at) values ('tax', 'm1', 'x', ${T})`, by: 'callbacks_pkey' },
  { what: 'a registered name deleted', statement: 'delete from name_register', by: 'name_register_kept' },
  { what: 'a registered name rewritten', statement: `update name_register set trade_name = '李四'`, by: 'name_register_frozen' },
]

export const ATTACKS: readonly Attack[] = [...licences, ...decisions, ...applications, ...paper, ...books]

/** SQLite deletes the old row silently on `or replace`; only with recursive triggers does the delete trigger see it. */
export const REPLACE_ATTACKS: readonly Attack[] = [
  { what: 'replacing a licence', statement: licence(WANG, 'app_wang', 'dec_1', 'approve', 'insert or replace'), by: 'licences_kept' },
  { what: 'replacing a decision', statement: decision('dec_2', 'app_li', 1, 'route', RULES).replace('insert', 'insert or replace'), by: 'decisions_kept' },
  { what: 'replacing an application', statement: application('app_li', 'in_review', 1).replace('insert', 'insert or replace'), by: 'applications_kept' },
  { what: 'replacing a link of the chain', statement: chain(1, 1, 'genesis', 'other').replace('insert', 'insert or replace'), by: 'ledger_sequence_one_head' },
  { what: 'updating a copy over another', statement: 'update or replace copy_authorisations set copy_no = 0', by: 'copy_authorisations_frozen' },
]

export const TRUNCATED = ['applications', 'submissions', 'decisions', 'evidence', 'cases', 'licences', 'print_orders', 'ledger_entries', 'ledger_sequence', 'name_register']
