/** How the tests run: real processes, two at a time, with one folder per run for what they start; the longest files first, so that both end together. */

import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

const ALL = ['test/**/*.test.ts', 'test/**/*.test.tsx']

/** Rooms whose tests leave nothing behind in their process: it takes one file after another and reads the code once. */
const SHARED = ['test/{api,demonstration,engine,forms,history,licence,rules,store}/**/*.test.ts', 'test/journeys/*.test.ts', 'test/ui/{kiosk,staff}/**/*.test.ts']

/** Counts bytes: what other files left in the process would be counted, too. */
const COUNTING = 'test/engine/evaluate/compile.test.ts'

/** By how long they took when this was written. */
const LONGEST = [
  'engine/advise/advised', 'journeys/browser/every-screen', 'start/folder', 'jobs/redis', 'journeys/browser/endings', 'api/idempotency', 'journeys/browser/hand-over', 'engine/names/hostile',
  'journeys/staff/clerk', 'start/drain', 'start/databases', 'journeys/browser/', 'journeys/name-race', 'ui/forms/gallery', 'start/', 'jobs/', 'cli/',
]

/** Vitest asks for a class. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}

/** Shared files that are not long come last and behind each other, for only neighbours share a process. */
function rank({ moduleId, project }: TestSpecification): number {
  const found = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`))
  if (found >= 0) return found
  return LONGEST.length + (project.name === 'shared' ? 1 : 0)
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['test/support/run-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    env: { TZ: 'UTC' },
    coverage: { enabled: false, exclude: ['dist/**', '.tsbuild/**'] },
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, exclude: [...configDefaults.exclude, COUNTING], isolate: false } },
      { extends: true, test: { name: 'alone', include: ALL, exclude: [...configDefaults.exclude, ...SHARED] } },
      { extends: true, test: { name: 'counting', include: [COUNTING] } },
    ],
  },
})
