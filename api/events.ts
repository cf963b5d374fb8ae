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

export function nameKeysMoved(log: Log, done: number, total: number): void {
  log.warn({ event: 'name_keys_moved', done, total }, 'the keys of the name register are being made anew; names are compared one by one meanwhile')
}

export function nameKeysMade(log: Log, names: number, strays: number): void {
  log.info({ event: 'name_keys_made', names, strays }, 'the keys of the name register are made')
}

export function nameKeysFailed(log: Log, error: unknown): void {
  log.error({ event: 'name_keys_failed', error: shortened(error) }, 'the keys of the name register could not be made; the next start tries again')
}

/** An alarm: a kept decision came out otherwise when it was made again. */
export function replayDiffered(log: Log, decisionId: string, differs: readonly string[]): void {
  log.error({ event: 'replay_differed', decisionId, differs }, 'a decision made again is not the same')
}

export function historyStrayed(log: Log, matter: string, counts: { readonly kept: number; readonly recorded: number; readonly whole: boolean }): void {
  log.warn({ event: 'history_strayed', matter, ...counts }, 'history does not have as many decisions as there are records, or is damaged; it is built again')
}

/** Name, message and first frames; never the value that was being worked on. */
function shortened(error: unknown): { readonly name: string; readonly message: string; readonly stack: string } {
  if (!(error instanceof Error)) return { name: 'unknown', message: 'something that is no error was thrown', stack: '' }
  return { name: error.name, message: error.message.slice(0, 300), stack: (error.stack ?? '').split('\n').slice(1, 6).join('\n') }
}
