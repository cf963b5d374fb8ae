/** Numbers of a benchmark as rows of a table, and medians as the only thing reported. */

export type Row = { readonly what: string; readonly cells: readonly string[] }

export type Section = {
  readonly title: string
  /** What was compared with what, and how. */
  readonly how: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  /** Values to be drawn as bars, each list against itself; on a scale of powers of ten, or a few rivals would leave nothing to see of the rest. */
  readonly plots?: readonly Plot[]
}

export type Plot = { readonly title: string; readonly bars: readonly { readonly what: string; readonly value: number }[] }

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export function spread(values: readonly number[], digits = 0): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
}

export function markdown({ title, how, head, rows, plots = [] }: Section): string {
  const lines = rows.map(({ what, cells }) => `| ${[what, ...cells].join(' | ')} |`)
  return [`## ${title}`, '', how, '', `| ${['', ...head].join(' | ')} |`, `|${'---|'.repeat(head.length + 1)}`, ...lines, '', ...plots.flatMap(plotLines)].join('\n')
}

/** Characters of the longest bar; drawn in halves. */
const BAR = 40

function plotLines({ title, bars }: Plot): readonly string[] {
  const logs = bars.map(({ value }) => Math.log10(Math.max(value, Number.MIN_VALUE)))
  const [least, most] = [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))]
  const width = Math.max(...bars.map(({ what }) => what.length))
  const drawn = bars.map(({ what, value }, at) => {
    const halves = Math.round((((logs[at] ?? least) - least) / Math.max(1, most - least)) * BAR * 2)
    return `${what.padEnd(width)}  ${'█'.repeat(halves >> 1)}${halves % 2 === 1 ? '▌' : ''} ${value.toLocaleString('en', { maximumFractionDigits: 1 })}`
  })
  return ['```text', `${title}; each bar from 10^${String(least)} to 10^${String(most)}`, '', ...drawn, '```', '']
}
