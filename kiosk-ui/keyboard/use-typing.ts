/** Finds the text field that has the focus and types into it as a keyboard would, so that every field works without knowing of us. */

import { useCallback, useEffect, useState } from 'react'

export type Typing = { readonly target: HTMLInputElement | null; readonly type: (text: string) => void; readonly erase: () => void; readonly hide: () => void }

/** Fields with digit keys of their own need no second keyboard. */
function wantsKeyboard(element: EventTarget | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && ['text', 'search', 'email', 'url'].includes(element.type) && !element.readOnly && !['numeric', 'decimal', 'none'].includes(element.inputMode)
}

export function useTyping(): Typing {
  const [target, setTarget] = useState<HTMLInputElement | null>(() => (wantsKeyboard(document.activeElement) ? document.activeElement : null))
  useEffect(() => {
    const into = (event: FocusEvent) => {
      if (wantsKeyboard(event.target)) setTarget(event.target)
    }
    const outOf = (event: FocusEvent) => {
      if (wantsKeyboard(event.target) && !(event.relatedTarget instanceof Element && event.relatedTarget.closest('.keyboard') !== null)) setTarget(null)
    }
    document.addEventListener('focusin', into)
    document.addEventListener('focusout', outOf)
    return () => {
      document.removeEventListener('focusin', into)
      document.removeEventListener('focusout', outOf)
    }
  }, [])
  const type = useCallback((text: string) => (target === null ? undefined : replaceSelection(target, text)), [target])
  const erase = useCallback(() => (target === null ? undefined : eraseBefore(target)), [target])
  const hide = useCallback(() => {
    target?.blur()
    setTarget(null)
  }, [target])
  return { target, type, erase, hide }
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
