/** The clerk's comparison: a wished name beside those it is alike to, and the clerk's word whether a pair may stand together. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Id, NameId, NameStatus, Nullable, Text } from './shapes.ts'

/** How one character stands to its neighbour in the other name: the same, read the same, mistaken for it, or neither. */
const CharacterMark = Type.Union([Type.Literal('same'), Type.Literal('sound'), Type.Literal('look'), Type.Literal('none')])

const MarkedCharacter = Type.Object({ text: Type.String(), mark: CharacterMark, readings: Type.Array(Type.String()) })

const PairVerdict = Type.Union([Type.Literal('may'), Type.Literal('may_not')])

const PairDecision = Type.Object({
  verdict: PairVerdict,
  reason: Type.String(),
  by: Type.String(),
  at: Type.String(),
  /** Classes of trade it was said of, of those in which the two names meet. */
  within: Type.Array(Text),
  /** Is it the last word in one of these at least? */
  holds: Type.Boolean(),
})

const ComparedName = Type.Object({
  id: Type.String(),
  fullName: Type.String(),
  county: Text,
  status: NameStatus,
  since: Type.String({ description: 'office date' }),
  /** Null where only a clerk set the two against each other. */
  likeness: Nullable(Type.String()),
  /** What the lists say of such a conflict, and its article. */
  reason: Nullable(Text),
  article: Nullable(Type.String()),
  /** Trade names of the wish and of this one, character by character, each marked against the other. */
  wish: Type.Array(MarkedCharacter),
  other: Type.Array(MarkedCharacter),
  /** Places to leave free before each, so that what is alike stands under each other. */
  wishAt: Type.Integer(),
  otherAt: Type.Integer(),
  /** Decisions about this pair, oldest first; the last one of a class of trade counts there. */
  decisions: Type.Array(PairDecision),
})

export const compareCaseName = route({
  method: 'GET',
  path: '/cases/:id/names',
  who: ['staff'],
  title: { zh: '名称比对', en: 'Compare the wished name' },
  input: Type.Object({ id: Id('case') }, { additionalProperties: false }),
  output: Type.Object({
    /** Null where no name is wished. */
    wish: Nullable(Type.Object({ fullName: Type.String(), tradeName: Type.String(), trade: Type.String() })),
    names: Type.Array(ComparedName),
  }),
  problems: ['not_found'],
})

export const decideNamePair = route({
  method: 'POST',
  path: '/cases/:id/names/:nameId/decide',
  who: ['staff'],
  title: { zh: '认定两个名称能否并存', en: 'Say whether two names may stand together' },
  input: Type.Object(
    { id: Id('case'), nameId: NameId, verdict: PairVerdict, reason: Type.String({ minLength: 4, maxLength: 500 }) },
    { additionalProperties: false },
  ),
  output: PairDecision,
  problems: ['not_found', 'case_held', 'case_closed', 'reason_needed', 'pair_identical', 'forbidden', 'busy'],
})
