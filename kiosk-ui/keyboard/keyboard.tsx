/** The on-screen keyboard: pinyin with candidates, Latin letters, digits; it appears with the field and goes with it. */

import { useState } from 'react'
import type { PointerEvent, ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import { KEYBOARD } from '../words/trade.ts'
import { asSyllables, candidatesFor, lettersAfter } from './pinyin.ts'
import type { PinyinTable } from './pinyin.ts'
import { usePinyinTable } from './use-pinyin-table.ts'
import { useTyping } from './use-typing.ts'

type Mode = 'chinese' | 'latin' | 'digits'
const LETTER_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const DIGIT_ROWS = ['1234567890', '-/:.@_+#', '()（）·、'] as const

/** A phone brings its own keyboard. */
const OWN_KEYBOARD = '(max-width: 640px)'

export function Keyboard(): ReactNode {
  const typing = useTyping()
  if (typing.target === null || window.matchMedia(OWN_KEYBOARD).matches) return null
  return <Keys key={typing.target.id} typing={typing} latin={beginsLatin(typing.target)} />
}

/** Addresses of pages and mails are never Chinese, and catalogue search takes pinyin as it is. */
function beginsLatin(field: HTMLInputElement): boolean {
  return field.type !== 'text' || field.dataset['keyboard'] === 'search' || /url|email/i.test(field.id)
}

type KeysProps = { readonly typing: ReturnType<typeof useTyping>; readonly latin: boolean }

function Keys({ typing, latin }: KeysProps): ReactNode {
  const { say } = useKiosk()
  const table = usePinyinTable()
  const [mode, setMode] = useState<Mode>(latin ? 'latin' : 'chinese')
  const [capital, setCapital] = useState(false)
  const [letters, setLetters] = useState('')
  const press = (key: string) => (mode === 'chinese' ? setLetters((before) => (before + key).slice(0, 24)) : typing.type(capital ? key.toUpperCase() : key))
  const choose = (character: string) => {
    typing.type(character)
    setLetters(lettersAfter(letters, character, table))
  }
  const erase = () => (letters === '' ? typing.erase() : setLetters(letters.slice(0, -1)))
  const switchTo = (next: Mode) => {
    setLetters('')
    setMode(next)
  }
  return (
    <div className="keyboard" role="region" aria-label={say(KEYBOARD.label)} onPointerDown={keepFocus}>
      {mode === 'chinese' ? <Candidates letters={letters} table={table} choose={choose} /> : null}
      {(mode === 'digits' ? DIGIT_ROWS : LETTER_ROWS).map((row) => (
        <div className="key-row" key={row}>
          {[...row].map((key) => (
            <button key={key} type="button" className="key" onClick={() => press(key)}>
              {capital && mode === 'latin' ? key.toUpperCase() : key}
            </button>
          ))}
          {row === 'zxcvbnm' || row === DIGIT_ROWS[2] ? (
            <button type="button" className="key key-word" onClick={erase}>
              {say(KEYBOARD.erase)}
            </button>
          ) : null}
        </div>
      ))}
      <LastRow mode={mode} capital={capital} switchTo={switchTo} shift={() => setCapital(!capital)} space={() => typing.type(' ')} hide={typing.hide} />
    </div>
  )
}

/** The field keeps the focus while keys are pressed. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault()
}

type LastRowProps = { readonly mode: Mode; readonly capital: boolean; readonly switchTo: (mode: Mode) => void; readonly shift: () => void; readonly space: () => void; readonly hide: () => void }

function LastRow({ mode, capital, switchTo, shift, space, hide }: LastRowProps): ReactNode {
  const { say } = useKiosk()
  return (
    <div className="key-row">
      {(['chinese', 'latin', 'digits'] as const).map((one) => (
        <button key={one} type="button" className="key key-word" aria-pressed={one === mode} onClick={() => switchTo(one)}>
          {say(KEYBOARD[one])}
        </button>
      ))}
      {mode === 'latin' ? (
        <>
          <button type="button" className="key key-word" aria-pressed={capital} onClick={shift}>
            {say(KEYBOARD.shift)}
          </button>
          <button type="button" className="key key-word" onClick={space}>
            {say(KEYBOARD.space)}
          </button>
        </>
      ) : null}
      <button type="button" className="key key-word" onClick={hide}>
        {say(KEYBOARD.hide)}
      </button>
    </div>
  )
}

/** Two rows of nine keys, the last of which turns the page. */
const A_PAGE = 17

function Candidates({ letters, table, choose }: { readonly letters: string; readonly table: PinyinTable; readonly choose: (character: string) => void }): ReactNode {
  const { say } = useKiosk()
  const [from, setFrom] = useState({ letters, at: 0 })
  const at = from.letters === letters ? from.at : 0
  const all = candidatesFor(letters, table)
  return (
    <div className="candidates">
      <p className="letters-typed">{letters === '' ? say(KEYBOARD.pinyinHint) : asSyllables(letters, table)}</p>
      <div className="candidate-keys" role="group" aria-label={say(KEYBOARD.candidates)}>
        {all.slice(at, at + A_PAGE).map((character) => (
          <button key={character} type="button" className="key candidate" lang="zh-CN" onClick={() => choose(character)}>
            {character}
          </button>
        ))}
        {all.length > A_PAGE ? (
          <button type="button" className="key key-word" onClick={() => setFrom({ letters, at: at + A_PAGE < all.length ? at + A_PAGE : 0 })}>
            {say(KEYBOARD.more)}
          </button>
        ) : null}
      </div>
    </div>
  )
}
