/** Names set aside for the person: until when, kept longer once, handed over, or given up, which is asked twice, for anybody may take it then. */

import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { fill, useKiosk } from '../context.ts'
import { dateText } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { HAND_OVER, NAME } from '../words/trade.ts'
import { HandOver } from './hand-over.tsx'
import { useMyNames } from './use-my-names.ts'
import type { MyName } from './use-my-names.ts'

export function MyNames(): ReactNode {
  const { say } = useKiosk()
  const { names, task, refused, look, extend, release, drop, again } = useMyNames()
  const [handing, setHanding] = useState<MyName | null>(null)
  const heading = useHeadingAfter(handing !== null || task.phase === 'failed')
  // The office is asked again: whoever left while an answer was due does not know whether the name has moved.
  const close = () => {
    setHanding(null)
    look()
  }
  if (handing !== null) return <HandOver name={handing} gone={() => drop(handing)} close={close} />
  if (task.phase === 'failed') return again === null ? <Failure cause={task.cause} again={look} /> : <Unanswered cause={task.cause} again={again} toList={look} />
  if (names.length === 0 && refused === null) return null
  return (
    <section className="my-names" aria-labelledby="my-names-title">
      <h2 id="my-names-title" className="group-head" ref={heading} tabIndex={-1}>
        {say(NAME.mine)}
      </h2>
      {refused === null ? null : (
        <div className="note" data-tone="correct" role="alert">
          <p className="note-head">{say(refused.title)}</p>
          <p>{say(refused.why)}</p>
        </div>
      )}
      {names.map((name) => (
        <NameCard
          key={name.id}
          name={name}
          busy={task.phase === 'working'}
          extend={() => extend(name)}
          handOver={() => setHanding(name)}
          release={() => release(name)}
        />
      ))}
    </section>
  )
}

type UnansweredProps = { readonly cause: unknown; readonly again: () => void; readonly toList: () => void }

/** Whether it was done is not known: the same request once more, or the list, which knows. */
function Unanswered({ cause, again, toList }: UnansweredProps): ReactNode {
  const { say } = useKiosk()
  return (
    <div className="my-names">
      <Failure cause={cause} again={again} />
      <p className="small">{say(NAME.unanswered)}</p>
      <Button className="secondary" block onClick={toList}>
        {say(HAND_OVER.toList)}
      </Button>
    </div>
  )
}

/** The list comes back after a hand-over or a failure: its title takes the focus, as that of a new screen would. */
function useHeadingAfter(away: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const wasAway = useRef(false)
  useEffect(() => {
    if (wasAway.current && !away) heading.current?.focus({ preventScroll: true })
    wasAway.current = away
  }, [away])
  return heading
}

type NameCardProps = {
  readonly name: MyName
  readonly busy: boolean
  readonly extend: () => void
  readonly handOver: () => void
  readonly release: () => void
}

function NameCard({ name: { fullName, lastDay, mayExtend }, busy, extend, handOver, release }: NameCardProps): ReactNode {
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
