/** How a picker is worked: open or closed, what was typed, which offer is under the cursor, and what each key does. */

import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { findOffers } from './find-offers.ts'
import type { OfferGroup } from './find-offers.ts'

export type PickerTerms = {
  /** Id of the list; each offer's id is this and its place. */
  readonly list: string
  readonly groups: readonly OfferGroup[]
  readonly pick: (value: string) => void
}

export function usePicker({ list, groups, pick }: PickerTerms) {
  const [{ open, words, at }, set] = useState(CLOSED)
  const found = findOffers(groups, words)
  const flat = found.flatMap((group) => group.offers)
  const place = Math.min(at, flat.length - 1)
  const active = flat[place]
  const take = (value: string) => {
    set(CLOSED)
    pick(value)
  }
  const move = (to: number) => {
    set({ open: true, words, at: to })
    requestAnimationFrame(() => document.getElementById(`${list}-${String(to)}`)?.scrollIntoView({ block: 'nearest' }))
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(open ? Math.min(place + 1, flat.length - 1) : 0),
    ArrowUp: () => move(Math.max(place - 1, 0)),
    Escape: () => set(CLOSED),
    Enter: () => (open && active !== undefined ? take(active.value) : move(0)),
  }
  return {
    open,
    words,
    found,
    flat,
    place,
    active,
    take,
    show: () => set({ open: true, words, at }),
    close: () => set(CLOSED),
    type: (typed: string) => set({ open: true, words: typed, at: 0 }),
    press: (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (act === undefined || event.nativeEvent.isComposing) return
      event.preventDefault()
      act()
    },
  }
}

const CLOSED = { open: false, words: '', at: 0 }
