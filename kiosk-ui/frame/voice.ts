/** Reads aloud what is on the screen, never a script beside it: by itself in care mode, on demand otherwise. */

import { useCallback, useEffect, useState } from 'react'
import { useKiosk } from '../context.ts'

type Voice = { readonly available: boolean; readonly speaking: boolean; readonly toggle: () => void }

export function useVoice(): Voice {
  const { state } = useKiosk()
  const [speaking, setSpeaking] = useState(false)
  const available = 'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function'

  const stop = useCallback(() => {
    if (available) window.speechSynthesis.cancel()
    setSpeaking(false)
  }, [available])

  const speak = useCallback(() => {
    if (!available) return
    window.speechSynthesis.cancel()
    const words = new SpeechSynthesisUtterance(wordsOnScreen())
    words.lang = state.language === 'zh' ? 'zh-CN' : 'en'
    words.rate = 0.9
    words.onend = () => setSpeaking(false)
    words.onerror = () => setSpeaking(false)
    setSpeaking(true)
    window.speechSynthesis.speak(words)
  }, [available, state.language])

  useEffect(() => {
    if (state.care) speak()
    return stop
  }, [state.care, state.screen, state.page, speak, stop])

  return { available, speaking, toggle: speaking ? stop : speak }
}

/** Title, explanation and choices in the order in which they stand. */
function wordsOnScreen(): string {
  return [...document.querySelectorAll<HTMLElement>('.band-middle, .band-touch, .band-primary')].map((band) => band.innerText).join('。')
}
