/** Looks at every file of the project for what no file may be: too long, tied to one machine, or code where data belongs. */

import { describe, expect, it } from 'vitest'
import { projectFiles, textOf } from './committed-files.ts'

const LONGEST_FILE = 300
const CODE = ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.sh']
const TEXT = [...CODE, '.json', '.md', '.html', '.yml', '.yaml', '.npmrc', '.ci/run', '.example']

/** Validators compiled from schemas: nobody reads or edits them. */
const WRITTEN_BY_PROGRAM = /^forms\/compiled\//u

/** Written in pieces, so that this file does not break the rule it holds. */
const TIES = ['registry.npm' + 'js.org', 'npm' + 'mirror.com', 'deb.debian' + '.org', '/wo' + 'rk/', '/ho' + 'me/', '/fa' + 'rm/', '"resolved": ' + '"http']

describe('files', () => {
  it(`code · length · is at most ${LONGEST_FILE} lines`, () => {
    const long = projectFiles(CODE).filter((path) => !WRITTEN_BY_PROGRAM.test(path)).map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([])
  })

  it('text · places outside the project · are not named', () => {
    const tied = projectFiles(TEXT).flatMap((path) => TIES.filter((tie) => textOf(path).includes(tie)).map((tie) => `${path}: ${tie}`))
    expect(tied).toEqual([])
  })

  it('rules/ and the catalogue of forms · contents · are data and pages, never programs', () => {
    const programs = projectFiles(['']).filter((path) => /^(rules|forms\/catalogue)\//u.test(path) && !/\.(json|md)$/u.test(path))
    expect(programs).toEqual([])
  })

  it('json · every file · parses', () => {
    const broken = projectFiles(['.json']).filter((path) => !parses(textOf(path)))
    expect(broken).toEqual([])
  })

  it('tests · what is left out or run alone · is nothing', () => {
    const pattern = new RegExp(String.raw`\b(it|test|describe)\.(only|` + 'sk' + String.raw`ip|todo)\(`, 'u')
    expect(projectFiles(['.test.ts', '.test.tsx']).filter((path) => pattern.test(textOf(path)))).toEqual([])
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
