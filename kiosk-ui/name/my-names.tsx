/** Names set aside for the person: until when, kept longer once, or given up, which is asked twice, for anybody may take it then. */

import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { dateText } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { NAME } from '../words/trade.ts'

type Names = Output<typeof contract.listMyNames>['names']

export function MyNames(): ReactNode {
  const { ask, say, state } = useKiosk()
  const [names, setNames] = useState<Names>([])
  const { task, run } = useTask()
  const { person } = state
  const holder = { idNo: person?.idNo ?? '', realNameToken: person?.token ?? '' }
  const look = () => run(async (signal) => setNames((await ask(contract.listMyNames, holder, { signal })).names))
  useEffect(look, [ask, holder.idNo, holder.realNameToken, run])
  const extend = (id: string) =>
    run(async (signal) => {
      const longer = await ask(contract.extendName, { id, ...holder }, { signal })
      setNames((before) => before.map((name) => (name.id === id ? longer : name)))
    })
  const release = (id: string) =>
    run(async (signal) => {
      await ask(contract.releaseName, { id, ...holder }, { signal })
      setNames((before) => before.filter((name) => name.id !== id))
    })
  if (task.phase === 'failed') return <Failure cause={task.cause} again={look} />
  if (names.length === 0) return null
  return (
    <section className="my-names" aria-labelledby="my-names-title">
      <h2 id="my-names-title" className="group-head">
        {say(NAME.mine)}
      </h2>
      {names.map((name) => (
        <MyName key={name.id} name={name} busy={task.phase === 'working'} extend={() => extend(name.id)} release={() => release(name.id)} />
      ))}
    </section>
  )
}

type MyNameProps = { readonly name: Names[number]; readonly busy: boolean; readonly extend: () => void; readonly release: () => void }

function MyName({ name: { fullName, lastDay, mayExtend }, busy, extend, release }: MyNameProps): ReactNode {
  const { say, state } = useKiosk()
  const [sure, setSure] = useState(false)
  return (
    <div className="note my-name">
      <p className="note-head">{fullName}</p>
      <p className="small">{say(fill(NAME.kept, { date: dateText(lastDay, state.language) }))}</p>
      <div className="my-name-buttons">
        {mayExtend && !sure ? (
          <Button className="secondary" disabled={busy} onClick={extend}>
            {say(NAME.longer)}
          </Button>
        ) : null}
        {sure ? (
          <>
            <Button className="secondary" danger disabled={busy} onClick={release}>
              {say(NAME.giveUpSure)}
            </Button>
            <Button className="secondary" onClick={() => setSure(false)}>
              {say(NAME.keepOn)}
            </Button>
          </>
        ) : (
          <Button className="secondary" disabled={busy} onClick={() => setSure(true)}>
            {say(NAME.giveUp)}
          </Button>
        )}
      </div>
    </div>
  )
}
