/** Under which keys a name is filed and looked for: the signature of its trade name, within one city and each class of trade that it says. */

import { askedSignature, filedSignature, keysWithin, readTrades, shapeOf, type NameLists, type ShapeLists } from '#engine'

export type FiledName = { readonly city: string; readonly tradeClasses: readonly string[]; readonly tradeName: string }

/** What a name is kept under; the same lists and name always give the same numbers. */
export function filedKeys({ city, tradeClasses, tradeName }: FiledName, lists: ShapeLists): readonly number[] {
  return keysIn(tradeClasses, city, filedSignature(shapeOf(tradeName, lists)))
}

export type KeyedName = { readonly city: string; readonly tradeName: string; readonly trade: string; readonly form: string }

/** The same of a name as the register holds it: whoever writes its keys and whoever takes them away read the same classes. */
export function keysOfName(name: KeyedName, lists: NameLists): readonly number[] {
  return filedKeys({ ...name, tradeClasses: readTrades(name, lists) }, lists)
}

/** What to look for: every filed name of these classes that compareShapes finds alike has one of these keys. */
export function soughtKeys({ city, tradeClasses, tradeName }: FiledName, lists: ShapeLists): readonly number[] {
  return keysIn(tradeClasses, city, askedSignature(shapeOf(tradeName, lists)))
}

/** Classes a name is compared with: its own, and the names that say no trade (名规 art. 17). */
export function comparedClasses(tradeClasses: readonly string[]): readonly string[] {
  return [...new Set([...tradeClasses, ''])]
}

function keysIn(tradeClasses: readonly string[], city: string, signature: ReturnType<typeof filedSignature>): readonly number[] {
  const [only, another] = tradeClasses
  if (only !== undefined && another === undefined) return keysWithin(signature, `${city}/${only}`)
  return tradeClasses.flatMap((tradeClass) => keysWithin(signature, `${city}/${tradeClass}`))
}
