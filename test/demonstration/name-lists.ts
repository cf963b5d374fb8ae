/** The lists that names are judged with, read as the office reads them: the city has to fit them. */

import { readFileSync } from 'node:fs'
import { parseNameLists, readTrade, type NameLists } from '#engine'
import type { NameKeys } from '../../api/demonstration/register-rows.ts'
import { keysOfName } from '../../api/lookups/name-keys.ts'

export const NAME_LISTS = nameLists()

export function nameKeysOf(parts: Parameters<NameKeys>[0]): ReturnType<NameKeys> {
  return { tradeClass: readTrade(parts, NAME_LISTS).tradeClass, keys: keysOfName({ ...parts, city: '3401' }, NAME_LISTS) }
}

export function readList(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../rules/lists/${name}`, import.meta.url), 'utf8'))
}

function nameLists(): NameLists {
  const reading = parseNameLists({
    divisions: readList('divisions.json'),
    tradeWords: readList('trade-words.json'),
    formWords: readList('form-words.json'),
    nameWords: readList('name-words.json'),
    spelling: readList('spelling.json'),
    lookAlikes: readList('look-alikes.json'),
    likeness: readList('name-likeness.json'),
  })
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.lists
}
