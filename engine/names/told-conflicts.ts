/** The names that stand against a wish as values of a fact: the closest few with kind, status and day, so that a rule can say truly why each stands. */
import { dateText, isDate } from '../dates.ts'
import type { NameConflict } from '../lookups.ts'
import { CONFLICT_KINDS } from './conflict-kinds.ts'

/** A message names no more; thirty similar names made one of 646 characters. */
export const MOST_TOLD = 5

/** `kind|status|day|name`, the closest kind first and names that stand before those that ended; `more|25` when there are 25 more. */
export function toldConflicts(conflicts: readonly NameConflict[]): readonly string[] {
  const sorted = [...conflicts].sort((a, b) => rank(a) - rank(b) || (codeOf(a) < codeOf(b) ? -1 : 1))
  const names = new Set<string>()
  const told = sorted.filter(({ name }) => !names.has(name) && names.add(name))
  const more = told.length - MOST_TOLD
  return [...told.slice(0, MOST_TOLD).map(codeOf), ...(more > 0 ? [`more|${String(more)}`] : [])]
}

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>

/** One such value in words: `one` and `more` are the sentences, the others what stands for kinds and statuses. What is no such value stays as it is. */
export function conflictText(value: string, words: Words, language: 'zh' | 'en'): string {
  const word = (key: string): string => words[key]?.[language] ?? key
  const more = /^more\|(\d+)$/u.exec(value)
  if (more !== null) return fill(word('more'), { count: more[1] ?? '' })
  const [, kind = '', status = '', day = '', name = ''] = /^([a-z-]+)\|([a-z]+)\|([\d-]*)\|(.+)$/su.exec(value) ?? []
  if (name === '') return value
  return fill(word('one'), { name, status: fill(word(status), { day: isDate(day) ? dateText(day, language) : '' }), why: word(kind) })
}

/** Answers from before kinds were told have only their likeness. */
function kindOf({ rule, likeness }: NameConflict): string {
  return rule?.kind ?? likeness
}

function codeOf(conflict: NameConflict): string {
  return [kindOf(conflict), conflict.status, conflict.day ?? '', conflict.name].join('|')
}

function rank(conflict: NameConflict): number {
  const ended = conflict.status === 'registered' || conflict.status === 'reserved' ? 0 : 1
  return (CONFLICT_KINDS as readonly string[]).indexOf(kindOf(conflict)) * 2 + ended
}

/** A part in `[[ ]]` falls away where a value in it is empty. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  const isEmpty = (part: string): boolean => [...part.matchAll(PLACE)].some(([, name = '']) => (values[name] ?? '') === '')
  return template.replace(/\[\[(.*?)\]\]/gu, (_, part: string) => (isEmpty(part) ? '' : part)).replace(PLACE, (_, name: string) => values[name] ?? '')
}

const PLACE = /\{(\w+)\}/gu
