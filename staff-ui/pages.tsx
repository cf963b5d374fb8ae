/** Which address shows which page. */

import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { CasePage } from './clerk/case/case-page.tsx'
import { Queue } from './clerk/queue/queue.tsx'
import { RegisterPage } from './clerk/register/register-page.tsx'
import { DeskFrame } from './frame/desk-frame.tsx'
import { Nothing } from './parts/failure.tsx'
import { RulesPage } from './policy/rules-page.tsx'
import { FAILURE } from './words/frame.ts'

export function Pages(): ReactNode {
  return (
    <Routes>
      <Route element={<DeskFrame />}>
        <Route index element={<Queue />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="names" element={<RegisterPage />} />
        <Route path="rules" element={<RulesPage />} />
        <Route path="*" element={<Nothing title={FAILURE.notFound} how={FAILURE.notFoundHow} />} />
      </Route>
    </Routes>
  )
}
