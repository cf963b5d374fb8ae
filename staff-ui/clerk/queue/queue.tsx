/** The queue: what waits for a person, the most urgent first. */

import { Button } from 'antd'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { contract } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import { useKeys } from '../../frame/use-keys.ts'
import { Failure, Nothing, Waiting } from '../../parts/failure.tsx'
import { clockText } from '../../parts/time-text.ts'
import { QUEUE } from '../../words/queue.ts'
import { QueueTable } from './queue-table.tsx'
import { stepRow } from './step-row.ts'

type Status = 'open' | 'closed'

export function Queue(): ReactNode {
  const { say, keysOn } = useDesk()
  const [search, setSearch] = useSearchParams()
  const status: Status = search.get('status') === 'closed' ? 'closed' : 'open'
  const cases = useCases(status)
  useKeys({ j: () => stepRow(1), k: () => stepRow(-1), r: () => void cases.refetch() }, keysOn)
  return (
    <div className="queue-page">
      <header className="page-head">
        <h1>{say(QUEUE.title)}</h1>
        <Tabs status={status} choose={(next) => setSearch(next === 'open' ? {} : { status: next }, { replace: true })} />
        <span className="quiet">{say(QUEUE.order)}</span>
        <span className="page-head-end">
          {cases.dataUpdatedAt === 0 ? null : <span className="quiet">{say(fill(QUEUE.readAt, { time: clockText(cases.dataUpdatedAt) }))}</span>}
          <Button size="small" loading={cases.isFetching} onClick={() => void cases.refetch()}>
            {say(QUEUE.refresh)}
          </Button>
        </span>
      </header>
      <Content status={status} cases={cases} />
    </div>
  )
}

function useCases(status: Status) {
  const { ask } = useDesk()
  return useInfiniteQuery({
    queryKey: ['cases', status],
    queryFn: ({ pageParam, signal }) => ask(contract.listCases, { status, ...(pageParam === null ? {} : { after: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}

function Content({ status, cases }: { readonly status: Status; readonly cases: ReturnType<typeof useCases> }): ReactNode {
  const { say } = useDesk()
  if (cases.isPending) return <Waiting rows={8} />
  if (cases.isError) return <Failure level="h2" error={cases.error} again={() => void cases.refetch()} />
  const rows = cases.data.pages.flatMap((page) => page.cases)
  if (rows.length === 0) return status === 'open' ? <Nothing level="h2" title={QUEUE.emptyOpen} how={QUEUE.emptyOpenHow} /> : <Nothing level="h2" title={QUEUE.emptyClosed} how={QUEUE.emptyClosedHow} />
  return (
    <>
      <QueueTable rows={rows} />
      <footer className="queue-foot">
        {cases.hasNextPage ? (
          <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {say(QUEUE.more)}
          </Button>
        ) : null}
        <span className="quiet">{say(QUEUE.hint)}</span>
      </footer>
    </>
  )
}

function Tabs({ status, choose }: { readonly status: Status; readonly choose: (status: Status) => void }): ReactNode {
  const { say } = useDesk()
  return (
    <div className="tabs" role="group" aria-label={say(QUEUE.tabs)}>
      {(['open', 'closed'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === status} onClick={() => choose(each)}>
          {say(QUEUE[each])}
        </button>
      ))}
    </div>
  )
}
