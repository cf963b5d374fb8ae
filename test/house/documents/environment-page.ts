/** Writes .env.example from the table of settings, so that no setting is missing from it and none is left over. */

export type Settings = Readonly<Record<string, { readonly type: unknown; readonly default?: unknown; readonly meaning: unknown }>>

/** The whole file: each setting with what it means, its type and, commented out, its default. */
export function environmentPage(settings: Settings): string {
  const entries = Object.entries(settings).map(([name, { type, default: initial, meaning }]) =>
    `# ${told(meaning)} (${told(type)})\n# ${name}=${told(initial)}`)
  return `${HEAD}\n${entries.join('\n\n')}\n`
}

const HEAD = `# Every setting of the office, with its default. Nothing needs to be set for the demonstration.
# Set what you need in the environment of the program; this file itself is not read.
`

function told(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(told).join(' | ') : JSON.stringify(value)
}
