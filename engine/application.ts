/** An application, its statuses, and the table of legal moves. */

export type ApplicationStatus = 'in_review' | 'returned' | 'approved' | 'refused' | 'routed' | 'withdrawn'

/** Who an application is from, for whom it is decided, and where it stands. */
export type Application = {
  readonly id: string
  readonly matter: string
  readonly form: string
  readonly formVersion: number
  readonly receiptCode: string
  readonly kioskId: string
  /** Blind indexes: equality without the number. */
  readonly operatorKey: string
  readonly agentKey: string | null
  readonly registry: string
  /** Null before its first ruling took effect. */
  readonly status: ApplicationStatus | null
  readonly revision: number
  readonly version: number
  readonly createdAt: string
}

/** `returned → returned` is a resubmission that is returned again; the four ends have no way out. */
export const MOVES: Readonly<Record<ApplicationStatus | 'new', readonly ApplicationStatus[]>> = {
  new: ['in_review', 'returned', 'approved', 'routed'],
  in_review: ['approved', 'returned', 'refused', 'routed', 'withdrawn'],
  returned: ['in_review', 'returned', 'approved', 'routed', 'withdrawn'],
  approved: [],
  refused: [],
  routed: [],
  withdrawn: [],
}

export function mayMove(from: ApplicationStatus | null, to: ApplicationStatus): boolean {
  return MOVES[from ?? 'new'].includes(to)
}
