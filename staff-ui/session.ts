/** Who sits at the desk, as a table of states: a session that ends keeps the page and the unsent decisions, and only asks for the password again. */

import type { Staff } from './desk.ts'

export type Session =
  /** Asking the office whether somebody is signed in. */
  | { readonly phase: 'opening' }
  /** The office does not answer. */
  | { readonly phase: 'unreachable' }
  | { readonly phase: 'signed-out' }
  /** Time ran out, or the session was ended elsewhere; the same person may go on where they were. */
  | { readonly phase: 'ended'; readonly staff: Staff }
  | { readonly phase: 'signed-in'; readonly staff: Staff }

export type SessionEvent =
  | { readonly type: 'opened'; readonly staff: Staff }
  | { readonly type: 'nobody' }
  | { readonly type: 'unreachable' }
  | { readonly type: 'again' }
  | { readonly type: 'refused' }
  | { readonly type: 'must-change' }
  | { readonly type: 'signed-out' }

export function session(state: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'opened':
      return { phase: 'signed-in', staff: event.staff }
    case 'nobody':
    case 'signed-out':
      return { phase: 'signed-out' }
    case 'unreachable':
      return { phase: 'unreachable' }
    case 'again':
      return { phase: 'opening' }
    case 'refused':
      return state.phase === 'signed-in' ? { phase: 'ended', staff: state.staff } : state
    case 'must-change':
      return state.phase === 'signed-in' ? { phase: 'signed-in', staff: { ...state.staff, mustChangePassword: true } } : state
  }
}

/** Another person at the same browser must not find what the last one wrote. */
export function isAnotherPerson(state: Session, staff: Staff): boolean {
  return state.phase === 'ended' && state.staff.id !== staff.id
}
