/** Watches for silence: warns, counts down, and then forgets everything the person left behind. */

import { Button, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { idleAfter } from '../idle.ts'
import type { Idle } from '../idle.ts'
import { FRAME } from '../words/frame.ts'

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const
const BUSY_SCREENS: readonly string[] = ['submitting', 'printing', 'printing-mine']

export function IdleGuard({ forget }: { readonly forget: () => void }): ReactNode {
  const { state, say } = useKiosk()
  const lastTouch = useRef(performance.now())
  const [idle, setIdle] = useState<Idle>({ phase: 'present' })
  const busy = BUSY_SCREENS.includes(state.screen)
  const nothingHere = state.screen === 'welcome' && state.language === 'zh' && !state.care

  useEffect(() => {
    const touched = () => {
      lastTouch.current = performance.now()
    }
    const look = () => setIdle(nothingHere ? { phase: 'present' } : idleAfter(performance.now() - lastTouch.current, busy ? 'busy' : 'waiting'))
    for (const kind of TOUCHES) window.addEventListener(kind, touched, { capture: true, passive: true })
    const timer = window.setInterval(look, 500)
    return () => {
      for (const kind of TOUCHES) window.removeEventListener(kind, touched, { capture: true })
      window.clearInterval(timer)
    }
  }, [busy, nothingHere])

  useEffect(() => {
    if (idle.phase !== 'gone') return
    lastTouch.current = performance.now()
    forget()
  }, [idle.phase, forget])

  return (
    <Modal open={idle.phase === 'warning'} title={say(FRAME.idleTitle)} footer={null} closable={false} centered width={880} zIndex={2000}>
      <p className="modal-words" role="timer">
        {say(fill(FRAME.idleWhy, { seconds: idle.phase === 'warning' ? idle.secondsLeft : 0 }))}
      </p>
      <div className="modal-buttons">
        <Button className="secondary" onClick={forget}>
          {say(FRAME.idleLeave)}
        </Button>
        <Button type="primary" className="primary" onClick={() => setIdle({ phase: 'present' })}>
          {say(FRAME.idleStay)}
        </Button>
      </div>
    </Modal>
  )
}
