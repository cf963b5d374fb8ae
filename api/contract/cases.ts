/** Exceptions: the cases a person must settle. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { ApplicationStatus, DocumentView, FindingView, Id, Nullable, Severity, Text, Verdict } from './shapes.ts'

const CaseRow = Type.Object({
  id: Id('case'),
  applicationId: Id('app'),
  receiptCode: Type.String(),
  matter: Type.String(),
  queue: Type.Union([Type.Literal('review'), Type.Literal('refusal')]),
  status: Type.Union([Type.Literal('open'), Type.Literal('closed')]),
  registry: Type.String(),
  /** The registry's area in words, e.g. 蜀山区. */
  division: Text,
  name: Nullable(Type.String()),
  operator: Type.String(),
  deadline: Type.String(),
  deadlineFlagged: Type.Boolean(),
  extended: Type.Boolean(),
  daysLeft: Type.Integer({ description: 'working days until the deadline; negative when it has passed' }),
  heldBy: Nullable(Type.String()),
  heldByMe: Type.Boolean(),
  openedAt: Type.String(),
  rules: Type.Array(Type.Object({ rule: Type.String(), severity: Severity, statement: Text })),
})

export const listCases = route({
  method: 'GET',
  path: '/cases',
  who: ['staff'],
  title: { zh: '待办件', en: 'Open cases' },
  input: Type.Object(
    { status: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')])), after: Type.Optional(Type.String({ maxLength: 80 })) },
    { additionalProperties: false },
  ),
  output: Type.Object({ cases: Type.Array(CaseRow), next: Nullable(Type.String()) }),
})

const FactView = Type.Object({
  name: Type.String(),
  meaning: Text,
  value: Type.Unknown(),
  source: Type.String(),
  asOf: Nullable(Type.String()),
  /** How old the source's answer may be before it no longer counts; null where it cannot age. */
  maxAgeHours: Nullable(Type.Integer()),
  state: Type.Union([Type.Literal('known'), Type.Literal('unknown'), Type.Literal('not-applicable')]),
})

export const readCase = route({
  method: 'GET',
  path: '/cases/:id',
  who: ['staff'],
  title: { zh: '查看一件', en: 'Open a case' },
  input: Type.Object({ id: Id('case') }, { additionalProperties: false }),
  output: Type.Object({
    case: CaseRow,
    applicationStatus: ApplicationStatus,
    form: Type.String(),
    formVersion: Type.Integer(),
    /** Document numbers and phones are masked unless asked for with a reason. */
    answers: Type.Record(Type.String(), Type.Unknown()),
    /** Codes that stand in the answers and facts → their words: divisions, doors of the address library, scope items. */
    names: Type.Record(Type.String(), Text),
    facts: Type.Array(FactView),
    findings: Type.Array(FindingView),
    proposed: Verdict,
    documents: Type.Array(DocumentView),
    history: Type.Array(Type.Object({ at: Type.String(), by: Type.String(), ruling: Verdict, reason: Nullable(Type.String()), revision: Type.Integer() })),
    /** What clerks did beside deciding, with the reasons they gave. */
    acts: Type.Array(Type.Object({ id: Type.String(), at: Type.String(), by: Type.String(), kind: Type.Union([Type.Literal('extended'), Type.Literal('revealed')]), reason: Type.String() })),
    ruleSet: Type.Object({ version: Type.Integer(), digest: Type.String() }),
  }),
  problems: ['not_found'],
})

export const holdCase = route({
  method: 'POST',
  path: '/cases/:id/hold',
  who: ['staff'],
  title: { zh: '领办', en: 'Take a case in hand' },
  input: Type.Object({ id: Id('case') }, { additionalProperties: false }),
  output: CaseRow,
  problems: ['not_found', 'case_held', 'case_closed', 'forbidden'],
})

export const releaseCase = route({
  method: 'POST',
  path: '/cases/:id/release',
  who: ['staff'],
  title: { zh: '放回', en: 'Put a case back' },
  input: Type.Object({ id: Id('case') }, { additionalProperties: false }),
  output: CaseRow,
  problems: ['not_found', 'case_held', 'case_closed', 'forbidden'],
})

export const extendCase = route({
  method: 'POST',
  path: '/cases/:id/extend',
  who: ['staff'],
  title: { zh: '延长期限', en: 'Extend the deadline once' },
  input: Type.Object({ id: Id('case'), reason: Type.String({ minLength: 4, maxLength: 500 }) }, { additionalProperties: false }),
  output: CaseRow,
  problems: ['not_found', 'case_held', 'case_closed', 'already_extended', 'reason_needed', 'reason_private', 'forbidden'],
})

export const revealAnswers = route({
  method: 'POST',
  path: '/cases/:id/reveal',
  who: ['staff'],
  title: { zh: '查看敏感信息（留痕）', en: 'Reveal sensitive fields (recorded)' },
  input: Type.Object({ id: Id('case'), reason: Type.String({ minLength: 4, maxLength: 500 }) }, { additionalProperties: false }),
  output: Type.Object({ answers: Type.Record(Type.String(), Type.Unknown()) }),
  problems: ['not_found', 'forbidden', 'case_held', 'case_closed', 'reason_needed', 'reason_private'],
})

const Citation = Type.Object({ document: Type.String({ maxLength: 200 }), article: Type.String({ maxLength: 100 }) }, { additionalProperties: false })

export const reviewCase = route({
  method: 'POST',
  path: '/cases/:id/review',
  who: ['staff'],
  title: { zh: '审核决定', en: 'Settle a case' },
  idempotent: true,
  input: Type.Object(
    {
      id: Id('case'),
      verdict: Type.Union([Type.Literal('approve'), Type.Literal('correct'), Type.Literal('refuse')]),
      reason: Type.String({ minLength: 4, maxLength: 2000 }),
      /** A refusal needs at least one. */
      basis: Type.Array(Citation, { maxItems: 10 }),
      /** For a notice: what to put right, beside the findings of the rules. */
      points: Type.Array(Type.Object({ pointer: Type.String({ maxLength: 200 }), text: Type.String({ minLength: 2, maxLength: 500 }) }, { additionalProperties: false }), { maxItems: 30 }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ status: ApplicationStatus, licenceNumber: Nullable(Type.String()) }),
  problems: ['not_found', 'case_held', 'case_closed', 'reason_needed', 'basis_needed', 'name_taken', 'not_drawable', 'address_unknown', 'forbidden', 'busy'],
})
