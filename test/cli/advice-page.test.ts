/** The page about advice: its command is run, its table of keys held against what a way may hold. */

import { describe, expect, it } from 'vitest'
import { readRules } from '../rules/shipped.ts'
import { miaopi } from './support/a-terminal.ts'
import { matching, page, shownOn } from './support/shown-commands.ts'

describe('docs/advice.md', () => {
  it('every command shown · run · prints what the page says', async () => {
    for (const { argv, code, output } of shownOn('advice.md')) {
      const ended = await miaopi(argv)
      expect(ended.said + ended.complained, argv.join(' ')).toMatch(matching(output))
      expect(ended.code).toBe(code)
    }
  })

  it('the table of keys · holds every key of a way but its name', () => {
    const keys = Object.keys(readRules('advice.schema.json').$defs.way.properties).filter((key) => key !== 'name')
    expect([...page('advice.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)).toEqual(keys)
  })

  it('the outcome for programs · advice and distances are there when asked for', async () => {
    const argv = ['decide', 'test/cli/worlds/W3.answers.json', '--world', 'test/cli/worlds/W3.world.json', '--at', '2026-11-22', '--sign', '--json']
    const [plain, explained] = [JSON.parse((await miaopi(argv)).said), JSON.parse((await miaopi([...argv, '--explain'])).said)]
    expect([plain.advice, plain.nearest]).toEqual([undefined, undefined])
    expect(explained.advice).toMatchObject({ kind: 'changes', changes: [{ pointer: '/premises/proofs', to: null }, { pointer: '/name/tradeName' }, { pointer: '/name/division', from: expect.any(String) as unknown, to: '合肥市蜀山区' }] })
    expect(explained.nearest).toHaveLength(explained.explanation.length)
  })
})
