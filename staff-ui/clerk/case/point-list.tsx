/** What the notice asks the applicant to correct: fields picked from the form, findings taken over, each with a sentence that says what to do. */

import { Button, Input, Select } from 'antd'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { labelOf, loadForm } from '#forms'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { DECIDE } from '../../words/decide.ts'
import { MOST } from '../draft.ts'
import type { Draft, DraftEvent, Point } from '../draft.ts'
import type { ToldPage } from './tell-answers.ts'

export type PointProps = {
  readonly draft: Draft
  readonly edit: (event: DraftEvent) => void
  readonly opened: OpenedCase
  readonly pages: readonly ToldPage[]
}

export function PointList({ draft, edit, opened, pages }: PointProps): ReactNode {
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
      <AddPoint opened={opened} pages={pages} add={(point) => edit({ type: 'add-point', point })} />
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

type AddPointProps = Pick<PointProps, 'opened' | 'pages'> & { readonly add: (point: Point) => void }

function AddPoint({ opened, pages, add }: AddPointProps): ReactNode {
  const { say, language } = useDesk()
  const label = useLabels(opened)
  const fields = pages.map((page) => ({ label: page.title, options: page.fields.map((field) => ({ value: field.pointer, label: field.label })) }))
  /* What already goes out by itself is not offered a second time; fraud signals have no field and are not for the applicant. */
  const offered = opened.findings.map((finding, at) => ({ finding, at })).filter(({ finding }) => finding.severity !== 'correct' && finding.severity !== 'note' && finding.pointers.length > 0)
  const take = (at: number) => {
    const finding = opened.findings[at]
    if (finding !== undefined) add({ pointer: finding.pointers[0] ?? '', label: label(finding.pointers[0] ?? ''), text: (finding.remedy[language] || finding.message[language]).slice(0, MOST.pointText) })
  }
  return (
    <div className="add-point">
      <Select
        aria-label={say(DECIDE.addField)}
        placeholder={say(DECIDE.addField)}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={[{ label: say(DECIDE.addWhole), options: [{ value: '', label: say(DECIDE.addWhole) }] }, ...fields]}
        onChange={(pointer: string | null) => (pointer === null ? undefined : add({ pointer, label: label(pointer), text: '' }))}
      />
      {offered.length === 0 ? null : <Select aria-label={say(DECIDE.addFinding)} placeholder={say(DECIDE.addFinding)} value={null} options={offered.map(({ finding, at }) => ({ value: at, label: `${finding.rule} ${say(finding.statement)}` }))} onChange={(at: number | null) => (at === null ? undefined : take(at))} />}
    </div>
  )
}

function useLabels({ form: name, formVersion }: OpenedCase) {
  const form = useMemo(() => loadForm(name, formVersion), [name, formVersion])
  return (pointer: string) => (pointer === '' ? DECIDE.addWhole : { zh: labelOf(form, pointer, 'zh'), en: labelOf(form, pointer, 'en') })
}
