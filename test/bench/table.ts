/** Numbers of a benchmark as rows of a table, and medians as the only thing reported. */

export type Row = { readonly what: string; readonly cells: readonly string[] }

export type Section = {
  readonly title: string
  /** What was compared with what, and how. */
  readonly how: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export function spread(values: readonly number[], digits = 0): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
}

export function markdown({ title, how, head, rows }: Section): string {
  const lines = rows.map(({ what, cells }) => `| ${[what, ...cells].join(' | ')} |`)
  return [`## ${title}`, '', how, '', `| ${['', ...head].join(' | ')} |`, `|${'---|'.repeat(head.length + 1)}`, ...lines, ''].join('\n')
}
