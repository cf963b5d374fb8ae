/** The history of every matter, opened once; and how a past decision is filed in it: under its registry and its trade. */

import { openHistory, type History, type HistoryTerms, type MarksOf } from '../history/index.ts'
import type { Lists } from '../policy/lists.ts'
import type { OpenPolicy } from '../policy/open-policy.ts'

export type HistoriesTerms = Pick<HistoryTerms, 'store' | 'dataFolder' | 'now'> & { readonly policy: Pick<OpenPolicy, 'matters' | 'lists'> }

/** By matter. Nothing is read or written before somebody asks. */
export function openHistories({ policy, ...terms }: HistoriesTerms): ReadonlyMap<string, History> {
  const marksOf = marksBy(policy.lists)
  return new Map([...policy.matters].map(([name, { matter }]) => [name, openHistory({ ...terms, form: matter.form.name, marksOf })]))
}

const DIVISION_DIGITS = 2

/** From what was decided then, so that history built again is the same: the registry as a fact, the main scope item as it was answered. */
export function marksBy({ registries, scope }: Pick<Lists, 'registries' | 'scope'>): MarksOf {
  const codes = new Map<unknown, string>(registries.flatMap(({ code, registry }) => [[registry.zh, code], [registry.en, code]]))
  return ({ facts }, answers) => ({
    district: codes.get(facts['premises.registryName']) ?? '',
    trade: (scope.items.get(answers.scope.items[0] ?? '')?.industries[0] ?? '').slice(0, DIVISION_DIGITS),
  })
}
