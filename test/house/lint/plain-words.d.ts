/** Types of the lint rule, for the tests that use its list of words. */

export declare const EMPTY_WORDS: readonly string[]
export declare function emptyWordIn(name: string): string | undefined
