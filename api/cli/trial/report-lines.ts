/** What a trial found, as lines for people. */

import type { ChangedDecision, FoundEntry, Move, Registry, Slice, TrialReport } from '#engine'

export type Registries = readonly Pick<Registry, 'code' | 'division'>[]

/** Rows of each table; the rest is in --json. */
const MOST_ROWS = 12

export function reportLines(report: TrialReport, registries: Registries): readonly string[] {
  const { decisions, changed, verdictChanged, moves, entries, districts, trades, weeks } = report
  const names = new Map(registries.map(({ code, division }) => [code, `${code} ${division.zh}`]))
  return [
    headLine({ decisions, changed, verdictChanged }),
    ...undecidedLines(report),
    ...moves.map((move) => `  ${moveText(move)}`),
    ...table('by entry', entries.map(({ name, severity, gained, lost }) => `${name} (${severity})  +${figure(gained)} −${figure(lost)}`)),
    ...table('by district', districts.map((slice) => sliceText(slice, names.get(slice.of)))),
    ...table('by trade', trades.map((slice) => sliceText(slice))),
    ...table('by week', weeks.map((slice) => sliceText(slice))),
  ]
}

export function headLine({ decisions, changed, verdictChanged }: Pick<TrialReport, 'decisions' | 'changed' | 'verdictChanged'>): string {
  return `${figure(decisions)} decisions tried: ${figure(changed)} change, ${figure(verdictChanged)} of them in their verdict`
}

function undecidedLines({ verdicts }: TrialReport): readonly string[] {
  const undecided = verdicts.find(({ verdict }) => verdict === 'undecided')?.after ?? 0
  return undecided === 0 ? [] : [`  ${figure(undecided)} cannot be decided by the draft: a fact it reads was not kept then`]
}

/** `dec_… approve → review  +R-QU-08.review −R-NM-01` */
export function changedLine({ id, from, to, gained, lost }: ChangedDecision): string {
  const named = (sign: string, some: readonly FoundEntry[]): readonly string[] => some.map(({ name }) => `${sign}${name}`)
  return [id, from === to ? from : `${from} → ${to}`, ...named('+', gained), ...named('−', lost)].join('  ')
}

function table(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, MOST_ROWS).map((row) => `  ${row}`)
  return ['', title, ...shown, ...(rows.length > MOST_ROWS ? [`  and ${String(rows.length - MOST_ROWS)} more`] : [])]
}

function sliceText({ of, changed, verdictChanged }: Slice, name = of === '' ? 'none' : of): string {
  return `${name}  ${figure(changed)}, ${figure(verdictChanged)} in their verdict`
}

function moveText({ from, to, count }: Move): string {
  return `${figure(count)}  ${from === to ? `${from}, with other findings` : `${from} → ${to}`}`
}

/** 1234567 → 1,234,567 */
function figure(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
