/** The scanner beside the fields for papers: one button for each kind that fits, filling in what the paper says. */

import { ScanOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { choiceLabel, valueAt, visibleChoices, visibleFields, withValue } from '#forms'
import type { Answers, Json, Page, PageField } from '#forms'
import { fill, useKiosk } from '../context.ts'
import type { ScannedPaper } from '../device/device.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { SCAN } from '../words/scan.ts'
import { textAt } from './answers.ts'

export function ScanPapers({ page }: { readonly page: Page }): ReactNode {
  const { circumstances, state } = useKiosk()
  const fields = visibleFields(page, state.answers, circumstances).filter((field) => field.kind === 'document' || field.kind === 'document-list')
  return fields.map((field) => <ScanField key={field.pointer} field={field} />)
}

function ScanField({ field }: { readonly field: PageField }): ReactNode {
  const { circumstances, device, dispatch, form, say, state } = useKiosk()
  const { task, run } = useTask()
  const kindPlace = field.kind === 'document' ? `${field.pointer}/kind` : `${field.pointer}/0/kind`
  const scan = (kind: string) =>
    run(async (signal) => {
      const paper = await device.scanDocument(kind, textAt(state.answers, '/operator/name'), signal)
      dispatch({ type: 'patch', patch: { answers: withPaper(state.answers, field, paper) } })
    })
  return (
    <div className={device.pretend ? 'pretend' : 'note'}>
      <p className="pretend-head">{say(device.pretend ? SCAN.pretend : SCAN.real)}</p>
      <div className="scan-kinds">
        {visibleChoices(field, state.answers, circumstances).map((choice) => (
          <button key={choice.value} type="button" className="quiet-button" disabled={task.phase === 'working'} onClick={() => scan(choice.value)}>
            <ScanOutlined aria-hidden />
            {say(fill(SCAN.scan, { what: say(choiceLabel(form, kindPlace, choice.value)) }))}
          </button>
        ))}
      </div>
      {task.phase === 'failed' ? <Failure cause={task.cause} /> : null}
    </div>
  )
}

/** A paper of the same kind is replaced: the one scanned last is meant. */
function withPaper(answers: Answers, field: PageField, paper: ScannedPaper): Answers {
  const json: Json = { ...paper }
  if (field.kind === 'document') return withValue(answers, field.pointer, json)
  const before = valueAt(answers, field.pointer)
  const papers: readonly Json[] = Array.isArray(before) ? before : []
  const others = papers.filter((one) => !(typeof one === 'object' && one !== null && 'kind' in one && one['kind'] === paper.kind))
  return withValue(answers, field.pointer, [...others, json])
}
