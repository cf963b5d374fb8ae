/** Names: the parts to choose from, and the judgement on a wish while it is typed. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { FindingView, Nullable, Text } from './shapes.ts'

export const listNameParts = route({
  method: 'GET',
  path: '/name-parts',
  who: ['kiosk'],
  title: { zh: '名称可选部分', en: 'Parts a name may be composed of' },
  input: Type.Object(
    { matter: Type.String({ maxLength: 60 }), county: Type.String({ pattern: '^\\d{6}$', maxLength: 6 }), mainItem: Type.String({ maxLength: 10 }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    divisions: Type.Array(Type.String()),
    trades: Type.Array(Type.String()),
    forms: Type.Array(Type.Object({ word: Type.String(), carriesTrade: Type.Boolean() })),
    suffix: Type.String(),
  }),
})

export const judgeName = route({
  method: 'POST',
  path: '/names/judge',
  who: ['kiosk'],
  title: { zh: '名称即时判定', en: 'Judge a name while it is typed' },
  input: Type.Object(
    {
      matter: Type.String({ maxLength: 60 }),
      county: Type.String({ pattern: '^\\d{6}$', maxLength: 6 }),
      mainItem: Type.Optional(Type.String({ maxLength: 10 })),
      division: Type.String({ maxLength: 40 }),
      tradeName: Type.String({ maxLength: 60 }),
      trade: Type.String({ maxLength: 40 }),
      form: Type.String({ maxLength: 20 }),
      /** A reservation of one's own: known by its number, and in its holder's way no more. */
      reservationId: Type.Optional(Type.String({ maxLength: 60 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    fullName: Type.String(),
    level: Type.Union([Type.Literal('ok'), Type.Literal('note'), Type.Literal('review'), Type.Literal('correct')]),
    findings: Type.Array(FindingView),
    conflicts: Type.Array(
      Type.Object({
        name: Type.String(),
        likeness: Type.String(),
        status: Type.String(),
        level: Type.Union([Type.Literal('correct'), Type.Literal('note')]),
        reason: Text,
        article: Type.String(),
        mark: Type.Union([Type.Literal('law'), Type.Literal('policy')]),
      }),
    ),
    suggestions: Type.Array(Type.String()),
    divisionProposal: Nullable(Type.String()),
    simplifiedProposal: Nullable(Type.String()),
  }),
})
