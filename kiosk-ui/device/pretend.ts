/** Devices for the demonstration: they offer invented cards and fill a tray on the screen, and always say that they are pretend. */

import type { contract, Output } from '#contract'
import type { Card, Device, PrintEnd, ScannedPaper } from './device.ts'
import { DeviceFault } from './device.ts'
import { watched } from './watched.ts'
import type { Watched } from './watched.ts'

export type PretendCase = Output<typeof contract.listPretendCards>['cards'][number]
export type TraySheet = { readonly url: string; readonly sheet: string }

/** What the pretend reader waits for: somebody picking one of the invented cards. */
export type PretendWish = { readonly cases: readonly PretendCase[]; readonly pick: (card: Card) => void }

/** The visible half of the pretend devices, drawn by the screen. */
export type PretendDesk = {
  readonly wish: Watched<PretendWish | null>
  readonly tray: Watched<readonly TraySheet[]>
  readonly clear: () => void
}

export function pretendDevices(listCards: () => Promise<readonly PretendCase[]>): { readonly device: Device; readonly desk: PretendDesk } {
  const wish = watched<PretendWish | null>(null)
  const tray = watched<readonly TraySheet[]>([])
  const device: Device = {
    pretend: true,
    readCard: (signal) => readCard(listCards, wish, signal),
    checkFace: async () => ({ matched: true }),
    scanDocument: async (kind, holder) => pretendPaper(kind, holder),
    print: async (url, sheet): Promise<PrintEnd> => {
      tray.set([...tray.get(), { url, sheet }])
      return 'printed'
    },
  }
  const clear = () => {
    wish.set(null)
    tray.set([])
  }
  return { device, desk: { wish, tray, clear } }
}

async function readCard(listCards: () => Promise<readonly PretendCase[]>, wish: Watched<PretendWish | null>, signal: AbortSignal): Promise<Card> {
  const cases = await listCards().catch((cause: unknown) => {
    throw new DeviceFault('reader', 'The invented cards could not be fetched.', cause)
  })
  return new Promise((resolve, reject) => {
    const leave = () => {
      wish.set(null)
      reject(new DeviceFault('reader', 'Reading was withdrawn.'))
    }
    if (signal.aborted) return leave()
    signal.addEventListener('abort', leave, { once: true })
    wish.set({
      cases,
      pick: (card) => {
        signal.removeEventListener('abort', leave)
        wish.set(null)
        resolve(card)
      },
    })
  })
}

const PREFIX: Readonly<Record<string, string>> = {
  deed: '皖2026合肥市演示不动产权第',
  lease: '演示租赁合同第',
  'host-consent': '演示场所提供证明第',
  'market-certificate': '演示市场摊位证明第',
  'cluster-contract': '演示托管合同第',
  'platform-certificate': '演示平台网店证明第',
  'neighbour-consent': '演示利害关系人同意书第',
  'community-consent': '演示居委会证明第',
  'temporary-approval': '演示临时场所批准第',
}

/** An invented paper; its number says 演示, so that nobody can take it for a real one. */
function pretendPaper(kind: string, holder: string): ScannedPaper {
  const reference = `${PREFIX[kind] ?? '演示材料第'}0000001号`
  const lasting = kind === 'lease' || kind.endsWith('-contract') ? { issuedOn: '2026-06-01', validTo: '2029-05-31' } : {}
  return { kind, reference, holder, ...lasting }
}
