/** What is said beside the scanner. */

export const SCAN = {
  real: { zh: '把材料放进扫描口', en: 'Put the paper into the scanner' },
  pretend: { zh: '演示扫描仪：点一下，得到一份虚构的材料', en: 'Pretend scanner: press to get an invented paper' },
  scan: { zh: '扫描{what}', en: 'Scan: {what}' },
} as const
