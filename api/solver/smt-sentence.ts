/** Sentences and conditions as terms of SMT-LIB 2; written apart from the splitting into cases, so that each is a check of the other. */

import { refersToFact, factsOf, isLeaf, partsOf, UNKNOWN, type Condition, type Sentence, type Test } from '#engine'
import { and, FALSE, no, numeral, or, TRUE } from './smt-terms.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

export function sentenceTerm(sentence: Sentence, vocabulary: Vocabulary): string {
  switch (sentence.kind) {
    case 'holds':
      return testTerm(sentence.test, vocabulary)
    case 'fires': {
      const { conditions } = sentence.rule
      return and([...factsOf(conditions).map((fact) => no(wordOf(fact, vocabulary).silent)), testTerm(conditions, vocabulary)])
    }
    case 'all':
      return and(sentence.of.map((each) => sentenceTerm(each, vocabulary)))
    case 'any':
      return or(sentence.of.map((each) => sentenceTerm(each, vocabulary)))
    case 'not':
      return no(sentenceTerm(sentence.of, vocabulary))
  }
}

function testTerm(test: Test, vocabulary: Vocabulary): string {
  if (isLeaf(test)) return leafTerm(test, vocabulary)
  if ('not' in test) return no(testTerm(test.not, vocabulary))
  const parts = partsOf(test).map((part) => testTerm(part, vocabulary))
  // An empty group holds, as it does for json-rules-engine.
  return 'all' in test || parts.length === 0 ? and(parts) : or(parts)
}

function wordOf(fact: string, { words }: Vocabulary): Word {
  const word = words.get(fact)
  if (word === undefined) throw new RangeError(`the catalogue has no fact ${fact}`)
  return word
}

function known({ absent, silent }: Word): readonly string[] {
  return [no(absent), no(silent)]
}

type Asked = { readonly leaf: Condition; readonly word: Word; readonly vocabulary: Vocabulary }

function leafTerm(leaf: Condition, vocabulary: Vocabulary): string {
  const word = wordOf(leaf.fact, vocabulary)
  if (leaf.operator === UNKNOWN) return leaf.value === true ? word.silent : no(word.silent)
  const asked = { leaf, word, vocabulary }
  const term = TERMS[leaf.operator]
  if (term === undefined) throw new RangeError(`there is no operator ${leaf.operator}`)
  return term(asked)
}

const TERMS: Readonly<Record<string, (asked: Asked) => string>> = {
  equal,
  notEqual: (asked) => no(equal(asked)),
  in: among,
  notIn: (asked) => no(among(asked)),
  lessThan: ordered('<'),
  lessThanInclusive: ordered('<='),
  greaterThan: ordered('>'),
  greaterThanInclusive: ordered('>='),
  contains: ({ leaf, word }) => and([...known(word), ...isList(word), memberTerm(word, leaf.value)]),
  doesNotContain: ({ leaf, word }) => and([...known(word), ...isList(word), no(memberTerm(word, leaf.value))]),
  isEmpty: ({ leaf, word }) => and([...known(word), ...isList(word), emptiness(word, leaf.value)]),
}

function isList({ about }: Word): readonly string[] {
  return about.type.kind === 'list' ? [] : [FALSE]
}

function memberTerm({ members }: Word, value: Condition['value']): string {
  return (typeof value === 'string' ? members.get(value) : undefined) ?? FALSE
}

function emptiness({ members }: Word, wanted: Condition['value']): string {
  if (typeof wanted !== 'boolean') return FALSE
  const filled = or([...members.values()])
  return wanted ? no(filled) : filled
}

function equal({ leaf, word, vocabulary }: Asked): string {
  return refersToFact(leaf.value) ? equalFacts(word, wordOf(leaf.value.fact, vocabulary)) : equalConstant(word, leaf.value, vocabulary)
}

function among({ leaf, word, vocabulary }: Asked): string {
  return isListed(leaf.value) ? or(leaf.value.map((each) => equalConstant(word, each, vocabulary))) : FALSE
}

function isListed(value: Condition['value']): value is readonly (string | number)[] {
  return Array.isArray(value)
}

/** A value of another kind is never equal, and neither are two lists. */
function equalConstant(word: Word, value: Condition['value'] | string | number, { texts }: Vocabulary): string {
  const { kind } = word.about.type
  if (value === null) return word.absent
  if (kind === 'boolean' && typeof value === 'boolean') return and([...known(word), value ? word.value : no(word.value)])
  if (kind === 'text' && typeof value === 'string') return and([...known(word), `(= ${word.value} ${String(texts.indexOf(value))})`])
  if ((kind === 'integer' || kind === 'number') && typeof value === 'number') return and([...known(word), `(= ${real(word)} ${numeral(value, 'number')})`])
  return FALSE
}

function equalFacts(left: Word, right: Word): string {
  if (left.fact === right.fact && left.about.type.kind === 'list') return TRUE
  const values = valuesOf(left, right)
  return or([and([left.absent, right.absent]), ...(values === null ? [] : [and([...known(left), ...known(right), `(= ${values[0]} ${values[1]})`])])])
}

function ordered(sign: '<' | '<=' | '>' | '>='): (asked: Asked) => string {
  return ({ leaf: { value }, word, vocabulary }) => {
    if (!isNumeric(word)) return FALSE
    if (typeof value === 'number' || value === null) return and([...known(word), `(${sign} ${real(word)} ${numeral(value ?? 0, 'number')})`])
    const right = refersToFact(value) ? wordOf(value.fact, vocabulary) : undefined
    // On the right null counts as 0, as it does for json-rules-engine.
    return right !== undefined && isNumeric(right) ? and([...known(word), no(right.silent), `(${sign} ${real(word)} (ite ${right.absent} 0.0 ${real(right)}))`]) : FALSE
  }
}

/** The two values as terms of one sort; null where they can never be equal. */
function valuesOf(left: Word, right: Word): readonly [string, string] | null {
  if (isNumeric(left) && isNumeric(right)) return [real(left), real(right)]
  return left.about.type.kind === right.about.type.kind && left.about.type.kind !== 'list' ? [left.value, right.value] : null
}

function isNumeric({ about }: Word): boolean {
  return about.type.kind === 'integer' || about.type.kind === 'number'
}

function real({ about, value }: Word): string {
  return about.type.kind === 'integer' ? `(to_real ${value})` : value
}
