/** Taking everything along, and then being forgotten, visibly. */

import { CheckOutlined, FileDoneOutlined, IdcardOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { COLLECT, GOODBYE } from '../words/outcome.ts'

const SECONDS = 10

export function Collect(): ReactNode {
  const { dispatch, say } = useKiosk()
  return (
    <Screen
      title={say(COLLECT.title)}
      why={say(COLLECT.why)}
      primary={
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'move', move: 'finish' })}>
          {say(COLLECT.done)}
        </Button>
      }
    >
      <ul className="takes">
        <li className="card">
          <span className="card-sign">
            <IdcardOutlined aria-hidden />
          </span>
          <span className="card-title">{say(COLLECT.card)}</span>
        </li>
        <li className="card">
          <span className="card-sign">
            <FileDoneOutlined aria-hidden />
          </span>
          <span className="card-title">{say(COLLECT.paper)}</span>
        </li>
      </ul>
      <p className="why">{say(COLLECT.missing)}</p>
    </Screen>
  )
}

export function Goodbye(): ReactNode {
  const { desk, dispatch, say } = useKiosk()
  const [left, setLeft] = useState(SECONDS)
  useEffect(() => {
    desk?.clear()
    dispatch({ type: 'patch', patch: { answers: {}, person: null, visit: null, draft: null, outcome: null, sheets: [], correcting: null, submitKey: null } })
    const timer = window.setInterval(() => setLeft((seconds) => seconds - 1), 1_000)
    return () => window.clearInterval(timer)
  }, [desk, dispatch])
  useEffect(() => {
    if (left <= 0) dispatch({ type: 'forget' })
  }, [left, dispatch])
  return (
    <Screen
      title={say(GOODBYE.title)}
      why={say(GOODBYE.why)}
      primary={
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'forget' })}>
          {say(GOODBYE.home)}
        </Button>
      }
    >
      <ul className="erased">
        {GOODBYE.erased.map((line) => (
          <li key={line.en}>
            <CheckOutlined aria-hidden />
            {say(line)}
          </li>
        ))}
      </ul>
      <p className="why">{say(fill(GOODBYE.soon, { seconds: Math.max(0, left) }))}</p>
    </Screen>
  )
}
