/** Reading a case, and the writes a clerk can make on it; every write puts the fresh row where the pages read it. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { contract } from '#contract'
import { useDesk } from '../../desk.ts'
import type { CaseRow, OpenedCase } from '../../desk.ts'
import type { Review } from '../draft.ts'

/** Papers are drawn within seconds; after this many looks the clerk refreshes by hand, so that waiting never keeps a session alive. */
const LOOKS = 20

export function useCase(id: string) {
  const { ask } = useDesk()
  return useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => ask(contract.readCase, { id }, { signal }),
    refetchInterval: ({ state }) => (state.data?.documents.some((paper) => !paper.ready) === true && state.dataUpdateCount < LOOKS ? 1_500 : false),
  })
}

export function useCaseWrites(id: string) {
  const { ask } = useDesk()
  const queries = useQueryClient()
  const show = (row: CaseRow) => {
    queries.setQueryData<OpenedCase>(['case', id], (opened) => (opened === undefined ? opened : { ...opened, case: row }))
    void queries.invalidateQueries({ queryKey: ['cases'] })
  }
  const readAgain = () => {
    void queries.invalidateQueries({ queryKey: ['case', id] })
    void queries.invalidateQueries({ queryKey: ['cases'] })
  }
  return {
    readAgain,
    hold: useMutation({ mutationFn: () => ask(contract.holdCase, { id }), onSuccess: show, onError: readAgain }),
    release: useMutation({ mutationFn: () => ask(contract.releaseCase, { id }), onSuccess: show, onError: readAgain }),
    extend: useMutation({ mutationFn: (reason: string) => ask(contract.extendCase, { id, reason }), onSuccess: readAgain }),
    reveal: useMutation({ mutationFn: (reason: string) => ask(contract.revealAnswers, { id, reason }), onSuccess: readAgain, gcTime: 0 }),
    review: useMutation({
      mutationFn: ({ review, key }: { readonly review: Review; readonly key: string }) => ask(contract.reviewCase, review, { idempotencyKey: key }),
      onSuccess: readAgain,
    }),
  }
}

export type CaseWrites = ReturnType<typeof useCaseWrites>
