/** One-letter keys for people who work here all day; silent while somebody types or a window is open on top. */

import { useEffect, useRef } from 'react'

/** Key as the browser names it → what it does. */
export type Keys = Readonly<Record<string, () => void>>

export function useKeys(keys: Keys, on: boolean): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      if (act === undefined || isTaken(event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return true
  return isTyping(event.target) || isCovered()
}

/** A window that was closed may still stand in the page, unseen. */
function isCovered(): boolean {
  return [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility())
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type="radio"]):not([type="checkbox"]), textarea, select, [role="combobox"], [role="listbox"]') !== null)
}
