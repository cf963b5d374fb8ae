/** What the notice asks the applicant to correct: fields picked from the form, findings taken over, each with a sentence that says what to do. */

import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { labelOf } from '#forms'
import type { Form } from '#forms'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase, Text } from '../../desk.ts'
import { Picker } from '../../parts/picker.tsx'
import { DECIDE } from '../../words/decide.ts'
import { CASE } from '../../words/case.ts'
import { MOST } from '../draft.ts'
import type { Draft, DraftEvent, Point } from '../draft.ts'
import type { ToldStep } from './tell-answers.ts'

export type PointProps = {
  readonly draft: Draft
  readonly edit: (event: DraftEvent) => void
  readonly opened: OpenedCase
  readonly form: Form
  readonly told: readonly ToldStep[]
}

export function PointList({ draft, edit, opened, form, told }: PointProps): ReactNode {
  const { say } = useDesk()
  const ruled = opened.findings.filter((finding) => finding.severity === 'correct').length
  return (
    <fieldset className="points">
      <legend className="field-label">{say(DECIDE.points)}</legend>
      <p className="quiet">{say(DECIDE.pointsHow)}</p>
      {ruled === 0 ? null : <p className="points-ruled">{say(fill(DECIDE.ruleFindings, { count: ruled }))}</p>}
      <ol>
        {draft.points.map((point, at) => (
          <PointLine key={`${point.pointer} ${String(at)}`} point={point} at={at} edit={edit} />
        ))}
      </ol>
      <AddPoint opened={opened} form={form} told={told} add={(point) => edit({ type: 'add-point', point })} />
    </fieldset>
  )
}

function PointLine({ point, at, edit }: { readonly point: Point; readonly at: number; readonly edit: (event: DraftEvent) => void }): ReactNode {
  const { say } = useDesk()
  const field = say(point.label)
  return (
    <li>
      <label className="point-label" htmlFor={`point-${String(at)}`}>
        {field}
      </label>
      <Button size="small" type="text" aria-label={say(fill(DECIDE.removePoint, { field }))} onClick={() => edit({ type: 'drop-point', at })}>
        ✕
      </Button>
      <Input.TextArea id={`point-${String(at)}`} autoSize={{ minRows: 2 }} autoFocus={point.text === ''} maxLength={MOST.pointText} placeholder={say(DECIDE.pointHint)} value={point.text} aria-label={say(fill(DECIDE.pointFor, { field }))} onChange={(event) => edit({ type: 'word-point', at, text: event.target.value })} />
    </li>
  )
}

type AddPointProps = Pick<PointProps, 'opened' | 'form' | 'told'> & { readonly add: (point: Point) => void }

function AddPoint({ opened, form, told, add }: AddPointProps): ReactNode {
  const { say, language } = useDesk()
  const whole = { head: say(DECIDE.addWhole), offers: [{ value: '', label: say(DECIDE.addWhole) }] }
  const fields = told.map(({ step, pages }) => ({ head: step, offers: pages.flatMap((page) => page.fields.map((field) => ({ value: field.pointer, label: field.label }))) }))
  const offered = offeredFindings(opened.findings)
  const take = (at: number) => {
    const finding = opened.findings[at]
    if (finding === undefined) return
    const pointer = finding.pointers[0] ?? ''
    add({ pointer, label: labelAt(form, pointer), text: (finding.remedy[language] || finding.message[language]).slice(0, MOST.pointText) })
  }
  return (
    <div className="add-point">
      <Picker label={DECIDE.addField} groups={[whole, ...fields]} pick={(pointer) => add({ pointer, label: labelAt(form, pointer), text: '' })} />
      {offered.length === 0 ? null : <Picker label={DECIDE.addFinding} groups={[{ head: say(CASE.findings), offers: offered.map(({ finding, at }) => ({ value: String(at), label: `${finding.rule} ${say(finding.statement)}` })) }]} pick={(at) => take(Number(at))} />}
    </div>
  )
}

/** What already goes out by itself is not offered a second time; a fraud signal has no field and is not for the applicant. */
function offeredFindings(findings: OpenedCase['findings']) {
  const numbered = findings.map((finding, at) => ({ finding, at }))
  return numbered.filter(({ finding }) => finding.severity !== 'correct' && finding.severity !== 'note' && finding.pointers.length > 0)
}

function labelAt(form: Form, pointer: string): Text {
  return pointer === '' ? DECIDE.addWhole : { zh: labelOf(form, pointer, 'zh'), en: labelOf(form, pointer, 'en') }
}
