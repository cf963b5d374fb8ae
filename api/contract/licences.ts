/** Licences: verify one as anybody may, list one's own, fetch a paper, print it at a kiosk. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Id, Nullable, PrintOrderView, Text } from './shapes.ts'

const LicenceNumber = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$', maxLength: 18 })

export const verifyLicence = route({
  method: 'GET',
  path: '/licences/:number/verify',
  who: ['anyone'],
  title: { zh: '核验执照', en: 'Verify a licence' },
  input: Type.Object({ number: LicenceNumber, code: Type.Optional(Type.String({ maxLength: 40 })) }, { additionalProperties: false }),
  output: Type.Object({
    number: Type.String(),
    found: Type.Boolean(),
    /** The code of the paper at hand: right, wrong, or not given. */
    paper: Type.Union([Type.Literal('genuine'), Type.Literal('not_ours'), Type.Literal('not_given')]),
    status: Nullable(Type.Union([Type.Literal('valid'), Type.Literal('replaced'), Type.Literal('cancelled')])),
    statusText: Text,
    face: Type.Record(Type.String(), Nullable(Type.String())),
    registry: Nullable(Type.String()),
    establishedOn: Nullable(Type.String()),
    specimen: Type.Boolean(),
  }),
  problems: ['too_many_attempts'],
})

export const listMyLicences = route({
  method: 'POST',
  path: '/licences/mine',
  who: ['kiosk'],
  title: { zh: '我的执照', en: 'My licences' },
  input: Type.Object(
    { idNo: Type.String({ minLength: 4, maxLength: 30 }), idType: Type.String({ maxLength: 2 }), realNameToken: Type.String({ maxLength: 80 }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    licences: Type.Array(
      Type.Object({ number: Type.String(), name: Nullable(Type.String()), registry: Type.String(), establishedOn: Type.String(), status: Type.String(), printOrders: Type.Array(PrintOrderView) }),
    ),
  }),
  problems: ['identity_not_proven', 'source_unavailable'],
})

export const readDocument = route({
  method: 'GET',
  path: '/documents/:id',
  who: ['anyone'],
  title: { zh: '取文书', en: 'Fetch a paper' },
  produces: 'application/pdf',
  input: Type.Object({ id: Id('doc') }, { additionalProperties: false }),
  output: Type.Unknown(),
  problems: ['not_found'],
})

export const claimPrintOrder = route({
  method: 'POST',
  path: '/print-orders/:id/claim',
  who: ['kiosk'],
  title: { zh: '领取打印单', en: 'Claim a print order' },
  input: Type.Object({ id: Id('po') }, { additionalProperties: false }),
  output: Type.Object({ order: PrintOrderView, documentUrl: Type.String() }),
  problems: ['not_found', 'print_order_not_free', 'document_not_ready'],
})

export const reportPrint = route({
  method: 'POST',
  path: '/print-orders/:id/report',
  who: ['kiosk'],
  title: { zh: '回报打印结果', en: 'Report how printing went' },
  input: Type.Object(
    {
      id: Id('po'),
      state: Type.Union([Type.Literal('sending'), Type.Literal('printed'), Type.Literal('unknown'), Type.Literal('not_printed')]),
    },
    { additionalProperties: false },
  ),
  output: PrintOrderView,
  problems: ['not_found', 'print_order_moved'],
})
