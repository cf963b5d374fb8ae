/** How a name is put together from its four parts, and which of several answers about it counts. */

export type NameParts = { readonly division: string; readonly tradeName: string; readonly trade: string; readonly form: string }

export type FormWord = {
  readonly word: string
  /** Says a trade by itself. */
  readonly carriesTrade: boolean
  /** May stand behind a trade word all the same: 水果超市. */
  readonly besideTrade: boolean
}

/** The name as it will stand on the licence. */
export function fullName(parts: NameParts, suffix: string): string {
  return `${parts.division}${parts.tradeName}${parts.trade}${parts.form}${suffix}`
}

/** A form word such as 面馆 already says the trade: the trade part is then empty. */
export function withForm(parts: NameParts, form: FormWord): NameParts {
  return { ...parts, form: form.word, trade: form.besideTrade ? parts.trade : '' }
}

/** A form word with a trade of its own cannot stand beside another; one that can do without a trade loses it at a second tap. */
export function withTrade(parts: NameParts, trade: string, forms: readonly FormWord[]): NameParts {
  const form = forms.find((one) => one.word === parts.form)
  if (form?.besideTrade === false) return { ...parts, trade, form: '' }
  return { ...parts, trade: trade === parts.trade && form?.carriesTrade === true ? '' : trade }
}

/** Does the form word say the trade, and no trade word beside it? */
export function tradeIsCarried(parts: NameParts, forms: readonly FormWord[]): boolean {
  return parts.trade === '' && forms.some((form) => form.word === parts.form && form.carriesTrade)
}

/** The first part still to be chosen, or null when the name is whole. */
export function missingPart(parts: NameParts, forms: readonly FormWord[]): keyof NameParts | null {
  if (parts.division === '') return 'division'
  if (parts.tradeName === '') return 'tradeName'
  const form = forms.find((one) => one.word === parts.form)
  if (form === undefined) return parts.trade === '' ? 'trade' : 'form'
  return parts.trade === '' && !form.carriesTrade ? 'trade' : null
}

/** A person's name as a trade name: 买买提·艾力 without its dot, since only Han characters may stand there; null where too few are left. */
export function ownTradeName(person: string): string | null {
  const characters = person.replace(/[^\p{Script=Han}]/gu, '')
  return [...characters].length < 2 ? null : characters
}

/** The answer shown, with the running number of its question: an older answer never replaces a newer one. */
export type Gate<A> = { readonly shown: number; readonly answer: A | null }

export function freshGate<A>(): Gate<A> {
  return { shown: 0, answer: null }
}

export function receive<A>(gate: Gate<A>, number: number, answer: A): Gate<A> {
  return number > gate.shown ? { shown: number, answer } : gate
}

/** The trade name inside a whole name proposed by the office, or null when the other parts are not as chosen. */
export function tradeNameIn(name: string, parts: NameParts): string | null {
  const end = parts.trade + parts.form
  if (!name.startsWith(parts.division) || !name.endsWith(end)) return null
  return name.slice(parts.division.length, name.length - end.length)
}
