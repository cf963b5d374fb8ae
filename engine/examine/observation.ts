/** What an examination has to say about a rule set: what it is, how grave, and the application or the reasoning that shows it. */

import type { Facts } from '../facts/catalogue.ts'
import type { Text } from '../rule-set.ts'
import type { Sentence } from './sentence.ts'

/** `fault`: nobody can have meant it. `doubt`: worth a look before publishing. `note`: good to know. */
export type Grade = 'fault' | 'doubt' | 'note'

export type Observation = {
  readonly code: ObservationCode
  readonly grade: Grade
  /** An entry, a fact, or a day. */
  readonly at: string
  readonly text: Text
  /** Facts of an application that shows it, where one can. */
  readonly witness: Facts | null
  /** What the witness shows, so that another application can be held against it. */
  readonly claim: Sentence | null
  /** Why there is no such application: the few things that together exclude it. */
  readonly because: readonly Text[]
}

/** `{…}` are filled with what was found. */
export const OBSERVATIONS = {
  'never-fires': { grade: 'fault', zh: '条件互相矛盾，永远不会触发。', en: 'its conditions contradict one another: it never fires.' },
  'always-fires': { grade: 'fault', zh: '只要查得到，每件申请都会触发。', en: 'it fires for every application whose facts are known.' },
  'same-as': { grade: 'fault', zh: '写法不同，但总是与“{other}”一起触发。', en: 'in other words it is “{other}”: both always fire together.' },
  'never-decides': { grade: 'doubt', zh: '凡是触发，都同时有更重的规则触发（{others}），所以从不决定结论。', en: 'whenever it fires, something stronger fires too ({others}): it never decides.' },
  'note-never-shown': { grade: 'doubt', zh: '凡是触发，都同时有更重的规则触发（{others}），所以领照时看不到这条提示。', en: 'whenever it fires, something stronger fires too ({others}): nobody who gets a licence ever sees this note.' },
  'idle-condition': { grade: 'note', zh: '条件“{condition}”去掉也一样，从不影响结果。', en: 'the condition “{condition}” never makes a difference.' },
  'idle-value': { grade: 'doubt', zh: '“{condition}”中的{value}永远用不到。', en: 'in “{condition}” the value {value} is never reached.' },
  'off-the-road': { grade: 'note', zh: '表单不收这样的申请，这条只是防备。', en: 'the form lets no such application in: this is a second line of defence.' },
  untouched: { grade: 'note', zh: '有的申请不触发任何规则，直接批准。', en: 'there are applications that fire nothing and are simply approved.' },
  'value-untouched': { grade: 'note', zh: '“{fact}”为“{value}”时，没有规则专门处理，可以直接批准。', en: 'no rule names “{value}” of “{fact}”: such an application may simply be approved.' },
  'basis-gap': { grade: 'doubt', zh: '《{document}》{article}自{from}至{to}没有施行，而规则在用。', en: '{document} {article} is not in force from {from} to {to}, while the rule is.' },
  'version-gap': { grade: 'fault', zh: '自{from}至{to}没有生效的规则集。', en: 'no rule set is in force from {from} to {to}.' },
  'version-overlap': { grade: 'note', zh: '第{one}版与第{other}版自{from}起同时生效，以后一版为准。', en: 'versions {one} and {other} are both in force from {from}; the later one counts.' },
  undecided: { grade: 'doubt', zh: '“{question}”在限定的工作量内没有答案，可以交给求解器。', en: '“{question}” was not decided within the work allowed; the solver may answer it.' },
} as const satisfies Readonly<Record<string, Text & { readonly grade: Grade }>>

export type ObservationCode = keyof typeof OBSERVATIONS

export type Shown = { readonly witness?: Facts; readonly claim?: Sentence; readonly because?: readonly Text[] }

/** Values found: plain, or one text for each language. */
export type Seen = Readonly<Record<string, string | Text>>

export function observation(code: ObservationCode, at: string, found: Seen = {}, { witness, claim, because = [] }: Shown = {}): Observation {
  const { grade, zh, en } = OBSERVATIONS[code]
  return { code, grade, at, text: { zh: fill(zh, found, 'zh'), en: fill(en, found, 'en') }, witness: witness ?? null, claim: claim ?? null, because }
}

function fill(text: string, found: Seen, language: keyof Text): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = found[name]
    return value === undefined ? whole : typeof value === 'string' ? value : value[language]
  })
}
