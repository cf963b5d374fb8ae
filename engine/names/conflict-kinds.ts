/** The kinds in which one name may stand against another, from the same in every word to alike in a part (名规 art. 16, 17; 企业名称相同相近比对规则). */

/**
 * In order of closeness. The first five are the same trade name, told apart by what else differs; `barred` is the word of a clerk about a pair; the
 * others are likenesses of two trade names.
 */
export const CONFLICT_KINDS = [
  'same-whole',
  'other-order',
  'other-division-or-form',
  'same-meaning-trade',
  'trade-not-said',
  'barred',
  'same-sound',
  'looks-alike',
  'contains',
  'contained',
  'partly-same-sound',
] as const

export type ConflictKind = (typeof CONFLICT_KINDS)[number]
