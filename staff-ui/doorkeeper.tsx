/** Lets people in: asks who is signed in, shows sign-in and the change of a first password, and notices when a session is over. */

import { Button } from 'antd'
import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import type { ReactNode } from 'react'
import { call, contract } from '#contract'
import { useDrafts } from './clerk/drafts.tsx'
import { DeskContext, useSpeech } from './desk.ts'
import type { Ask, Desk, Staff } from './desk.ts'
import { hasCode } from './parts/problem-text.ts'
import { isAnotherPerson, session } from './session.ts'
import type { Session } from './session.ts'
import { useSetting } from './settings.ts'
import { ChangePassword } from './sign-in/change-password.tsx'
import { Entrance } from './sign-in/entrance.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { FAILURE, FRAME } from './words/frame.ts'

const plainAsk: Ask = (route, input, options) => call(route, input, options)

export function Doorkeeper({ queries, children }: { readonly queries: QueryClient; readonly children: ReactNode }): ReactNode {
  const { state, ask, signedIn, signOut, again } = useSession(queries)
  const [keys, setKeys] = useSetting('keys', ['on', 'off'])
  const [password, setPassword] = useState('')
  const staff = state.phase === 'signed-in' ? state.staff : null
  const desk = useMemo<Desk | null>(() => (staff === null ? null : { staff, ask, signOut, keysOn: keys === 'on', setKeysOn: (on) => setKeys(on ? 'on' : 'off') }), [staff, ask, signOut, keys, setKeys])
  const enter = (entered: Staff, used: string) => {
    setPassword(entered.mustChangePassword ? used : '')
    signedIn(entered)
  }
  if (state.phase === 'opening') return <Opening />
  if (state.phase === 'unreachable') return <Unreachable again={again} />
  if (desk === null) return <SignIn ask={plainAsk} ended={state.phase === 'ended' ? state.staff : null} signedIn={enter} />
  if (desk.staff.mustChangePassword) return <ChangePassword ask={ask} current={password} changed={(changed) => enter(changed, '')} />
  return <DeskContext value={desk}>{children}</DeskContext>
}

function useSession(queries: QueryClient) {
  const [state, dispatch] = useReducer(session, { phase: 'opening' })
  const { dropAll } = useDrafts()
  /** What was read stays with the session that read it. */
  const ask = useCallback<Ask>(
    async (route, input, options) => {
      try {
        return await call(route, input, options)
      } catch (error) {
        if (hasCode(error, 'unauthenticated')) queries.clear()
        if (hasCode(error, 'unauthenticated')) dispatch({ type: 'refused' })
        if (hasCode(error, 'password_change_needed')) dispatch({ type: 'must-change' })
        throw error
      }
    },
    [queries],
  )
  useEffect(() => {
    if (state.phase !== 'opening') return
    call(contract.readSession, {}).then(
      (staff) => dispatch({ type: 'opened', staff }),
      (error: unknown) => dispatch({ type: hasCode(error, 'unauthenticated') ? 'nobody' : 'unreachable' }),
    )
  }, [state.phase])
  const forget = useForget(queries, dropAll)
  return {
    state,
    ask,
    signedIn: (staff: Staff) => {
      if (state.phase === 'signed-out' || isAnotherPerson(state, staff)) forget()
      dispatch({ type: 'opened', staff })
    },
    signOut: useCallback(() => {
      forget()
      call(contract.signOut, {}).then(
        () => dispatch({ type: 'signed-out' }),
        (error: unknown) => dispatch({ type: hasCode(error, 'unauthenticated') ? 'signed-out' : 'unreachable' }),
      )
    }, [forget]),
    again: () => dispatch({ type: 'again' }),
  } satisfies { readonly state: Session; readonly [name: string]: unknown }
}

function useForget(queries: QueryClient, dropAll: () => void) {
  return useCallback(() => {
    queries.clear()
    dropAll()
  }, [queries, dropAll])
}

function Opening(): ReactNode {
  const { say } = useSpeech()
  return (
    <p className="opening" role="status">
      {say(FRAME.loading)}
    </p>
  )
}

function Unreachable({ again }: { readonly again: () => void }): ReactNode {
  const { say } = useSpeech()
  return (
    <Entrance title={FAILURE.unreachable}>
      <p role="alert">{say(FAILURE.unreachableHow)}</p>
      <Button type="primary" size="large" block onClick={again}>
        {say(FRAME.again)}
      </Button>
    </Entrance>
  )
}
