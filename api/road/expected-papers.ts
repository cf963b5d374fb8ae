/** Which papers belong to a ruling, and what they are called. */

import { orderPapers, type PaperKind, type Verdict } from '#engine'

const TITLES: Readonly<Record<PaperKind, { readonly zh: string; readonly en: string }>> = {
  'licence-original': { zh: '营业执照正本', en: 'Licence, original' },
  'licence-duplicate': { zh: '营业执照副本', en: 'Licence, duplicate' },
  approval: { zh: '准予登记通知书', en: 'Notice of registration' },
  receipt: { zh: '接收凭证', en: 'Receipt' },
  notice: { zh: '一次性告知书', en: 'One-time notice of corrections' },
  refusal: { zh: '不予登记通知书', en: 'Notice of refusal' },
  routing: { zh: '不属本机关管辖告知书', en: 'Notice of the competent registry' },
}

export function listExpectedPapers(verdict: Verdict, duplicates: number): readonly { readonly kind: PaperKind; readonly copyNo: number }[] {
  return orderPapers(verdict, { original: true, duplicates }, '')
}

export function paperTitle(kind: PaperKind, copyNo: number): { readonly zh: string; readonly en: string } {
  const title = TITLES[kind]
  return copyNo === 0 ? title : { zh: `${title.zh}（${String(copyNo)}）`, en: `${title.en} ${String(copyNo)}` }
}
