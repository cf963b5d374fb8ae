/** The second half of identification: face, or a person's eyes; and what one can do when the check does not pass. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { Screen } from '../frame/screen.tsx'
import { CardSeen } from '../parts/card-seen.tsx'
import { Failure } from '../parts/failure.tsx'
import { useRealName } from '../parts/use-real-name.ts'
import type { Method } from '../parts/use-real-name.ts'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { IDENTIFY } from '../words/start.ts'

type FaceCheckProps = { readonly card: Card; readonly mustPass: boolean; readonly done: (token: string | null) => void; readonly other: () => void }

export function FaceCheck({ card, mustPass, done, other }: FaceCheckProps): ReactNode {
  const { say } = useKiosk()
  const checkRealName = useRealName(card)
  const { task, run } = useTask()
  const [refused, setRefused] = useState(false)
  const check = (method: Method) =>
    run(async (signal) => {
      const token = await checkRealName(method, signal)
      setRefused(token === null)
      if (token !== null) done(token)
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
