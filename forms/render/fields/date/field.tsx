/** A date as three short entries with keys to tap, and where the form allows it a word instead, such as 长期. */

import { Input } from 'antd'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { DigitPad } from '../../digit-pad.tsx'
import type { FieldProps } from '../../field-props.ts'
import { word } from '../../words.ts'
import '../choice-cards/field.css'
import '../text/field.css'
import './field.css'

const PARTS = [
  { key: 'year', length: 4 },
  { key: 'month', length: 2 },
  { key: 'day', length: 2 },
] as const

/** The answer is `YYYY-MM-DD`; while it is being entered, what is there so far, which no schema takes for a date. */
export function DateField(props: FieldProps): ReactNode {
  const [at, setAt] = useState(0)
  const boxes = useRef<HTMLDivElement>(null)
  const texts = partsOf(props.value)
  const put = (place: number, text: string): void => props.onChange(joined(texts.map((old, one) => (one === place ? text : old))))
  const goTo = (place: number): void => {
    setAt(place)
    boxes.current?.querySelectorAll('input')[place]?.focus()
  }
  const press = (key: string): void => {
    const place = isFull(texts, at) ? Math.min(at + 1, PARTS.length - 1) : at
    if (isFull(texts, place)) return
    put(place, `${texts[place] ?? ''}${key}`)
    setAt(place)
  }
  return (
    <>
      <div className="form-date" ref={boxes}>
        {PARTS.map((part, place) => (
          <label key={part.key} className="form-date-part">
            <Input
              className="form-text form-digits"
              size="large"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part.length}
              value={texts[place] ?? ''}
              aria-describedby={props.describedBy}
              aria-invalid={props.invalid}
              {...(props.invalid ? { status: 'error' as const } : {})}
              onFocus={() => {
                setAt(place)
                props.activate()
              }}
              onChange={(event) => put(place, event.target.value.replace(/[^0-9]/g, ''))}
              onBlur={() => put(place, filledUp(texts[place] ?? '', part.length))}
              onPressEnter={() => goTo(Math.min(place + 1, PARTS.length - 1))}
            />
            <span>{word(part.key, props.language)}</span>
          </label>
        ))}
      </div>
      {props.offers.map((offer) => (
        <label key={offer.value} className="form-choice form-date-word" data-chosen={props.value === offer.value || undefined}>
          <input type="checkbox" className="form-choice-input" checked={props.value === offer.value} onChange={(event) => props.onChange(event.target.checked ? offer.value : undefined)} />
          <span>{offer.label}</span>
        </label>
      ))}
      {props.isActive ? <DigitPad language={props.language} press={press} erase={() => put(at, (texts[at] ?? '').slice(0, -1))} clear={() => props.onChange(undefined)} /> : null}
    </>
  )
}

/** A word such as `long-term` shows as no date at all. */
function partsOf(value: unknown): readonly string[] {
  const parts = typeof value === 'string' ? value.split('-') : []
  return parts.every((part) => /^[0-9]*$/.test(part)) ? PARTS.map((_, at) => parts[at] ?? '') : ['', '', '']
}

function joined(parts: readonly string[]): string | undefined {
  return parts.every((part) => part === '') ? undefined : parts.join('-')
}

function isFull(texts: readonly string[], place: number): boolean {
  return (texts[place] ?? '').length >= (PARTS[place]?.length ?? 0)
}

/** `3` becomes `03` for month and day; a year is never guessed. */
function filledUp(text: string, length: number): string {
  return length === 2 && text.length === 1 ? text.padStart(2, '0') : text
}
