/** Which papers follow from a ruling: the licence's copies and the letter that explains the decision. */

import type { Verdict } from './decide.ts'

export type PaperKind = 'licence-original' | 'licence-duplicate' | 'approval' | 'receipt' | 'notice' | 'refusal' | 'routing'

export type Paper = {
  readonly kind: PaperKind
  /** 0 for the original and for letters, 1–9 for duplicates. */
  readonly copyNo: number
  /** The kiosk that is to print it; null where nobody asked for paper or it is a letter to be fetched. */
  readonly printAt: string | null
}

/** 登记通知书, 接收凭证, 一次性告知书, 不予登记通知书, 告知 (条例 arts. 19, 20; 细则 arts. 18, 19). */
const LETTER_FOR = {
  approve: 'approval',
  review: 'receipt',
  correct: 'notice',
  refuse: 'refusal',
  route: 'routing',
} as const satisfies Record<Verdict, PaperKind>

/** The licence is always drawn, since its electronic form is issued to everybody (条例 art. 22); paper only on request. */
export function orderPapers(verdict: Verdict, wanted: { readonly original: boolean; readonly duplicates: number }, kioskId: string): readonly Paper[] {
  const letter: Paper = { kind: LETTER_FOR[verdict], copyNo: 0, printAt: null }
  if (verdict !== 'approve') return [letter]
  const original: Paper = { kind: 'licence-original', copyNo: 0, printAt: wanted.original ? kioskId : null }
  const duplicates = Array.from({ length: wanted.duplicates }, (_, index): Paper => ({ kind: 'licence-duplicate', copyNo: index + 1, printAt: kioskId }))
  return [original, ...duplicates, letter]
}
