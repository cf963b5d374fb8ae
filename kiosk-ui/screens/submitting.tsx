/** Handing in: one key for every try, so that trying again can never register twice. */

import { Button } from 'antd'
import { useCallback, useEffect } from 'react'
import type { ReactNode } from 'react'
import { contract, ProblemError } from '#contract'
import type { Fault, Outcome } from '#contract'
import { useKiosk } from '../context.ts'
import type { Kiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { pageOfPointer } from '../form/walk.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { REVIEW } from '../words/review.ts'

export function Submitting(): ReactNode {
  const kiosk = useKiosk()
  const { dispatch, say } = kiosk
  const { task, run } = useTask()
  const { ask, form, state } = kiosk
  const { answers, correcting, draft, submitKey, wantsPerson } = state
  const submit = useCallback(
    () =>
      run(async () => {
        const outcome = await handIn({ ask, form, answers, correcting, draftCode: draft?.code, submitKey, wantsPerson })
        dispatch({ type: 'move', move: 'decided', patch: { outcome, correcting: null, draft: null, changing: false, wantsPerson: false } })
      }),
    [answers, ask, correcting, dispatch, draft, form, run, submitKey, wantsPerson],
  )
  useEffect(submit, [submit])
  const failed = task.phase === 'failed'
  return (
    <Screen
      title={say(failed ? REVIEW.notSubmitted : REVIEW.submitting)}
      why={say(failed ? REVIEW.notSubmittedWhy : REVIEW.submittingWhy)}
      primary={failed ? <Again submit={submit} /> : undefined}
    >
      {failed ? (
        <>
          <Failure cause={task.cause} />
          <Faults cause={task.cause} />
        </>
      ) : (
        <Working what={say(REVIEW.submitting)} />
      )}
    </Screen>
  )
}

type HandingIn = Pick<Kiosk, 'ask' | 'form'> & Pick<Kiosk['state'], 'answers' | 'correcting' | 'submitKey' | 'wantsPerson'> & { readonly draftCode: string | undefined }

async function handIn({ ask, form, answers, correcting, draftCode, submitKey, wantsPerson }: HandingIn): Promise<Outcome> {
  const options = submitKey === null ? {} : { idempotencyKey: submitKey }
  const asked = wantsPerson ? { wantsPerson } : {}
  if (correcting !== null) return ask(contract.resubmitApplication, { receiptCode: correcting, answers: { ...answers }, ...asked }, options)
  const draft = draftCode === undefined ? {} : { draftCode }
  return ask(contract.submitApplication, { form: form.name, formVersion: form.version, answers: { ...answers }, ...asked, ...draft }, options)
}

function Again({ submit }: { readonly submit: () => void }): ReactNode {
  const { dispatch, say } = useKiosk()
  return (
    <>
      <Button className="secondary" onClick={() => dispatch({ type: 'move', move: 'failed' })}>
        {say(REVIEW.backToReview)}
      </Button>
      <Button type="primary" className="primary" onClick={submit}>
        {say(REVIEW.again2)}
      </Button>
    </>
  )
}

/** What the office found wrong with the form itself, each with the way to its page. */
function Faults({ cause }: { readonly cause: unknown }): ReactNode {
  const { dispatch, form, say } = useKiosk()
  if (!(cause instanceof ProblemError) || cause.faults.length === 0) return null
  const go = (fault: Fault) => {
    const page = pageOfPointer(form, fault.pointer)
    dispatch({ type: 'move', move: 'failed' })
    if (page !== null) dispatch({ type: 'move', move: 'change', patch: { page, focus: fault.pointer, changing: true } })
  }
  return (
    <ul className="open-points under">
      {cause.faults.map((fault) => (
        <li key={fault.pointer + fault.code}>
          <span>{say(fault)}</span>
          <button type="button" className="quiet-button" onClick={() => go(fault)}>
            {say(REVIEW.change)}
          </button>
        </li>
      ))}
    </ul>
  )
}
