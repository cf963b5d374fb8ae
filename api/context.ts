/** All an action may touch, and who is asking: made once in the composition root, replaced whole in tests. */

import type { Store } from '#store'
import type { History } from './history/index.ts'
import type { OpenPolicy } from './policy/open-policy.ts'
import type { Log } from './log.ts'
import type { Outside, RealNameDesk } from './lookups/outside.ts'
import type { OpenForms } from './road/open-forms.ts'
import type { NumberAllocator } from './road/allocate-number.ts'

export type Context = {
  readonly store: Store
  readonly policy: OpenPolicy
  readonly forms: OpenForms
  /** Decisions of the past by matter, for trials: `histories.get(matter)?.desk.try(…)`. */
  readonly histories: ReadonlyMap<string, History>
  readonly outside: Outside & RealNameDesk
  readonly log: Log
  /** ISO-8601 UTC. The only clock. */
  readonly now: () => string
  /** A prefixed id, e.g. `app_…`, with 128 random bits. */
  readonly newId: (prefix: string) => string
  /** 12 characters, 60 random bits: what an applicant keeps. */
  readonly newReceiptCode: () => string
  /** 256 random bits, for sessions and papers. */
  readonly newSecret: () => string
  /** Letters the licence fonts cannot draw. */
  readonly missingCharacters: (text: string) => readonly string[]
  /** Draws a number inside the approval's transaction. */
  readonly allocateNumber: NumberAllocator
  readonly office: Office
  /** Rings the job runner's bell; a lost ring costs seconds, never a job. */
  readonly wakeJobs: () => void
  /** Invented cards for a pretend reader; null outside the demonstration. */
  readonly pretendCards: (() => readonly PretendCard[]) | null
}

export type Office = {
  readonly name: { readonly zh: string; readonly en: string }
  readonly version: string
  readonly demonstration: boolean
  readonly served: readonly string[]
  /** Base of the addresses printed in QR codes, without a trailing slash. */
  readonly publicUrl: string
  readonly patienceMs: number
}

export type PretendCard = {
  readonly caseId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly what: { readonly zh: string; readonly en: string }
  readonly mobile: string
  readonly card: {
    readonly name: string
    readonly idType: string
    readonly idNo: string
    readonly validTo: string
    readonly birthDate: string | null
    readonly region: string
    readonly residence: string
  }
}

/** A write's claim on its idempotency key: the answer is stored under it in the same transaction as what it did. */
export type RequestKey = { readonly caller: string; readonly key: string; readonly route: string; readonly bodyKey: string }

export type Kiosk = { readonly kind: 'kiosk'; readonly id: string; readonly name: string; readonly region: string; readonly public: boolean; readonly request: RequestKey | null }

export type Role = 'clerk' | 'policy' | 'operator' | 'auditor'

export type Staff = {
  readonly kind: 'staff'
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly registry: string | null
  readonly mustChange: boolean
  readonly tokenHash: string
  readonly request: RequestKey | null
}

export type Anyone = { readonly kind: 'anyone'; readonly address: string; readonly request: RequestKey | null }

export type Who = Kiosk | Staff | Anyone

/** The row that keeps an answer under its key; written by the action, inside its transaction. */
export function answerUnder(request: RequestKey, answer: unknown, now: string) {
  return { ...request, status: 200, answer, createdAt: now }
}
