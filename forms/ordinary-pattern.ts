/** Narrows a pattern to ordinary characters: sets such as `\p{Cc}` have hundreds of ranges, which engines look through for every character. */

type Range = { readonly from: number; readonly to: number }

/** Printable ASCII one by one, and the common Han characters all or none: what nearly every answer is written in. */
const ASCII: Range = { from: 0x20, to: 0x7e }
const HAN: Range = { from: 0x4e00, to: 0x9fff }

/** An escape, or a set in brackets. */
const TOKEN = /\\(?:[pP]\{[^}]*\}|[^])|\[(?:\\[^]|[^\]\\])*\]/g

/**
 * A pattern that matches nothing the given one does not match: each set that names Unicode properties keeps its ordinary characters only.
 * That holds where patterns neither look around nor refer back, which no schema may (see pattern-faults.ts). Undefined where nothing is
 * to be narrowed, or nothing ordinary is left.
 */
export function ordinaryPattern(pattern: string): string | undefined {
  const sets = [...pattern.matchAll(TOKEN)].map(([token]) => token).filter(namesProperties)
  const narrow = new Map(sets.map((set) => [set, narrowed(set)]))
  if (narrow.size === 0 || [...narrow.values()].includes('')) return undefined
  return pattern.replace(TOKEN, (token) => narrow.get(token) ?? token)
}

function namesProperties(token: string): boolean {
  return /\\[pP]\{/.test(token)
}

/** Empty where the set holds nothing ordinary. */
function narrowed(set: string): string {
  const expression = new RegExp(`^${set}$`, 'u')
  const has = (code: number): boolean => expression.test(String.fromCharCode(code))
  const ranges = [...runsOf(codesIn(ASCII).filter(has)), ...(codesIn(HAN).every(has) ? [HAN] : [])]
  return ranges.length === 0 ? '' : `[${ranges.map(({ from, to }) => `${escaped(from)}-${escaped(to)}`).join('')}]`
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

function codesIn({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function runsOf(codes: readonly number[]): readonly Range[] {
  const ends = codes.filter((code) => !codes.includes(code + 1))
  return codes.filter((code) => !codes.includes(code - 1)).map((from, at) => ({ from, to: ends[at] ?? from }))
}
