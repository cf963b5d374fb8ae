/** Prints the sheets one after another: claim the order, tell the office before and after, never print one twice by itself. */

import { useCallback, useEffect, useRef, useState } from 'react'
import { contract, ProblemError } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Kiosk } from '../context.ts'
import type { Sheet } from '../kiosk.ts'
import { PRINTING } from '../words/outcome.ts'

export type SheetState = 'waiting' | 'preparing' | 'sending' | 'printed' | 'unknown' | 'not_printed'

/** Papers are usually ready within a second; after this many looks the sheet is given up for now. */
const LOOKS = 40
const BETWEEN_LOOKS_MS = 500

export function usePrintRun(sheets: readonly Sheet[]): { readonly states: readonly SheetState[]; readonly again: () => void } {
  const kiosk = useKiosk()
  const [states, setStates] = useState<readonly SheetState[]>(() => sheets.map(() => 'waiting'))
  const latest = useRef(kiosk)
  const running = useRef(false)
  useEffect(() => {
    latest.current = kiosk
  }, [kiosk])

  const start = useCallback(
    (only: (state: SheetState) => boolean, known: readonly SheetState[]) => {
      if (running.current) return
      running.current = true
      const note = (index: number) => (state: SheetState) => setStates((before) => before.map((one, at) => (at === index ? state : one)))
      const each = async () => {
        for (const [index, sheet] of sheets.entries()) if (only(known[index] ?? 'waiting')) await printSheet(latest.current, sheet, note(index))
      }
      void each().finally(() => {
        running.current = false
      })
    },
    [sheets],
  )

  useEffect(() => start((state) => state === 'waiting', sheets.map(() => 'waiting')), [start, sheets])
  const again = () => {
    setStates(states.map((state) => (state === 'printed' ? state : 'waiting')))
    start((state) => state !== 'printed', states)
  }
  return { states, again }
}

/** A sheet whose end is unknown is reported as unknown: paper may lie in the tray, so only a person may decide. */
async function printSheet({ ask, device, say }: Kiosk, sheet: Sheet, note: (state: SheetState) => void): Promise<void> {
  const id = sheet.orderId
  try {
    note('preparing')
    const { documentUrl } = await claimWhenReady(ask, id)
    note('sending')
    await ask(contract.reportPrint, { id, state: 'sending' })
    const title = say(sheet.copyNo === 0 ? PRINTING.original : fill(PRINTING.duplicate, { n: sheet.copyNo }))
    const end = await device.print(documentUrl, title, new AbortController().signal).catch(() => 'unknown' as const)
    await ask(contract.reportPrint, { id, state: end })
    note(end)
  } catch {
    note('not_printed')
  }
}

async function claimWhenReady(ask: Kiosk['ask'], id: string): Promise<{ readonly documentUrl: string }> {
  for (let looks = 0; ; looks += 1) {
    try {
      return await ask(contract.claimPrintOrder, { id })
    } catch (cause) {
      if (!(cause instanceof ProblemError) || cause.code !== 'document_not_ready' || looks >= LOOKS) throw cause
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS))
    }
  }
}
