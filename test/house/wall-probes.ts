/** One violation for each wall of the house, and who must catch it. */

import type { Checker } from './probe-house.ts'
import { says } from './sound-house.ts'

export type Probe = {
  readonly attempt: string
  readonly file: string
  readonly text: string
  /** Other files the attempt needs. */
  readonly beside?: Readonly<Record<string, string>>
  /** Every one of these must speak up: `compiler:TS…`, `walls:<wall>` or `lint:<rule>`. */
  readonly caughtBy: readonly `${Checker}:${string}`[]
}

export const WALL_PROBES: readonly Probe[] = [
  {
    attempt: 'the engine reads a file',
    file: 'engine/reads-file.ts',
    text: says("import { readFileSync } from 'node:fs'\n\nexport const text = readFileSync('x')"),
    caughtBy: ['compiler:TS2591', 'walls:engine-is-pure'],
  },
  {
    attempt: 'the engine opens the store',
    file: 'engine/opens-store.ts',
    text: says("import type { Store } from '#store'\n\nexport type Mine = Store"),
    caughtBy: ['compiler:TS6307', 'walls:engine-is-pure'],
  },
  {
    attempt: 'the engine asks the forms',
    file: 'engine/asks-forms.ts',
    text: says("import { loadForm } from '#forms'\n\nexport const form = loadForm()"),
    caughtBy: ['compiler:TS6307', 'walls:engine-is-pure'],
  },
  {
    attempt: 'a program hides among the rules',
    file: 'rules/program.ts',
    text: says("import { decide } from '#engine'\n\nexport const verdict = decide()"),
    caughtBy: ['walls:rules-are-data'],
  },
  {
    attempt: 'a form asks the engine',
    file: 'forms/asks-engine.ts',
    text: says("import { decide } from '#engine'\n\nexport const verdict = decide()"),
    caughtBy: ['compiler:TS6307', 'walls:forms-know-forms'],
  },
  {
    attempt: 'a form touches the screen outside render',
    file: 'forms/touches-screen.ts',
    text: says('export const title = document.title'),
    caughtBy: ['compiler:TS2584'],
  },
  {
    attempt: 'what draws forms knows an address of the server',
    file: 'forms/render/knows-address.ts',
    text: says("import { path } from '#contract'\n\nexport const address = path"),
    caughtBy: ['compiler:TS6307', 'walls:render-draws-forms'],
  },
  {
    attempt: 'the contract imports the engine',
    file: 'api/contract/knows-engine.ts',
    text: says("import type { Verdict } from '#engine'\n\nexport type Answer = Verdict"),
    caughtBy: ['compiler:TS6307', 'walls:contract-is-shared'],
  },
  {
    attempt: 'the store imports the context, if only as a type',
    file: 'api/store/knows-context.ts',
    text: says("import type { Context } from '../context.ts'\n\nexport type Mine = Context"),
    caughtBy: ['walls:store-is-the-floor', 'walls:root-files'],
  },
  {
    attempt: 'an action reaches into the store',
    file: 'api/actions/reach-store.ts',
    text: says("import { dialect } from '../store/dialect/sqlite.ts'\n\nexport const mine = dialect"),
    caughtBy: ['walls:store-by-its-door'],
  },
  {
    attempt: 'an action writes SQL',
    file: 'api/actions/write-sql.ts',
    text: says("import { sql } from 'kysely'\n\nexport const one = sql`select 1`"),
    caughtBy: ['walls:sql-lives-in-store'],
  },
  {
    attempt: 'an action answers through Express',
    file: 'api/actions/answer-itself.ts',
    text: says("import type { Response } from 'express'\n\nexport type Answer = Response"),
    caughtBy: ['walls:express-lives-in-http'],
  },
  {
    attempt: 'the lookups print a licence',
    file: 'api/lookups/prints.ts',
    text: says("import { paper } from '../licence/pdf.ts'\n\nexport const mine = paper"),
    caughtBy: ['walls:sides-do-not-touch'],
  },
  {
    attempt: 'the demonstration city uses the lookups',
    file: 'api/demonstration/asks.ts',
    text: says("import { gathered } from '../lookups/gather.ts'\n\nexport const mine = gathered"),
    caughtBy: ['walls:sides-do-not-touch'],
  },
  {
    attempt: 'an action calls another action',
    file: 'api/actions/resubmit-application.ts',
    text: says("import { submitApplication } from './submit-application.ts'\n\nexport const again = submitApplication"),
    caughtBy: ['walls:actions-stand-alone'],
  },
  {
    attempt: 'the shared stretch of the road calls an action',
    file: 'api/road/calls-action.ts',
    text: says("import { withdrawApplication } from '../actions/withdraw-application.ts'\n\nexport const mine = withdrawApplication"),
    caughtBy: ['walls:actions-stand-alone'],
  },
  {
    attempt: 'an action knows HTTP',
    file: 'api/actions/know-http.ts',
    text: says("import type { app } from '../http/app.ts'\n\nexport type App = typeof app"),
    caughtBy: ['walls:actions-know-no-transport'],
  },
  {
    attempt: 'a job knows HTTP',
    file: 'api/jobs/know-http.ts',
    text: says("import type { app } from '../http/app.ts'\n\nexport type App = typeof app"),
    caughtBy: ['walls:actions-know-no-transport'],
  },
  {
    attempt: 'the kiosk decides by itself',
    file: 'kiosk-ui/decides.ts',
    text: says("import { decide } from '#engine'\n\nexport const verdict = decide()"),
    caughtBy: ['compiler:TS6307', 'walls:windows-see-contract-and-forms'],
  },
  {
    attempt: 'the kiosk calls an action without the wire',
    file: 'kiosk-ui/calls-action.ts',
    text: says("import { withdrawApplication } from '../api/actions/withdraw-application.ts'\n\nexport const withdraw = withdrawApplication"),
    caughtBy: ['compiler:TS6307', 'walls:windows-see-contract-and-forms', 'walls:through-the-door'],
  },
  {
    attempt: 'the staff window shows a kiosk screen',
    file: 'staff-ui/shows-kiosk.ts',
    text: says("import { screen } from '../kiosk-ui/index.ts'\n\nexport const mine = screen"),
    caughtBy: ['compiler:TS6307', 'walls:windows-see-contract-and-forms'],
  },
  {
    attempt: 'a window reads a file of the machine',
    file: 'staff-ui/reads-file.ts',
    text: says("import { readFileSync } from 'node:fs'\n\nexport const text = readFileSync('x')"),
    caughtBy: ['compiler:TS2591', 'walls:windows-see-contract-and-forms'],
  },
  {
    attempt: 'a side of the building takes the whole context',
    file: 'api/licence/takes-context.ts',
    text: says("import type { Context } from '../context.ts'\n\nexport type Mine = Context"),
    caughtBy: ['walls:root-files', 'walls:sides-do-not-touch'],
  },
  {
    attempt: 'an action reads the configuration',
    file: 'api/actions/read-config.ts',
    text: says("import { port } from '../config.ts'\n\nexport const mine = port"),
    caughtBy: ['walls:config-for-programs'],
  },
  {
    attempt: 'the server enters the engine past its door',
    file: 'api/http/enters-window.ts',
    text: says("import { decide } from '../../engine/decide.ts'\n\nexport const mine = decide"),
    caughtBy: ['walls:through-the-door'],
  },
  {
    attempt: 'two files know each other, if only as types',
    file: 'engine/chicken.ts',
    text: says("import type { Egg } from './egg.ts'\n\nexport type Chicken = { readonly lays: Egg }"),
    beside: { 'engine/egg.ts': says("import type { Chicken } from './chicken.ts'\n\nexport type Egg = { readonly of: Chicken }") },
    caughtBy: ['walls:no-circular'],
  },
]
