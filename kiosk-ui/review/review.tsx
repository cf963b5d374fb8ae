/** The whole application as a page one can read before signing, each part with a way to change it. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { dropInapplicable, normaliseAnswers, validateAnswers } from '#forms'
import type { Problem } from '#forms'
import { fill, useKiosk } from '../context.ts'
import type { Kiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { isPassedOver, pageOfPointer } from '../form/walk.ts'
import { REVIEW } from '../words/review.ts'
import { FRAME } from '../words/frame.ts'
import { STEPS } from '../journey.ts'
import { tellAnswers } from './say-answer.ts'
import type { Told } from './say-answer.ts'

export function Review(): ReactNode {
  const kiosk = useKiosk()
  const { dispatch, say, state } = kiosk
  const told = tellAnswers({ ...kiosk, answers: state.answers, language: state.language, addressText: state.addressText })
  const open = openProblems(kiosk)
  const change = (page: string, focus: string | null) => dispatch({ type: 'move', move: 'change', patch: { page, focus, changing: true } })
  const sign = () => dispatch({ type: 'move', move: 'confirm', patch: { answers: readyAnswers(kiosk), focus: null } })
  return (
    <Screen
      title={say(REVIEW.title)}
      why={say(REVIEW.why)}
      primary={
        <>
          <WantsPerson />
          <Button type="primary" className="primary" disabled={open.length > 0} onClick={sign}>
            {say(REVIEW.toSign)}
          </Button>
        </>
      }
    >
      <PointsToCorrect change={change} />
      {open.length === 0 ? null : <Open problems={open} change={change} />}
      {STEPS.map((step) => (
        <StepTold key={step} head={say(FRAME.steps[step])} told={told.filter((one) => one.step === step)} change={change} />
      ))}
    </Screen>
  )
}

/** What will be signed: normal forms, and nothing that does not apply. */
export function readyAnswers({ form, circumstances, state }: Kiosk) {
  return dropInapplicable(form, normaliseAnswers(form, state.answers), circumstances)
}

/** Everything still missing or wrong, apart from the signatures that come next. */
function openProblems(kiosk: Kiosk): readonly Problem[] {
  const { form, circumstances } = kiosk
  return validateAnswers(form, readyAnswers(kiosk), circumstances).filter((problem) => !problem.pointer.startsWith('/signatures'))
}

type Change = (page: string, focus: string | null) => void

function Open({ problems, change }: { readonly problems: readonly Problem[]; readonly change: Change }): ReactNode {
  const { form, say } = useKiosk()
  return (
    <div className="note" data-tone="correct" role="alert">
      <p className="note-head">{say(fill(REVIEW.open, { n: problems.length }))}</p>
      <ul className="open-points">
        {problems.map((problem) => {
          const page = pageOfPointer(form, problem.pointer)
          return (
            <li key={problem.pointer}>
              <span>{say(problem)}</span>
              {page === null ? null : (
                <button type="button" className="quiet-button" onClick={() => change(page, problem.pointer)}>
                  {say(REVIEW.change)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function StepTold({ head, told, change }: { readonly head: string; readonly told: readonly Told[]; readonly change: Change }): ReactNode {
  const { circumstances, form, say, state } = useKiosk()
  const isFixed = (id: string) => form.pages.some((page) => page.id === id && isPassedOver({ form, answers: state.answers, circumstances, cardRead: state.person !== null }, page))
  if (told.length === 0) return null
  return (
    <section className="told">
      <h2 className="group-head">{head}</h2>
      {told.map((one) => (
        <div className="told-page" key={one.page}>
          <div className="told-words">
            <p className="small">{one.question}</p>
            {one.lines.map((line, at) => (
              <p key={`${String(at)} ${line}`} className="told-line">
                {line}
              </p>
            ))}
          </div>
          {isFixed(one.page) ? null : (
            <button type="button" className="quiet-button" aria-label={say(fill(REVIEW.changeWhat, { what: one.question }))} onClick={() => change(one.page, null)}>
              {say(REVIEW.change)}
            </button>
          )}
        </div>
      ))}
    </section>
  )
}

/** Nobody must accept a decision made by rules alone (个人信息保护法 art. 24). */
function WantsPerson(): ReactNode {
  const { dispatch, say, state } = useKiosk()
  const toggle = () => dispatch({ type: 'patch', patch: { wantsPerson: !state.wantsPerson } })
  return (
    <Button className="secondary" aria-pressed={state.wantsPerson} onClick={toggle}>
      {say(state.wantsPerson ? REVIEW.wantsPersonOn : REVIEW.wantsPerson)}
    </Button>
  )
}

/** While an application is being put right: the points of the notice, each with its way to the page. */
function PointsToCorrect({ change }: { readonly change: Change }): ReactNode {
  const { form, say, state } = useKiosk()
  const points = state.correcting === null ? [] : (state.outcome?.findings ?? []).filter((finding) => finding.severity === 'correct')
  if (points.length === 0) return null
  return (
    <div className="note" data-tone="correct">
      <p className="note-head">{say(REVIEW.points)}</p>
      <ul className="open-points">
        {points.map((finding) => {
          const [pointer = ''] = finding.pointers
          const page = pageOfPointer(form, pointer)
          return (
            <li key={`${finding.rule} ${finding.message.zh}`}>
              <span>{say(finding.message)}</span>
              {page === null ? null : (
                <button type="button" className="quiet-button" onClick={() => change(page, pointer)}>
                  {say(REVIEW.change)}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
