/** The page about checks of rules: every command on it is run, its table held against the code. */

import { describe, expect, it } from 'vitest'
import { OBSERVATIONS } from '../../engine/examine/observation.ts'
import { miaopi } from './support/a-terminal.ts'
import { matching, page, shownOn } from './support/shown-commands.ts'

describe('docs/rules-checks.md', () => {
  it('every command shown · prints what the page says', async () => {
    const shown = shownOn('rules-checks.md')
    expect(shown.length).toBeGreaterThan(5)
    for (const { argv, code, output } of shown) {
      const ended = await miaopi(argv)
      expect(ended.said + ended.complained, argv.join(' ')).toMatch(matching(output))
      expect(ended.code, argv.join(' ')).toBe(code)
    }
  }, 120_000)

  it('the table of observations · has every one, with its grade', () => {
    const rows = [...page('rules-checks.md').matchAll(/^\| `([a-z-]+)` \| (fault|doubt|note) \|/gm)].map(([, code, grade]) => [code, grade])
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(Object.entries(OBSERVATIONS).map(([code, { grade }]) => [code, grade])))
  })
})
