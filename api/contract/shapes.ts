/** Shapes that several routes share: texts in two languages, findings as a person sees them, the outcome of an application. */

import { Type, type Static, type TSchema } from '@sinclair/typebox'

export const Text = Type.Object({ zh: Type.String(), en: Type.String() })

export function Nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()])
}

/** Prefixed ids, e.g. `app_…`; length bounded so that no id can be used to carry something else. */
export function Id(prefix: string) {
  return Type.String({ pattern: `^${prefix}_[0-9a-z]{10,40}$`, maxLength: 60 })
}

/** Also the ids of names that came with an older register. */
export const NameId = Type.String({ pattern: '^name_[0-9A-Za-z_]{1,60}$', maxLength: 66 })

export const NameStatus = Type.Union([Type.Literal('registered'), Type.Literal('reserved'), Type.Literal('cancelled'), Type.Literal('changed'), Type.Literal('revoked')])

/** A document number as a card or a person gives it. */
export const IdNo = Type.String({ minLength: 4, maxLength: 30 })

/** 12 characters of Crockford's alphabet, 60 bits; a capability, so attempts are limited. */
export const ReceiptCode = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{12}$', maxLength: 12 })

/** The words of the door that the answers name by its number; null where there is none. */
export const AddressText = Type.Union([Type.String(), Type.Null()])

export const Severity = Type.Union([
  Type.Literal('note'),
  Type.Literal('review'),
  Type.Literal('correct'),
  Type.Literal('refuse'),
  Type.Literal('route'),
])

export const Verdict = Type.Union([
  Type.Literal('approve'),
  Type.Literal('review'),
  Type.Literal('correct'),
  Type.Literal('refuse'),
  Type.Literal('route'),
])

export const ApplicationStatus = Type.Union([
  Type.Literal('in_review'),
  Type.Literal('returned'),
  Type.Literal('approved'),
  Type.Literal('refused'),
  Type.Literal('routed'),
  Type.Literal('withdrawn'),
])

export const Basis = Type.Object({ document: Type.String(), article: Type.String() })

export const FindingView = Type.Object({
  rule: Type.String(),
  severity: Severity,
  statement: Text,
  message: Text,
  remedy: Text,
  pointers: Type.Array(Type.String()),
  basis: Type.Array(Basis),
  mark: Type.Union([Type.Literal('law'), Type.Literal('policy')]),
})

export const PermitView = Type.Object({ item: Text, permit: Text, authority: Text })

export const RegistryView = Type.Object({ code: Type.String(), name: Type.String(), address: Type.String(), phone: Type.String() })

export const DocumentKind = Type.Union([
  Type.Literal('licence-original'),
  Type.Literal('licence-duplicate'),
  Type.Literal('approval'),
  Type.Literal('receipt'),
  Type.Literal('notice'),
  Type.Literal('refusal'),
  Type.Literal('routing'),
])

/** A paper: `ready` turns true when the job has drawn it; its address is then good for the bearer. */
export const DocumentView = Type.Object({
  kind: DocumentKind,
  title: Text,
  copyNo: Type.Integer(),
  ready: Type.Boolean(),
  url: Nullable(Type.String()),
})

export const PrintOrderState = Type.Union([
  Type.Literal('waiting'),
  Type.Literal('claimed'),
  Type.Literal('sending'),
  Type.Literal('printed'),
  Type.Literal('unknown'),
  Type.Literal('spoiled'),
  Type.Literal('not_printed'),
])

export const PrintOrderView = Type.Object({
  id: Id('po'),
  licenceNumber: Type.String(),
  /** 0 is the original, 1–9 the duplicates. */
  copyNo: Type.Integer(),
  state: PrintOrderState,
  kioskId: Type.String(),
})

/** One field to change; the words say to what, where the office can say it. */
export const ChangeView = Type.Object({
  pointer: Type.String(),
  kind: Type.Union([Type.Literal('set'), Type.Literal('drop'), Type.Literal('choose-again'), Type.Literal('check-again'), Type.Literal('supply')]),
  words: Text,
})

/** The fewest changes after which the same rules approve; `needs-person` says only that no change of the applicant's does. */
export const AdviceView = Type.Object({
  kind: Type.Union([Type.Literal('changes'), Type.Literal('needs-person')]),
  changes: Type.Array(ChangeView),
})

/** The whole answer to an application, the same whether read at once, later or again. */
export const Outcome = Type.Object({
  applicationId: Id('app'),
  receiptCode: ReceiptCode,
  matter: Type.String(),
  status: ApplicationStatus,
  revision: Type.Integer(),
  /** `refuse` is seen only after a person refused; a refusal the rules propose is a `review` to the applicant. */
  verdict: Verdict,
  decidedBy: Type.Union([Type.Literal('rules'), Type.Literal('clerk')]),
  decidedAt: Type.String(),
  reason: Nullable(Type.String()),
  findings: Type.Array(FindingView),
  /** Null where nothing is to be corrected, or a clerk decided for reasons of their own. */
  advice: Nullable(AdviceView),
  permits: Type.Array(PermitView),
  registry: RegistryView,
  name: Nullable(Type.String()),
  licence: Nullable(
    Type.Object({
      number: Type.String(),
      establishedOn: Type.String(),
      verifyUrl: Type.String(),
      face: Type.Record(Type.String(), Nullable(Type.String())),
    }),
  ),
  deadline: Nullable(Type.Object({ date: Type.String(), flagged: Type.Boolean(), extended: Type.Boolean() })),
  documents: Type.Array(DocumentView),
  printOrders: Type.Array(PrintOrderView),
  mayAskForPerson: Type.Boolean(),
  mayResubmit: Type.Boolean(),
})

export type Outcome = Static<typeof Outcome>
export type FindingView = Static<typeof FindingView>
export type AdviceView = Static<typeof AdviceView>
