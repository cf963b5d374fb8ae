/** What every screen may use: the state, the way to change it, the office, the devices, and how to say a text. */

import { createContext, useContext } from 'react'
import type { Dispatch } from 'react'
import type { contract, Output } from '#contract'
import type { Circumstances, Form } from '#forms'
import type { Ask } from './ask.ts'
import type { Device } from './device/device.ts'
import type { PretendDesk } from './device/pretend.ts'
import type { DraftKeeper } from './form/draft-keeper.ts'
import type { KioskEvent, KioskState } from './kiosk.ts'

export type Text = { readonly zh: string; readonly en: string }
export type Office = Output<typeof contract.readOffice>
export type Lists = Output<typeof contract.readLists>

export type Kiosk = {
  readonly state: KioskState
  readonly dispatch: Dispatch<KioskEvent>
  readonly say: (text: Text) => string
  readonly ask: Ask
  readonly office: Office
  readonly lists: Lists
  readonly form: Form
  /** Today and the named lists, which conditions of the form ask for. */
  readonly circumstances: Circumstances
  readonly drafts: DraftKeeper
  readonly device: Device
  /** The visible half of the pretend devices; null at a terminal with real ones. */
  readonly desk: PretendDesk | null
}

export const KioskContext = createContext<Kiosk | null>(null)

/** The kiosk around this component. Throws when there is none, which is a fault of the program. */
export function useKiosk(): Kiosk {
  const found = useContext(KioskContext)
  if (found === null) throw new Error('This component stands outside the kiosk: wrap it in KioskContext.')
  return found
}

/** Fills `{name}` places of a text. */
export function fill(text: Text, places: Readonly<Record<string, string | number>>): Text {
  const put = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (places[name] === undefined ? whole : String(places[name])))
  return { zh: put(text.zh), en: put(text.en) }
}
