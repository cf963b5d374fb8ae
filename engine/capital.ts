/** The capital of a business: decimal text in ten thousand yuan (万元), as a sum to compare and in capital characters for the paper. */

export type CapitalFault = 'not-an-amount' | 'negative' | 'too-long'

export type CapitalReading = { readonly ok: true; readonly yuan: number } | { readonly ok: false; readonly fault: CapitalFault }

const AMOUNT = /^(-?)(\d+)(?:\.(\d+))?$/
const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const WAN = 10_000n
const YI = 100_000_000n

/** At most 12 digits before the point and 6 after, where 0.000001 万元 is one 分. Sums above 2⁵³ 分 come back to the nearest number. */
export function capitalYuan(text: string): CapitalReading {
  const reading = fenOf(text)
  return reading.ok ? { ok: true, yuan: Number(reading.fen) / 100 } : reading
}

/**
 * `3` → 叁万圆整, `123.45` → 壹佰贰拾叁万肆仟伍佰圆整, `0.000105` → 壹圆零伍分. 整 closes a sum that ends in 圆 or 角.
 * Text that is no amount is a RangeError: it is for amounts that passed capitalYuan.
 */
export function capitalText(text: string): string {
  const reading = fenOf(text)
  if (!reading.ok) throw new RangeError(`capital: "${text}" is ${reading.fault}`)
  const [yuan, jiao, fen] = [reading.fen / 100n, Number((reading.fen / 10n) % 10n), Number(reading.fen % 10n)]
  const whole = yuan > 0n ? `${wholeText(yuan)}圆` : ''
  if (jiao === 0 && fen === 0) return `${whole || '零圆'}整`
  const gap = whole !== '' && jiao === 0 ? '零' : ''
  return whole + gap + (jiao > 0 ? `${digit(jiao)}角` : '') + (fen > 0 ? `${digit(fen)}分` : '整')
}

function fenOf(text: string): { readonly ok: true; readonly fen: bigint } | { readonly ok: false; readonly fault: CapitalFault } {
  const [, sign, whole = '', fraction = ''] = AMOUNT.exec(text) ?? []
  if (sign === undefined) return { ok: false, fault: 'not-an-amount' }
  if (whole.length > 12 || fraction.length > 6) return { ok: false, fault: 'too-long' }
  const fen = BigInt(whole + fraction.padEnd(6, '0'))
  return sign === '-' && fen > 0n ? { ok: false, fault: 'negative' } : { ok: true, fen }
}

function wholeText(amount: bigint): string {
  if (amount >= YI) return joined(amount, YI, '亿')
  if (amount >= WAN) return joined(amount, WAN, '万')
  return belowTenThousand(Number(amount))
}

/** A 零 stands where the lower part does not reach its highest place, or where the upper part ends in zeros only by its unit. */
function joined(amount: bigint, unit: bigint, name: string): string {
  const [upper, lower] = [amount / unit, amount % unit]
  const head = wholeText(upper) + name
  if (lower === 0n) return head
  return head + (lower < unit / 10n ? '零' : '') + wholeText(lower)
}

function belowTenThousand(amount: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const value = Math.floor(amount / 10 ** place) % 10
    if (value > 0) text += (gap && text !== '' ? '零' : '') + digit(value) + (PLACES[place] ?? '')
    gap = value === 0
  }
  return text
}

function digit(value: number): string {
  return DIGITS.charAt(value)
}
