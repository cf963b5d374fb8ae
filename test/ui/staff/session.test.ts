/** Tests of who sits at the desk: a session that ends asks for the password and forgets nothing that the same person wrote. */

import { describe, expect, it } from 'vitest'
import type { Staff } from '../../../staff-ui/desk.ts'
import { isAnotherPerson, session } from '../../../staff-ui/session.ts'
import type { Session } from '../../../staff-ui/session.ts'

const CLERK: Staff = { id: 'staff_clerk', login: 'clerk', name: '审核员甲', role: 'clerk', registry: null, mustChangePassword: false }
const SIGNED_IN: Session = { phase: 'signed-in', staff: CLERK }
const ENDED: Session = { phase: 'ended', staff: CLERK }

describe('session', () => {
  it('somebody signed in · the office refuses the session · it has ended, and it is known whose it was', () => {
    expect(session(SIGNED_IN, { type: 'refused' })).toEqual(ENDED)
  })

  it('nobody signed in · a late refusal arrives · nothing changes', () => {
    expect(session({ phase: 'signed-out' }, { type: 'refused' })).toEqual({ phase: 'signed-out' })
    expect(session(ENDED, { type: 'refused' })).toEqual(ENDED)
  })

  it('somebody signed in · the office asks for another password · they are sent to change it', () => {
    expect(session(SIGNED_IN, { type: 'must-change' })).toEqual({ phase: 'signed-in', staff: { ...CLERK, mustChangePassword: true } })
  })

  it('the desk opens · nobody is signed in, or the office does not answer · the two are told apart', () => {
    expect(session({ phase: 'opening' }, { type: 'nobody' })).toEqual({ phase: 'signed-out' })
    expect(session({ phase: 'opening' }, { type: 'unreachable' })).toEqual({ phase: 'unreachable' })
    expect(session({ phase: 'unreachable' }, { type: 'again' })).toEqual({ phase: 'opening' })
  })

  it('a session ended · the same person, another person · only another must not find the drafts', () => {
    expect(isAnotherPerson(ENDED, CLERK)).toBe(false)
    expect(isAnotherPerson(ENDED, { ...CLERK, id: 'staff_clerk2' })).toBe(true)
  })
})
