/** The office itself: what it is, whether it is a demonstration, what can be applied for, which rules are in force. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Basis, Nullable, Severity, Text } from './shapes.ts'

export const readOffice = route({
  method: 'GET',
  path: '/office',
  who: ['anyone'],
  title: { zh: '本所信息', en: 'About this office' },
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({
    name: Text,
    version: Type.String(),
    demonstration: Type.Boolean(),
    today: Type.String(),
    matters: Type.Array(Type.Object({ matter: Type.String(), title: Text, form: Type.String(), formVersion: Type.Integer() })),
    kiosk: Nullable(Type.Object({ id: Type.String(), name: Type.String(), region: Type.String() })),
  }),
})

export const readRuleSet = route({
  method: 'GET',
  path: '/rule-sets/:matter',
  who: ['anyone'],
  title: { zh: '现行规则', en: 'The rules in force' },
  input: Type.Object({ matter: Type.String({ maxLength: 60 }) }, { additionalProperties: false }),
  output: Type.Object({
    matter: Type.String(),
    version: Type.Integer(),
    digest: Type.String(),
    effectiveFrom: Type.String(),
    rules: Type.Array(Type.Object({ name: Type.String(), rule: Type.String(), severity: Severity, statement: Text, basis: Type.Array(Basis), mark: Type.String() })),
  }),
  problems: ['not_found'],
})
