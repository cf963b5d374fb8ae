/** Writes the table of walls in docs/architecture.md from the settings of the tool that holds them. */

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../probe-house.ts'

export type Wall = { readonly name: string; readonly comment: string }

const BEGIN = '<!-- walls: written from .dependency-cruiser.cjs -->'
const END = '<!-- end of walls -->'

/** The walls as .dependency-cruiser.cjs has them. */
export function walls(): readonly Wall[] {
  const load = createRequire(import.meta.url)
  const { forbidden } = load(join(ROOT, '.dependency-cruiser.cjs')) as { readonly forbidden: readonly Wall[] }
  return forbidden
}

/** The page with its table of walls written anew; throws when the page has no place for it. */
export function withWalls(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`docs/architecture.md needs the lines "${BEGIN}" and "${END}".`)
  const rows = walls().map(({ name, comment }) => `| \`${name}\` | ${comment} |`)
  return `${before}${BEGIN}\n\n| wall | what it keeps |\n| --- | --- |\n${rows.join('\n')}\n\n${END}${after}`
}
