/** The card reader beside the fields for another person, an agent, a liaison or a member of the family: the card is read, so that nobody types a number. */

import { IdcardOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { valueAt, visibleFields, withValue } from '#forms'
import type { Answers, Json, Page } from '#forms'
import { useKiosk } from '../context.ts'
import type { Card } from '../device/device.ts'
import { Failure } from '../parts/failure.tsx'
import { PretendReader } from '../parts/pretend-reader.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { READ_CARD } from '../words/scan.ts'

export function ReadCard({ page }: { readonly page: Page }): ReactNode {
  const { circumstances, device, desk, dispatch, say, state } = useKiosk()
  const { task, run } = useTask()
  // What is typed while the reader waits must not be lost when the card is there.
  const latest = useRef(state.answers)
  useEffect(() => {
    latest.current = state.answers
  }, [state.answers])
  const place = placeOf(page, visibleFields(page, state.answers, circumstances).map(({ pointer }) => pointer))
  if (place === null) return null
  const read = () =>
    run(async (signal) => {
      const card = await device.readCard(signal)
      dispatch({ type: 'patch', patch: { answers: withCard(latest.current, place, card) } })
    })
  return (
    <div className="read-card">
      {task.phase === 'working' ? <Working what={say(READ_CARD.reading)} /> : (
        <button type="button" className="quiet-button" onClick={read}>
          <IdcardOutlined aria-hidden />
          {say(place.many ? READ_CARD.readNext : READ_CARD.read)}
        </button>
      )}
      {task.phase === 'failed' ? <Failure cause={task.cause} again={read} /> : null}
      {desk === null ? null : <PretendReader desk={desk} />}
    </div>
  )
}

type Place = { readonly pointer: string; readonly many: boolean }

/** Where a person stands on this page: a list of persons, or fields of one beside whom the operator is not meant. */
function placeOf({ fields }: Page, visible: readonly string[]): Place | null {
  const list = fields.find((field) => field.kind === 'person' && visible.includes(field.pointer))
  if (list !== undefined) return { pointer: list.pointer, many: true }
  const number = visible.find((pointer) => pointer.endsWith('/idNo') && pointer !== '/operator/idNo')
  return number === undefined ? null : { pointer: number.slice(0, -'/idNo'.length), many: false }
}

/** A number read before is the same person: the card replaces what stands there. What a card does not say (a phone, a relation) stays as it was. */
function withCard(answers: Answers, { pointer, many }: Place, { name, idType, idNo }: Card): Answers {
  const said = { name, idType, idNo }
  if (!many) return Object.entries(said).reduce((filled, [field, value]) => withValue(filled, `${pointer}/${field}`, value), answers)
  const before = valueAt(answers, pointer)
  const persons: readonly Json[] = Array.isArray(before) ? before : []
  const known = persons.findIndex((person) => numberOf(person) === idNo)
  const at = known === -1 ? persons.findIndex((person) => numberOf(person) === '') : known
  const index = at === -1 ? persons.length : at
  const person = persons[index]
  const filled: Json = { ...(typeof person === 'object' && person !== null && !Array.isArray(person) ? person : {}), ...said }
  return withValue(answers, pointer, persons.toSpliced(index, 1, filled))
}

function numberOf(person: Json): string {
  const number = valueAt(person, '/idNo')
  return typeof number === 'string' ? number : ''
}
