/** What the comparison of names says: how two names are alike, what each mark means, and the word a clerk gives about a pair. */

export const NAMES = {
  title: { zh: '名称比对', en: 'Names compared' },
  none: { zh: '没有相同或相近的名称。', en: 'No name is the same or alike.' },
  count: { zh: '与 {count} 个名称相同或相近', en: 'the same as or alike to {count} names' },
  wish: { zh: '申请', en: 'Wished' },
  other: { zh: '已有', en: 'There' },
  since: { zh: '{date}起', en: 'since {date}' },
  may: { zh: '可以并存', en: 'May stand together' },
  mayNot: { zh: '不得并存', en: 'May not' },
  mayTitle: { zh: '认定可以并存', en: 'Let them stand together' },
  mayNotTitle: { zh: '认定不得并存', en: 'Bar them from standing together' },
  why: { zh: '今后同一行业再比对这两个字号时，以本认定为准；可以再次认定，原认定保留。请写明理由。', en: 'From now on these two trade names of this trade are compared by your word. You may decide again; what was decided stays on record. Please give the reason.' },
  doIt: { zh: '记录认定', en: 'Record' },
  identical: { zh: '字号相同，依法不得并存', en: 'The trade names are identical: the law bars them' },
  holdFirst: { zh: '领办后才能作出认定', en: 'Take the case in hand first to decide' },
  legend: { zh: '标记：', en: 'Marks:' },
} as const

/** Under each character: how it stands to the one in the other name. */
export const MARKS = {
  same: { short: { zh: '同字', en: 'same' }, long: { zh: '同一个字', en: 'the same character' } },
  sound: { short: { zh: '同音', en: 'sound' }, long: { zh: '读音相同', en: 'read the same' } },
  look: { short: { zh: '形近', en: 'look' }, long: { zh: '字形相近', en: 'easily mistaken' } },
  none: { short: { zh: '不同', en: 'other' }, long: { zh: '不相近', en: 'not alike' } },
} as const

export const BY_CLERK = { zh: '人工认定', en: "a clerk's word" } as const

export const NAME_STATUS = {
  registered: { zh: '已登记', en: 'registered' },
  reserved: { zh: '保留中', en: 'set aside' },
  cancelled: { zh: '已注销', en: 'cancelled' },
  changed: { zh: '已变更', en: 'changed' },
  revoked: { zh: '已吊销', en: 'revoked' },
} as const
