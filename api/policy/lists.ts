/** The lists of rules/lists as the engine wants them. */

import { parseNameLists, type FactWords, type HolidayList, type NameLists, type Registry, type ScopeCatalogue, type ScopeItem } from '#engine'
import { listHolidayFiles, readRulesFile } from './read-folder.ts'

export type IndustryTile = {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly pictogram: string
  readonly proposes: readonly string[]
  readonly tradeWords: readonly string[]
}

export type Lists = {
  readonly scope: ScopeCatalogue
  readonly names: NameLists
  readonly registries: readonly Registry[]
  readonly holidays: readonly HolidayList[]
  readonly tiles: readonly IndustryTile[]
  readonly factWords: FactWords
  /** Trade names that belong to somebody everywhere (名规 art. 21). */
  readonly marks: ReadonlySet<string>
}

export function readLists(): Lists {
  const scope = readRulesFile('lists/scope-items.json') as { readonly items: readonly ScopeItem[]; readonly closings: ScopeCatalogue['closings'] }
  const registries = readRulesFile('lists/registries.json') as { readonly registries: readonly Registry[] }
  const industries = readRulesFile('lists/industries.json') as { readonly tiles: readonly IndustryTile[] }
  const marks = readRulesFile('lists/well-known-marks.json') as { readonly marks: readonly string[] }
  return {
    scope: { items: new Map(scope.items.map((item) => [item.id, item])), closings: scope.closings },
    names: readNameLists(),
    registries: registries.registries,
    holidays: listHolidayFiles().map((name) => readRulesFile(`lists/${name}`) as HolidayList),
    tiles: industries.tiles,
    factWords: (readRulesFile('lists/fact-words.json') as { readonly words: FactWords }).words,
    marks: new Set(marks.marks),
  }
}

/** A list that cannot be read stops the start: a name judged without its forbidden words would be approved by default. */
function readNameLists(): NameLists {
  const read = parseNameLists({
    divisions: readRulesFile('lists/divisions.json'),
    tradeWords: readRulesFile('lists/trade-words.json'),
    formWords: readRulesFile('lists/form-words.json'),
    nameWords: readRulesFile('lists/name-words.json'),
    spelling: readRulesFile('lists/spelling.json'),
    lookAlikes: readRulesFile('lists/look-alikes.json'),
    likeness: readRulesFile('lists/name-likeness.json'),
  })
  if (!read.ok) throw new Error(`the name lists are broken: ${read.faults.join('; ')}`)
  return read.lists
}
