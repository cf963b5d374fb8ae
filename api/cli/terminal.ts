/** What a command may touch of the machine it runs on; a test hands it another one. */

export type Terminal = {
  /** Resolves when the reader at the other end can take more. */
  readonly say: (text: string) => Promise<void>
  readonly complain: (text: string) => Promise<void>
  readonly stdin: AsyncIterable<Uint8Array>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the person stands: file names are read from here. */
  readonly folder: string
  /** ISO-8601 UTC. */
  readonly now: () => string
}

export function sayLines(terminal: Terminal, lines: readonly string[]): Promise<void> {
  return terminal.say(lines.map((line) => `${line}\n`).join(''))
}

export function sayJson(terminal: Terminal, value: unknown): Promise<void> {
  return terminal.say(`${JSON.stringify(value, null, 2)}\n`)
}
