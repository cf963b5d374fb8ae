/** One of several offices on the same books, each with a person who wants the same name in the same instant. */

import { createInterface } from 'node:readline'
import { reserveName } from '../../../api/actions/reserve-name.ts'
import { readConfig } from '../../../api/config.ts'
import type { Kiosk } from '../../../api/context.ts'
import { Problem } from '../../../api/errors.ts'
import { openOffice } from '../../../api/open-office.ts'
import { A_SUNDAY } from '../../support/an-office.ts'

export type RaceReport = { readonly won: readonly number[]; readonly told: readonly { readonly round: number; readonly code: string; readonly alternatives: number }[]; readonly surprises: readonly string[] }

const [folder = '', databaseUrl = '', me = '0', rounds = '0'] = process.argv.slice(2)
const KIOSK: Kiosk = { kind: 'kiosk', id: `kiosk_${me}`, name: '示范终端', region: '340104', public: true, request: null }

/** In every other round each of the four says other trades, most with another main one; any two of them share one. */
const TRADES = ['鲜花水果', '水果鲜花', '五金鲜花水果', '水果鲜花五金']

const config = readConfig({ MIAOPI_DATA: folder, LOG_LEVEL: 'silent', MIAOPI_PATIENCE_MS: '20000', ...(databaseUrl === '' ? {} : { DATABASE_URL: databaseUrl }) })
const { ctx, close } = await openOffice({ config, sealKey: Buffer.alloc(32, 7), now: () => A_SUNDAY, publicUrl: 'http://127.0.0.1:1', role: 'worker', allowUnsafe: true })
const report = { won: [] as number[], told: [] as { round: number; code: string; alternatives: number }[], surprises: [] as string[] }
const words = createInterface(process.stdin)[Symbol.asyncIterator]()

for (let round = 0; round < Number(rounds); round += 1) {
  // County 340199 does not exist, so these numbers are nobody's.
  const idNo = `3401991990${String(Number(me) + 1).padStart(2, '0')}01${String(round).padStart(4, '0')}`
  const { token } = await ctx.outside.startRealName({ idType: '10', idNo, name: '王小明', method: 'face' })
  process.stdout.write('ready\n')
  await words.next()
  await want(round, idNo, token)
}
process.stdout.write(`${JSON.stringify(report)}\n`)
await close()
process.exit(0)

async function want(round: number, idNo: string, realNameToken: string): Promise<void> {
  const told = round % 2 === 0 ? { items: ['S201'], trade: '小吃' } : { items: [], trade: TRADES[Number(me)] ?? '' }
  const wish = { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区', tradeName: `${'甲乙丙丁戊己庚辛壬癸'.charAt(round)}字松`, form: '店', riskAccepted: true, ...told }
  try {
    await reserveName(ctx, KIOSK, { ...wish, idNo, realNameToken })
    report.won.push(round)
  } catch (error) {
    if (error instanceof Problem) report.told.push({ round, code: error.code, alternatives: error.alternatives.length })
    else report.surprises.push(String(error))
  }
}
