/** The register of names at the counter: is this name taken, by which licence, until when; a reservation released for its holder, and those that were released. */

import { Button, Input } from 'antd'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import { Failure, Nothing, Waiting } from '../../parts/failure.tsx'
import { REGISTER } from '../../words/register.ts'
import { NameTable } from './name-table.tsx'
import type { RegisteredName } from './name-table.tsx'
import { ReleaseReservation } from './release-reservation.tsx'
import { Releases } from './releases.tsx'

type Found = Output<typeof contract.listNames>

/** A release being asked for, and the key it will be sent under; it stays while its window closes. */
type Asked = { readonly name: RegisteredName; readonly key: string; readonly open: boolean }

export function RegisterPage(): ReactNode {
  const { say } = useDesk()
  const [search, setSearch] = useSearchParams()
  const name = search.get('name') ?? ''
  const [asked, setAsked] = useState<Asked | null>(null)
  const [released, setReleased] = useState('')
  const queries = useQueryClient()
  // Whoever searches again wants to know how it is now, also for the same words.
  const find = (wanted: string) => {
    void queries.invalidateQueries({ queryKey: ['names'], refetchType: wanted === name ? 'active' : 'none' })
    setReleased('')
    setSearch(wanted === '' ? {} : { name: wanted })
  }
  const close = () => setAsked((before) => before && { ...before, open: false })
  return (
    <div className="register-page">
      <header className="page-head">
        <h1>{say(REGISTER.title)}</h1>
        <SearchForm name={name} find={find} />
      </header>
      <p className="register-released" role="status">
        {released === '' ? '' : say(fill(REGISTER.released, { name: released }))}
      </p>
      {name === '' ? <Nothing level="h2" title={REGISTER.start} how={REGISTER.startHow} /> : <Content name={name} release={(row) => setAsked({ name: row, key: crypto.randomUUID(), open: true })} />}
      <Releases name={name} />
      <p className="quiet">{say(REGISTER.help)}</p>
      {asked === null ? null : (
        <ReleaseReservation
          key={asked.key}
          name={asked.name}
          idempotencyKey={asked.key}
          open={asked.open}
          close={close}
          done={(fullName) => {
            close()
            setReleased(fullName)
          }}
        />
      )}
    </div>
  )
}

/** The page has this one thing to do, so the cursor is there already. */
function SearchForm({ name, find }: { readonly name: string; readonly find: (name: string) => void }): ReactNode {
  const { say } = useDesk()
  const [words, setWords] = useState(name)
  useEffect(() => setWords(name), [name])
  return (
    <form
      role="search"
      className="register-search"
      onSubmit={(event) => {
        event.preventDefault()
        find(words.trim())
      }}
    >
      <Input type="search" autoFocus aria-label={say(REGISTER.search)} placeholder={say(REGISTER.search)} maxLength={120} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button type="primary" htmlType="submit">
        {say(REGISTER.go)}
      </Button>
    </form>
  )
}

function Content({ name, release }: { readonly name: string; readonly release: (row: RegisteredName) => void }): ReactNode {
  const { ask } = useDesk()
  const found = useQuery({ queryKey: ['names', name], queryFn: ({ signal }) => ask(contract.listNames, { name }, { signal }), placeholderData: keepPreviousData })
  if (found.isPending) return <Waiting rows={6} />
  if (found.isError) return <Failure level="h2" error={found.error} again={() => void found.refetch()} />
  const { names } = found.data
  return (
    <>
      <About found={found.data} />
      {names.length === 0 ? <Nothing level="h2" title={REGISTER.none} how={REGISTER.noneHow} /> : <NameTable names={names} release={release} />}
    </>
  )
}

function About({ found: { tradeName, within, names, found, exactOnly } }: { readonly found: Found }): ReactNode {
  const { say } = useDesk()
  const compared = within === null ? REGISTER.everyTrade : fill(REGISTER.within, { trade: say(within) })
  return (
    <p className="register-about">
      <strong>{say(fill(REGISTER.about, { name: tradeName, count: found }))}</strong> <span className="quiet">{say(compared)}</span>
      {found > names.length ? <span className="quiet"> {say(fill(REGISTER.more, { count: names.length }))}</span> : null}
      {exactOnly ? <strong className="register-exact"> {say(REGISTER.exactOnly)}</strong> : null}
    </p>
  )
}
