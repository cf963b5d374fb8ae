/** First column: what the applicant said, page by page; what a rule speaks of carries a mark; numbers are masked until a reason is given. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import type { OpenedCase, Severity } from '../../desk.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Shape } from '../../parts/severity-mark.tsx'
import { CASE } from '../../words/case.ts'
import { SEVERITY } from '../../words/queue.ts'
import { speaksOf } from './tell-answers.ts'
import type { Said, Told, ToldStep } from './tell-answers.ts'
import type { CaseWrites } from './use-case.ts'

export type AskedProps = {
  readonly opened: OpenedCase
  readonly told: readonly ToldStep[]
  readonly revealed: boolean
  readonly writes: CaseWrites
  readonly show: (answers: OpenedCase['answers']) => void
  readonly mask: () => void
}

export function Asked(props: AskedProps): ReactNode {
  return (
    <>
      <Masking {...props} />
      {props.told.map(({ step, pages }) => (
        <section key={step} className="asked-step">
          <h3>{step}</h3>
          {pages.map((page) => (
            <dl key={page.id} className="asked-page">
              {page.fields.map((field) => (
                <Field key={field.pointer} field={field} findings={props.opened.findings} />
              ))}
            </dl>
          ))}
        </section>
      ))}
    </>
  )
}

function Masking({ opened, revealed, writes: { reveal }, show, mask }: AskedProps): ReactNode {
  const { say } = useDesk()
  const [asking, setAsking] = useState(false)
  const { heldByMe, status } = opened.case
  const go = (reason: string) =>
    reveal.mutate(reason, {
      onSuccess: ({ answers }) => {
        show(answers)
        setAsking(false)
      },
    })
  return (
    <div className="masking" data-revealed={revealed}>
      <span>{say(revealed ? CASE.revealed : heldByMe || status === 'closed' ? CASE.masked : CASE.revealNeedsHold)}</span>
      {revealed ? (
        <Button size="small" onClick={mask}>
          {say(CASE.hide)}
        </Button>
      ) : heldByMe ? (
        <Button size="small" onClick={() => setAsking(true)}>
          {say(CASE.reveal)}
        </Button>
      ) : null}
      <AskReason open={asking} close={() => setAsking(false)} title={CASE.revealTitle} why={CASE.revealWhy} action={CASE.revealDo} busy={reveal.isPending} error={reveal.error} go={go} />
    </div>
  )
}

/** The strongest first. */
const STRENGTH: readonly Severity[] = ['route', 'refuse', 'correct', 'review', 'note']

function Field({ field, findings }: { readonly field: Told; readonly findings: OpenedCase['findings'] }): ReactNode {
  const { say } = useDesk()
  const speaking = findings.filter((finding) => finding.severity !== 'note' && finding.pointers.some((pointer) => speaksOf(pointer, field.pointer)))
  const severity = STRENGTH.find((each) => speaking.some((finding) => finding.severity === each))
  return (
    <div className="field" id={`asked-${field.pointer}`} data-severity={severity} tabIndex={-1}>
      <dt>{field.label}</dt>
      <dd>
        <Words said={field.said} />
        {severity === undefined ? null : (
          <span className="field-mark" data-severity={severity} title={say(CASE.touched)}>
            <Shape severity={severity} /> {say(SEVERITY[severity])} {[...new Set(speaking.map((finding) => finding.rule))].join('、')}
          </span>
        )}
      </dd>
    </div>
  )
}

function Words({ said }: { readonly said: Said }): ReactNode {
  const { say } = useDesk()
  switch (said.kind) {
    case 'nothing':
      return <span className="quiet">{say(CASE.empty)}</span>
    case 'text':
      return said.text
    case 'tick':
      return <Tick {...said} />
    case 'list':
      return (
        <ol className="said-list">
          {said.parts.map((part, at) => (
            <li key={at}>
              <Words said={part} />
            </li>
          ))}
        </ol>
      )
    case 'group':
      return (
        <ul className="said-group">
          {said.parts.map(({ pointer, label, said: part }) => (
            <li key={pointer}>
              {part.kind === 'tick' ? null : <span className="said-label">{label}</span>} <Words said={part} />
            </li>
          ))}
        </ul>
      )
  }
}

function Tick({ sentence, ticked }: Extract<Said, { readonly kind: 'tick' }>): ReactNode {
  const { say } = useDesk()
  return (
    <span className="tick-line" data-ticked={ticked}>
      <span aria-hidden>{ticked ? '☑' : '☐'}</span>
      <span className="unseen">{say(CASE[ticked ? 'ticked' : 'unticked'])}</span> {sentence}
    </span>
  )
}
