/** From JSON that somebody wrote to a case that can be decided, or every fault of it. */

import type { JsonObject } from '#forms'
import { Problem } from '../../errors.ts'
import { readWorld } from '../../world/read-world.ts'
import type { World } from '../../world/world.ts'
import { decideCase, type DecidedCase, type TriedCase } from './decide-case.ts'
import type { Desk } from './desk.ts'
import { formRefusal, Refused, worldRefusal } from './refusals.ts'

export type CaseTerms = Pick<TriedCase, 'at' | 'signing'>

type Written = { readonly answers: unknown; readonly world: World; readonly name: string | null }

/** The answers came through the strict JSON reader, so they are JSON; whether they are an object is all that is asked here. @throws Refused */
export function caseFrom({ answers, world, name }: Written, terms: CaseTerms): TriedCase {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new Refused(formRefusal('answers_invalid', [{ pointer: '', code: 'wrong_type', zh: '填报内容应是一个对象。', en: 'Answers are an object.' }]))
  }
  return { name, answers: answers as JsonObject, world, ...terms }
}

/** @throws Refused */
export function worldFrom(value: unknown, { policy }: Desk): World {
  const read = readWorld(value, policy.lists.names)
  if (!read.ok) throw new Refused(worldRefusal(read.faults))
  return read.world
}

/** @throws Refused with the faults of the form */
export async function decided(desk: Desk, tried: TriedCase): Promise<DecidedCase> {
  try {
    return await decideCase(desk, tried)
  } catch (error) {
    if (error instanceof Problem) throw new Refused(formRefusal(error.code, error.faults))
    throw error
  }
}
