/** One of many, found by typing: an input with a grouped list below it, by the combobox pattern of ARIA, since lists of articles and fields are long. */

import { useId, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'
import { findOffers } from './find-offers.ts'
import type { OfferGroup } from './find-offers.ts'
import { PICKER } from '../words/frame.ts'

export type PickerProps = {
  readonly label: Text
  readonly groups: readonly OfferGroup[]
  readonly pick: (value: string) => void
}

export function Picker({ label, groups, pick }: PickerProps): ReactNode {
  const { say } = useSpeech()
  const list = useId()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const found = findOffers(groups, words)
  const flat = found.flatMap((group) => group.offers)
  const active = flat[Math.min(at, flat.length - 1)]
  const close = () => {
    setOpen(false)
    setWords('')
    setAt(0)
  }
  const take = (value: string) => {
    close()
    pick(value)
  }
  const move = (to: number) => {
    setOpen(true)
    setAt(to)
    requestAnimationFrame(() => document.getElementById(`${list}-${String(to)}`)?.scrollIntoView({ block: 'nearest' }))
  }
  const press = (event: KeyboardEvent) => {
    const act: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(open ? Math.min(at + 1, flat.length - 1) : 0),
      ArrowUp: () => move(Math.max(at - 1, 0)),
      Escape: close,
      Enter: () => (open && active !== undefined ? take(active.value) : setOpen(true)),
    }
    const chosen = act[event.key]
    if (chosen === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    chosen()
  }
  return (
    <div className="picker">
      <input
        role="combobox"
        aria-label={say(label)}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && active !== undefined ? `${list}-${String(flat.indexOf(active))}` : undefined}
        placeholder={say(label)}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
          setOpen(true)
        }}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={say(label)} className="picker-list" hidden={!open}>
        {found.map((group) => (
          <div key={group.head} role="group" aria-label={group.head}>
            <div className="picker-head" aria-hidden>
              {group.head}
            </div>
            {group.offers.map((offer) => (
              <div key={offer.value} id={`${list}-${String(flat.indexOf(offer))}`} role="option" aria-selected={offer === active} className="picker-offer" onMouseDown={(event) => event.preventDefault()} onClick={() => take(offer.value)}>
                {offer.label}
              </div>
            ))}
          </div>
        ))}
        {flat.length === 0 ? <div role="option" aria-disabled aria-selected={false} className="picker-head">{say(PICKER.nothing)}</div> : null}
      </div>
    </div>
  )
}
