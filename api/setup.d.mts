/** Types of the starter, for the tests that call it. */

export declare const ROOT: string
export declare function nodeFault(version: string): string | undefined
export declare function sourceDigest(paths: readonly string[], root?: string): string
export declare function run(command: readonly string[]): Promise<number>
