/** `miaopi ledger verify`: computes the chain again from its first entry and says the first row that does not follow. */

import type { LedgerEntryRow, LedgerSequenceRow, Store } from '#store'
import { chain } from '../jobs/keep-house.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { sayJson, sayLines } from './terminal.ts'

export const ledgerVerify: Command = {
  words: '',
  about: 'Computes every hash of the ledger again. Entries recorded but not yet in the chain are counted; they are chained within seconds\nwhile an office runs.',
  flags: JSON_FLAG,
  run: async (given, terminal) => {
    noWords('ledger verify', given)
    const verified = await withBooks(terminal, verifyChain)
    await (given.has('json') ? sayJson(terminal, verified) : sayLines(terminal, verifiedLines(verified)))
    return verified.firstBad === null ? 0 : 1
  },
}

export type VerifiedLedger = {
  /** Rows that follow from the ones before them. */
  readonly sound: number
  /** Hash of the last sound row; null for an empty chain. */
  readonly head: string | null
  readonly firstBad: { readonly seq: number; readonly because: string } | null
  /** Recorded, not yet chained; counting stops at `MOST_WAITING`. */
  readonly waiting: number
}

const PAGE = 500
const MOST_WAITING = 10_000

/** Trusts nothing in a row but its entry: number, link and hash must all come out again. */
export async function verifyChain(store: Books): Promise<VerifiedLedger> {
  const waiting = (await store.listUnsequencedEntries(MOST_WAITING)).length
  let head: LedgerSequenceRow | undefined
  for await (const { entry, ...row } of rowsOf(store)) {
    const because = faultOf(row, entry, head)
    if (because !== null) return { ...soundUpTo(head), firstBad: { seq: row.seq, because }, waiting }
    head = row
  }
  return { ...soundUpTo(head), firstBad: null, waiting }
}

type Books = Pick<Store, 'listLedgerSequence' | 'listUnsequencedEntries'>

async function* rowsOf(store: Books) {
  let after = 0
  for (;;) {
    const page = await store.listLedgerSequence({ after, limit: PAGE })
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)?.seq ?? after
  }
}

function soundUpTo(head: LedgerSequenceRow | undefined): Pick<VerifiedLedger, 'sound' | 'head'> {
  return { sound: head?.seq ?? 0, head: head?.hash ?? null }
}

function faultOf(row: LedgerSequenceRow, entry: LedgerEntryRow, head: LedgerSequenceRow | undefined): string | null {
  const [expected] = chain([entry], head, row.at)
  if (expected === undefined) return 'it has no entry'
  if (row.seq !== expected.seq) return `row ${String(expected.seq)} is missing before it`
  if (row.prevHash !== expected.prevHash) return 'it does not link to the row before it'
  return row.hash === expected.hash ? null : `its hash is not that of entry ${String(entry.id)} (${entry.kind})`
}

function verifiedLines({ sound, head, firstBad, waiting }: VerifiedLedger): readonly string[] {
  const most = waiting === MOST_WAITING ? ' or more' : ''
  return [
    firstBad === null ? `The chain is whole: ${String(sound)} rows.` : `The chain breaks at row ${String(firstBad.seq)}: ${firstBad.because}. ${String(sound)} rows before it are whole.`,
    ...(head === null ? [] : [`  head ${head}`]),
    ...(waiting === 0 ? [] : [`  ${String(waiting)}${most} recorded and not yet chained`]),
  ]
}
