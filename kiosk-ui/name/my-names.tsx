/** Names set aside for the person: until when, kept longer once, handed over, or given up, which is asked twice, for anybody may take it then. */

import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { dateText } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { HAND_OVER, NAME } from '../words/trade.ts'
import { HandOver } from './hand-over.tsx'

type Names = Output<typeof contract.listMyNames>['names']

export function MyNames(): ReactNode {
  const { ask, say, state } = useKiosk()
  const [names, setNames] = useState<Names>([])
  const [handing, setHanding] = useState<Names[number] | null>(null)
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
  const drop = (id: string) => setNames((before) => before.filter((name) => name.id !== id))
  const release = (id: string) =>
    run(async (signal) => {
      await ask(contract.releaseName, { id, ...holder }, { signal })
      drop(id)
    })
  const heading = useHeadingAfter(handing !== null)
  // The office is asked again: whoever left while an answer was due does not know whether the name has moved.
  const close = () => {
    setHanding(null)
    look()
  }
  if (handing !== null) return <HandOver name={handing} gone={() => drop(handing.id)} close={close} />
  if (task.phase === 'failed') return <Failure cause={task.cause} again={look} />
  if (names.length === 0) return null
  return (
    <section className="my-names" aria-labelledby="my-names-title">
      <h2 id="my-names-title" className="group-head" ref={heading} tabIndex={-1}>
        {say(NAME.mine)}
      </h2>
      {names.map((name) => (
        <MyName
          key={name.id}
          name={name}
          busy={task.phase === 'working'}
          extend={() => extend(name.id)}
          handOver={() => setHanding(name)}
          release={() => release(name.id)}
        />
      ))}
    </section>
  )
}

/** The list comes back after a hand-over: its title takes the focus, as that of a new screen would. */
function useHeadingAfter(away: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const wasAway = useRef(false)
  useEffect(() => {
    if (wasAway.current && !away) heading.current?.focus({ preventScroll: true })
    wasAway.current = away
  }, [away])
  return heading
}

type MyNameProps = {
  readonly name: Names[number]
  readonly busy: boolean
  readonly extend: () => void
  readonly handOver: () => void
  readonly release: () => void
}

function MyName({ name: { fullName, lastDay, mayExtend }, busy, extend, handOver, release }: MyNameProps): ReactNode {
  const { say, state } = useKiosk()
  const [sure, setSure] = useState(false)
  return (
    <div className="note my-name">
      <p className="note-head">{fullName}</p>
      <p className="small">{say(fill(NAME.kept, { date: dateText(lastDay, state.language) }))}</p>
      <div className="my-name-buttons">
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
          <>
            {mayExtend ? (
              <Button className="secondary" disabled={busy} onClick={extend}>
                {say(NAME.longer)}
              </Button>
            ) : null}
            <Button className="secondary" disabled={busy} onClick={handOver}>
              {say(HAND_OVER.offer)}
            </Button>
            <Button className="secondary" disabled={busy} onClick={() => setSure(true)}>
              {say(NAME.giveUp)}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
