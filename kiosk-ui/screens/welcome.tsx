/** The first screen: what one can do here, as large cards. */

import { CheckSquareOutlined, EditOutlined, FileDoneOutlined, FileSearchOutlined, IdcardOutlined, PrinterOutlined, SafetyCertificateOutlined, ShopOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import type { MoveName } from '../journey.ts'
import { Card } from '../parts/card.tsx'
import { WELCOME } from '../words/start.ts'

export function Welcome(): ReactNode {
  const { dispatch, say } = useKiosk()
  const go = (move: MoveName) => () => dispatch({ type: 'move', move })
  return (
    <Screen
      title={say(WELCOME.title)}
      why={say(WELCOME.why)}
      touch={
        <>
          <div className="cards" data-columns="2">
            <Card lead title={say(WELCOME.establish)} hint={say(WELCOME.establishHint)} sign={<ShopOutlined />} tap={go('establish')} />
            <Card title={say(WELCOME.continueDraft)} hint={say(WELCOME.continueDraftHint)} sign={<EditOutlined />} tap={go('continueDraft')} />
            <Card title={say(WELCOME.status)} hint={say(WELCOME.statusHint)} sign={<FileSearchOutlined />} tap={go('status')} />
            <Card title={say(WELCOME.print)} hint={say(WELCOME.printHint)} sign={<PrinterOutlined />} tap={go('print')} />
            <Card title={say(WELCOME.verify)} hint={say(WELCOME.verifyHint)} sign={<SafetyCertificateOutlined />} tap={go('verify')} />
          </div>
          <p className="small">{say(WELCOME.choice)}</p>
        </>
      }
    >
      <ol className="way">
        {WELCOME.way.map((step, at) => (
          <li key={step.head.en}>
            <span className="way-sign" aria-hidden>
              {WAY_SIGNS[at]}
            </span>
            <span className="way-head">{say(step.head)}</span>
            <span className="small">{say(step.text)}</span>
          </li>
        ))}
      </ol>
    </Screen>
  )
}

const WAY_SIGNS: readonly ReactNode[] = [<IdcardOutlined key="card" />, <CheckSquareOutlined key="tick" />, <FileDoneOutlined key="paper" />]
