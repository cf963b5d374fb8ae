/** What a page of the form gets, whether the form draws it or the kiosk itself. */

import type { ReactNode } from 'react'

export type PageProps = {
  readonly title: string
  readonly why: string
  /** Problems of this page in words, to be shown under the question; null when there are none. */
  readonly problems: ReactNode
  /** Checks the page and goes on when nothing stops it. */
  readonly next: () => void
}
