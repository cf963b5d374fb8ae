/** A rule set of the register, named by its digest or by enough of its beginning. */

import type { RuleSetRow, Store } from '#store'
import { openPolicy } from '../../policy/open-policy.ts'
import { Problem, PROBLEMS } from '../../errors.ts'
import { Fault } from '../fault.ts'

const SHORTEST = 8

/** @throws Fault where none, or more than one, is called so */
export async function registered(store: Pick<Store, 'listRuleSets'>, called: string): Promise<RuleSetRow> {
  const rows = (await Promise.all([...openPolicy().matters.keys()].map((matter) => store.listRuleSets(matter)))).flat()
  const found = called.length < SHORTEST ? [] : rows.filter(({ digest }) => digest.startsWith(called))
  const [row] = found
  if (row === undefined) throw new Fault(`No rule set in the register is called ${called}: give at least ${String(SHORTEST)} characters of its digest; miaopi rules list tells them.`)
  if (found.length > 1) throw new Fault(`${String(found.length)} rule sets begin with ${called}: give more of the digest.`)
  return row
}

/** What the road refuses, in its own words. */
export async function asFault<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Problem ? new Fault(PROBLEMS[error.code].title.en, { cause: error }) : error
  }
}
