/** The applicant's journey as a table of screens and moves, so that no screen can be a dead end without a test noticing. */

export type ScreenName = keyof typeof SCREENS
export type MoveName =
  | 'establish' | 'continueDraft' | 'status' | 'print' | 'verify'
  | 'agree' | 'identified' | 'nextPage' | 'previousPage' | 'lastPage' | 'change'
  | 'confirm' | 'signed' | 'decided' | 'failed' | 'correct' | 'prove' | 'proven'
  | 'printed' | 'finish' | 'found' | 'opened' | 'back'

/** The five steps of the upper band; a screen outside an application belongs to none. */
export const STEPS = ['identity', 'place', 'trade', 'name', 'confirm'] as const
export type Step = (typeof STEPS)[number]

type Screen = {
  /** The step shown in the upper band; `page` when the page of the form says it. */
  readonly step: Step | 'page' | null
  readonly moves: Readonly<Partial<Record<MoveName, string>>>
}

/** `home` and `forget` lead to welcome from every screen and are therefore not repeated in each row. */
export const SCREENS = {
  welcome: { step: null, moves: { establish: 'notice', continueDraft: 'draft-code', status: 'status-code', print: 'identify-print', verify: 'verify-code' } },

  notice: { step: 'identity', moves: { agree: 'identify', back: 'welcome' } },
  identify: { step: 'identity', moves: { identified: 'form', back: 'notice' } },
  form: { step: 'page', moves: { nextPage: 'form', previousPage: 'form', lastPage: 'review', back: 'identify' } },
  review: { step: 'confirm', moves: { change: 'form', confirm: 'sign', back: 'form' } },
  sign: { step: 'confirm', moves: { signed: 'submitting', back: 'review' } },
  submitting: { step: 'confirm', moves: { decided: 'outcome', failed: 'review' } },
  outcome: { step: null, moves: { print: 'printing', correct: 'form', prove: 'prove', decided: 'outcome', finish: 'goodbye', back: 'welcome' } },
  prove: { step: null, moves: { proven: 'form', back: 'outcome' } },
  printing: { step: null, moves: { printed: 'collect', back: 'outcome' } },
  collect: { step: null, moves: { finish: 'goodbye', back: 'printing' } },
  goodbye: { step: null, moves: { back: 'welcome' } },

  'draft-code': { step: null, moves: { opened: 'form', back: 'welcome' } },
  'status-code': { step: null, moves: { found: 'outcome', back: 'welcome' } },
  'verify-code': { step: null, moves: { found: 'verified', back: 'welcome' } },
  verified: { step: null, moves: { back: 'verify-code' } },
  'identify-print': { step: null, moves: { identified: 'mine', back: 'welcome' } },
  mine: { step: null, moves: { print: 'printing-mine', back: 'identify-print' } },
  'printing-mine': { step: null, moves: { printed: 'collect', back: 'mine' } },
} as const satisfies Record<string, Screen>

const TABLE: Readonly<Record<string, Screen>> = SCREENS

export function isScreen(name: string | undefined): name is ScreenName {
  return name !== undefined && Object.hasOwn(SCREENS, name)
}

/** Where a move leads from a screen, or undefined when that screen does not know it. */
export function targetOf(screen: ScreenName, move: MoveName): ScreenName | undefined {
  const target = TABLE[screen]?.moves[move]
  return isScreen(target) ? target : undefined
}

/** Every screen this one can lead to, for the bottom bar and for the tests. */
export function movesOf(screen: ScreenName): Readonly<Partial<Record<MoveName, string>>> {
  return TABLE[screen]?.moves ?? {}
}

export function stepOf(screen: ScreenName): Step | 'page' | null {
  return TABLE[screen]?.step ?? null
}
