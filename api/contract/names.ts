/** Names: the parts to choose from, and the judgement on a wish while it is typed. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { FindingView, NameStatus, Nullable, Text } from './shapes.ts'

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
    forms: Type.Array(
      Type.Object({
        word: Type.String(),
        carriesTrade: Type.Boolean({ description: 'says a trade by itself: the name needs no trade word' }),
        besideTrade: Type.Boolean({ description: 'may stand behind a trade word: 水果超市, not 小吃面馆' }),
      }),
    ),
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
      /** Who asks: a document number and the check that proves whose it is. Own reservations and own former names are then in nobody's way. */
      idNo: Type.Optional(Type.String({ minLength: 4, maxLength: 30 })),
      realNameToken: Type.Optional(Type.String({ maxLength: 80 })),
      /** The name on their document: whoever bears a listed word as a name may call the shop by it, after a person looked. */
      ownName: Type.Optional(Type.String({ maxLength: 60 })),
      riskAccepted: Type.Optional(Type.Boolean({ description: 'similar names were shown and are lived with (名规 art. 16(3)); absent: not yet' })),
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
        kind: Type.String({ description: 'what is alike, as in name-likeness.json; `barred` where a clerk set the two against each other' }),
        likeness: Type.String(),
        status: NameStatus,
        day: Nullable(Type.String({ description: 'office date since which the name has this status, of a reservation its last day; null where it is not told' })),
        level: Type.Union([Type.Literal('correct'), Type.Literal('note')]),
        reason: Text,
        article: Type.String(),
        mark: Type.Union([Type.Literal('law'), Type.Literal('policy')]),
      }),
    ),
    keptUntil: Nullable(Type.String({ description: 'last day for which the asker, proven, has set this very name aside' })),
    suggestions: Type.Array(Type.String()),
    divisionProposal: Nullable(Type.String()),
    simplifiedProposal: Nullable(Type.String()),
  }),
})
