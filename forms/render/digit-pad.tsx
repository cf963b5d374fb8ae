/** Digits to tap, for a screen without a keyboard. */

import type { ReactNode } from 'react'
import type { Language } from '#forms'
import { word } from './words.ts'
import './digit-pad.css'

/** `mark`: the one other character the field may hold, such as `-` or `.`. */
type PadProps = { readonly language: Language; readonly mark?: string; readonly press: (key: string) => void; readonly erase: () => void; readonly clear: () => void }

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export function DigitPad({ language, mark, press, erase, clear }: PadProps): ReactNode {
  const key = (one: string): ReactNode => (
    <button key={one} type="button" className="form-key" onClick={() => press(one)}>
      {one}
    </button>
  )
  return (
    <div className="form-pad" role="group" aria-label={word('pad', language)}>
      {DIGITS.map(key)}
      {mark === undefined ? <span aria-hidden /> : key(mark)}
      {key('0')}
      <button type="button" className="form-key form-key-word" onClick={erase}>
        {word('erase', language)}
      </button>
      <button type="button" className="form-key form-key-word form-key-wide" onClick={clear}>
        {word('clear', language)}
      </button>
    </div>
  )
}
