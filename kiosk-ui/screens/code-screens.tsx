/** The screens on which a code is entered: continue a draft, look up progress, verify a licence, prove who one is. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { Failure } from '../parts/failure.tsx'
import { Entry, Keypad } from '../parts/keypad.tsx'
import type { Alphabet } from '../parts/keypad.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { answersFrom } from '../form/answers.ts'
import { pageOfPointer } from '../form/walk.ts'
import { CODES } from '../words/start.ts'

type CodeScreenProps = {
  readonly title: Text
  readonly why: Text
  readonly button: Text
  readonly alphabet: Alphabet
  readonly length: number
  readonly look: (code: string, signal: AbortSignal) => Promise<void>
}

function CodeScreen({ title, why, button, alphabet, length, look }: CodeScreenProps): ReactNode {
  const { say } = useKiosk()
  const [code, setCode] = useState('')
  const { task, run } = useTask()
  const working = task.phase === 'working'
  return (
    <Screen
      title={say(title)}
      why={say(why)}
      size="tall"
      touch={<Keypad alphabet={alphabet} length={length} value={code} change={setCode} />}
      primary={
        <Button type="primary" className="primary" disabled={code.length < length || working} onClick={() => run((signal) => look(code, signal))}>
          {say(button)}
        </Button>
      }
    >
      <Entry length={length} value={code} />
      <div className="under">
        {working ? <Working what={say(CODES.looking)} /> : null}
        {task.phase === 'failed' ? <Failure cause={task.cause} /> : null}
      </div>
    </Screen>
  )
}

export function DraftCode(): ReactNode {
  const { ask, dispatch } = useKiosk()
  const look = async (code: string, signal: AbortSignal) => {
    const draft = await ask(contract.openDraft, { code }, { signal })
    const patch = { answers: answersFrom(draft.answers), addressText: draft.addressText, page: draft.page, changing: false, visit: crypto.randomUUID(), submitKey: crypto.randomUUID(), draft: { code: draft.code, savedAt: draft.savedAt, expiresAt: '' } }
    dispatch({ type: 'move', move: 'opened', patch })
  }
  return <CodeScreen title={CODES.draftTitle} why={CODES.draftWhy} button={CODES.open} alphabet="receipt" length={12} look={look} />
}

export function StatusCode(): ReactNode {
  const { ask, dispatch } = useKiosk()
  const look = async (receiptCode: string, signal: AbortSignal) => {
    const outcome = await ask(contract.readApplication, { receiptCode }, { signal })
    dispatch({ type: 'move', move: 'found', patch: { outcome, answers: {} } })
  }
  return <CodeScreen title={CODES.statusTitle} why={CODES.statusWhy} button={CODES.look} alphabet="receipt" length={12} look={look} />
}

export function VerifyCode(): ReactNode {
  const { ask, dispatch } = useKiosk()
  const look = async (number: string, signal: AbortSignal) => {
    const verification = await ask(contract.verifyLicence, { number }, { signal })
    dispatch({ type: 'move', move: 'found', patch: { verification } })
  }
  return <CodeScreen title={CODES.verifyTitle} why={CODES.verifyWhy} button={CODES.verify} alphabet="licence" length={18} look={look} />
}

/** Before answers are fetched back to be corrected: the last four characters of the document's number. */
export function Prove(): ReactNode {
  const { ask, dispatch, form, state } = useKiosk()
  const receiptCode = state.outcome?.receiptCode ?? ''
  const look = async (last4: string, signal: AbortSignal) => {
    const { answers, addressText } = await ask(contract.readAnswers, { receiptCode, last4 }, { signal })
    const page = state.focus === null ? null : pageOfPointer(form, state.focus)
    dispatch({ type: 'move', move: 'proven', patch: { answers: answersFrom(answers), addressText, page, changing: true, correcting: receiptCode, submitKey: crypto.randomUUID() } })
  }
  return <CodeScreen title={CODES.proveTitle} why={CODES.proveWhy} button={CODES.open} alphabet="document" length={4} look={look} />
}
