/** What the register says about a licence number: valid, replaced, cancelled, or not there at all. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import type { Verification } from '../kiosk.ts'
import { AnswerNumber } from '../parts/answer.tsx'
import type { Tone } from '../parts/answer.tsx'
import { dateText } from '../parts/code-text.ts'
import { VERIFIED } from '../words/start.ts'

const SAID = {
  valid: { tone: 'approved', title: VERIFIED.valid },
  replaced: { tone: 'correct', title: VERIFIED.replaced },
  cancelled: { tone: 'refused', title: VERIFIED.cancelled },
  unknown: { tone: 'refused', title: VERIFIED.unknown },
} as const satisfies Record<string, { readonly tone: Tone; readonly title: Text }>

export function Verified(): ReactNode {
  const { dispatch, say, state } = useKiosk()
  const verification = state.verification
  if (verification === null) return null
  const said = SAID[verification.found ? (verification.status ?? 'unknown') : 'unknown']
  return (
    <Screen
      title={say(said.title)}
      why={verification.found ? say(verification.statusText) : say(VERIFIED.unknownWhy)}
      answer={{ tone: said.tone, under: <AnswerNumber number={verification.number} label={say(verification.specimen ? VERIFIED.specimen : VERIFIED.number)} /> }}
      primary={
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'move', move: 'back' })}>
          {say(VERIFIED.another)}
        </Button>
      }
    >
      {verification.found ? <Face verification={verification} /> : null}
    </Screen>
  )
}

function Face({ verification }: { readonly verification: Verification }): ReactNode {
  const { say, state } = useKiosk()
  const rows = Object.entries(verification.face).filter(([, value]) => value !== null)
  return (
    <dl className="facts note under">
      {rows.map(([label, value]) => (
        <FactRow key={label} label={label} value={value ?? ''} />
      ))}
      {verification.registry === null ? null : <FactRow label={say(VERIFIED.registry)} value={verification.registry} />}
      {verification.establishedOn === null ? null : <FactRow label={say(VERIFIED.established)} value={dateText(verification.establishedOn, state.language)} />}
    </dl>
  )
}

function FactRow({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
