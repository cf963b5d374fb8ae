/** The other person's face, or a person's eyes, and the hand-over in the same breath: the token of the check is used once and kept nowhere. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { CardSeen } from '../parts/card-seen.tsx'
import { dateText } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { useRealName } from '../parts/use-real-name.ts'
import type { Method } from '../parts/use-real-name.ts'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { IDENTIFY } from '../words/start.ts'
import { HAND_OVER } from '../words/trade.ts'
import { HandOverPanel } from './hand-over-panel.tsx'
import { maskedName, refusalOf } from './hand-over-refusal.ts'
import type { Refusal } from './hand-over-refusal.ts'
import type { KeptName } from './keep-name.tsx'

type OtherFaceProps = {
  readonly card: Card
  readonly name: KeptName
  readonly done: (given: KeptName, to: string) => void
  readonly refuse: (refusal: Refusal) => void
  readonly other: () => void
  readonly back: () => void
}

export function OtherFace({ card, name, done, refuse, other, back }: OtherFaceProps): ReactNode {
  const { say, state } = useKiosk()
  const { task, run } = useTask()
  const [failed, setFailed] = useState(false)
  const handOver = useHandOver(card, name)
  const go = (method: Method) =>
    run(async (signal) => {
      const to = maskedName(card.name)
      try {
        const given = await handOver(method, signal)
        setFailed(given === null)
        if (given !== null) done(given, to)
      } catch (cause) {
        const refusal = signal.aborted ? null : refusalOf(cause, to)
        if (refusal === null) throw cause
        refuse(refusal)
      }
    })
  const working = task.phase === 'working'
  return (
    <HandOverPanel
      title={say(failed ? IDENTIFY.failedTitle : fill(IDENTIFY.faceTitle, { name: card.name }))}
      why={say(failed ? HAND_OVER.failedWhy : HAND_OVER.faceWhy)}
      touch={
        <>
          <Button type="primary" className="primary" block disabled={working} onClick={() => go('face')}>
            {say(failed ? IDENTIFY.again : HAND_OVER.faceStart)}
          </Button>
          <Button className="secondary" block disabled={working} onClick={() => go('in-person')}>
            {say(HAND_OVER.inPerson)}
          </Button>
          <Button className="secondary" block disabled={working} onClick={other}>
            {say(IDENTIFY.otherCard)}
          </Button>
          <Button className="secondary" block disabled={working} onClick={back}>
            {say(HAND_OVER.leave)}
          </Button>
        </>
      }
    >
      <CardSeen card={card} />
      <div className="note">
        <p className="note-head">{name.fullName}</p>
        <p className="small">{say(fill(HAND_OVER.keptUntil, { date: dateText(name.lastDay, state.language) }))}</p>
      </div>
      {working ? <Working what={say(HAND_OVER.working)} /> : null}
      {task.phase === 'failed' ? <Failure cause={task.cause} /> : null}
    </HandOverPanel>
  )
}

/** Null when the check did not pass. Whoever has left before the check came back has handed nothing over. */
function useHandOver(card: Card, { id }: KeptName): (method: Method, signal: AbortSignal) => Promise<KeptName | null> {
  const { ask, state } = useKiosk()
  const checkRealName = useRealName(card)
  const { person } = state
  return async (method, signal) => {
    const token = await checkRealName(method, signal)
    if (token === null) return null
    signal.throwIfAborted()
    return ask(contract.transferName, { id, idNo: person?.idNo ?? '', realNameToken: person?.token ?? '', toIdNo: card.idNo, toRealNameToken: token }, { signal })
  }
}
