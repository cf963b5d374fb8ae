/** The other person's face, or a person's eyes, and the hand-over in the same breath: the token of the check is kept no longer than this step. */

import { Button } from 'antd'
import { useRef, useState } from 'react'
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
import { FAILURE } from '../words/frame.ts'
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

/** How the check stands: `passed` once a hand-over after it got no answer, so that only the hand-over is tried again. */
type Check = 'due' | 'failed' | 'passed'

export function OtherFace({ card, name, done, refuse, other, back }: OtherFaceProps): ReactNode {
  const { say, state } = useKiosk()
  const { task, run } = useTask()
  const [check, setCheck] = useState<Check>('due')
  const { handOver, hasPassed } = useHandOver(card, name)
  const go = (method: Method) =>
    run(async (signal) => {
      const to = maskedName(card.name)
      try {
        const given = await handOver(method, signal)
        if (given === null) setCheck('failed')
        else done(given, to)
      } catch (cause) {
        const refusal = signal.aborted ? null : refusalOf(cause, to)
        if (refusal === null && hasPassed()) setCheck('passed')
        if (refusal === null) throw cause
        refuse(refusal)
      }
    })
  const working = task.phase === 'working'
  const { title, why, primary } = WORDS[check]
  return (
    <HandOverPanel
      title={say(fill(title, { name: card.name }))}
      why={say(why)}
      touch={
        <>
          <Button type="primary" className="primary" block disabled={working} onClick={() => go('face')}>
            {say(primary)}
          </Button>
          {check === 'passed' ? null : (
            <>
              <Button className="secondary" block disabled={working} onClick={() => go('in-person')}>
                {say(HAND_OVER.inPerson)}
              </Button>
              <Button className="secondary" block disabled={working} onClick={other}>
                {say(IDENTIFY.otherCard)}
              </Button>
            </>
          )}
          <Button className="secondary" block disabled={working} onClick={back}>
            {say(check === 'passed' ? HAND_OVER.toList : HAND_OVER.leave)}
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

const WORDS = {
  due: { title: IDENTIFY.faceTitle, why: HAND_OVER.faceWhy, primary: HAND_OVER.faceStart },
  failed: { title: IDENTIFY.failedTitle, why: HAND_OVER.failedWhy, primary: IDENTIFY.again },
  passed: { title: HAND_OVER.unansweredTitle, why: HAND_OVER.unansweredWhy, primary: FAILURE.again },
} as const satisfies Readonly<Record<Check, unknown>>

/** A check that passed, and the key of the hand-over after it: kept together through every try, so that a repeat is the same request. */
type Passed = { readonly token: string; readonly idempotencyKey: string }

type HandOver = {
  /** Resolves with null when the check did not pass. Whoever has left before the check came back has handed nothing over. */
  readonly handOver: (method: Method, signal: AbortSignal) => Promise<KeptName | null>
  readonly hasPassed: () => boolean
}

function useHandOver(card: Card, { id }: KeptName): HandOver {
  const { ask, state } = useKiosk()
  const checkRealName = useRealName(card)
  const passed = useRef<Passed | null>(null)
  const { person } = state
  return {
    hasPassed: () => passed.current !== null,
    handOver: async (method, signal) => {
      const check = passed.current ?? passedWith(await checkRealName(method, signal))
      if (check === null) return null
      signal.throwIfAborted()
      passed.current = check
      const { token, idempotencyKey } = check
      return ask(contract.transferName, { id, idNo: person?.idNo ?? '', realNameToken: person?.token ?? '', toIdNo: card.idNo, toRealNameToken: token }, { idempotencyKey, signal })
    },
  }
}

function passedWith(token: string | null): Passed | null {
  return token === null ? null : { token, idempotencyKey: crypto.randomUUID() }
}
