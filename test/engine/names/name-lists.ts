/** The shipped name lists as the office loads them, and Wang's noodle shop to judge with them. */
import { readFileSync } from 'node:fs'
import type { NameWish } from '../../../engine/names/judge-name.ts'
import type { NameLists } from '../../../engine/names/name-lists.ts'
import type { NameParts } from '../../../engine/names/name-parts.ts'
import { parseNameLists } from '../../../engine/names/parse-name-lists.ts'
import type { NameListFiles } from '../../../engine/names/parse-name-lists.ts'

export function listFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../rules/lists/${name}.json`, import.meta.url), 'utf8'))
}

export function listFiles(): NameListFiles {
  return {
    divisions: listFile('divisions'),
    tradeWords: listFile('trade-words'),
    formWords: listFile('form-words'),
    nameWords: listFile('name-words'),
    spelling: listFile('spelling'),
    lookAlikes: listFile('look-alikes'),
    likeness: listFile('name-likeness'),
  }
}

export const LISTS: NameLists = loadLists()

/** 合肥市蜀山区王小明面馆, whose main scope item is 餐饮服务. */
export function aWish(parts: Partial<NameParts> = {}, rest: Partial<Omit<NameWish, 'parts'>> = {}): NameWish {
  return {
    parts: { division: '合肥市蜀山区', tradeName: '王小明', trade: '', form: '面馆', ...parts },
    county: '340104',
    mainItemCodes: ['6210'],
    entityType: 'individual',
    lists: LISTS,
    drawable: () => true,
    ...rest,
  }
}

function loadLists(): NameLists {
  const reading = parseNameLists(listFiles())
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.lists
}
