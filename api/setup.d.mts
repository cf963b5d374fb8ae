/** Types of the starter, for the tests that call it. */

export declare const ROOT: string
export declare function nodeFault(version: string): string | undefined
export declare function areWindowsBuilt(digest?: string): boolean
export declare function sourceDigest(paths: readonly string[], root?: string): string
export declare function run(command: readonly string[]): Promise<number>
export declare function tool(script: string, ...args: readonly string[]): string[]
export declare function quietly(command: readonly string[], complaint: string, options?: { readonly lines?: number; readonly env?: NodeJS.ProcessEnv }): Promise<string>
