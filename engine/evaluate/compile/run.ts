/** One run of compiled rules, quick first; where anything fails on the way, once more by the book. */

import type { Access, FactInput } from './form.ts'
import type { Program } from './program.ts'
import { at as among, slotValue } from './terms.ts'
import { openWalk } from './walk.ts'

/** Writes the record of one run at `at`. Holds nothing of a run itself, so that runs may overlap. */
export type Run = (facts: FactInput, record: Int32Array, at: number) => void

export type Quick = { readonly everywhere: Run; readonly parts: ReadonlyMap<unknown, Run> }

/**
 * The quick way asks every question of every rule and throws at the first that cannot be asked. Whether that makes the run fail depends on
 * what json-rules-engine would have asked, and in which order; the walk knows, and is as slow as that.
 */
export function runOf(program: Program, access: Access, quick: Quick): (facts: FactInput, record: Int32Array, at?: number) => void {
  const { words } = program
  const walk = openWalk(program, access)
  const asked = program.partition === null ? quick.everywhere : inParts(program, access, quick)
  return (facts, record, at = 0) => {
    if (at < 0 || at + words > record.length) throw new RangeError(`a record has ${String(words)} words, and there is no room for it at ${String(at)}`)
    try {
      asked(facts, record, at)
    } catch {
      walk(facts, record, at)
    }
  }
}

function inParts({ partition, terms, words }: Program, access: Access, { everywhere, parts }: Quick): Run {
  if (partition === null) return everywhere
  const slot = among(terms.slots, partition.slot)
  const source = among(terms.sources, slot.source)
  const { from } = partition
  const numbered = new Map([...partition.parts].map(([value, { number }]) => [value, { number, run: parts.get(value) }]))
  return (facts, record, at) => {
    everywhere(facts, record, at)
    for (let word = at + from; word < at + words; word++) record[word] = 0
    const part = numbered.get(slotValue(slot, access.value(facts, source)))
    record[at] = part?.number ?? 0
    part?.run?.(facts, record, at)
  }
}
