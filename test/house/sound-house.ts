/** The smallest house that breaks no rule: one door or file per room, for probes to be put beside. */

/** Path to text. Whatever a probe imports is here, so that only the wall stands in its way. */
export const SOUND_HOUSE: Readonly<Record<string, string>> = {
  'engine/index.ts': says("export { decide } from './decide.ts'\nexport type { Verdict } from './decide.ts'"),
  'engine/decide.ts': says("export type Verdict = 'approve' | 'review' | 'refuse'\n\nexport function decide(): Verdict {\n  return 'approve'\n}"),
  'forms/index.ts': says('export function loadForm(): string {\n  return \'noodle shop\'\n}'),
  'forms/render/index.ts': says("import { loadForm } from '#forms'\n\nexport function draw(): string {\n  return loadForm()\n}"),
  'rules/list.json': '[]\n',
  'api/contract/index.ts': says("export const path = '/applications'"),
  'api/store/index.ts': says("import type { Verdict } from '#engine'\n\nexport type Store = { readonly verdict: Verdict }"),
  'api/store/dialect/sqlite.ts': says("export const dialect = 'sqlite'"),
  'api/errors.ts': says("export const notFound = 'not_found'"),
  'api/config.ts': says("export const port = process.env['PORT']"),
  'api/context.ts': says("import type { Store } from '#store'\n\nexport type Context = { readonly store: Store }"),
  'api/lookups/gather.ts': says("import { decide } from '#engine'\nimport { notFound } from '../errors.ts'\n\nexport const gathered = [decide(), notFound]"),
  'api/licence/pdf.ts': says("export const paper = 'A3'"),
  'api/actions/submit-application.ts': says("import type { Context } from '../context.ts'\n\nexport function submitApplication(ctx: Context): string {\n  return ctx.store.verdict\n}"),
  'api/actions/withdraw-application.ts': says("export function withdrawApplication(): string {\n  return 'withdrawn'\n}"),
  'api/http/app.ts': says("import express from 'express'\nimport { submitApplication } from '../actions/submit-application.ts'\n\nexport const app = { express, submitApplication }"),
  'api/jobs/queue.ts': says("import { paper } from '../licence/pdf.ts'\n\nexport const queue = [paper]"),
  'api/main.ts': says("import { port } from './config.ts'\nimport { app } from './http/app.ts'\nimport { queue } from './jobs/queue.ts'\n\nconsole.log(port, app, queue)"),
  'kiosk-ui/index.ts': says("import { path } from '#contract'\nimport { draw } from '#forms/render'\n\nexport const screen = [path, draw(), document.title]"),
  'staff-ui/index.ts': says("import { path } from '#contract'\n\nexport const desk = path"),
  'test/noodle-shop.test.ts': says("import { decide } from '../engine/decide.ts'\n\nexport const verdict = [decide()][0]!.length"),
}

/** A file that begins as every file must. */
export function says(text: string): string {
  return `/** A file of the small house that the walls are tried on. */\n\n${text}\n`
}
