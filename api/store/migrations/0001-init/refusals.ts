/** What must never be, whoever asks: held by triggers, because code can be wrong and promises to citizens may not. */
import type { Refusal } from '../../dialect/dialect.ts'
import { frozen, never } from '../refusal-words.ts'

/** The moves that exist; every other change of the column is none. */
function notOneOf(column: string, moves: Readonly<Record<string, readonly string[]>>): string {
  const allowed = Object.entries(moves).flatMap(([from, tos]) => (
    tos.map((to) => `(old.${column} = '${from}' and new.${column} = '${to}')`)
  ))
  return `not (${allowed.join(' or ')})`
}

const applications: readonly Refusal[] = [
  never('applications_kept', 'applications', 'delete', 'an application is never deleted'),
  {
    name: 'applications_begin', table: 'applications', on: 'insert',
    when: `new.version <> 1 or new.revision <> 1 or new.status not in ('in_review', 'returned', 'routed')`,
    because: 'an application begins at version 1, revision 1, and not yet approved, refused or withdrawn',
  },
  {
    name: 'applications_moves', table: 'applications', on: 'update',
    when: notOneOf('status', {
      in_review: ['approved', 'returned', 'refused', 'routed', 'withdrawn'],
      returned: ['in_review', 'returned', 'approved', 'routed', 'withdrawn'],
    }),
    because: 'an application does not move that way',
  },
  {
    name: 'applications_version', table: 'applications', on: 'update',
    when: 'new.version <> old.version + 1',
    because: 'the version goes up by one with every update',
  },
  {
    name: 'applications_revision', table: 'applications', on: 'update',
    when: `new.revision <> old.revision + (case when old.status = 'returned' and new.status <> 'withdrawn' then 1 else 0 end)`,
    because: 'the revision goes up by one when a returned application comes back, and only then',
  },
  {
    name: 'applications_frozen', table: 'applications', on: 'update',
    when: `${frozen('id', 'matter', 'form', 'receipt_code', 'kiosk_id', 'created_at')}
    or (new.revision = old.revision and (${frozen('form_version', 'operator_key', 'agent_key')}))`,
    because: 'these columns of an application never change, or only with a new revision',
  },
  {
    name: 'applications_approved_with_licence', table: 'applications', on: 'update',
    when: `new.status = 'approved' and not exists (select 1 from licences l where l.application_id = new.id)`,
    because: 'approved means: there is a licence',
  },
  {
    name: 'applications_refused_by_someone', table: 'applications', on: 'update',
    when: `new.status = 'refused' and not exists (select 1 from decisions d where d.application_id = new.id and d.ruling = 'refuse')`,
    because: 'refused means: a person decided so',
  },
  never('submissions_frozen', 'submissions', 'update', 'a submission is never changed'),
  never('submissions_kept', 'submissions', 'delete', 'a submission is never deleted'),
  never('decisions_frozen', 'decisions', 'update', 'a decision is never changed'),
  never('decisions_kept', 'decisions', 'delete', 'a decision is never deleted'),
  never('evidence_frozen', 'evidence', 'update', 'evidence is never changed'),
  never('evidence_kept', 'evidence', 'delete', 'evidence is never deleted'),
  {
    name: 'cases_frozen', table: 'cases', on: 'update',
    when: `old.status = 'closed' or (old.extended = 1 and ${frozenPair('extended', 'deadline')})
    or ${frozen('id', 'application_id', 'decision_id', 'queue', 'opened_at')}`,
    because: 'a closed case stays closed, a deadline is extended once, and what a case is about never changes',
  },
  never('cases_kept', 'cases', 'delete', 'a case is never deleted'),
]

function frozenPair(first: string, second: string): string {
  return `(${frozen(first, second)})`
}

const licences: readonly Refusal[] = [
  never('licences_kept', 'licences', 'delete', 'a licence is never deleted'),
  {
    name: 'licences_frozen', table: 'licences', on: 'update',
    when: `${frozen(
      'number', 'application_id', 'decision_id', 'ruling', 'matter', 'face', 'registry', 'established_on', 'issued_on',
      'duplicates', 'specimen', 'verification_code', 'operator_key',
    )}`,
    because: 'what a licence says never changes',
  },
  {
    name: 'licences_begin', table: 'licences', on: 'insert',
    when: `new.status <> 'valid'`,
    because: 'a licence begins as valid',
  },
  {
    name: 'licences_moves', table: 'licences', on: 'update',
    when: `(${frozen('status', 'status_at')}) and ${notOneOf('status', { valid: ['replaced', 'cancelled'] })}`,
    because: 'a valid licence may be replaced or cancelled, and nothing else',
  },
  {
    name: 'copy_authorisations_at_issue', table: 'copy_authorisations', on: 'insert',
    when: `new.reason = 'issue' and new.copy_no > (select l.duplicates from licences l where l.number = new.licence_number)`,
    because: 'at issue there is one original and as many duplicates as the licence says',
  },
  never('copy_authorisations_frozen', 'copy_authorisations', 'update', 'leave to print is never changed'),
  never('copy_authorisations_kept', 'copy_authorisations', 'delete', 'leave to print is never deleted'),
  {
    name: 'print_orders_begin', table: 'print_orders', on: 'insert',
    when: `new.state <> 'waiting'`,
    because: 'a print order begins as waiting',
  },
  {
    name: 'print_orders_moves', table: 'print_orders', on: 'update',
    when: notOneOf('state', {
      waiting: ['waiting', 'claimed', 'not_printed'],
      claimed: ['claimed', 'sending', 'waiting', 'not_printed'],
      sending: ['printed', 'unknown', 'not_printed'],
      unknown: ['printed', 'spoiled', 'not_printed'],
      printed: ['spoiled'],
    }),
    because: 'a print order does not move that way; what may have been printed is never sent again',
  },
  {
    name: 'print_orders_frozen', table: 'print_orders', on: 'update',
    when: frozen('id', 'licence_number', 'copy_no', 'attempt', 'created_at'),
    because: 'which paper a print order is about never changes',
  },
  never('print_orders_kept', 'print_orders', 'delete', 'a print order is never deleted'),
  never('documents_frozen', 'documents', 'update', 'a document is never changed'),
  {
    name: 'dispatches_moves', table: 'dispatches', on: 'update',
    when: `${notOneOf('state', { pending: ['delivered', 'dead'], dead: ['pending'] })}
    or ${frozen('id', 'application_id', 'licence_number', 'department', 'kind', 'created_at')}`,
    because: 'a dispatch is delivered once, and what it is about never changes',
  },
  never('dispatches_kept', 'dispatches', 'delete', 'a dispatch is never deleted'),
  never('callbacks_frozen', 'callbacks', 'update', 'a received message is never changed'),
  never('callbacks_kept', 'callbacks', 'delete', 'a received message is never deleted'),
]

const registers: readonly Refusal[] = [
  {
    name: 'serials_forward', table: 'serials', on: 'update',
    when: `new.last <> old.last + 1 or ${frozen('registry')}`,
    because: 'serial numbers go up one by one',
  },
  never('serials_kept', 'serials', 'delete', 'a row of serial numbers is never deleted'),
  {
    name: 'name_register_kept', table: 'name_register', on: 'delete',
    when: `old.status <> 'reserved'`,
    because: 'a name once registered is never deleted, only a reservation',
  },
  {
    name: 'name_register_frozen', table: 'name_register', on: 'update',
    when: frozen('id', 'city', 'county', 'full_name', 'trade_name', 'trade_class', 'sound_keys', 'trade', 'form'),
    because: 'a name is never rewritten: another name is another row',
  },
  {
    name: 'rule_sets_frozen', table: 'rule_sets', on: 'update',
    when: frozen('digest', 'matter', 'version', 'text', 'author', 'created_at'),
    because: 'the text of a rule set never changes: another text is another set',
  },
  {
    name: 'rule_sets_begin', table: 'rule_sets', on: 'insert',
    when: `new.state <> 'draft'`,
    because: 'a rule set begins as a draft',
  },
  never('rule_sets_kept', 'rule_sets', 'delete', 'a rule set is never deleted'),
  never('ledger_entries_frozen', 'ledger_entries', 'update', 'the ledger is append-only'),
  never('ledger_entries_kept', 'ledger_entries', 'delete', 'the ledger is append-only'),
  {
    name: 'ledger_sequence_one_head', table: 'ledger_sequence', on: 'insert', alone: true,
    when: `new.seq <> (select coalesce(max(s.seq), 0) + 1 from ledger_sequence s)
    or (new.seq > 1 and not exists (select 1 from ledger_sequence s where s.seq = new.seq - 1 and s.hash = new.prev_hash))`,
    because: 'the chain is extended at its one head',
  },
  never('ledger_sequence_frozen', 'ledger_sequence', 'update', 'the chain is append-only'),
  never('ledger_sequence_kept', 'ledger_sequence', 'delete', 'the chain is append-only'),
  never('idempotency_frozen', 'idempotency', 'update', 'an answer once given is never changed'),
]

export const REFUSALS: readonly Refusal[] = [...applications, ...licences, ...registers]
