/** The desk as a whole: language, session, drafts and pages; a session that ends covers the pages and leaves the drafts alone. */

import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { ProblemError } from '#contract'
import { sayIn } from '#forms/render'
import { DraftsKeeper } from './clerk/drafts.tsx'
import { SpeechContext } from './desk.ts'
import type { Speech } from './desk.ts'
import { Doorkeeper } from './doorkeeper.tsx'
import { Pages } from './pages.tsx'
import { useSetting } from './settings.ts'
import { DESK_THEME } from './theme.ts'
import { FRAME } from './words/frame.ts'

export function App(): ReactNode {
  const [language, setLanguage] = useSetting('language', ['zh', 'en'])
  const [queries] = useState(newQueries)
  const speech = useMemo<Speech>(() => ({ language, setLanguage, say: (text) => sayIn(language, text) }), [language, setLanguage])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = FRAME.title[language]
  }, [language])
  return (
    <ConfigProvider theme={DESK_THEME} locale={language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <SpeechContext value={speech}>
        <QueryClientProvider client={queries}>
          <DraftsKeeper>
            <BrowserRouter basename="/staff">
              <Doorkeeper queries={queries}>
                <Pages />
              </Doorkeeper>
            </BrowserRouter>
          </DraftsKeeper>
        </QueryClientProvider>
      </SpeechContext>
    </ConfigProvider>
  )
}

/** Nothing is asked again by itself on a timer: a desk left alone must let its session run out. */
function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, refetchInterval: false, retry: (tries, error) => tries < 2 && error instanceof ProblemError && error.code === 'offline' },
      mutations: { retry: false },
    },
  })
}
