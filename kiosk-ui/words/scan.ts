/** What is said beside the scanner and beside the card reader. */

export const SCAN = {
  real: { zh: '把材料放进扫描口', en: 'Put the paper into the scanner' },
  pretend: { zh: '演示扫描仪：点一下，得到一份虚构的材料', en: 'Pretend scanner: press to get an invented paper' },
  scan: { zh: '扫描{what}', en: 'Scan: {what}' },
} as const

export const READ_CARD = {
  read: { zh: '刷这个人的证件', en: "Read this person's card" },
  readNext: { zh: '刷家庭成员的证件', en: "Read a family member's card" },
  reading: { zh: '请把证件放在读卡区', en: 'Put the card on the reader' },
} as const
