/** Before the office has answered, or when it cannot be reached: says so in both languages and tries again by itself. */

import { Button, ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { themeFor } from '../theme.ts'
import { FAILURE, FRAME } from '../words/frame.ts'

export function NoOffice({ failed, again }: { readonly failed: boolean; readonly again: () => void }): ReactNode {
  return (
    <ConfigProvider theme={themeFor(false)}>
      <div className="kiosk" data-screen="no-office">
        <main className="band-middle">
          <h1 className="question">{failed ? FAILURE.officeTitle.zh : FRAME.loading.zh}</h1>
          <p className="why">{failed ? FAILURE.officeWhy.zh : FRAME.title.zh}</p>
          <p className="question under" lang="en">
            {failed ? FAILURE.officeTitle.en : FRAME.loading.en}
          </p>
          <p className="why" lang="en">
            {failed ? FAILURE.officeWhy.en : FRAME.title.en}
          </p>
        </main>
        {failed ? (
          <div className="band-primary">
            <Button type="primary" className="primary" onClick={again}>
              {FAILURE.again.zh} · {FAILURE.again.en}
            </Button>
          </div>
        ) : null}
      </div>
    </ConfigProvider>
  )
}
