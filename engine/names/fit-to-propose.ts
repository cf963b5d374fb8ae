/** May a trade name be proposed? It must pass every rule about the name itself, and please the eye and the ear besides. */
import { hasOtherThanHan } from './characters.ts'
import { readDivision } from './division.ts'
import { listedWordsIn } from './listed-words.ts'
import type { NameLists } from './name-lists.ts'
import { offendsByEar } from './offends-by-ear.ts'
import { plainKindOf } from './plain-words.ts'

export function isFitToPropose(tradeName: string, lists: NameLists): boolean {
  if ([...tradeName].length < 2 || hasOtherThanHan(tradeName) || plainKindOf(tradeName, lists) !== null) return false
  if (readDivision(tradeName, lists).text !== '') return false
  if (lists.suggestions.avoided.includes(tradeName)) return false
  const { blocked, sensitive, financial } = listedWordsIn({ tradeName }, lists)
  return blocked.length + sensitive.length + financial.length === 0 && !offendsByEar(tradeName, lists)
}
