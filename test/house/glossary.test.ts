/** Holds the words of the house: each is explained once, in both languages, and actions speak of nothing else. */

import { describe, expect, it } from 'vitest'
import { contract } from '../../api/contract/index.ts'
import { textOf } from './committed-files.ts'
import { emptyWordIn } from './lint/plain-words.js'

/** What the code speaks of. A new noun gets a row in docs/glossary.md and a place here. */
const VOCABULARY = [
  'matter', 'form', 'answers', 'draft', 'application', 'receipt code', 'lookup', 'fact', 'unknown', 'rule', 'rule set', 'digest', 'finding', 'severity',
  'basis', 'verdict', 'decision', 'notice', 'receipt', 'case', 'review', 'ruling', 'settlement', 'licence', 'licence number', 'original', 'duplicate',
  'register', 'name register', 'reservation', 'signature key', 'area', 'pair', 'trade name', 'scope item', 'permit', 'print order', 'collection', 'registry', 'jurisdiction', 'dispatch', 'department',
  'kiosk', 'device', 'window', 'applicant', 'operator', 'agent', 'clerk', 'policy officer', 'job', 'task', 'ledger', 'entry', 'checkpoint',
  'replay', 'trial', 'history', 'block', 'column', 'plane', 'world', 'demonstration city', 'action', 'store', 'contract', 'route', 'problem', 'conflict', 'context', 'door', 'wall',
  'side', 'serial', 'working day', 'commitment', 'premises', 'address library', 'examination', 'observation', 'witness', 'mutant', 'approval', 'overtaken', 'roll-back', 'cross check', 'dispute', 'advice', 'way out',
  'reservation', 'signature key', 'area', 'pair', 'likeness', 'look-alikes', 'crowd', 'shape', 'candidate', 'class of trade',
]

type Row = { readonly word: string; readonly zh: string; readonly meaning: string }

describe('glossary', () => {
  const rows = readRows()
  const words = rows.map(({ word }) => word)

  it('each word of the vocabulary · docs/glossary.md · explains it', () => {
    expect(VOCABULARY.filter((word) => !words.includes(word))).toEqual([])
  })

  it('each row · its word · is there once and belongs to the vocabulary', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter((word) => !VOCABULARY.includes(word))).toEqual([])
  })

  it('each row · both languages and a meaning · are there', () => {
    expect(rows.filter(({ zh, meaning }) => !/\p{Script=Han}/u.test(zh) || meaning.length < 10)).toEqual([])
  })

  it('each word · the list of empty words · does not forbid it', () => {
    expect(words.filter((word) => emptyWordIn(word) !== undefined)).toEqual([])
  })

  it('each action · its name · has no empty word in it', () => {
    expect(Object.keys(contract).filter((name) => emptyWordIn(name) !== undefined)).toEqual([])
  })
})

/** One row may explain several words that belong together: `**case**, **review**` with their Chinese in the same order. */
function readRows(): Row[] {
  const lines = textOf('docs/glossary.md').split('\n').filter((line) => line.startsWith('| **'))
  return lines.flatMap((line) => {
    const [, word = '', zh = '', meaning = ''] = line.split('|').map((cell) => cell.trim())
    return [...word.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, one]) => ({ word: one!, zh, meaning }))
  })
}
