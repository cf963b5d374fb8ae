/** The quiet page before the desk: one card in the middle, the name of the place, and the language. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useSpeech } from '../desk.ts'
import type { Text } from '../desk.ts'
import { Demonstration } from '../frame/demonstration.tsx'
import { FRAME } from '../words/frame.ts'

export function Entrance({ title, children }: { readonly title: Text; readonly children: ReactNode }): ReactNode {
  const { say, language, setLanguage } = useSpeech()
  return (
    <div className="entrance">
      <header className="entrance-head">
        <span className="bar-title">{say(FRAME.title)}</span>
        <Demonstration />
        <Button type="text" size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {say(FRAME.language)}
        </Button>
      </header>
      <main className="entrance-card">
        <h1>{say(title)}</h1>
        {children}
      </main>
    </div>
  )
}
