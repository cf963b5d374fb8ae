/** Types of the test runner, for the tests of its counting. */

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }
export type Report = {
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}
export type Skip = { readonly name: string; readonly package: string; readonly for: string }
export declare function countTests(report: Report, code: number): Count
export declare function summary(counts: readonly Count[], skips: readonly Skip[], isCi?: boolean): 0 | 1
