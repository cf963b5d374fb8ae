/** A name as the law builds it: division, trade name, trade, form, in this order (名规 art. 6), and a type word in brackets behind. */

export type NameParts = {
  /** 行政区划 */
  readonly division: string
  /** 字号 */
  readonly tradeName: string
  /** 行业或经营特点; empty when the form word says the trade. */
  readonly trade: string
  /** 组织形式 */
  readonly form: string
}

export type NamePart = keyof NameParts

export const NAME_PARTS = ['division', 'tradeName', 'trade', 'form'] as const satisfies readonly NamePart[]

/** The full name. `suffix` is the matter's type word with its brackets, e.g. （个体工商户）; empty for none. */
export function composeName(parts: NameParts, suffix = ''): string {
  return NAME_PARTS.map((part) => parts[part]).join('') + suffix
}

/** The same four parts, each changed. */
export function mapParts(parts: NameParts, change: (text: string) => string): NameParts {
  return {
    division: change(parts.division),
    tradeName: change(parts.tradeName),
    trade: change(parts.trade),
    form: change(parts.form),
  }
}
