/** One of many, found by typing: an input with a grouped list below it, by the combobox pattern of ARIA, since lists of articles and fields are long. */

import { useId } from 'react'
import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'
import { PICKER } from '../words/frame.ts'
import type { OfferGroup } from './find-offers.ts'
import { usePicker } from './use-picker.ts'

export type PickerProps = {
  readonly label: Text
  readonly groups: readonly OfferGroup[]
  readonly pick: (value: string) => void
}

export function Picker({ label, groups, pick }: PickerProps): ReactNode {
  const { say } = useSpeech()
  const list = useId()
  const picker = usePicker({ list, groups, pick })
  const { open, active, flat } = picker
  return (
    <div className="picker">
      <input
        role="combobox"
        aria-label={say(label)}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && active !== undefined ? `${list}-${String(picker.place)}` : undefined}
        placeholder={say(label)}
        value={picker.words}
        onChange={(event) => picker.type(event.target.value)}
        onClick={picker.show}
        onBlur={picker.close}
        onKeyDown={picker.press}
      />
      <div id={list} role="listbox" aria-label={say(label)} className="picker-list" hidden={!open}>
        {picker.found.map((group) => (
          <div key={group.head} role="group" aria-label={group.head}>
            <div className="picker-head" aria-hidden>
              {group.head}
            </div>
            {group.offers.map((offer) => (
              <div key={offer.value} id={`${list}-${String(flat.indexOf(offer))}`} role="option" aria-selected={offer === active} className="picker-offer" onMouseDown={(event) => event.preventDefault()} onClick={() => picker.take(offer.value)}>
                {offer.label}
              </div>
            ))}
          </div>
        ))}
        {flat.length === 0 ? (
          <div role="option" aria-disabled aria-selected={false} className="picker-head">
            {say(PICKER.nothing)}
          </div>
        ) : null}
      </div>
    </div>
  )
}
