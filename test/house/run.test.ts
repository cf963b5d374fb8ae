/** Shows that `npm test` cannot look green when something failed, was skipped in CI, or never ran. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { countTests, summary } from '../run.mjs'
import type { Report } from '../run.mjs'

const CLEAN: Report = {
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }],
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
}

describe('counting', () => {
  it('all tests pass · counts · say so', () => {
    expect(countTests(CLEAN, 0)).toEqual({ passed: 2, failed: 0, skipped: 0 })
  })

  it('a file cannot be loaded · counts · have one failure', () => {
    const report = { ...CLEAN, testResults: [...CLEAN.testResults, { status: 'failed', assertionResults: [] }] }
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })

  it('an error belongs to no test · counts · have one failure', () => {
    expect(countTests(CLEAN, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })

  it('a test fails · counts · have it once', () => {
    const report = { ...CLEAN, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] }
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })

  it('tests are skipped or still to be written · counts · have both as skipped', () => {
    expect(countTests({ ...CLEAN, numPendingTests: 3, numTodoTests: 1 }, 0)).toEqual({ passed: 2, failed: 0, skipped: 4 })
  })
})

describe('the end of a run', () => {
  const lines: string[] = []
  const listen = () => vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  afterEach(() => {
    vi.restoreAllMocks()
    lines.length = 0
  })

  it('checks and tests · last line · adds them up', () => {
    listen()
    const code = summary([{ passed: 4, failed: 0, skipped: 0 }, { passed: 10, failed: 0, skipped: 0 }], [], true)
    expect([code, lines.at(-1)]).toEqual([0, '14 passed, 0 failed, 0 skipped\n'])
  })

  it('a program is missing · a run at home · is green and says how to get it', () => {
    listen()
    const code = summary([{ passed: 4, failed: 0, skipped: 2 }], [{ name: 'qpdf', package: 'qpdf', for: 'checking a PDF' }], false)
    expect(code).toBe(0)
    expect(lines.join('')).toContain('apt-get install qpdf')
  })

  it('a test is skipped · with CI=true · the run fails', () => {
    listen()
    expect(summary([{ passed: 4, failed: 0, skipped: 1 }], [], true)).toBe(1)
  })

  it('a test fails · anywhere · the run fails', () => {
    listen()
    expect(summary([{ passed: 4, failed: 1, skipped: 0 }], [], false)).toBe(1)
  })
})
