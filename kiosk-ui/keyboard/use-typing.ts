/** Finds the text field that has the focus and types into it as a keyboard would, so that every field works without knowing of us. */

import { useCallback, useEffect, useState } from 'react'

export type Typing = { readonly target: HTMLInputElement | null; readonly type: (text: string) => void; readonly erase: () => void; readonly hide: () => void }

/** Fields with digit keys of their own need no second keyboard. */
function wantsKeyboard(element: EventTarget | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && ['text', 'search', 'email', 'url'].includes(element.type) && !element.readOnly && !['numeric', 'decimal', 'none'].includes(element.inputMode)
}

export function useTyping(): Typing {
  const [target, setTarget] = useState<HTMLInputElement | null>(() => (wantsKeyboard(document.activeElement) ? document.activeElement : null))
  useEffect(() => watchFocus(setTarget), [])
  const type = useCallback((text: string) => (target === null ? undefined : replaceSelection(target, text)), [target])
  const erase = useCallback(() => (target === null ? undefined : eraseBefore(target)), [target])
  const hide = useCallback(() => {
    target?.blur()
    setTarget(null)
  }, [target])
  return { target, type, erase, hide }
}

/**
 * Tells which field has the focus. While a finger is down nothing is told: taking the keyboard away would move the button under the
 * finger, and the press would be lost.
 */
function watchFocus(tell: (field: HTMLInputElement | null) => void): () => void {
  let fingerDown = false
  const look = () => {
    if (!fingerDown) tell(wantsKeyboard(document.activeElement) ? document.activeElement : null)
  }
  const later = () => window.setTimeout(look, 0)
  const down = () => {
    fingerDown = true
  }
  const up = () => {
    fingerDown = false
    later()
  }
  const listeners = [['pointerdown', down], ['pointerup', up], ['pointercancel', up], ['focusin', later], ['focusout', later]] as const
  for (const [kind, listener] of listeners) document.addEventListener(kind, listener, true)
  return () => {
    for (const [kind, listener] of listeners) document.removeEventListener(kind, listener, true)
  }
}

function replaceSelection(field: HTMLInputElement, text: string): void {
  const from = field.selectionStart ?? field.value.length
  const to = field.selectionEnd ?? from
  const value = field.value.slice(0, from) + text + field.value.slice(to)
  if (field.maxLength > 0 && value.length > field.maxLength) return
  put(field, value, from + text.length)
}

/** A whole character, also one that takes two units (𬭎). */
function eraseBefore(field: HTMLInputElement): void {
  const from = field.selectionStart ?? field.value.length
  const to = field.selectionEnd ?? from
  const before = from === to ? [...field.value.slice(0, from)].slice(0, -1).join('') : field.value.slice(0, from)
  put(field, before + field.value.slice(to), before.length)
}

/** React listens for `input` events but remembers the value set last: the setter of the element itself goes round that. */
function put(field: HTMLInputElement, value: string, caret: number): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.setSelectionRange(caret, caret)
}
