/** Who is standing there: the real-name check at a terminal, and in the demonstration the invented cards a pretend reader offers. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Nullable, Text } from './shapes.ts'

export const checkRealName = route({
  method: 'POST',
  path: '/real-name-checks',
  who: ['kiosk'],
  title: { zh: '实名核验', en: 'Check a real name' },
  input: Type.Object(
    {
      idType: Type.String({ pattern: '^\\d{2}$', maxLength: 2 }),
      idNo: Type.String({ minLength: 4, maxLength: 30 }),
      name: Type.String({ minLength: 1, maxLength: 60 }),
      method: Type.Union([Type.Literal('face'), Type.Literal('in-person')]),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ token: Type.String(), passed: Type.Boolean() }),
  problems: ['source_unavailable', 'too_many_attempts'],
})

export const listPretendCards = route({
  method: 'GET',
  path: '/demonstration/cards',
  who: ['kiosk'],
  title: { zh: '演示：虚构证件', en: 'Demonstration: invented cards' },
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({
    cards: Type.Array(
      Type.Object({
        caseId: Type.String(),
        title: Text,
        what: Text,
        mobile: Type.String(),
        card: Type.Object({
          name: Type.String(),
          idType: Type.String(),
          idNo: Type.String(),
          validTo: Type.String(),
          birthDate: Nullable(Type.String()),
          region: Type.String(),
          residence: Type.String(),
        }),
      }),
    ),
  }),
  problems: ['not_found'],
})
