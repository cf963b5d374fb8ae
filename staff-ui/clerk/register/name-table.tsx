/** Names of the register as a table: how near each is to what was searched, where it stands and until when, and what a clerk may do about it. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Output, contract } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import type { Text } from '../../desk.ts'
import { TableFrame } from '../../parts/table-frame.tsx'
import { dateText } from '../../parts/time-text.ts'
import { NAME_STATUS } from '../../words/names.ts'
import { NEARNESS, REGISTER } from '../../words/register.ts'

export type RegisteredName = Output<typeof contract.listNames>['names'][number]

type NameTableProps = { readonly names: readonly RegisteredName[]; readonly release: (name: RegisteredName) => void }

export function NameTable({ names, release }: NameTableProps): ReactNode {
  return (
    <TableFrame name="register" caption={REGISTER.caption} columns={REGISTER.columns}>
      {names.map((name) => (
        <Row key={name.id} name={name} release={() => release(name)} />
      ))}
    </TableFrame>
  )
}

function Row({ name, release }: { readonly name: RegisteredName; readonly release: () => void }): ReactNode {
  const { say, language } = useDesk()
  const { fullName, likeness, county, status, stands, licenceNumber, seen } = name
  return (
    <tr data-stands={stands}>
      <th scope="row">{fullName}</th>
      <td data-likeness={likeness}>{say(NEARNESS[likeness])}</td>
      <td>{say(county)}</td>
      <td>
        <strong>{say(NAME_STATUS[status])}</strong>
        {daysOf(name, (date) => dateText(date, language)).map((text) => (
          <span key={text.en} className="register-day">
            {say(text)}
          </span>
        ))}
      </td>
      <td className="code">{licenceNumber ?? '—'}</td>
      <td>
        {seen === null ? null : (
          <Button size="small" aria-label={say(fill(REGISTER.releaseTitle, { name: fullName }))} onClick={release}>
            {say(REGISTER.release)}
          </Button>
        )}
      </td>
    </tr>
  )
}

/** Since when, and until when it is in the way. */
function daysOf({ status, since, until, stands }: RegisteredName, told: (date: string) => string): readonly Text[] {
  if (status === 'reserved') return until === null ? [] : [fill(REGISTER.keptUntil, { date: told(until) })]
  const from = fill(REGISTER.since, { date: told(since) })
  if (until === null) return [from]
  return [from, stands ? fill(REGISTER.holdsUntil, { date: told(until) }) : REGISTER.over]
}
