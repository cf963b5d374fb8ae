/** How a refusal leaves the house: one shape, one media type, no stack, no path, no echo of what was sent. */

import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { PROBLEMS, type Problem, type ProblemCode } from '../errors.ts'

/** Every request gets a name of ours, by which a caller's complaint finds its line in the log. */
export function nameRequest(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Request-Id', randomUUID())
  next()
}

export function requestIdOf(response: Response): string {
  return String(response.getHeader('X-Request-Id') ?? '')
}

export function sendProblem(response: Response, problem: Problem): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (problem.retryAfter !== null) response.setHeader('Retry-After', String(problem.retryAfter))
  if (problem.code === 'body_too_large') response.setHeader('Connection', 'close')
  response.setHeader('Cache-Control', 'no-store')
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problemBody(problem, requestIdOf(response))))
}

export function problemBody({ code, faults, alternatives = [] }: Pick<Problem, 'code' | 'faults'> & Partial<Pick<Problem, 'alternatives'>>, requestId: string) {
  const { status, title } = PROBLEMS[code]
  return { type: `/problems/${code}`, code, status, title: title.en, title_i18n: title, faults, ...(alternatives.length === 0 ? {} : { alternatives }), pointer: faults[0]?.pointer ?? null, requestId }
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}
