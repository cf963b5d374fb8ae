/** Setting the name aside while the rest of the form is filled in: offered where the name is free, told with its last day, lost to nobody but the faster. */

import { Button } from 'antd'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { textsAt } from '../form/answers.ts'
import { dateText } from '../parts/code-text.ts'
import { failureText } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { NAME } from '../words/trade.ts'
import type { NameParts } from './compose.ts'

export type KeptName = Output<typeof contract.reserveName>

type KeepNameProps = {
  readonly parts: NameParts
  readonly county: string
  readonly riskAccepted: boolean
  /** Its last day, where the name is set aside for this person already. */
  readonly keptUntil: string | null
  readonly keep: (kept: KeptName) => void
  /** Somebody was faster, or something else speaks against it: judge again. */
  readonly judgeAgain: () => void
}

export function KeepName({ parts, county, riskAccepted, keptUntil, keep, judgeAgain }: KeepNameProps): ReactNode {
  const { ask, office, say, state } = useKiosk()
  const { task, run } = useTask()
  const { division, tradeName, trade, form } = parts
  const { person } = state
  const idempotencyKey = useKeyFor(division + tradeName + trade + form)
  const realNameToken = person?.token ?? ''
  if (person === null || realNameToken === '') return null
  if (keptUntil !== null) return <p className="small kept-name">{say(fill(NAME.kept, { date: dateText(keptUntil, state.language) }))}</p>
  const wish = { matter: office.matters[0]?.matter ?? '', county, items: [...textsAt(state.answers, '/scope/items')], division, tradeName, trade, form, riskAccepted }
  const go = () =>
    run(async (signal) => {
      try {
        keep(await ask(contract.reserveName, { ...wish, idNo: person.idNo, realNameToken }, { idempotencyKey, signal }))
      } catch (error) {
        judgeAgain()
        throw error
      }
    })
  return (
    <div className="keep-name">
      <Button className="secondary" loading={task.phase === 'working'} onClick={go}>
        {say(NAME.keep)}
      </Button>
      {task.phase === 'failed' ? (
        <p className="small" role="alert">
          {say(failureText(task.cause))}
        </p>
      ) : null}
    </div>
  )
}

/** Another name is another request. */
function useKeyFor(name: string): string {
  return useMemo(() => `keep-${crypto.randomUUID()}-${String(name.length)}`, [name])
}
