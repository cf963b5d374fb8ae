/** Answers → decision: what is asked of the world, the facts, the findings. The one way from words to a verdict, for every verb that decides. */

import {
  decide,
  deriveFacts,
  findIdKind,
  fitsIdKind,
  composeName,
  jurisdictionOf,
  judgeWishedName,
  officeDate,
  parseIdNumber,
  type AddressEntry,
  type Answers,
  type Circumstances,
  type Decision,
  type Jurisdiction,
  type Lookups,
  type NameJudgement,
} from '#engine'
import { contentOf } from '#forms'
import type { Context } from '../context.ts'
import { sourceSilent } from '../events.ts'
import { gather, type Questions } from '../lookups/gather.ts'
import { digestOf } from '../policy/digest.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { findEvaluator } from './find-evaluator.ts'
import type { Keys } from './keys.ts'
import { registersFor } from './registers.ts'

export type Weighed = {
  readonly answers: Answers
  readonly contentHash: string
  readonly lookups: Lookups
  readonly decision: Decision
  readonly jurisdiction: Jurisdiction
  readonly judgement: NameJudgement | null
  /** The library's entry of the premises, where there is one. */
  readonly door: AddressEntry | null
  /** When it was weighed, ISO-8601 UTC. */
  readonly at: string
}

export async function weigh(ctx: Context, open: OpenMatter, answers: Answers, keys: Keys): Promise<Weighed> {
  const at = ctx.now()
  const contentHash = digestOf(contentOf(answers))
  const base = circumstancesOf(ctx, open, answers, { now: at, contentHash })
  const judgement = judgeWishedName(base)
  const lookups = await ask(ctx, open, questionsOf(open, answers, { keys, judgement, base }))
  const evaluator = await findEvaluator(ctx, open)
  const decision = await decide(evaluator, deriveFacts({ ...base, lookups }))
  return { answers, contentHash, lookups, decision, jurisdiction: jurisdictionOf(answers, base.registries, base.served), judgement, door: doorOf(lookups), at }
}

/** What the engine needs besides the lookups. */
export function circumstancesOf(ctx: Context, open: OpenMatter, answers: Answers, when: { readonly now: string; readonly contentHash: string }): Omit<Circumstances, 'lookups'> {
  const { scope, names, registries } = ctx.policy.lists
  return {
    answers,
    ...when,
    matter: open.matter,
    scope,
    names,
    registries,
    served: ctx.office.served,
    drawable: (character) => ctx.missingCharacters(character).length === 0,
  }
}

type Prepared = { readonly keys: Keys; readonly judgement: NameJudgement | null; readonly base: Omit<Circumstances, 'lookups'> }

function questionsOf(open: OpenMatter, answers: Answers, { keys, judgement, base }: Prepared): Questions {
  const { operator, premises, name } = answers
  const { code } = jurisdictionOf(answers, base.registries, base.served)
  return {
    answers,
    numberWellFormed: isWellFormed(answers, officeDate(base.now)),
    inPopulationLibrary: findIdKind(operator.idType)?.group === 'mainland',
    address: { premisesId: premises.addressId ?? null, residence: operator.residence.address },
    name:
      name.given && judgement !== null
        ? {
            tradeName: name.tradeName,
            tradeClass: judgement.tradeClass,
            fullName: composeName(name, open.matter.licence.nameSuffix),
            county: code,
            operatorKey: keys.operatorKey,
            reservationId: name.reservationId ?? null,
          }
        : null,
    counters: { ...keys, addressKey: premises.useType === 'PLATFORM' ? null : keys.addressKey },
  }
}

function isWellFormed({ operator: { idType, idNo } }: Answers, today: string): boolean {
  return findIdKind(idType)?.carriesBirthDate === true ? parseIdNumber(idNo, { idType, today }).ok : fitsIdKind(idType, idNo)
}

async function ask(ctx: Context, open: OpenMatter, questions: Questions): Promise<Lookups> {
  const registers = registersFor(ctx, open)
  const lookups = await gather({ ...ctx.outside, ...registers }, questions, { now: ctx.now, patience: ctx.office.patienceMs })
  for (const lookup of Object.values(lookups)) {
    if (lookup?.state === 'unavailable') sourceSilent(ctx.log, lookup.source, lookup.reason)
  }
  return lookups
}

function doorOf({ addressLibrary }: Lookups): AddressEntry | null {
  return addressLibrary.state === 'answered' ? addressLibrary.value.premises : null
}
