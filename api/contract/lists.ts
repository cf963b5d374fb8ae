/** What can be ticked and chosen: scope items, trades, divisions, registries; and addresses step by step down to the door. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Nullable, RegistryView, Text } from './shapes.ts'

export const ScopeItemView = Type.Object({
  id: Type.String(),
  name: Text,
  kind: Type.Union([
    Type.Literal('general'),
    Type.Literal('filing'),
    Type.Literal('licensed'),
    Type.Literal('pre-approval'),
    Type.Literal('closed'),
    Type.Literal('prohibited'),
  ]),
  permits: Type.Array(Type.Object({ name: Text, authority: Text })),
  conflictsWith: Type.Array(Type.String()),
  homeBanned: Type.Boolean(),
  /** Lower-case full pinyin and initials, separated by a space: what the search box matches beside the Han text. */
  search: Type.String(),
})

export const readLists = route({
  method: 'GET',
  path: '/lists/:matter',
  who: ['kiosk'],
  title: { zh: '可选目录', en: 'What can be chosen' },
  input: Type.Object({ matter: Type.String({ maxLength: 60 }) }, { additionalProperties: false }),
  output: Type.Object({
    scopeItems: Type.Array(ScopeItemView),
    tiles: Type.Array(
      Type.Object({ id: Type.String(), title: Text, pictogram: Type.String(), proposes: Type.Array(Type.String()), tradeWords: Type.Array(Type.String()) }),
    ),
    counties: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), registry: RegistryView })),
    closings: Type.Object({ general: Type.String(), licensed: Type.String(), onlineOnly: Type.String() }),
  }),
  problems: ['not_found'],
})

export const listAddressSteps = route({
  method: 'GET',
  path: '/address-steps',
  who: ['kiosk'],
  title: { zh: '地址逐级选择', en: 'Choose an address step by step' },
  input: Type.Object(
    {
      county: Type.String({ pattern: '^\\d{6}$', maxLength: 6 }),
      street: Type.Optional(Type.String({ maxLength: 60 })),
      road: Type.Optional(Type.String({ maxLength: 60 })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    level: Type.Union([Type.Literal('street'), Type.Literal('road'), Type.Literal('door')]),
    choices: Type.Array(
      Type.Object({
        value: Type.String(),
        label: Type.String(),
        /** First letters in pinyin, upper case, for the filter. */
        initials: Type.String(),
        addressId: Nullable(Type.String()),
        address: Nullable(Type.String()),
        usage: Nullable(Type.String()),
      }),
    ),
  }),
})
