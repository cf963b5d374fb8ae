/** Rows that keep the office running: work to do, answers given, people, terminals. */

export type JobState = 'ready' | 'running' | 'done' | 'failed'

export type JobRow = {
  /** `job_…` */
  readonly id: string
  readonly task: string
  /** Unique within the task: asking twice for the same work is asking once. */
  readonly key: string
  readonly payload: unknown
  readonly state: JobState
  /** Lower comes sooner. */
  readonly priority: number
  readonly runAt: string
  readonly leaseUntil: string | null
  readonly worker: string | null
  /** Claims so far, the running one included. */
  readonly attempts: number
  readonly maxAttempts: number
  readonly lastError: string | null
  /** Id of the application, licence or case it follows from. */
  readonly causedBy: string
  readonly createdAt: string
  readonly doneAt: string | null
}

/** The answer once given under a caller's key; kept as long as the application itself. The answer is sealed. */
export type IdempotentRow = {
  readonly caller: string
  readonly key: string
  readonly route: string
  /** Blind index of the request, see `keyOf`. */
  readonly bodyKey: string
  readonly status: number
  readonly answer: unknown
  readonly createdAt: string
}

export type StaffRole = 'clerk' | 'policy' | 'operator' | 'auditor'

export type StaffRow = {
  /** `staff_…` */
  readonly id: string
  readonly login: string
  readonly name: string
  readonly role: StaffRole
  /** A clerk's registry; null for those who serve the whole city. */
  readonly registry: string | null
  readonly passwordHash: string
  readonly mustChange: boolean
  readonly disabled: boolean
  readonly createdAt: string
  readonly failedAttempts: number
  readonly lockedUntil: string | null
}

export type SessionRow = {
  readonly tokenHash: string
  readonly staffId: string
  readonly createdAt: string
  readonly seenAt: string
  readonly expiresAt: string
}

export type KioskRow = {
  /** `kiosk_…` */
  readonly id: string
  readonly name: string
  readonly region: string
  /** A public terminal is not a device in the sense of the counters. */
  readonly public: boolean
  readonly keyHash: string
  readonly createdAt: string
  readonly disabled: boolean
}

/** Facts about the database itself, such as what was seeded. */
export type SettingRow = { readonly key: string; readonly value: string }
