/** The person's word that they answer for a similar name: it stands among what is touched, so that nobody looks in vain for why they may not go on. */

import { CheckSquareFilled, BorderOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { fieldTexts, withoutValue, withValue } from '#forms'
import { useKiosk } from '../context.ts'
import { isTrueAt } from '../form/answers.ts'

/** Similar names do not stop a registration; the person decides and answers for it (名规 art. 16(3)). */
export function AcceptRisk(): ReactNode {
  const { dispatch, form, state } = useKiosk()
  const accepted = isTrueAt(state.answers, '/name/riskAccepted')
  const toggle = () => {
    const answers = accepted ? withoutValue(state.answers, '/name/riskAccepted') : withValue(state.answers, '/name/riskAccepted', true)
    dispatch({ type: 'patch', patch: { answers } })
  }
  return (
    <button type="button" className="scope-row risk" aria-pressed={accepted} onClick={toggle}>
      <span className="scope-tick" aria-hidden>
        {accepted ? <CheckSquareFilled /> : <BorderOutlined />}
      </span>
      <span>{fieldTexts(form, '/name/riskAccepted', state.language).choices['true']}</span>
    </button>
  )
}
