/** The other person's card is read: a second card, so it goes to nobody's answers and never into the state of the kiosk. */

import { Button } from 'antd'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { Failure } from '../parts/failure.tsx'
import { PretendReader } from '../parts/pretend-reader.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { READ_CARD } from '../words/scan.ts'
import { HAND_OVER } from '../words/trade.ts'
import { HandOverPanel } from './hand-over-panel.tsx'
import { SAME_PERSON } from './hand-over-refusal.ts'
import type { Refusal } from './hand-over-refusal.ts'

type OtherCardProps = { readonly read: (card: Card) => void; readonly refuse: (refusal: Refusal) => void; readonly back: () => void }

export function OtherCard({ read, refuse, back }: OtherCardProps): ReactNode {
  const { desk, device, say, state } = useKiosk()
  const { task, run } = useTask()
  const holder = state.person?.idNo
  const wait = () =>
    run(async (signal) => {
      const card = await device.readCard(signal)
      // The office refuses it too; nobody's face is checked for nothing.
      if (card.idNo === holder) refuse(SAME_PERSON)
      else read(card)
    })
  useEffect(wait, [device, run])
  return (
    <HandOverPanel
      title={say(HAND_OVER.cardTitle)}
      why={say(HAND_OVER.cardWhy)}
      touch={
        <Button className="secondary" block onClick={back}>
          {say(HAND_OVER.leave)}
        </Button>
      }
    >
      {task.phase === 'failed' ? <Failure cause={task.cause} again={wait} /> : <Working what={say(READ_CARD.reading)} />}
      {desk === null ? null : <PretendReader desk={desk} />}
    </HandOverPanel>
  )
}
