/** What every page of the desk may use: who sits there, in which language, and how to ask the office. */

import { createContext, useContext } from 'react'
import type { CallOptions, contract, Input, Output, Route } from '#contract'

export type Language = 'zh' | 'en'
export type Text = { readonly zh: string; readonly en: string }
export type Staff = Output<typeof contract.readSession>
export type CaseRow = Output<typeof contract.readCase>['case']
export type OpenedCase = Output<typeof contract.readCase>
export type FactView = OpenedCase['facts'][number]
export type Basis = OpenedCase['findings'][number]['basis'][number]
export type Severity = OpenedCase['findings'][number]['severity']

/** Calls a route of the office; throws ProblemError, after the desk has noticed when the session is over. */
export type Ask = <R extends Route>(route: R, input: Input<R>, options?: CallOptions) => Promise<Output<R>>

/** Which language is spoken, also before anybody has signed in. */
export type Speech = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly say: (text: Text) => string
}

export type Desk = {
  readonly staff: Staff
  readonly ask: Ask
  readonly signOut: () => void
  /** Keys of one letter may be switched off: a speech program could press them by accident (WCAG 2.1.4). */
  readonly keysOn: boolean
  readonly setKeysOn: (on: boolean) => void
}

export const SpeechContext = createContext<Speech | null>(null)
export const DeskContext = createContext<Desk | null>(null)

/** The language around this component. Throws when there is none, which is a fault of the program. */
export function useSpeech(): Speech {
  const found = useContext(SpeechContext)
  if (found === null) throw new Error('This component has no language: wrap it in SpeechContext.')
  return found
}

/** The desk around this component. Throws when nobody is signed in, which is a fault of the program. */
export function useDesk(): Desk & Speech {
  const speech = useSpeech()
  const found = useContext(DeskContext)
  if (found === null) throw new Error('This component stands outside the desk: wrap it in DeskContext.')
  return { ...speech, ...found }
}

/** Fills `{name}` places of a text. */
export function fill(text: Text, places: Readonly<Record<string, string | number>>): Text {
  const put = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (places[name] === undefined ? whole : String(places[name])))
  return { zh: put(text.zh), en: put(text.en) }
}
