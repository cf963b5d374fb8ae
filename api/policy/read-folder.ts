/** Reads rules/: the office's own data files, reviewed and shipped with the program; their shape is held by the tests of rules/. */

import { readdirSync, readFileSync } from 'node:fs'

const RULES = new URL('../../rules/', import.meta.url)

/** A file under rules/ as JSON. A missing or broken file is a broken installation and stops the start. */
export function readRulesFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, RULES), 'utf8'))
}

/** Names of the folders under rules/ that hold a matter. */
export function listMatterFolders(): readonly string[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'lists')
    .map((entry) => entry.name)
    .sort()
}

/** Years of which a holiday list is there, as file names. */
export function listHolidayFiles(): readonly string[] {
  return readdirSync(new URL('lists/', RULES))
    .filter((name) => /^holidays-\d{4}\.json$/.test(name))
    .sort()
}
