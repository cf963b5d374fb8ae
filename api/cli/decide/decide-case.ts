/** One case from answers to what would follow, on the office's own road, with a world in place of the outside and of every book. */

import { officeDate, type Answers } from '#engine'
import { normaliseAnswers, type JsonObject } from '#forms'
import { keysOfName } from '../../lookups/name-keys.ts'
import { checkedAnswers } from '../../road/checked-answers.ts'
import { keysOf, type Keys } from '../../road/keys.ts'
import { registersFor } from '../../road/registers.ts'
import { ruleOn, type Unnumbered } from '../../road/rule-on.ts'
import { weighOn, type Weighed } from '../../road/weigh.ts'
import { openWorld } from '../../world/open-world.ts'
import type { World } from '../../world/world.ts'
import type { Desk } from './desk.ts'
import { signedForTrying } from './sign.ts'

export type TriedCase = {
  readonly name: string | null
  readonly answers: JsonObject
  readonly world: World
  /** ISO-8601 UTC. */
  readonly at: string
  readonly signing: 'as given' | 'for trying'
}

export type DecidedCase = { readonly tried: TriedCase; readonly weighed: Weighed; readonly ruling: Unnumbered }

/** A source that is slow never answers, so there is nothing to wait for. */
const PATIENCE_MS = 20

/** Answers come from a device of this name, so that a world can say how often it was used. */
const DEVICE = 'command line'

/** @throws Problem `answers_invalid` with every fault of the form */
export async function decideCase(desk: Desk, tried: TriedCase): Promise<DecidedCase> {
  const { open, policy } = desk
  const now = (): string => tried.at
  const sent = tried.signing === 'as given' ? tried.answers : signedForTrying(normaliseAnswers(desk.form, tried.answers), tried.at)
  const answers = checkedAnswers({ policy, now }, desk.form, sent)
  const keys = keysOf(desk, answers, DEVICE)
  const scales = { policy, now, missingCharacters: desk.missingCharacters, office: officeOf(tried.world, desk), evaluator: desk.evaluator, onSilence: ignore }
  const weighed = await weighOn({ ...scales, sources: sourcesOf(desk, tried, answers, keys) }, open, answers, keys)
  return { tried, weighed, ruling: ruleOn(desk, open, weighed, { keys, wantsPerson: false }) }
}

function officeOf({ served = 'all' }: World, { policy }: Desk) {
  return { served: served === 'all' ? policy.lists.registries.map((registry) => registry.code) : served, patienceMs: PATIENCE_MS }
}

function sourcesOf({ policy, open, doors, zones }: Desk, { world, at }: TriedCase, answers: Answers, { operatorKey }: Keys) {
  const { names, registries } = policy.lists
  const now = (): string => at
  const opened = openWorld(world, { now, today: officeDate(at), lists: names, registries, operatorKey, agentIdNo: answers.agent?.idNo ?? null, doors, zones, keysOf: (row) => keysOfName(row, names) })
  return { ...opened.outside, ...opened.around(registersFor({ store: opened.books, policy, now }, open)) }
}

/** The facts say which source was silent; there is no log to say it to as well. */
function ignore(): void {
  return undefined
}
