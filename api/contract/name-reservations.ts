/** Setting a name aside for a person, and what that person may do with it: extend once, give up, hand over (名规 art. 18). */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Id, IdNo } from './shapes.ts'

const RealNameToken = Type.String({ maxLength: 80 })

/** Who holds the name: a document number, and the check that proves whose it is. */
const HOLDER = { idNo: IdNo, realNameToken: RealNameToken }

const ReservationView = Type.Object({
  id: Id('name'),
  fullName: Type.String(),
  since: Type.String({ description: 'office date' }),
  lastDay: Type.String({ description: 'office date; the name is free again the day after' }),
  mayExtend: Type.Boolean(),
})

export const reserveName = route({
  method: 'POST',
  path: '/names/reserve',
  who: ['kiosk'],
  title: { zh: '保留名称', en: 'Set a name aside' },
  idempotent: true,
  input: Type.Object(
    {
      matter: Type.String({ maxLength: 60 }),
      county: Type.String({ pattern: '^\\d{6}$', maxLength: 6 }),
      /** The main one first; whether one needs approval before registration decides how long the name is kept. */
      items: Type.Array(Type.String({ maxLength: 10 }), { maxItems: 50 }),
      division: Type.String({ maxLength: 40 }),
      tradeName: Type.String({ maxLength: 60 }),
      trade: Type.String({ maxLength: 40 }),
      form: Type.String({ maxLength: 20 }),
      riskAccepted: Type.Boolean({ description: 'similar names were shown and are lived with (名规 art. 16(3))' }),
      ...HOLDER,
    },
    { additionalProperties: false },
  ),
  output: ReservationView,
  problems: ['name_taken', 'name_unfit', 'too_many_names', 'identity_not_proven', 'source_unavailable', 'not_found'],
})

export const listMyNames = route({
  method: 'POST',
  path: '/names/mine',
  who: ['kiosk'],
  title: { zh: '我保留的名称', en: 'Names set aside for me' },
  input: Type.Object(HOLDER, { additionalProperties: false }),
  output: Type.Object({ names: Type.Array(ReservationView) }),
  problems: ['identity_not_proven', 'source_unavailable'],
})

export const extendName = route({
  method: 'POST',
  path: '/names/:id/extend',
  who: ['kiosk'],
  title: { zh: '延长保留', en: 'Keep a name longer, once' },
  idempotent: true,
  input: Type.Object({ id: Id('name'), ...HOLDER }, { additionalProperties: false }),
  output: ReservationView,
  problems: ['not_found', 'already_extended', 'identity_not_proven', 'source_unavailable'],
})

export const releaseName = route({
  method: 'POST',
  path: '/names/:id/release',
  who: ['kiosk'],
  title: { zh: '放弃保留', en: 'Give a name up' },
  idempotent: true,
  input: Type.Object({ id: Id('name'), ...HOLDER }, { additionalProperties: false }),
  output: Type.Object({ fullName: Type.String() }),
  problems: ['not_found', 'identity_not_proven', 'source_unavailable'],
})

export const transferName = route({
  method: 'POST',
  path: '/names/:id/transfer',
  who: ['kiosk'],
  title: { zh: '转让保留的名称', en: 'Hand a name over' },
  idempotent: true,
  input: Type.Object({ id: Id('name'), ...HOLDER, toIdNo: IdNo, toRealNameToken: RealNameToken }, { additionalProperties: false }),
  output: ReservationView,
  problems: ['not_found', 'same_person', 'too_many_names', 'identity_not_proven', 'source_unavailable'],
})
