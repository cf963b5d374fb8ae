/** Reservations that clerks released, each with its reason: the latest of the registry, or those of the name that is searched. */

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import { Failure } from '../../parts/failure.tsx'
import { TableFrame } from '../../parts/table-frame.tsx'
import { timeText } from '../../parts/time-text.ts'
import { RELEASES } from '../../words/register.ts'

type NameRelease = Output<typeof contract.listNameReleases>['releases'][number]

/** Nothing where nothing was released. */
export function Releases({ name }: { readonly name: string }): ReactNode {
  const { ask, say } = useDesk()
  const found = useQuery({ queryKey: ['names', 'releases', name], queryFn: ({ signal }) => ask(contract.listNameReleases, name === '' ? {} : { name }, { signal }) })
  if (found.isError) return <Failure level="h2" error={found.error} again={() => void found.refetch()} />
  if (found.data === undefined || found.data.releases.length === 0) return null
  const { text, releases, more } = found.data
  const title = text === '' ? RELEASES.lately : fill(RELEASES.named, { name: text })
  return (
    <div className="releases">
      <h2>{say(title)}</h2>
      <TableFrame name="released" caption={title} columns={RELEASES.columns}>
        {releases.map((release) => (
          <Row key={release.id} release={release} />
        ))}
      </TableFrame>
      {more ? <p className="quiet">{say(fill(RELEASES.more, { count: releases.length }))}</p> : null}
    </div>
  )
}

function Row({ release: { fullName, at, by, holderShown, reason } }: { readonly release: NameRelease }): ReactNode {
  const { say, language } = useDesk()
  return (
    <tr>
      <th scope="row">{fullName}</th>
      <td className="releases-short">{timeText(at, language)}</td>
      <td className="releases-short">{by}</td>
      <td className="releases-short">{say(holderShown ? RELEASES.checked : RELEASES.unchecked)}</td>
      <td className="releases-reason">{reason}</td>
    </tr>
  )
}
