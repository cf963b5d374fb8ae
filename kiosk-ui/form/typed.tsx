/** One typed line of the answers on a page the kiosk draws itself; emptied means not answered. */

import { Input } from 'antd'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { withoutValue, withValue } from '#forms'
import { useKiosk } from '../context.ts'
import { textAt } from './answers.ts'

export function Typed({ pointer, label, most = 100 }: { readonly pointer: string; readonly label: string; readonly most?: number }): ReactNode {
  const { dispatch, state } = useKiosk()
  const id = useId()
  const put = (text: string) => dispatch({ type: 'patch', patch: { answers: text === '' ? withoutValue(state.answers, pointer) : withValue(state.answers, pointer, text) } })
  return (
    <div className="typed-line">
      <label htmlFor={id}>{label}</label>
      <Input id={id} className="typed" value={textAt(state.answers, pointer)} maxLength={most} onChange={(event) => put(event.target.value)} />
    </div>
  )
}
