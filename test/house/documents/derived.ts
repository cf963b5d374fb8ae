/** All documents that are derived from code, each with the text it should have now. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG } from '../../../api/config.ts'
import { PROBLEMS } from '../../../api/errors.ts'
import { ROOT } from '../probe-house.ts'
import { environmentPage } from './environment-page.ts'
import { factPage } from './fact-page.ts'
import { licencePage } from './licence-page.ts'
import type { Lock } from './licence-page.ts'
import { problemPage } from './problem-page.ts'
import { withWalls } from './wall-section.ts'

export type Derived = { readonly path: string; readonly text: string }

/** Each document with the text that the code asks for. */
export function derivedDocuments(): readonly Derived[] {
  return [
    { path: 'docs/errors.md', text: problemPage(PROBLEMS) },
    { path: 'docs/facts.md', text: factPage() },
    { path: '.env.example', text: environmentPage(CONFIG) },
    { path: 'docs/third-party-licences.md', text: licencePage(readLock()) },
    { path: 'docs/architecture.md', text: withWalls(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')) },
  ]
}

export function readLock(): Lock {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock
}
