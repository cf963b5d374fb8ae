/** The pages about the command line and about worlds: every command on them is run, every table held against the code. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../api/cli/commands.ts'
import { openPolicy } from '../../api/policy/open-policy.ts'
import { readWorld, WORLD_SCHEMA } from '../../api/world/read-world.ts'
import { SOURCES } from '../../engine/lookups.ts'
import { miaopi } from './support/a-terminal.ts'
import { blocks, matching, page, shownOn } from './support/shown-commands.ts'
import { WORKED_DECISIONS } from './worked-decisions.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'miaopi-pages-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('docs/command-line.md', () => {
  it('every command shown · run from top to bottom · prints what the page says', async () => {
    const shown = shownOn('command-line.md')
    expect(shown.length).toBeGreaterThan(10)
    for (const { argv, code, output } of shown) {
      const ended = await miaopi(argv, { environment: { MIAOPI_DATA: join(folder, 'data'), LOG_LEVEL: 'silent' } })
      expect(ended.said + ended.complained, argv.join(' ')).toMatch(matching(output))
      expect(ended.code, argv.join(' ')).toBe(code)
    }
  }, 120_000)

  it('every command there is · has a place on the page', () => {
    const text = page('command-line.md')
    expect(Object.keys(COMMANDS).filter((name) => !text.includes(`$ miaopi ${name}`))).toEqual([])
  })

  it('every command · --help · tells its options and ends with 0', async () => {
    for (const name of Object.keys(COMMANDS)) {
      const { code, said } = await miaopi([...name.split(' '), '--help'])
      expect(code).toBe(0)
      expect(said).toMatch(new RegExp(`^miaopi ${name} .*\\[options\\]\n\n[A-Z]`))
      expect(said).toContain('--help')
    }
  })
})

describe('docs/world.md', () => {
  const text = page('world.md')
  const rows = text.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))

  it('every command shown · prints what the page says', async () => {
    for (const { argv, code, output } of shownOn('world.md')) {
      const ended = await miaopi(argv)
      expect({ code: ended.code, said: ended.said }).toEqual({ code, said: expect.stringMatching(matching(output)) })
    }
  })

  it('the table of keys · the schema · name the same, in the same order, and every source', () => {
    const schema = JSON.parse(readFileSync(WORLD_SCHEMA, 'utf8'))
    const keys = rows.filter((row) => row.length === 3).flatMap(([key]) => [...key!.matchAll(/`(\w+)`/g)].map(([, name]) => name))
    expect(keys).toEqual(Object.keys(schema.properties).filter((name) => name !== '$schema'))
    expect(Object.keys(schema.properties.sources.properties)).toEqual([...SOURCES])
    const sources = rows.find(([key]) => key === '`sources`')![1]!
    expect(SOURCES.filter((source) => !sources.includes(`\`${source}\``))).toEqual([])
  })

  it('the examples in the table and the whole one · fit the schema', () => {
    const { names } = openPolicy().lists
    for (const [key, , example] of rows.filter((row) => row.length === 3 && row[0]!.startsWith('`'))) {
      for (const [, value] of example!.matchAll(/`([^`]+)`/g)) for (const [, name] of key!.matchAll(/`(\w+)`/g)) {
        expect(readWorld({ [name!]: JSON.parse(value!) }, names), `${name!}: ${value!}`).toMatchObject({ ok: true })
      }
    }
    for (const json of blocks(text, 'json')) expect(readWorld(JSON.parse(json), names)).toMatchObject({ ok: true })
  })

  it('the table of worked decisions · what is tested · are the same', () => {
    const told = rows.filter((row) => row.length === 5 && row[0]!.startsWith('W'))
    expect(told.map((row) => row.slice(0, 4))).toEqual(WORKED_DECISIONS.map(({ answers, world, verdict, rules }) => [answers, world, verdict, rules.join(' ')]))
  })
})
