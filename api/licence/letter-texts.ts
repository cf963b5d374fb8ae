/** The fixed words of letters: titles, labels, deadlines and how to appeal, each with the article it stands on. */

import { chineseDate, englishDate } from './chinese-date.ts'
import type { AppealBodies, Bilingual, LetterKind } from './letter.ts'

/** Usual title of each letter; a caller may give another. */
export const letterTitles = {
  receipt: { zh: '接收申请材料凭证', en: 'Receipt for your application' },
  notice: { zh: '一次性告知书', en: 'One-time notice: what to correct' },
  refusal: { zh: '不予登记通知书', en: 'Notice of refusal' },
  routing: { zh: '不属本机关管辖告知书', en: 'Another authority is in charge' },
  approval: { zh: '准予登记通知书', en: 'Notice of approval' },
} as const satisfies Record<LetterKind, Bilingual>

/** What stands above the smallest change, by kind of letter; other letters give no advice. */
export const adviceTexts = {
  notice: { zh: '最少改动：只改下面几处，其他不变，按现行规则就能通过。', en: 'Smallest change: with these changed and all else as it is, the present rules approve.' },
  refusal: { zh: '重新申请时，改好下面几处，按现行规则可以通过。', en: 'If you apply again: with these changed, the present rules approve.' },
} as const satisfies Partial<Record<LetterKind, Bilingual>>

export const labels = {
  reference: { zh: '受理码', en: 'Reference' },
  remedy: { zh: '怎么办：', en: 'What to do: ' },
  basis: '依据：',
  appeal: { zh: '您的权利', en: 'Your rights' },
  scan: '扫描二维码，查看办理进度',
} as const

/** The sentence about the date, by kind: who must do what until when. */
export function deadlineSentence(kind: LetterKind, date: string): Bilingual {
  const sentence = deadlines[kind]
  return { zh: sentence.zh.replace('{date}', chineseDate(date)), en: sentence.en.replace('{date}', englishDate(date)) }
}

/**
 * Both roads against a decision. The wording rests on the articles listed and waits for a lawyer's confirmation
 * (`confirmed`): review bodies differ where the registry belongs to a development zone.
 */
export const appealTexts = {
  confirmed: false,
  basis: ['《行政许可法》第三十八条第二款', '《行政复议法》第二十条、第二十四条', '《行政诉讼法》第四十五条、第四十六条'],
  zh: '您如果不服本决定，可以自收到本通知书之日起60日内，向{review}申请行政复议；也可以自收到本通知书之日起6个月内，依法向{court}提起行政诉讼。补齐条件之后，您也可以重新申请登记。',
  en: 'If you disagree with this decision, you may ask for administrative reconsideration within 60 days of receiving this letter, or bring an action in court within 6 months of receiving it. You may also apply again once the conditions are met.',
  review: '本级人民政府',
  court: '有管辖权的人民法院',
} as const

export function appealSentence(bodies: AppealBodies): Bilingual {
  const zh = appealTexts.zh.replace('{review}', bodies.review ?? appealTexts.review).replace('{court}', bodies.court ?? appealTexts.court)
  return { zh, en: appealTexts.en }
}

const deadlines = {
  receipt: { zh: '我们最迟于{date}作出决定，并告诉您结果。', en: 'We will decide by {date} and tell you the result.' },
  notice: { zh: '请在{date}前补正后重新提交；已填的内容都为您保留着。', en: 'Please correct and submit again by {date}. What you have filled in is kept.' },
  refusal: { zh: '本决定自{date}起生效。', en: 'This decision takes effect on {date}.' },
  routing: { zh: '您填写的内容为您保留到{date}。', en: 'What you have filled in is kept until {date}.' },
  approval: { zh: '请在{date}前领取营业执照。', en: 'Please collect the licence by {date}.' },
} as const satisfies Record<LetterKind, Bilingual>
