/** The second half of identification: face, or a person's eyes; and what one can do when the check does not pass. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { Screen } from '../frame/screen.tsx'
import { dateText, masked } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { IDENTIFY } from '../words/start.ts'

type FaceCheckProps = { readonly card: Card; readonly mustPass: boolean; readonly done: (token: string | null) => void; readonly other: () => void }
type Method = 'face' | 'in-person'

export function FaceCheck({ card, mustPass, done, other }: FaceCheckProps): ReactNode {
  const { ask, device, say } = useKiosk()
  const { task, run } = useTask()
  const [refused, setRefused] = useState(false)
  const check = (method: Method) =>
    run(async (signal) => {
      const matched = method === 'in-person' || (await device.checkFace(card, signal)).matched
      const answer = matched ? await ask(contract.checkRealName, { idType: card.idType, idNo: card.idNo, name: card.name, method }, { signal }) : { passed: false, token: '' }
      setRefused(!answer.passed)
      if (answer.passed) done(answer.token)
    })
  const working = task.phase === 'working'
  const title = refused ? IDENTIFY.failedTitle : fill(IDENTIFY.faceTitle, { name: card.name })
  return (
    <Screen
      title={say(title)}
      why={say(refused ? IDENTIFY.failedWhy : IDENTIFY.faceWhy)}
      touch={
        <>
          <Button type="primary" className="primary" block disabled={working} onClick={() => check('face')}>
            {say(refused ? IDENTIFY.again : IDENTIFY.faceStart)}
          </Button>
          <Button className="secondary" block disabled={working} onClick={() => check('in-person')}>
            {say(IDENTIFY.inPerson)}
          </Button>
          {refused && !mustPass ? (
            <Button className="secondary" block disabled={working} onClick={() => done(null)}>
              {say(IDENTIFY.goOnWithout)}
            </Button>
          ) : null}
          <Button className="secondary" block disabled={working} onClick={other}>
            {say(IDENTIFY.otherCard)}
          </Button>
        </>
      }
    >
      <CardSeen card={card} />
      {working ? <Working what={say(IDENTIFY.checking)} /> : null}
      {task.phase === 'failed' ? <Failure cause={task.cause} /> : null}
    </Screen>
  )
}

function CardSeen({ card }: { readonly card: Card }): ReactNode {
  const { device, say, state } = useKiosk()
  const validTo = card.validTo === 'long-term' ? say(IDENTIFY.longTerm) : `${say(IDENTIFY.validTo)} ${dateText(card.validTo, state.language)}`
  return (
    <div className="note card-seen">
      <p className="note-head">{card.name}</p>
      <p>{masked(card.idNo)}</p>
      <p className="small">{validTo}</p>
      {device.pretend ? <p className="mark-demo">{say(IDENTIFY.facePretend)}</p> : null}
    </div>
  )
}
