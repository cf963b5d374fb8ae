/** One function per operational event, so that log and counters cannot drift apart and no event carries more than it may. */

import type { Log } from './log.ts'

export function requestBroke(log: Log, requestId: string, route: string, error: unknown): void {
  log.error({ event: 'request_broke', requestId, route, error: shortened(error) }, 'a request broke')
}

export function answerUnfit(log: Log, requestId: string, route: string, where: string): void {
  log.error({ event: 'answer_unfit', requestId, route, where }, 'an answer does not fit the contract')
}

export function jobFailed(log: Log, jobId: string, task: string, outcome: string, error: unknown): void {
  log.warn({ event: 'job_failed', jobId, task, outcome, error: shortened(error) }, 'a job failed')
}

export function queueTroubled(log: Log, error: unknown): void {
  log.error({ event: 'queue_troubled', error: shortened(error) }, 'the queue is troubled')
}

export function sourceSilent(log: Log, source: string, reason: string): void {
  log.warn({ event: 'source_silent', source, reason }, 'a source did not answer')
}

export function decided(log: Log, applicationId: string, verdict: string, milliseconds: number): void {
  log.info({ event: 'decided', applicationId, verdict, milliseconds }, 'decided')
}

/** An alarm: the compiled rules and json-rules-engine say different things about one application. Names of entries only; the facts are in its record. */
export function evaluatorsDiffer(log: Log, ruleSet: string, entries: readonly string[], failed: 'compiled' | 'reference' | null): void {
  log.error({ event: 'evaluators_differ', ruleSet, entries, failed }, 'the two evaluators do not agree')
}

/** Name, message and first frames; never the value that was being worked on. */
function shortened(error: unknown): { readonly name: string; readonly message: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: 'unknown', message: 'something that is no error was thrown', stack: '' }
  return { name: error.name, message: error.message.slice(0, 300), stack: (error.stack ?? '').split('\n').slice(1, 6).join('\n') }
}
