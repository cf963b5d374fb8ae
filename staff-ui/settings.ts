/** How this browser likes the desk: language and one-letter keys; nothing of any person or case is ever kept here. */

import { useCallback, useState } from 'react'

/** A setting among fixed choices, remembered in this browser; the first choice when nothing valid is remembered. */
export function useSetting<T extends string>(name: string, choices: readonly [T, ...T[]]): readonly [T, (value: T) => void] {
  const key = `miaopi.desk.${name}`
  const [value, setValue] = useState<T>(() => choices.find((choice) => choice === remembered(key)) ?? choices[0])
  const change = useCallback(
    (next: T) => {
      setValue(next)
      remember(key, next)
    },
    [key],
  )
  return [value, change]
}

/** A browser that forbids keeping things loses the setting, not the desk. */
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}
