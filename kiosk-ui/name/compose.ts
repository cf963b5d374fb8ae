/** How a name is put together from its four parts, and which of several answers about it counts. */

export type NameParts = { readonly division: string; readonly tradeName: string; readonly trade: string; readonly form: string }
export type FormWord = { readonly word: string; readonly carriesTrade: boolean }

/** The name as it will stand on the licence. */
export function fullName(parts: NameParts, suffix: string): string {
  return `${parts.division}${parts.tradeName}${parts.trade}${parts.form}${suffix}`
}

/** A form word such as 面馆 already says the trade: the trade part is then empty. */
export function withForm(parts: NameParts, form: FormWord): NameParts {
  return { ...parts, form: form.word, trade: form.carriesTrade ? '' : parts.trade }
}

/** The first part still to be chosen, or null when the name is whole. */
export function missingPart(parts: NameParts, forms: readonly FormWord[]): keyof NameParts | null {
  if (parts.division === '') return 'division'
  if (parts.tradeName === '') return 'tradeName'
  const form = forms.find((one) => one.word === parts.form)
  if (form === undefined) return parts.trade === '' ? 'trade' : 'form'
  return parts.trade === '' && !form.carriesTrade ? 'trade' : null
}

/** Questions asked and answers shown, by running number: an older answer never replaces a newer one. */
export type Gate<A> = { readonly asked: number; readonly shown: number; readonly answer: A | null }

export function freshGate<A>(): Gate<A> {
  return { asked: 0, shown: 0, answer: null }
}

export function ask<A>(gate: Gate<A>): Gate<A> {
  return { ...gate, asked: gate.asked + 1 }
}

export function receive<A>(gate: Gate<A>, number: number, answer: A): Gate<A> {
  return number > gate.shown ? { ...gate, shown: number, answer } : gate
}

/** The wish changed after the answer shown: the answer no longer speaks of what stands there. */
export function isStale<A>(gate: Gate<A>): boolean {
  return gate.shown < gate.asked
}

/** The trade name inside a whole name proposed by the office, or null when the other parts are not as chosen. */
export function tradeNameIn(name: string, parts: NameParts): string | null {
  const end = parts.trade + parts.form
  if (!name.startsWith(parts.division) || !name.endsWith(end)) return null
  return name.slice(parts.division.length, name.length - end.length)
}
