/** Thousands of wrong applications through the front door: each is answered for what it is, none breaks the office, none comes back out of it. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#engine'
import type { Json } from '#forms'
import { AJV_OPTIONS } from '../../forms/build-validators.ts'
import { answersOf } from '../support/an-applicant.ts'
import { examples, form } from '../forms/examples.ts'
import { negativesOf } from '../forms/negatives.ts'
import { kioskHeaders, knock, openFrontDoor, type FrontDoor, type Told } from './support/front-door.ts'
import { canariesOf, insidesIn, personalIn } from './support/leaks.ts'
import { damageBytes, damageValues, openDice, pick } from './support/mutants.ts'

/** `MIAOPI_FUZZ=100000 npx vitest run test/api/malformed.test.ts` is the long run. */
const MUTANTS = Number(process.env['MIAOPI_FUZZ'] ?? 2_000)
const SEED = Number(process.env['MIAOPI_SEED'] ?? 20_261_122)
const AT_ONCE = 8
const MINUTES = 60_000

let door: FrontDoor
let sound: readonly Answers[]
let canaries: readonly string[]

beforeAll(async () => {
  door = await openFrontDoor({ patienceMs: 30 })
  sound = await Promise.all(['noodle-shop', 'home-online', 'nameless', 'family', 'agent-fresh'].map((id) => answersOf(door.office, id, withEverything)))
  canaries = [...new Set(sound.flatMap(canariesOf))]
})

afterAll(() => door.close())

/** Optional parts too, so that each of them is hit. */
function withEverything(answers: Answers): Answers {
  const { contact, scope, name } = answers
  return {
    ...answers,
    contact: { ...contact, postcode: '230031' },
    scope: { ...scope, other: '代客磨刀', approvals: [{ item: 'S201', number: '皖食2026-1', issuer: '示范局', issuedOn: '2026-01-05', validTo: '2031-01-04' }], onlineOnlySentence: true },
    name: name.given ? { ...name, reservationId: 'name_demo_0001' } : name,
    capitalWan: '10.5',
    liaison: { same: false, name: '李联络', mobile: '15490030702', idType: '10', idNo: answers.operator.idNo, email: 'li@example.com' },
  }
}

function bodyOf(answers: unknown): string {
  return JSON.stringify({ form: 'individual-establish', formVersion: 1, answers, wantsPerson: false })
}

function send(body: string | Buffer): Promise<Told> {
  return knock(`${door.url}/api/applications`, { method: 'POST', headers: kioskHeaders(door.office), body })
}

/** What no answer may be, whatever was asked. */
function faultOf({ status, text }: Told): string | null {
  if (status >= 500) return `${String(status)} ${text}`
  const insides = insidesIn(text)
  if (insides.length > 0) return `shows ${insides.join(', ')}: ${text}`
  const echoed = personalIn(text, status === 200 ? canaries.filter((canary) => /^[\w-]+$/.test(canary)) : canaries)
  return echoed.length > 0 ? `echoes ${echoed.join(', ')}` : null
}

type Fault = { readonly fault: string; readonly body: string }

/** Sends them eight at a time; between the batches an honest caller is answered. */
async function trouble(bodies: readonly (string | Buffer)[]): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (let at = 0; at < bodies.length; at += AT_ONCE) {
    const batch = bodies.slice(at, at + AT_ONCE)
    const told = await Promise.all(batch.map(send))
    told.forEach((each, place) => {
      const fault = faultOf(each)
      if (fault !== null) faults.push({ fault, body: String(batch[place]).slice(0, 3_000) })
    })
    if (at % 400 === 0) expect((await knock(`${door.url}/api/office`)).status).toBe(200)
  }
  return faults
}

describe(`wrong applications (seed ${String(SEED)})`, () => {
  it(`${String(MUTANTS)} mutants of bytes and of values · sent · nothing breaks and nothing is repeated`, async () => {
    const dice = openDice(SEED)
    const megabytes: number[] = []
    for (let left = MUTANTS; left > 0; left -= 1_000) {
      const bodies = Array.from({ length: Math.min(left, 1_000) }, (_, at) => {
        const answers = pick(dice, sound)
        if (at % 2 === 0) return damageBytes(dice, Buffer.from(bodyOf(answers)))
        return at % 10 === 1 ? JSON.stringify(damageValues(dice, JSON.parse(bodyOf(answers)))) : bodyOf(damageValues(dice, answers))
      })
      expect((await trouble(bodies)).slice(0, 5)).toEqual([])
      megabytes.push(Math.round(process.memoryUsage.rss() / 1_048_576))
    }
    if (MUTANTS > 3_000) process.stdout.write(`memory in MB after each thousand: ${megabytes.join(' ')}\n`)
  }, MUTANTS * 20 + MINUTES)

  it('every negative of the schema · sent · is refused with 4xx', async () => {
    const ajv = new Ajv2020(AJV_OPTIONS)
    const judge = (condition: object, value: Json): boolean => ajv.validate({ ...condition, $defs: form.schema['$defs'] }, value)
    const negatives = examples.flatMap(({ answers }) => negativesOf({ schema: form.schema, answers, judge }))
    const chosen = MUTANTS > 3_000 ? negatives : negatives.filter((_, at) => at % 3 === 0)
    expect(await trouble(chosen.map(({ answers }) => bodyOf(answers)))).toEqual([])
  }, 5 * MINUTES)

  it('log of all this · looked through · tells no number, phone, token, address or name, and of nothing broken', () => {
    const log = door.logged()
    expect({ personal: personalIn(log, canaries), broken: log.split('\n').filter((line) => /request_broke|answer_unfit|queue_troubled/.test(line)).slice(0, 3) }).toEqual({ personal: [], broken: [] })
  })

  it('object prototype · after all this · has nothing new', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('a sound application · after all this · is decided', async () => {
    const told = await send(bodyOf(await answersOf(door.office, 'from-hangzhou')))
    expect(told.status).toBe(200)
    expect(JSON.parse(told.text)).toMatchObject({ verdict: expect.stringMatching(/approve|review|correct/) as unknown })
  })
})
