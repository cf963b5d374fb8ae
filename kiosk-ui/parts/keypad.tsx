/** On-screen keys and the boxes they fill, for codes and numbers: the screen has no other keyboard. */

import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { CODES } from '../words/start.ts'

const DIGITS = '0123456789'
const CROCKFORD = `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`
const CREDIT_CODE = `${DIGITS}ABCDEFGHJKLMNPQRTUWXY`

/** Which characters a code may have: keys that cannot be right are not offered. */
export const ALPHABETS = { receipt: CROCKFORD, licence: CREDIT_CODE, document: `${DIGITS}ABCDEFGHJKLMNPQRSTUVWXYZIO`, digits: DIGITS } as const
export type Alphabet = keyof typeof ALPHABETS

type KeypadProps = { readonly alphabet: Alphabet; readonly length: number; readonly value: string; readonly change: (value: string) => void }

export function Keypad({ alphabet, length, value, change }: KeypadProps): ReactNode {
  const { say } = useKiosk()
  const put = (key: string) => {
    if (value.length < length) change(value + key)
  }
  return (
    <div className="keypad">
      {[...ALPHABETS[alphabet]].map((key) => (
        <button key={key} type="button" className="key" onClick={() => put(key)}>
          {key}
        </button>
      ))}
      <button type="button" className="key" data-wide onClick={() => change(value.slice(0, -1))}>
        {say(CODES.erase)}
      </button>
      <button type="button" className="key" data-wide onClick={() => change('')}>
        {say(CODES.clear)}
      </button>
    </div>
  )
}

/** The code as far as it is entered, in groups of four. */
export function Entry({ length, value }: { readonly length: number; readonly value: string }): ReactNode {
  const { say } = useKiosk()
  const groups = Array.from({ length: Math.ceil(length / 4) }, (_, group) => Array.from({ length: Math.min(4, length - group * 4) }, (_, at) => group * 4 + at))
  return (
    <div className="entry" data-length={length} role="status" aria-label={`${say(fill(CODES.entered, { n: value.length, all: length }))} ${[...value].join(' ')}`}>
      {groups.map((group) => (
        <span className="entry-group" key={group[0]} aria-hidden>
          {group.map((at) => (
            <span className="entry-box" key={at} data-state={at === value.length ? 'next' : at < value.length ? 'full' : 'empty'}>
              {value[at] ?? ''}
            </span>
          ))}
        </span>
      ))}
    </div>
  )
}
