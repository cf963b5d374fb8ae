/** What can be done after a decision: print, correct, ask for a person, be done. */

import { Button } from 'antd'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Outcome } from '#contract'
import { useKiosk } from '../context.ts'
import { failureText } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { OUTCOME } from '../words/outcome.ts'
import { useCorrect } from './use-correct.ts'

export function OutcomeButtons({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { dispatch, say } = useKiosk()
  const correct = useCorrect()
  const sheets = outcome.printOrders.filter((order) => order.state !== 'printed').map((order) => ({ orderId: order.id, copyNo: order.copyNo, licenceNumber: order.licenceNumber }))
  const first = outcome.findings.find((finding) => finding.severity === 'correct')?.pointers[0] ?? null
  return (
    <>
      {outcome.mayAskForPerson ? <AskPerson receiptCode={outcome.receiptCode} /> : null}
      {outcome.mayResubmit ? (
        <Button type="primary" className="primary" onClick={() => correct(first)}>
          {say(OUTCOME.fixAll)}
        </Button>
      ) : null}
      {sheets.length > 0 ? (
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'move', move: 'print', patch: { sheets } })}>
          {say(OUTCOME.print)}
        </Button>
      ) : null}
      {outcome.mayResubmit || sheets.length > 0 ? null : (
        <Button type="primary" className="primary" onClick={() => dispatch({ type: 'move', move: 'finish' })}>
          {say(OUTCOME.finish)}
        </Button>
      )}
    </>
  )
}

function AskPerson({ receiptCode }: { readonly receiptCode: string }): ReactNode {
  const { ask, dispatch, say } = useKiosk()
  const { task, run } = useTask()
  const idempotencyKey = useMemo(() => crypto.randomUUID(), [])
  const askForPerson = () =>
    run(async (signal) => {
      const outcome = await ask(contract.askForPerson, { receiptCode }, { idempotencyKey, signal })
      dispatch({ type: 'move', move: 'decided', patch: { outcome } })
    })
  return (
    <Button className="secondary" disabled={task.phase === 'working'} onClick={askForPerson}>
      {say(task.phase === 'working' ? OUTCOME.asking : task.phase === 'failed' ? failureText(task.cause) : OUTCOME.askPerson)}
    </Button>
  )
}
