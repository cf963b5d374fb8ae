/** The bottom bar: back, call staff, start over, always in the same place; with the two questions it may have to ask. */

import { CustomerServiceOutlined, HomeOutlined, LeftOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { hasSomethingToLose } from '../kiosk.ts'
import { FRAME } from '../words/frame.ts'

export function BottomBar({ back }: { readonly back: (() => void) | null }): ReactNode {
  const { state, dispatch, say } = useKiosk()
  const [open, setOpen] = useState<'staff' | 'start-over' | null>(null)
  const home = () => {
    setOpen(null)
    dispatch({ type: 'home' })
  }
  return (
    <nav className="band-bottom" aria-label={say(FRAME.title)}>
      {back === null ? (
        <span />
      ) : (
        <button type="button" className="quiet-button" onClick={back}>
          <LeftOutlined aria-hidden />
          {say(FRAME.back)}
        </button>
      )}
      <button type="button" className="quiet-button" onClick={() => setOpen('staff')}>
        <CustomerServiceOutlined aria-hidden />
        {say(FRAME.staff)}
      </button>
      {state.screen === 'welcome' ? (
        <span />
      ) : (
        <button type="button" className="quiet-button" onClick={() => (hasSomethingToLose(state) ? setOpen('start-over') : home())}>
          <HomeOutlined aria-hidden />
          {say(FRAME.startOver)}
        </button>
      )}
      <StaffCalled open={open === 'staff'} close={() => setOpen(null)} />
      <StartOver open={open === 'start-over'} close={() => setOpen(null)} home={home} />
    </nav>
  )
}

function StaffCalled({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactNode {
  const { office, say } = useKiosk()
  return (
    <Modal open={open} title={say(FRAME.staffTitle)} onCancel={close} footer={null} closable={false} centered width={880}>
      <p className="modal-words">
        {say(FRAME.staffWhy)}
        {office.demonstration ? say(FRAME.staffDemo) : ''}
      </p>
      <div className="modal-buttons">
        <Button type="primary" className="primary" onClick={close}>
          {say(FRAME.staffClose)}
        </Button>
      </div>
    </Modal>
  )
}

function StartOver({ open, close, home }: { readonly open: boolean; readonly close: () => void; readonly home: () => void }): ReactNode {
  const { state, say } = useKiosk()
  return (
    <Modal open={open} title={say(FRAME.startOverAsk)} onCancel={close} footer={null} closable={false} centered width={880}>
      <p className="modal-words">
        {say(FRAME.startOverWhy)}
        {state.draft === null ? '' : say(fill(FRAME.startOverDraft, { code: state.draft.code }))}
      </p>
      <div className="modal-buttons">
        <Button className="secondary" onClick={home}>
          {say(FRAME.startOverYes)}
        </Button>
        <Button type="primary" className="primary" onClick={close}>
          {say(FRAME.startOverNo)}
        </Button>
      </div>
    </Modal>
  )
}
