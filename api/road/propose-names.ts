/** What is proposed in the place of a wish: only trade names that would stand with the other parts as they are. */

import { composeName, mapParts, simplified, type NameAnswer, type NameParts } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { freeTradeNames } from './registers.ts'
import { weighAgainst, type WeighedWish, type Wish } from './weigh-wish.ts'

export type Proposals = {
  readonly suggestions: string[]
  /** The wish in standard characters, where that may be had. */
  readonly simplifiedProposal: string | null
}

type Proposing = Pick<Context, 'store' | 'policy' | 'now' | 'missingCharacters'>

/** Another trade name helps only where a finding is about the trade name; the division, the trade and the form are put right by themselves. */
export async function proposeNames(ctx: Proposing, open: OpenMatter, wish: Wish, weighed: WeighedWish): Promise<Proposals> {
  if (standsByItself(weighed)) return { suggestions: [], simplifiedProposal: weighed.judgement.simplifiedProposal }
  const [suggestions, simplifiedProposal] = await Promise.all([suggest(ctx, open, wish, weighed), simplify(ctx, open, wish, weighed)])
  return { suggestions, simplifiedProposal }
}

async function suggest(ctx: Proposing, open: OpenMatter, wish: Wish, { evaluator, judgement: { tradeClasses } }: WeighedWish): Promise<string[]> {
  const fullNameOf = (tradeName: string): string => composeName({ ...wish, tradeName }, open.matter.licence.nameSuffix)
  const free = await freeTradeNames(ctx, open, { county: wish.county, tradeName: wish.tradeName, tradeClasses, fullNameOf })
  const weighed = await Promise.all(free.map((tradeName) => weighAgainst(ctx, open, { ...wish, tradeName }, { register: UNTOUCHED, evaluator })))
  return free.filter((_, at) => weighed[at] !== undefined && standsByItself(weighed[at]))
}

/** The register compares in standard characters, so its answer about the wish is its answer about the proposal. */
async function simplify(ctx: Proposing, open: OpenMatter, wish: Wish, { evaluator, judgement, register }: WeighedWish): Promise<string | null> {
  if (judgement.simplifiedProposal === null) return null
  const { names, marks } = ctx.policy.lists
  const parts: NameParts = mapParts(wish, (text) => simplified(text, names))
  const wellKnown = marks.has(parts.tradeName) ? [parts.tradeName] : register.wellKnown
  const proposed = await weighAgainst(ctx, open, { ...wish, ...parts }, { register: { ...register, wellKnown }, evaluator })
  return standsByItself(proposed) ? judgement.simplifiedProposal : null
}

const UNTOUCHED: NameAnswer = { identical: [], similar: [], wellKnown: [], reservation: 'none' }

function standsByItself({ findings }: WeighedWish): boolean {
  return findings.every(({ pointers }) => !pointers.includes('/name/tradeName'))
}
