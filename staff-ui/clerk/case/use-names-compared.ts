/** Reading the comparison of a case's name, and giving a word about one pair of it. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { contract } from '#contract'
import { useDesk } from '../../desk.ts'

export function useNamesCompared(id: string) {
  const { ask } = useDesk()
  return useQuery({ queryKey: ['case-names', id], queryFn: ({ signal }) => ask(contract.compareCaseName, { id }, { signal }) })
}

export function usePairWord(id: string, nameId: string) {
  const { ask } = useDesk()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (word: { readonly verdict: 'may' | 'may_not'; readonly reason: string }) => ask(contract.decideNamePair, { id, nameId, ...word }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case-names', id] }),
  })
}
