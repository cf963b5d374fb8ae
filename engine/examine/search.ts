/** Finds cells for which a claim is true, or shows that there are none: narrow what must be, split what is open, within a bounded number of steps. */

import type { Claim } from './claim.ts'

/** For each variable, the set of cells still possible. */
export type Box = readonly bigint[]

export type Searched =
  /** The claim is true wherever in the box one looks. */
  | { readonly kind: 'found'; readonly box: Box }
  | { readonly kind: 'none' }
  /** The steps were used up. */
  | { readonly kind: 'undecided' }

export type SearchTerms = {
  /** Boxes looked at before giving up. */
  readonly steps: number
  /** For each variable the cell to try first, as a set of one; 0 where none is preferred. */
  readonly preferred: readonly bigint[]
}

export function search(claim: Claim, start: Box, { steps, preferred }: SearchTerms): Searched {
  const waiting: bigint[][] = [[...start]]
  for (let step = 0; step < steps; step++) {
    const box = waiting.pop()
    if (box === undefined) return { kind: 'none' }
    if (!narrow(claim, box)) continue
    const open = firstOpen(claim, box)
    if (open === undefined) return { kind: 'found', box }
    waiting.push(...halves(open, box, preferred))
  }
  return waiting.length === 0 ? { kind: 'none' } : { kind: 'undecided' }
}

type Literal = Extract<Claim, { kind: 'in' }>

/** The half to look at first comes last, for the last is taken first. */
function halves({ variable, cells }: Literal, box: readonly bigint[], preferred: readonly bigint[]): readonly [bigint[], bigint[]] {
  const [inside, outside] = [[...box], [...box]]
  const possible = box[variable] ?? 0n
  inside[variable] = possible & cells
  outside[variable] = possible & ~cells
  const usual = (preferred[variable] ?? 0n) & possible
  return usual !== 0n && (usual & cells) === 0n ? [inside, outside] : [outside, inside]
}

/** Takes away what cannot be until nothing changes; false when nothing is left. */
function narrow(claim: Claim, box: bigint[]): boolean {
  for (;;) {
    const before = [...box]
    if (!narrowOnce(claim, box)) return false
    if (before.every((cells, at) => cells === box[at])) return true
  }
}

function narrowOnce(claim: Claim, box: bigint[]): boolean {
  if (claim.kind === 'in') {
    const left = (box[claim.variable] ?? 0n) & claim.cells
    box[claim.variable] = left
    return left !== 0n
  }
  if (claim.kind === 'all') return claim.of.every((each) => narrowOnce(each, box))
  const possible = claim.of.filter((each) => truthOf(each, box) !== 'no')
  const [only] = possible
  return only !== undefined && (possible.length > 1 || narrowOnce(only, box))
}

/** A literal that decides something still open; undefined when the claim is true of the whole box. */
function firstOpen(claim: Claim, box: Box): Literal | undefined {
  if (truthOf(claim, box) === 'yes') return undefined
  if (claim.kind === 'in') return claim
  for (const each of claim.of) {
    if (truthOf(each, box) === 'open') return firstOpen(each, box)
  }
  return undefined
}

type Truth = 'yes' | 'no' | 'open'

function truthOf(claim: Claim, box: Box): Truth {
  if (claim.kind === 'in') {
    const possible = box[claim.variable] ?? 0n
    if ((possible & claim.cells) === 0n) return 'no'
    return (possible & ~claim.cells) === 0n ? 'yes' : 'open'
  }
  const [ends, otherwise] = claim.kind === 'all' ? (['no', 'yes'] as const) : (['yes', 'no'] as const)
  let truth: Truth = otherwise
  for (const each of claim.of) {
    const one = truthOf(each, box)
    if (one === ends) return ends
    if (one === 'open') truth = 'open'
  }
  return truth
}
