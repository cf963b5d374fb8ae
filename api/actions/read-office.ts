/** Says what this office is: its name, whether it is a demonstration, and what can be applied for. */

import type { Input, Output, contract } from '#contract'
import { officeDate } from '#engine'
import type { Context, Who } from '../context.ts'

export function readOffice(ctx: Context, who: Who, _input: Input<typeof contract.readOffice>): Promise<Output<typeof contract.readOffice>> {
  const { name, version, demonstration } = ctx.office
  const matters = [...ctx.policy.matters.values()].map(({ matter }) => ({ matter: matter.matter, title: matter.title, form: matter.form.name, formVersion: matter.form.version }))
  const kiosk = who.kind === 'kiosk' ? { id: who.id, name: who.name, region: who.region } : null
  return Promise.resolve({ name, version, demonstration, today: officeDate(ctx.now()), matters, kiosk })
}
