/** Finds cells for which a claim is true, or shows that there are none: narrow what must be, split what is open, within a bounded number of steps. */

import type { Claim } from './claim.ts'

/** For each variable, the set of cells still possible. */
export type Box = readonly bigint[]

export type Searched =
  /** The claims are true wherever in the box one looks. */
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

/** Claims that must all be true, each with the variables it speaks of, so that only those a change concerns are looked at again. */
export type Claims = { readonly list: readonly Claim[]; readonly speaking: ReadonlyMap<number, readonly number[]> }

export function claimsOf(claims: readonly Claim[]): Claims {
  const list = claims.flatMap(conjuncts)
  const speaking = new Map<number, number[]>()
  for (const [at, claim] of list.entries()) {
    for (const variable of variablesOf(claim)) speaking.set(variable, [...(speaking.get(variable) ?? []), at])
  }
  return { list, speaking }
}

/** `settled`: claims that were already narrowed in `start`; looked at again only where something changes. */
export function search(settled: Claims, asked: Claims, start: Box, { steps, preferred }: SearchTerms): Searched {
  const both = [settled, asked]
  const waiting: { readonly box: bigint[]; readonly changed: readonly number[] }[] = [{ box: [...start], changed: [] }]
  for (let step = 0; step < steps; step++) {
    const next = waiting.pop()
    if (next === undefined) return { kind: 'none' }
    const { box, changed } = next
    if (!narrow(both, box, step === 0 ? everyClaim(asked) : concerned(both, changed))) continue
    const open = firstOpen(asked.list, box) ?? firstOpen(settled.list, box)
    if (open === undefined) return { kind: 'found', box }
    for (const half of halves(open, box, preferred)) waiting.push({ box: half, changed: [open.variable] })
  }
  return waiting.length === 0 ? { kind: 'none' } : { kind: 'undecided' }
}

/** The box with everything taken away that the claims by themselves exclude; null when nothing is left. */
export function narrowed(claims: Claims, start: Box): Box | null {
  const box = [...start]
  return narrow([claims], box, everyClaim(claims)) ? box : null
}

function conjuncts(claim: Claim): readonly Claim[] {
  return claim.kind === 'all' ? claim.of.flatMap(conjuncts) : [claim]
}

function variablesOf(claim: Claim): ReadonlySet<number> {
  return claim.kind === 'in' ? new Set([claim.variable]) : new Set(claim.of.flatMap((each) => [...variablesOf(each)]))
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

function everyClaim({ list }: Claims): Set<Claim> {
  return new Set(list)
}

function concerned(all: readonly Claims[], changed: readonly number[]): Set<Claim> {
  return new Set(all.flatMap(({ list, speaking }) => changed.flatMap((variable) => (speaking.get(variable) ?? []).flatMap((at) => list[at] ?? []))))
}

/** Takes away what cannot be until nothing changes; false when nothing is left. */
function narrow(all: readonly Claims[], box: bigint[], due: Set<Claim>): boolean {
  for (const claim of due) {
    due.delete(claim)
    const changed: number[] = []
    if (!narrowOnce(claim, box, changed)) return false
    for (const other of changed.length === 0 ? [] : concerned(all, changed)) due.add(other)
  }
  return true
}

function narrowOnce(claim: Claim, box: bigint[], changed: number[]): boolean {
  if (claim.kind === 'in') {
    const before = box[claim.variable] ?? 0n
    const left = before & claim.cells
    if (left !== before) changed.push(claim.variable)
    box[claim.variable] = left
    return left !== 0n
  }
  if (claim.kind === 'all') return claim.of.every((each) => narrowOnce(each, box, changed))
  let only: Claim | undefined
  for (const each of claim.of) {
    const truth = truthOf(each, box)
    if (truth === 'yes' || (truth === 'open' && only !== undefined)) return true
    if (truth === 'open') only = each
  }
  return only !== undefined && narrowOnce(only, box, changed)
}

/** A literal that decides something still open; undefined when every claim is true of the whole box. */
function firstOpen(claims: readonly Claim[], box: Box): Literal | undefined {
  const open = claims.find((each) => truthOf(each, box) === 'open')
  return open === undefined || open.kind === 'in' ? open : firstOpen(open.of, box)
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
