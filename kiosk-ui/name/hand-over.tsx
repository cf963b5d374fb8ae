/** Handing a name over: the holder is told what it means, the other person's card and face are checked, and the office moves the name only then. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { dateText } from '../parts/code-text.ts'
import { FRAME } from '../words/frame.ts'
import { HAND_OVER } from '../words/trade.ts'
import { OtherCard } from './hand-over-card.tsx'
import { OtherFace } from './hand-over-face.tsx'
import { HandOverPanel } from './hand-over-panel.tsx'
import type { Refusal } from './hand-over-refusal.ts'
import type { KeptName } from './keep-name.tsx'

/** The other person's card stands nowhere but in `face`: every answer of the office drops it, and so does leaving. */
type Step =
  | { readonly at: 'ask' }
  | { readonly at: 'card' }
  | { readonly at: 'face'; readonly card: Card }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'done'; readonly given: KeptName; readonly to: string }

type HandOverProps = {
  readonly name: KeptName
  /** The name is the other person's now. */
  readonly gone: () => void
  readonly close: () => void
}

export function HandOver({ name, gone, close }: HandOverProps): ReactNode {
  const [step, setStep] = useState<Step>({ at: 'ask' })
  const askForCard = () => setStep({ at: 'card' })
  const refuse = (refusal: Refusal) => setStep({ at: 'refused', refusal })
  const done = (given: KeptName, to: string) => {
    setStep({ at: 'done', given, to })
    gone()
  }
  switch (step.at) {
    case 'ask':
      return <AskHolder name={name} goOn={askForCard} back={close} />
    case 'card':
      return <OtherCard read={(card) => setStep({ at: 'face', card })} refuse={refuse} back={close} />
    case 'face':
      return <OtherFace card={step.card} name={name} done={done} refuse={refuse} other={askForCard} back={close} />
    case 'refused':
      return <Refused refusal={step.refusal} name={name} another={askForCard} back={close} />
    case 'done':
      return <HandedOver given={step.given} to={step.to} close={close} />
  }
}

function AskHolder({ name, goOn, back }: { readonly name: KeptName; readonly goOn: () => void; readonly back: () => void }): ReactNode {
  const { say, state } = useKiosk()
  return (
    <HandOverPanel
      title={say(HAND_OVER.askTitle)}
      touch={
        <>
          <Button type="primary" className="primary" block onClick={goOn}>
            {say(HAND_OVER.goOn)}
          </Button>
          <Button className="secondary" block onClick={back}>
            {say(HAND_OVER.keep)}
          </Button>
        </>
      }
    >
      <p className="chosen-words">{name.fullName}</p>
      <ul className="points under">
        {HAND_OVER.points.map((point) => (
          <li className="point" key={point.head.en}>
            <p className="point-head">{say(point.head)}</p>
            <p>{say(fill(point.text, { date: dateText(name.lastDay, state.language) }))}</p>
          </li>
        ))}
      </ul>
    </HandOverPanel>
  )
}

type RefusedProps = { readonly refusal: Refusal; readonly name: KeptName; readonly another: () => void; readonly back: () => void }

function Refused({ refusal: { title, why, stays }, name, another, back }: RefusedProps): ReactNode {
  const { say, state } = useKiosk()
  return (
    <HandOverPanel
      tone="correct"
      title={say(title)}
      why={say(why)}
      touch={
        <>
          {stays ? (
            <Button type="primary" className="primary" block onClick={another}>
              {say(HAND_OVER.anotherCard)}
            </Button>
          ) : null}
          <Button className="secondary" block onClick={back}>
            {say(HAND_OVER.toList)}
          </Button>
        </>
      }
    >
      <div className="note">
        <p className="note-head">{name.fullName}</p>
        {stays ? <p className="small">{say(fill(HAND_OVER.stillYours, { date: dateText(name.lastDay, state.language) }))}</p> : null}
      </div>
    </HandOverPanel>
  )
}

function HandedOver({ given, to, close }: { readonly given: KeptName; readonly to: string; readonly close: () => void }): ReactNode {
  const { say, state } = useKiosk()
  return (
    <HandOverPanel
      tone="approved"
      title={say(HAND_OVER.doneTitle)}
      why={say(HAND_OVER.doneWhy)}
      touch={
        <Button type="primary" className="primary" block onClick={close}>
          {say(FRAME.done)}
        </Button>
      }
    >
      <dl className="facts note">
        <dt>{say(HAND_OVER.name)}</dt>
        <dd>{given.fullName}</dd>
        <dt>{say(HAND_OVER.keptFor)}</dt>
        <dd>{to}</dd>
        <dt>{say(HAND_OVER.lastDay)}</dt>
        <dd>{dateText(given.lastDay, state.language)}</dd>
      </dl>
    </HandOverPanel>
  )
}
