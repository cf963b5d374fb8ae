/** The bar above every page: where one can go, who is signed in, language, shortcuts, and the way out. */

import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { NavLink, Outlet, useNavigate } from 'react-router'
import { useDrafts } from '../clerk/drafts.tsx'
import { fill, useDesk } from '../desk.ts'
import { FRAME } from '../words/frame.ts'
import { Demonstration } from './demonstration.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { useKeys } from './use-keys.ts'

export function DeskFrame(): ReactNode {
  const { say, keysOn } = useDesk()
  const [listing, setListing] = useState(false)
  const navigate = useNavigate()
  const go = (path: string) => () => void navigate(path)
  useKeys({ '?': () => setListing(true) }, true)
  useKeys({ q: go('/'), n: go('/names'), g: go('/rules') }, keysOn)
  return (
    <div className="desk">
      <a className="skip" href="#page">
        {say(FRAME.skip)}
      </a>
      <header className="bar">
        <span className="bar-title">{say(FRAME.title)}</span>
        <nav aria-label={say(FRAME.navigation)}>
          <NavLink to="/">{say(FRAME.queue)}</NavLink>
          <NavLink to="/names">{say(FRAME.register)}</NavLink>
          <NavLink to="/rules">{say(FRAME.rules)}</NavLink>
        </nav>
        <Demonstration />
        <Person openShortcuts={() => setListing(true)} />
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <Shortcuts open={listing} close={() => setListing(false)} />
    </div>
  )
}

function Person({ openShortcuts }: { readonly openShortcuts: () => void }): ReactNode {
  const { say, staff, language, setLanguage } = useDesk()
  return (
    <div className="bar-person">
      <Button type="text" size="small" onClick={openShortcuts}>
        {say(FRAME.keys)} <kbd>?</kbd>
      </Button>
      <Button type="text" size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {say(FRAME.language)}
      </Button>
      <span className="bar-name">
        {staff.name} <span className="quiet">{say(FRAME.roles[staff.role])}</span>
      </span>
      <SignOut />
    </div>
  )
}

/** Whoever leaves loses what was not sent, so they are asked once. */
function SignOut(): ReactNode {
  const { say, signOut } = useDesk()
  const { unsent } = useDrafts()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => (unsent === 0 ? signOut() : setAsking(true))}>
        {say(FRAME.signOut)}
      </Button>
      <Modal open={asking} onCancel={() => setAsking(false)} title={say(FRAME.signOutAsk)} okText={say(FRAME.signOutYes)} cancelText={say(FRAME.signOutNo)} onOk={signOut}>
        <p>{say(fill(FRAME.signOutWhy, { count: unsent }))}</p>
      </Modal>
    </>
  )
}
