/** Keeps the documents equal to the code they describe. */

import { describe, expect, it } from 'vitest'
import { projectFiles, textOf } from './committed-files.ts'
import { derivedDocuments, readLock } from './documents/derived.ts'
import { FONTS, thirdParties } from './documents/licence-page.ts'
import { EMPTY_WORDS } from './lint/plain-words.js'

/** Licences that ask for no more than their notice to be kept. */
const PERMISSIVE = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Python-2\.0|Zlib|Unlicense|CC0-1\.0|CC-BY-4\.0|WTFPL|MPL-2\.0|AND|OR|[() ])+$/u

describe('derived documents', () => {
  for (const { path, text } of derivedDocuments()) {
    it(`${path} · compared with the code · is up to date`, () => {
      expect(textOf(path), `run: node --import tsx test/house/write-documents.ts`).toBe(text)
    })
  }

  it('third parties · their licences · are stated and permissive', () => {
    const odd = thirdParties(readLock()).filter(({ licence }) => !PERMISSIVE.test(licence))
    expect(odd).toEqual([])
  })

  it('fonts · the packages that carry them · are among the packages that run', () => {
    const running = thirdParties(readLock()).map(({ name }) => name)
    expect(FONTS.map((font) => font.package).filter((name) => !running.includes(name))).toEqual([])
  })
})

describe('written documents', () => {
  it('docs/code-style.md · its list of empty words · is the one that lint uses', () => {
    const listed = /<!-- empty words -->\s*(?<words>.+)/u.exec(textOf('docs/code-style.md'))?.groups?.['words'] ?? ''
    expect([...listed.matchAll(/`(\w+)`/gu)].map(([, word]) => word)).toEqual(EMPTY_WORDS)
  })

  it('every page · links to files of the project · lead somewhere', () => {
    const files = new Set(projectFiles(['']))
    const broken = projectFiles(['.md']).flatMap((page) => linksOf(page).filter((target) => !leads(target, files)).map((target) => `${page} → ${target}`))
    expect(broken).toEqual([])
  })
})

function linksOf(page: string): string[] {
  const base = new URL(page, 'file:///')
  const targets = [...textOf(page).matchAll(/\]\((?<target>[^)\s]+)\)/gu)].map(({ groups }) => groups!['target']!)
  const own = targets.filter((target) => !/^(https?:|mailto:|#)/u.test(target))
  return own.map((target) => decodeURIComponent(new URL(target, base).pathname.slice(1)))
}

function leads(target: string, files: ReadonlySet<string>): boolean {
  const folder = target.endsWith('/') ? target : `${target}/`
  return files.has(target) || [...files].some((file) => file.startsWith(folder))
}
