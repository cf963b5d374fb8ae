/** A sentence on its ground as a script in SMT-LIB 2, the language of solvers: anyone can run it again with a solver of their own. */

import { linkSentence, type Ground, type Sentence } from '#engine'
import { sentenceTerm } from './smt-sentence.ts'
import { and, numeral, or } from './smt-terms.ts'
import { canBeSilent, vocabularyOf, type Vocabulary, type Word } from './vocabulary.ts'

export type Script = {
  readonly text: string
  readonly vocabulary: Vocabulary
}

/** `patience`: milliseconds the solver may take; it then answers `unknown`. */
export function scriptFor(sentence: Sentence, ground: Ground, patience: number): Script {
  const vocabulary = vocabularyOf(sentence, ground)
  const words = [...vocabulary.words.values()]
  const lines = [
    '(reset)',
    `(set-option :timeout ${String(patience)})`,
    ...words.flatMap((word) => declarations(word, vocabulary)),
    '; what ties facts together',
    ...conjuncts(linkSentence(ground)).map((each) => assertion(sentenceTerm(each, vocabulary))),
    '; the question',
    assertion(sentenceTerm(sentence, vocabulary)),
    '(check-sat)',
    `(get-value (${words.flatMap(constantsOf).join(' ')}))`,
  ]
  return { text: `${lines.join('\n')}\n`, vocabulary }
}

function conjuncts(sentence: Sentence): readonly Sentence[] {
  return sentence.kind === 'all' ? sentence.of : [sentence]
}

function assertion(term: string): string {
  return `(assert ${term})`
}

function constantsOf({ about, absent, silent, value, members }: Word): readonly string[] {
  return [absent, silent, ...(about.type.kind === 'list' ? members.values() : [value])]
}

const SORTS = { boolean: 'Bool', integer: 'Int', number: 'Real', text: 'Int' } as const

function declarations(word: Word, vocabulary: Vocabulary): readonly string[] {
  const { fact, about, absent, silent, value, members } = word
  const { type } = about
  const sorts = type.kind === 'list' ? [...members.values()].map((member) => declared(member, 'Bool')) : [declared(value, SORTS[type.kind])]
  return [
    `; ${fact}`,
    declared(absent, 'Bool'),
    declared(silent, 'Bool'),
    ...sorts,
    ...(about.nullable ? [] : [assertion(`(not ${absent})`)]),
    assertion(canBeSilent(about) ? `(not (and ${absent} ${silent}))` : `(not ${silent})`),
    ...bounds(word, vocabulary).map(assertion),
  ]
}

function declared(constant: string, sort: string): string {
  return `(declare-const ${constant} ${sort})`
}

function bounds({ about: { type }, limits: { from, to }, value }: Word, { texts }: Vocabulary): readonly string[] {
  switch (type.kind) {
    case 'boolean':
    case 'list':
      return []
    case 'text':
      return [type.values === undefined ? `(>= ${value} 0)` : or(type.values.map((each) => `(= ${value} ${String(texts.indexOf(each))})`))]
    case 'integer':
    case 'number':
      return [and([...(from === undefined ? [] : [`(>= ${value} ${numeral(from, type.kind)})`]), ...(to === undefined ? [] : [`(<= ${value} ${numeral(to, type.kind)})`])])]
  }
}
