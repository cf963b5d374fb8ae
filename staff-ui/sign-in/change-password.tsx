/** The first password is good for one thing: choosing another. */

import { Button, Input } from 'antd'
import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { contract } from '#contract'
import { fill, useSpeech } from '../desk.ts'
import type { Ask, Staff, Text } from '../desk.ts'
import { problemTitle } from '../parts/problem-text.ts'
import { PASSWORD } from '../words/frame.ts'
import { Entrance } from './entrance.tsx'

export type ChangePasswordProps = {
  readonly ask: Ask
  /** The password just used to sign in, so that it need not be typed again; empty after a reload. */
  readonly current: string
  readonly changed: (staff: Staff) => void
}

export function ChangePassword({ ask, current, changed }: ChangePasswordProps): ReactNode {
  const { say } = useSpeech()
  const [typed, setTyped] = useState({ current, next: '', repeat: '' })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Text | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = faultOf(typed)
    setFault(found)
    if (found !== null) return
    setBusy(true)
    try {
      changed(await ask(contract.changePassword, { current: typed.current, next: typed.next }))
    } catch (error) {
      setBusy(false)
      setFault(problemTitle(error))
    }
  }
  const field = (name: keyof typeof typed, label: Text) => (
    <>
      <label className="field-label" htmlFor={`password-${name}`}>
        {say(label)}
      </label>
      <Input.Password
        id={`password-${name}`}
        size="large"
        visibilityToggle={false}
        maxLength={200}
        autoComplete={name === 'current' ? 'current-password' : 'new-password'}
        autoFocus={name === (current === '' ? 'current' : 'next')}
        aria-describedby={name === 'next' ? 'password-how password-fault' : 'password-fault'}
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </>
  )
  return (
    <Entrance title={PASSWORD.title}>
      <p>{say(PASSWORD.why)}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {current === '' ? field('current', PASSWORD.current) : null}
        {field('next', PASSWORD.next)}
        <p id="password-how" className="quiet">
          {say(PASSWORD.nextHow)}
        </p>
        {field('repeat', PASSWORD.repeat)}
        <div id="password-fault" className="field-fault" role="alert">
          {fault === null ? null : say(fault)}
        </div>
        <Button type="primary" size="large" htmlType="submit" block loading={busy}>
          {say(PASSWORD.submit)}
        </Button>
      </form>
    </Entrance>
  )
}

/** Twelve is what the contract asks. */
function faultOf({ current, next, repeat }: { readonly current: string; readonly next: string; readonly repeat: string }): Text | null {
  if (current === '') return PASSWORD.needCurrent
  if (next.length < 12) return fill(PASSWORD.short, { count: next.length })
  if (next === current) return PASSWORD.same
  return next === repeat ? null : PASSWORD.differ
}
