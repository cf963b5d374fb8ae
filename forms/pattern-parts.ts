/** Takes a regular expression (Unicode mode) apart, far enough to see what repeats inside what. */

export type PatternPart = {
  readonly least: number
  /** Infinity where nothing ends the repetition. */
  readonly most: number
  readonly what: Characters | Group
}

/** One character out of a set, in its own notation: `a`, `\p{Script=Han}`, `[a-z]`. */
type Characters = { readonly kind: 'characters'; readonly source: string }

type Group = { readonly kind: 'group'; readonly ways: readonly Way[] }

/** One of the alternatives: its parts in their order; anchors take no room and are left out. */
export type Way = readonly PatternPart[]

/** Alternatives of the whole pattern. The pattern must be one that `RegExp` takes, without look-around and back-references. */
export function waysOf(pattern: string): readonly Way[] {
  return waysFrom({ pattern, at: 0 })
}

type Reading = { readonly pattern: string; at: number }

/** An escape with all that belongs to it, a set in brackets, or any other single character. */
const CHARACTERS = /\\(?:[pPu]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[^])|\[(?:\\[^]|[^\]\\])*\]|[^]/uy
const ANCHOR = /\^|\$|\\[bB]/y
const BAR = /\|/y
const OPENING = /\((?:\?:|\?<[^>=!]*>)?/y
const QUANTIFIER = /(?:\*|\+|\?|\{([0-9]+)(,?)([0-9]*)\})\??/y

function waysFrom(reading: Reading): readonly Way[] {
  const ways: PatternPart[][] = [[]]
  while (reading.at < reading.pattern.length && reading.pattern[reading.at] !== ')') {
    if (taken(reading, ANCHOR) !== undefined) continue
    if (taken(reading, BAR) !== undefined) ways.push([])
    else ways.at(-1)?.push(partFrom(reading))
  }
  return ways
}

function partFrom(reading: Reading): PatternPart {
  const what = taken(reading, OPENING) === undefined ? charactersFrom(reading) : groupFrom(reading)
  return { what, ...timesFrom(reading) }
}

function charactersFrom(reading: Reading): Characters {
  return { kind: 'characters', source: taken(reading, CHARACTERS)?.[0] ?? '' }
}

function groupFrom(reading: Reading): Group {
  const ways = waysFrom(reading)
  reading.at += 1
  return { kind: 'group', ways }
}

const SIGNS: { readonly [sign: string]: { readonly least: number; readonly most: number } } = {
  '*': { least: 0, most: Infinity },
  '+': { least: 1, most: Infinity },
  '?': { least: 0, most: 1 },
}

function timesFrom(reading: Reading): { readonly least: number; readonly most: number } {
  const found = taken(reading, QUANTIFIER)
  if (found === undefined) return { least: 1, most: 1 }
  const [text, least = '', comma, most] = found
  return SIGNS[text.charAt(0)] ?? { least: Number(least), most: comma === '' ? Number(least) : most === '' || most === undefined ? Infinity : Number(most) }
}

function taken(reading: Reading, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = reading.at
  const found = expression.exec(reading.pattern)
  if (found === null) return undefined
  reading.at += found[0].length
  return found
}
