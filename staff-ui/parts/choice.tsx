/** A short list to choose from, drawn by the browser itself: nothing speaks to a screen reader better. */

import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'

export type ChoiceProps<T extends string> = {
  readonly label: Text
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly text: Text }[]
  readonly choose: (value: T) => void
}

export function Choice<T extends string>({ label, value, choices, choose }: ChoiceProps<T>): ReactNode {
  const { say } = useSpeech()
  const change = (next: string) => {
    const chosen = choices.find((each) => each.value === next)
    if (chosen !== undefined) choose(chosen.value)
  }
  return (
    <select className="choice" aria-label={say(label)} value={value} onChange={(event) => change(event.target.value)}>
      {choices.map((each) => (
        <option key={each.value} value={each.value}>
          {say(each.text)}
        </option>
      ))}
    </select>
  )
}
