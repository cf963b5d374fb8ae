/** The name register at the counter: who has a name and until when, a clerk's release of a reservation, and those that were released. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { IdNo, NameId, NameStatus, Nullable, Text } from './shapes.ts'

const LikenessWord = Type.Union([
  Type.Literal('identical'),
  Type.Literal('same-sound'),
  Type.Literal('looks-alike'),
  Type.Literal('contains'),
  Type.Literal('contained'),
  Type.Literal('partly-same-sound'),
])

/** Digest of a reservation as it was shown, so that one that moved meanwhile is not released by mistake. It says nothing of the holder. */
const Seen = Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 })

/** Who keeps a reservation is not told: the office itself knows only a blind key. */
const RegisteredName = Type.Object({
  id: NameId,
  fullName: Type.String(),
  county: Text,
  status: NameStatus,
  since: Type.String({ description: 'office date' }),
  /** Last day on which the name stands in the way; null while it is registered. Of one that ended, a year after its end (名规 art. 17). */
  until: Nullable(Type.String({ description: 'office date' })),
  /** False once that day is over. */
  stands: Type.Boolean(),
  licenceNumber: Nullable(Type.String()),
  likeness: LikenessWord,
  /** To be given back with a release; null where there is nothing the asker may release. */
  seen: Nullable(Seen),
})

export const listNames = route({
  method: 'GET',
  path: '/names/register',
  who: ['staff'],
  title: { zh: '查询名称登记簿', en: 'Search the register of names' },
  input: Type.Object({ name: Type.String({ minLength: 1, maxLength: 120, description: 'a trade name, or a whole name with its division' }) }, { additionalProperties: false }),
  output: Type.Object({
    /** What was compared: the trade name, and the trade where the name says one; null: every trade. */
    tradeName: Type.String(),
    within: Nullable(Text),
    /** The closest first. */
    names: Type.Array(RegisteredName),
    /** How many were found; more than are listed where there are very many. */
    found: Type.Integer(),
    /** Only equal trade names were looked for, since the keys of the register are being made anew. */
    exactOnly: Type.Boolean(),
  }),
})

const NameRelease = Type.Object({
  id: NameId,
  fullName: Type.String(),
  /** The holder's document was checked; otherwise the reason was another. */
  holderShown: Type.Boolean(),
  reason: Type.String(),
  by: Type.String(),
  at: Type.String(),
})

export const listNameReleases = route({
  method: 'GET',
  path: '/names/register/releases',
  who: ['staff'],
  title: { zh: '查看窗口释放名称的记录', en: 'List reservations released at the counter' },
  /** Without a name: the latest ones. With one, as in the search: those that have its trade name inside, however long ago. */
  input: Type.Object({ name: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })) }, { additionalProperties: false }),
  output: Type.Object({
    /** What was looked for in the names; empty without one. */
    text: Type.String(),
    /** The newest of the asker's registry, newest first. */
    releases: Type.Array(NameRelease),
    /** There are older ones that are not listed. */
    more: Type.Boolean(),
  }),
})

export const releaseReservation = route({
  method: 'POST',
  path: '/names/register/:id/release',
  who: ['staff'],
  title: { zh: '在窗口释放保留的名称', en: 'Release a reservation at the counter' },
  idempotent: true,
  input: Type.Object(
    {
      id: NameId,
      seen: Seen,
      reason: Type.String({ minLength: 4, maxLength: 500 }),
      /** Of the holder who stands at the counter; kept nowhere. Absent where the reason is another. */
      idNo: Type.Optional(IdNo),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ fullName: Type.String() }),
  problems: ['forbidden', 'reason_needed', 'reason_private', 'reservation_moved', 'not_the_holder', 'name_applied_for', 'busy'],
})
