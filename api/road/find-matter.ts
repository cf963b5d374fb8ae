/** From a form or a matter's name to what the office holds about it. */

import type { Form } from '#forms'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import type { OpenMatter } from '../policy/open-policy.ts'

type Holding = Pick<Context, 'policy'>
type Asking = Pick<Context, 'policy' | 'forms'>

/** Throws Problem `not_found`. */
export function getMatter(ctx: Holding, matter: string): OpenMatter {
  const open = ctx.policy.matters.get(matter)
  if (open === undefined) throw new Problem('not_found')
  return open
}

/** The form in its exact version and the matter that asks it. Throws Problem `form_unknown`. */
export function getForm(ctx: Asking, name: string, version: number): { readonly form: Form; readonly open: OpenMatter } {
  const form = ctx.forms.find(name, version)
  const open = [...ctx.policy.matters.values()].find((each) => each.matter.form.name === name)
  if (form === undefined || open === undefined) throw new Problem('form_unknown')
  return { form, open }
}
