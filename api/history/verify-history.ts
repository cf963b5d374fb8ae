/** Holds history against the records it was made from: every piece opens, none is missing, none says otherwise. */

import { canonicalJson, pastDecisionAt, type PastDecision } from '#engine'
import type { Reads } from '#store'
import { HistoryDamaged } from './box.ts'
import type { Folder } from './folder.ts'
import { openedHistory, type OpenedHistory } from './opened-history.ts'
import { pastPages, type PastTerms } from './past.ts'

export type Verified = {
  readonly decisions: number
  /** By the records, up to the last decision history has. */
  readonly recorded: number
  readonly bytes: number
  /** Ids of decisions that history lacks or tells otherwise than their records, the first hundred. */
  readonly differing: readonly string[]
  /** The first piece that does not open, or null. */
  readonly damaged: string | null
}

export type VerifyTerms = PastTerms & { readonly store: Pick<Reads, 'countRulesDecisions'> }
type Way = { readonly before: string; readonly onProgress: ((decisions: number) => void) | undefined }

const MOST_NAMED = 100
const ROWS = 1_024

export async function verifyHistory(terms: VerifyTerms, files: Folder, way: Way): Promise<Verified> {
  const nothing = { decisions: 0, recorded: 0, bytes: files.bytes(), differing: [], damaged: null }
  let history: OpenedHistory | null = null
  try {
    history = openedHistory(files)
    const last = history.blocks.at(-1)?.last
    if (last === undefined) return nothing
    const recorded = await terms.store.countRulesDecisions(terms.form, last)
    return { ...nothing, decisions: history.decisions, recorded, differing: await differences(terms, history, way) }
  } catch (error) {
    if (!(error instanceof HistoryDamaged)) throw error
    return { ...nothing, decisions: history?.decisions ?? 0, damaged: error.message }
  } finally {
    history?.close()
  }
}

/** Both are in the order in which decisions were made, so that one that history lacks shows where it should stand. */
async function differences(terms: VerifyTerms, history: OpenedHistory, { before, onProgress }: Way): Promise<readonly string[]> {
  const differing: string[] = []
  const note = (id: string): void => {
    if (differing.length < MOST_NAMED) differing.push(id)
  }
  const rows = rowsOf(history)
  let row = rows.next()
  let read = 0
  for await (const { decisions } of pastPages(terms, { after: null, before, rows: ROWS })) {
    for (const decision of decisions) {
      if (row.done === true) return differing
      const isSame = row.value.id === decision.id && saying(row.value) === saying(decision)
      if (!isSame) note(decision.id)
      if (row.value.id === decision.id) row = rows.next()
    }
    read += decisions.length
    onProgress?.(read)
  }
  for (; row.done !== true; row = rows.next()) note(row.value.id)
  return differing
}

function* rowsOf({ blocks }: OpenedHistory): Generator<PastDecision> {
  for (const block of blocks) {
    const ids = block.ids()
    for (let row = 0; row < block.rows; row++) yield pastDecisionAt(block, ids, row)
  }
}

/** Findings in one order: history keeps which were found, not which was found first. */
function saying(decision: PastDecision): string {
  return canonicalJson({ ...decision, findings: decision.findings.map(({ name, severity }) => `${name} ${severity}`).sort() })
}
