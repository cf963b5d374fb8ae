/** Who is standing here: the card is read, then the face is compared, or a member of staff looks (no face check is forced on anybody). */

import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { startAnswers } from '#forms'
import { useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { Screen } from '../frame/screen.tsx'
import { Failure } from '../parts/failure.tsx'
import { PretendReader } from '../parts/pretend-reader.tsx'
import { useTask } from '../parts/use-task.ts'
import type { Task } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { IDENTIFY } from '../words/start.ts'
import { FaceCheck } from './face-check.tsx'

/** `done` gets the card and the token of the check; null when nobody has checked yet. */
export function Identify({ done, mustPass }: { readonly done: (card: Card, token: string | null) => void; readonly mustPass: boolean }): ReactNode {
  const { device } = useKiosk()
  const [card, setCard] = useState<Card | null>(null)
  const { task, run } = useTask()
  const read = () => run(async (signal) => setCard(await device.readCard(signal)))
  useEffect(read, [device, run])
  if (card !== null) {
    const other = () => {
      setCard(null)
      read()
    }
    return <FaceCheck card={card} done={(token) => done(card, token)} mustPass={mustPass} other={other} />
  }
  return <ReadCard task={task} again={read} />
}

function ReadCard({ task, again }: { readonly task: Task; readonly again: () => void }): ReactNode {
  const { desk, say } = useKiosk()
  return (
    <Screen title={say(IDENTIFY.title)} why={say(IDENTIFY.why)} size="tall" touch={desk === null ? null : <PretendReader desk={desk} />}>
      {task.phase === 'failed' ? <Failure cause={task.cause} again={again} /> : <Working what={say(IDENTIFY.reading)} />}
    </Screen>
  )
}

/** Identification for a new application: what the card says becomes the first answers. */
export function IdentifyToApply(): ReactNode {
  const { dispatch, form } = useKiosk()
  const begin = (card: Card, token: string | null) => {
    const answers = { ...startAnswers(form), ...answersOf(card, token) }
    dispatch({ type: 'move', move: 'identified', patch: { person: personOf(card, token), answers, visit: crypto.randomUUID(), submitKey: crypto.randomUUID(), page: null, changing: false } })
  }
  return <Identify mustPass={false} done={begin} />
}

/** Identification to see one's own licences. */
export function IdentifyToPrint(): ReactNode {
  const { dispatch } = useKiosk()
  return <Identify mustPass done={(card, token) => dispatch({ type: 'move', move: 'identified', patch: { person: personOf(card, token) } })} />
}

function personOf(card: Card, token: string | null) {
  return { name: card.name, idType: card.idType, idNo: card.idNo, token }
}

/** A resident's number carries the birth date, so it is only kept where the number does not (form: operator.birthDate). */
function answersOf(card: Card, token: string | null) {
  const carriesBirthDate = card.idType === '10' || card.idType === '80'
  return {
    operator: {
      name: card.name,
      idType: card.idType,
      idNo: card.idNo,
      idValidTo: card.validTo,
      ...(carriesBirthDate || card.birthDate === null ? {} : { birthDate: card.birthDate }),
      residence: { region: card.region, address: card.residence },
      ...(card.mobile === undefined ? {} : { mobile: card.mobile }),
      ...(token === null ? {} : { realNameToken: token }),
    },
  }
}
