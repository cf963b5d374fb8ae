/** Sets a name aside for a proven person; of two who want the same at the same instant one gets it, and the other is told and offered others. */

import type { Input, Output, contract } from '#contract'
import { comparable, officeDate, type NameLists } from '#engine'
import { isNameConflict, withFreshFacts, type NewName, type Tx } from '#store'
import { answerUnder, type Context, type Kiosk } from '../context.ts'
import { Problem, type Fault } from '../errors.ts'
import { keysOfName } from '../lookups/name-keys.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { digestOf } from '../policy/digest.ts'
import { assertNameFree } from '../road/assert-name-free.ts'
import { getMatter } from '../road/find-matter.ts'
import { cityOf, nameAreaOf } from '../road/name-policy.ts'
import { freeTradeNames } from '../road/registers.ts'
import { assertMayHold, provenKey, reservationView, TERM, untilAfter } from '../road/reservations.ts'
import { weighWish, type WeighedWish } from '../road/weigh-wish.ts'

type Asked = Input<typeof contract.reserveName>
type Reserved = Output<typeof contract.reserveName>

export async function reserveName(ctx: Context, who: Kiosk, asked: Asked): Promise<Reserved> {
  const open = getMatter(ctx, asked.matter)
  const holder = await provenKey(ctx, asked)
  try {
    return await withFreshFacts(() => reserveOnce(ctx, who, { asked, open, holder }))
  } catch (error) {
    if (!isNameConflict(error)) throw error
    throw await taken(ctx, { asked, open, holder }, error)
  }
}

type Reserving = { readonly asked: Asked; readonly open: OpenMatter; readonly holder: string }

async function reserveOnce(ctx: Context, who: Kiosk, reserving: Reserving): Promise<Reserved> {
  const { asked, open, holder } = reserving
  const now = ctx.now()
  const weighed = await weighWish(ctx, open, wishOf(reserving))
  if (weighed.register.identical.length > 0) throw await taken(ctx, reserving)
  assertFit(weighed, asked)
  const row = rowOf(ctx, reserving, weighed)
  return ctx.store.transact(async (tx) => {
    await tx.dropLapsedReservations(now, (lapsed) => keysOfName(lapsed, ctx.policy.lists.names))
    const own = (await tx.holdReservationsOf(holder)).find(({ fullName }) => fullName === row.fullName)
    if (own === undefined) await begin(tx, row, { holder, now, actor: who.id, lists: ctx.policy.lists.names })
    const reserved = reservationView(own ?? row)
    if (who.request !== null) await tx.insertIdempotent(answerUnder(who.request, reserved, now))
    return reserved
  })
}

type Beginning = { readonly holder: string; readonly now: string; readonly actor: string; readonly lists: NameLists }

async function begin(tx: Tx, row: NewName, { holder, now, actor, lists }: Beginning): Promise<void> {
  await assertMayHold(tx, holder, now)
  await assertNameFree(tx, row, lists)
  await tx.insertName(row)
  await tx.insertLedgerEntry({ kind: 'name.reserved', subject: row.id, digest: digestOf({ fullName: row.fullName, until: row.reservedUntil }), actor, at: now })
}

/** Whether the risk of a similar name is accepted is asked by itself, see `assertFit`. */
function wishOf({ asked, holder }: Reserving) {
  const { county, division, tradeName, trade, form, items: [mainItem] } = asked
  return { county, division, tradeName, trade, form, operatorKey: holder, riskAccepted: true, ...(mainItem === undefined ? {} : { mainItem }) }
}

async function taken(ctx: Context, { asked, open, holder }: Reserving, cause?: unknown): Promise<Problem> {
  const { judgement } = await weighWish(ctx, open, wishOf({ asked, open, holder }))
  const alternatives = await freeTradeNames(ctx, open, { county: asked.county, tradeName: asked.tradeName, tradeClasses: judgement.tradeClasses })
  return new Problem('name_taken', { alternatives, cause })
}

/** Only what the rules would let stand is set aside; what a person must see first is settled with the application. */
function assertFit({ findings, level, register }: WeighedWish, { riskAccepted }: Asked): void {
  if (level === 'correct' || level === 'review') {
    const stopping = findings.filter(({ severity }) => severity !== 'note')
    throw new Problem('name_unfit', { faults: stopping.map(({ rule, message, pointers: [pointer = '/name'] }): Fault => ({ pointer, code: rule, ...message })) })
  }
  if (register.similar.length > 0 && !riskAccepted) throw new Problem('name_unfit', { faults: [RISK] })
}

const RISK: Fault = { pointer: '/riskAccepted', code: 'risk_not_accepted', zh: '有近似名称，请确认愿意承担风险', en: 'There are similar names: confirm that you accept the risk.' }

function rowOf(ctx: Context, { asked, open, holder }: Reserving, { fullName, judgement }: WeighedWish): NewName {
  const lists = ctx.policy.lists.names
  const { county, tradeName, trade, form, items } = asked
  const today = officeDate(ctx.now())
  const name = { city: cityOf(ctx), tradeName: comparable(tradeName, lists), trade, form }
  const months = items.some((item) => ctx.policy.lists.scope.items.get(item)?.kind === 'pre-approval') ? TERM.approval : TERM.usual
  return {
    id: ctx.newId('name'),
    ...name,
    tradeClass: judgement.tradeClass,
    county,
    area: nameAreaOf(ctx, open, county),
    fullName,
    keys: keysOfName(name, lists),
    status: 'reserved',
    statusOn: today,
    reservedUntil: untilAfter(today, months),
    reservedBy: holder,
    licenceNumber: null,
  }
}
