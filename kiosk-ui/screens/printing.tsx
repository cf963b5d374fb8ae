/** Printing, sheet by sheet: what is on its way, what lies in the tray, and what to do when a sheet did not come. */

import { Button } from 'antd'
import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { PretendDesk } from '../device/pretend.ts'
import { Screen } from '../frame/screen.tsx'
import { PRINTING } from '../words/outcome.ts'
import { usePrintRun } from './use-print-run.ts'
import type { SheetState } from './use-print-run.ts'

const HOW_FAR: Readonly<Record<SheetState, number>> = { waiting: 0, preparing: 20, sending: 65, printed: 100, unknown: 100, not_printed: 0 }

export function Printing(): ReactNode {
  const { desk, dispatch, say, state } = useKiosk()
  const { states, again } = usePrintRun(state.sheets)
  const running = states.some((one) => one === 'waiting' || one === 'preparing' || one === 'sending')
  const trouble = states.includes('not_printed') || states.includes('unknown')
  const title = running ? PRINTING.title : trouble ? PRINTING.troubleTitle : PRINTING.doneTitle
  const why = running ? PRINTING.why : trouble ? PRINTING.troubleWhy : PRINTING.doneWhy
  return (
    <Screen
      title={say(title)}
      why={say(why)}
      size="slim"
      touch={desk === null ? undefined : <Tray desk={desk} />}
      primary={
        <>
          {trouble && !running ? (
            <Button className="secondary" onClick={again}>
              {say(PRINTING.again)}
            </Button>
          ) : null}
          <Button type="primary" className="primary" disabled={running} onClick={() => dispatch({ type: 'move', move: 'printed' })}>
            {say(PRINTING.goOn)}
          </Button>
        </>
      }
    >
      <ol className="sheets" aria-live="polite">
        {state.sheets.map((sheet, index) => (
          <SheetRow key={sheet.orderId} copyNo={sheet.copyNo} state={states[index] ?? 'waiting'} number={index + 1} all={state.sheets.length} />
        ))}
      </ol>
    </Screen>
  )
}

function SheetRow({ copyNo, state, number, all }: { readonly copyNo: number; readonly state: SheetState; readonly number: number; readonly all: number }): ReactNode {
  const { say } = useKiosk()
  return (
    <li className="sheet" data-state={state}>
      <span>
        <span className="small">{say(fill(PRINTING.sheet, { n: number, all }))}</span>
        <br />
        {say(copyNo === 0 ? PRINTING.original : fill(PRINTING.duplicate, { n: copyNo }))}
      </span>
      <span className="sheet-state">{say(PRINTING[state])}</span>
      <span className="sheet-bar" aria-hidden>
        <i style={{ width: `${String(HOW_FAR[state])}%` }} />
      </span>
    </li>
  )
}

/** What a real printer would have dropped into its tray. */
function Tray({ desk }: { readonly desk: PretendDesk }): ReactNode {
  const { say } = useKiosk()
  const sheets = useSyncExternalStore(desk.tray.watch, desk.tray.get)
  if (sheets.length === 0) return null
  return (
    <div className="pretend">
      <p className="pretend-head">{say(PRINTING.tray)}</p>
      <div className="tray-sheets">
        {sheets.map((sheet) => (
          <figure className="tray-sheet" key={sheet.url}>
            <figcaption>{sheet.sheet}</figcaption>
            <iframe src={`${sheet.url}#toolbar=0&navpanes=0&view=Fit`} title={sheet.sheet} />
            <a className="quiet-button" href={sheet.url} target="_blank" rel="noreferrer">
              {say(PRINTING.open)}
            </a>
          </figure>
        ))}
      </div>
    </div>
  )
}
