/** Under which keys a name is filed and looked for: the signature of its trade name, within one city and one class of trade. */

import { askedSignature, filedSignature, keysWithin, shapeOf, type ShapeLists } from '#engine'

export type FiledName = { readonly city: string; readonly tradeClass: string; readonly tradeName: string }

/** What a name is kept under; the same lists and name always give the same numbers. */
export function filedKeys({ city, tradeClass, tradeName }: FiledName, lists: ShapeLists): readonly number[] {
  return keysWithin(filedSignature(shapeOf(tradeName, lists)), scopeOf(city, tradeClass))
}

export type SoughtName = { readonly city: string; readonly tradeClasses: readonly string[]; readonly tradeName: string }

/** What to look for: every filed name of these classes that compareShapes finds alike has one of these keys. */
export function soughtKeys({ city, tradeClasses, tradeName }: SoughtName, lists: ShapeLists): readonly number[] {
  const signature = askedSignature(shapeOf(tradeName, lists))
  return tradeClasses.flatMap((tradeClass) => keysWithin(signature, scopeOf(city, tradeClass)))
}

/** Classes a name is compared with: its own, and the names that say no trade (名规 art. 17). */
export function comparedClasses(tradeClass: string): readonly string[] {
  return tradeClass === '' ? [''] : [tradeClass, '']
}

function scopeOf(city: string, tradeClass: string): string {
  return `${city}/${tradeClass}`
}
