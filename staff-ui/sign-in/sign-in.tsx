/** Signing in: two fields, and one sentence when it does not work that helps without telling which of the two was wrong. */

import { Button, Input } from 'antd'
import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { contract } from '#contract'
import { useSpeech } from '../desk.ts'
import type { Ask, Staff } from '../desk.ts'
import { hasCode, problemTitle } from '../parts/problem-text.ts'
import { SIGN_IN } from '../words/frame.ts'
import { Entrance } from './entrance.tsx'

export type SignInProps = {
  readonly ask: Ask
  /** Whose session ended, so that they need not type who they are. */
  readonly ended: Staff | null
  readonly signedIn: (staff: Staff, password: string) => void
}

export function SignIn({ ask, ended, signedIn }: SignInProps): ReactNode {
  const { say } = useSpeech()
  const [login, setLogin] = useState(ended?.login ?? '')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<ReactNode>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (login.trim() === '' || password === '') return setFault(say(SIGN_IN.needBoth))
    setBusy(true)
    setFault(null)
    try {
      signedIn(await ask(contract.signIn, { login: login.trim(), password }), password)
    } catch (error) {
      setBusy(false)
      setPassword('')
      setFault(<WhyNot error={error} />)
    }
  }
  return (
    <Entrance title={SIGN_IN.title}>
      {ended === null ? null : (
        <p className="entrance-note" role="status">
          {say(SIGN_IN.ended)}
        </p>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label className="field-label" htmlFor="login">
          {say(SIGN_IN.login)}
        </label>
        <Input id="login" size="large" autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus={ended === null} maxLength={60} value={login} aria-describedby="sign-in-fault" onChange={(event) => setLogin(event.target.value)} />
        <label className="field-label" htmlFor="password">
          {say(SIGN_IN.password)}
        </label>
        <Input.Password id="password" size="large" autoComplete="current-password" autoFocus={ended !== null} visibilityToggle={false} maxLength={200} value={password} aria-describedby="sign-in-fault" onChange={(event) => setPassword(event.target.value)} />
        <div id="sign-in-fault" className="field-fault" role="alert">
          {fault}
        </div>
        <Button type="primary" size="large" htmlType="submit" block loading={busy}>
          {say(SIGN_IN.submit)}
        </Button>
      </form>
    </Entrance>
  )
}

function WhyNot({ error }: { readonly error: unknown }): ReactNode {
  const { say } = useSpeech()
  const how = hasCode(error, 'locked', 'too_many_attempts') ? SIGN_IN.lockedHow : hasCode(error, 'sign_in_failed') ? SIGN_IN.failedHow : null
  return (
    <>
      <strong>{say(problemTitle(error))}</strong>
      {how === null ? null : <span>{say(how)}</span>}
    </>
  )
}
