/** What the kiosk remembers of the person in front of it, and how each move changes that; all of it lives in one value that can be dropped. */

import type { contract, Outcome, Output } from '#contract'
import type { Answers } from '#forms'
import { targetOf } from './journey.ts'
import type { MoveName, ScreenName } from './journey.ts'

export type Language = 'zh' | 'en'
export type Draft = { readonly code: string; readonly savedAt: string; readonly expiresAt: string }
export type Verification = Output<typeof contract.verifyLicence>

/** Who was identified; the token is proof of the check and goes along with the answers. */
export type Person = { readonly name: string; readonly idType: string; readonly idNo: string; readonly token: string | null }

/** A paper to print: one order at this kiosk. */
export type Sheet = { readonly orderId: string; readonly copyNo: number; readonly licenceNumber: string }

export type KioskState = {
  readonly screen: ScreenName
  readonly language: Language
  readonly care: boolean
  readonly answers: Answers
  /** The chosen door in words; the answers keep only its number. */
  readonly addressText: string | null
  readonly page: string | null
  /** A page opened from the review or a notice: going on leads back to the review instead of to the next page. */
  readonly changing: boolean
  /** JSON pointer of the field a notice leads to. */
  readonly focus: string | null
  readonly person: Person | null
  /** One filling-in of the form; tells a late answer of the office whose it is. */
  readonly visit: string | null
  readonly draft: Draft | null
  /** Made before the first try; every repeat of the same content carries the same key. */
  readonly submitKey: string | null
  readonly wantsPerson: boolean
  readonly outcome: Outcome | null
  /** The receipt of the application that is being put right; null while it is new. */
  readonly correcting: string | null
  readonly sheets: readonly Sheet[]
  readonly verification: Verification | null
}

export type Patch = Partial<Omit<KioskState, 'screen'>>
export type KioskEvent =
  | { readonly type: 'move'; readonly move: MoveName; readonly patch?: Patch }
  | { readonly type: 'patch'; readonly patch: Patch }
  | { readonly type: 'saved'; readonly visit: string; readonly draft: Draft }
  | { readonly type: 'home' }
  | { readonly type: 'forget' }

/** Nothing of the last person is in it: this value is where forgetting ends. */
export const FRESH: KioskState = {
  screen: 'welcome',
  language: 'zh',
  care: false,
  answers: {},
  addressText: null,
  page: null,
  changing: false,
  focus: null,
  person: null,
  visit: null,
  draft: null,
  submitKey: null,
  wantsPerson: false,
  outcome: null,
  correcting: null,
  sheets: [],
  verification: null,
}

/** The next state. An unknown move changes nothing; coming home keeps only how the person wants to read. */
export function kiosk(state: KioskState, event: KioskEvent): KioskState {
  switch (event.type) {
    case 'forget':
      return FRESH
    case 'home':
      return { ...FRESH, language: state.language, care: state.care }
    case 'saved':
      return event.visit === state.visit ? { ...state, draft: event.draft } : state
    case 'patch':
      return { ...state, ...event.patch }
    case 'move': {
      const screen = targetOf(state.screen, event.move)
      if (screen === undefined) return state
      if (screen === 'welcome') return { ...FRESH, language: state.language, care: state.care }
      return { ...state, ...event.patch, screen }
    }
  }
}

/** Whether something would be lost by starting over. */
export function hasSomethingToLose(state: KioskState): boolean {
  return Object.keys(state.answers).length > 0 && state.screen !== 'goodbye'
}
