/** The notice before anything is asked: who handles what, for what, and what the person's rights are (个人信息保护法 arts. 17, 24, 30, 35). */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { NOTICE } from '../words/start.ts'

export function Notice(): ReactNode {
  const { dispatch, office, say } = useKiosk()
  return (
    <Screen
      title={say(NOTICE.title)}
      why={say(NOTICE.why)}
      primary={
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'move', move: 'agree' })}>
          {say(NOTICE.agree)}
        </Button>
      }
    >
      <ul className="points">
        {NOTICE.points.map((point) => (
          <li className="point" key={point.head.en}>
            <p className="point-head">{say(point.head)}</p>
            <p>{say(fill(point.text, { office: say(office.name) }))}</p>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
