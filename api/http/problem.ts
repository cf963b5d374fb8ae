/** How a refusal leaves the house: one shape, one media type, no stack, no path, no echo of what was sent. */

import type { Response } from 'express'
import type { Problem} from '../errors.ts';
import { PROBLEMS, type ProblemCode } from '../errors.ts'

export function sendProblem(response: Response, problem: Problem, requestId: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (problem.retryAfter !== null) response.setHeader('Retry-After', String(problem.retryAfter))
  if (problem.code === 'body_too_large') response.setHeader('Connection', 'close')
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problemBody(problem, requestId)))
}

export function problemBody({ code, faults }: Pick<Problem, 'code' | 'faults'>, requestId: string) {
  const { status, title } = PROBLEMS[code]
  return { type: `/problems/${code}`, code, status, title: title.en, title_i18n: title, faults, pointer: faults[0]?.pointer ?? null, requestId }
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}
