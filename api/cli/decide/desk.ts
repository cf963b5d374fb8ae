/** All that deciding needs besides the case at hand, opened once for any number of cases; no database is among it. */

import { createHash } from 'node:crypto'
import type { Evaluator } from '#engine'
import { loadForm, type Form } from '#forms'
import type { AddressRow } from '#store'
import { listDoors, ZONES } from '../../demonstration/index.ts'
import { missingCharacters } from '../../licence/fonts.ts'
import { openPolicy, type OpenMatter, type OpenPolicy } from '../../policy/open-policy.ts'
import { UsageFault } from '../fault.ts'

export type Desk = {
  readonly policy: OpenPolicy
  readonly open: OpenMatter
  readonly form: Form
  /** The shipped rule set of the matter. */
  readonly evaluator: Evaluator
  readonly missingCharacters: (text: string) => readonly string[]
  /** The demonstration city's address library, for doors a world does not describe. */
  readonly doors: (id: string) => AddressRow | undefined
  readonly zones: typeof ZONES
  /** Equality of persons, phones and addresses within one case; there is no secret to keep and nothing to keep it in. */
  readonly keyOf: (purpose: string, value: string) => string
}

const opened = new Map<string, Desk>()

/** Rules and lists are read once per process. @throws UsageFault for a form that no matter asks */
export function openDesk(formName: string): Desk {
  const desk = opened.get(formName) ?? deskFor(formName)
  opened.set(formName, desk)
  return desk
}

function deskFor(formName: string): Desk {
  const policy = openPolicy()
  const matters = [...policy.matters.values()]
  const open = matters.find((each) => each.matter.form.name === formName)
  if (open === undefined) throw new UsageFault(`There is no form ${formName}: say one of ${matters.map((each) => each.matter.form.name).join(', ')}.`)
  const { digest, text } = open.shipped
  return {
    policy,
    open,
    form: loadForm(formName, open.matter.form.version),
    evaluator: policy.evaluatorOf(digest, text),
    missingCharacters,
    doors: demonstrationDoors(),
    zones: ZONES,
    keyOf: (purpose, value) => createHash('sha256').update(`${purpose}\n${value}`).digest('hex').slice(0, 32),
  }
}

/** The city is invented only when somebody asks for a door of it. */
function demonstrationDoors(): Desk['doors'] {
  let doors: ReadonlyMap<string, AddressRow> | undefined
  return (id) => {
    doors ??= new Map(listDoors().map((door) => [door.id, door]))
    return doors.get(id)
  }
}
