/** Which component draws which screen, which step it belongs to, and where its back button leads. */

import { useMemo } from 'react'
import type { ComponentType } from 'react'
import { useKiosk } from '../context.ts'
import { FormScreen } from '../form/form-screen.tsx'
import { lastPage, pageAfter, pageBefore } from '../form/walk.ts'
import { movesOf, STEPS, stepOf } from '../journey.ts'
import type { ScreenName, Step } from '../journey.ts'
import type { Kiosk } from '../context.ts'
import { Review } from '../review/review.tsx'
import { Sign } from '../sign/sign.tsx'
import { DraftCode, Prove, StatusCode, VerifyCode } from './code-screens.tsx'
import { Collect, Goodbye } from './goodbye.tsx'
import { IdentifyToApply, IdentifyToPrint } from './identify.tsx'
import { Mine } from './mine.tsx'
import { Notice } from './notice.tsx'
import { OutcomeScreen } from './outcome.tsx'
import { Printing } from './printing.tsx'
import { Submitting } from './submitting.tsx'
import { Verified } from './verified.tsx'
import { Welcome } from './welcome.tsx'

const COMPONENTS: Readonly<Record<ScreenName, ComponentType>> = {
  welcome: Welcome,
  notice: Notice,
  identify: IdentifyToApply,
  form: FormScreen,
  review: Review,
  sign: Sign,
  submitting: Submitting,
  outcome: OutcomeScreen,
  prove: Prove,
  printing: Printing,
  collect: Collect,
  goodbye: Goodbye,
  'draft-code': DraftCode,
  'status-code': StatusCode,
  'verify-code': VerifyCode,
  verified: Verified,
  'identify-print': IdentifyToPrint,
  mine: Mine,
  'printing-mine': Printing,
}

export function screenFor(screen: ScreenName): ComponentType {
  return COMPONENTS[screen]
}

/** The step of the upper band; on the form it is the page that knows. */
export function stepNow({ form, state }: Pick<Kiosk, 'form' | 'state'>): Step | null {
  const step = stepOf(state.screen)
  if (step !== 'page') return step
  const page = form.pages.find((one) => one.id === state.page)
  return STEPS.find((one) => one === page?.step) ?? 'identity'
}

/** What the back button does here; null where going back is not offered (nothing is undone by leaving a decision). */
export function useBack(): (() => void) | null {
  const { circumstances, dispatch, form, state } = useKiosk()
  return useMemo(() => {
    const walk = { form, answers: state.answers, circumstances, cardRead: state.person !== null }
    const simply = () => dispatch({ type: 'move', move: 'back' })
    if (state.screen === 'submitting' || movesOf(state.screen).back === undefined) return null
    if (state.screen === 'review') return () => dispatch({ type: 'move', move: 'back', patch: { page: lastPage(walk)?.id ?? null, changing: false } })
    if (state.screen !== 'form') return simply
    if (state.changing) return () => dispatch({ type: 'move', move: 'lastPage', patch: { changing: false, focus: null } })
    const page = state.page ?? pageAfter(walk, null)?.id
    const before = page === undefined ? undefined : pageBefore(walk, page)
    return before === undefined ? simply : () => dispatch({ type: 'move', move: 'previousPage', patch: { page: before.id, focus: null } })
  }, [circumstances, dispatch, form, state])
}
