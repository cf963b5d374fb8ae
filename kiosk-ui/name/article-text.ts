/** The article of a law as the lists abbreviate it, in full: 名规 art. 16(3) is 《企业名称登记管理规定》第十六条第三款. */

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** The first article counts; behind it stand rules that only guide. What is not abbreviated stays as it is. */
export function articleText(articles: string): string {
  const [article = ''] = articles.split(';')
  const [, number, paragraph] = /^名规 art\. (\d{1,2})(?:\((\d{1,2})\))?$/u.exec(article) ?? []
  if (number === undefined) return article
  return `《企业名称登记管理规定》第${numeral(number)}条${paragraph === undefined ? '' : `第${numeral(paragraph)}款`}`
}

/** 1–99. */
function numeral(digits: string): string {
  const [ones = 0, tens = 0] = [...digits].reverse().map(Number)
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${DIGITS[ones] ?? ''}`
}
