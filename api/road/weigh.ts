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
  type Evaluator,
  type Jurisdiction,
  type Lookups,
  type NameJudgement,
} from '#engine'
import { contentOf } from '#forms'
import type { Context, Office } from '../context.ts'
import { sourceSilent } from '../events.ts'
import { gather, type Questions } from '../lookups/gather.ts'
import type { Sources } from '../lookups/outside.ts'
import { digestOf } from '../policy/digest.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { findEvaluator } from './find-evaluator.ts'
import type { Keys } from './keys.ts'
import { registersFor } from './registers.ts'

export type Weighed = {
  readonly answers: Answers
  readonly contentHash: string
  readonly lookups: Lookups
  /** All that the facts were derived from, for whoever asks what other answers would have led to. */
  readonly circumstances: Circumstances
  readonly decision: Decision
  readonly jurisdiction: Jurisdiction
  readonly judgement: NameJudgement | null
  /** The library's entry of the premises, where there is one. */
  readonly door: AddressEntry | null
  /** When it was weighed, ISO-8601 UTC. */
  readonly at: string
}

/** What a decision is made with: an office has it, and so has a file that plays the world. */
export type Scales = Pick<Context, 'policy' | 'now' | 'missingCharacters'> & {
  readonly office: Pick<Office, 'served' | 'patienceMs'>
  readonly sources: Sources
  readonly evaluator: Evaluator
  readonly onSilence: (source: string, reason: string) => void
}

/** In the office: its own registers, the outside it is connected to, the rule set in force. */
export async function weigh(ctx: Context, open: OpenMatter, answers: Answers, keys: Keys): Promise<Weighed> {
  const evaluator = await findEvaluator(ctx, open)
  const sources = { ...ctx.outside, ...registersFor(ctx, open) }
  const { policy, now, missingCharacters, office } = ctx
  return weighOn({ policy, now, missingCharacters, office, sources, evaluator, onSilence: (source, reason) => { sourceSilent(ctx.log, source, reason) } }, open, answers, keys)
}

/** The same with whatever answers and whatever rules. */
export async function weighOn(scales: Scales, open: OpenMatter, answers: Answers, keys: Keys): Promise<Weighed> {
  const at = scales.now()
  const contentHash = digestOf(contentOf(answers))
  const base = circumstancesOf(scales, open, answers, { now: at, contentHash })
  const judgement = judgeWishedName(base)
  const lookups = await ask(scales, questionsOf(open, answers, { keys, judgement, base }))
  const circumstances = { ...base, lookups }
  const decision = await decide(scales.evaluator, deriveFacts(circumstances))
  return { answers, contentHash, lookups, circumstances, decision, jurisdiction: jurisdictionOf(answers, base.registries, base.served), judgement, door: doorOf(lookups), at }
}

type Circumstanced = Pick<Scales, 'policy' | 'missingCharacters'> & { readonly office: Pick<Office, 'served'> }

/** What the engine needs besides the lookups. */
export function circumstancesOf(scales: Circumstanced, open: OpenMatter, answers: Answers, when: { readonly now: string; readonly contentHash: string }): Omit<Circumstances, 'lookups'> {
  const { scope, names, registries } = scales.policy.lists
  return {
    answers,
    ...when,
    matter: open.matter,
    scope,
    names,
    registries,
    served: scales.office.served,
    drawable: (character) => scales.missingCharacters(character).length === 0,
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
            tradeClasses: judgement.tradeClasses,
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

async function ask({ sources, now, office, onSilence }: Scales, questions: Questions): Promise<Lookups> {
  const lookups = await gather(sources, questions, { now, patience: office.patienceMs })
  for (const lookup of Object.values(lookups)) {
    if (lookup?.state === 'unavailable') onSilence(lookup.source, lookup.reason)
  }
  return lookups
}

function doorOf({ addressLibrary }: Lookups): AddressEntry | null {
  return addressLibrary.state === 'answered' ? addressLibrary.value.premises : null
}
