/** Lint rule: files and exported names are called after what they are, never after an empty word. */

import { basename } from 'node:path'

/** Words that could name anything and so name nothing. The glossary has the words to use. */
export const EMPTY_WORDS = [
  'service', 'manager', 'helper', 'util', 'handler', 'processor', 'data', 'info', 'item',
  'common', 'core', 'misc', 'dto', 'entity', 'model',
]

/** "Scope item" is a word of the trade: one line of the catalogue of business scopes. */
const TRADE_WORDS = [['scope', 'item']]

/** @type {import('eslint').Rule.RuleModule} */
export const plainWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      file: 'The file name says "{{word}}", which could name anything: use a word of docs/glossary.md.',
      name: '"{{name}}" says "{{word}}", which could name anything: use a word of docs/glossary.md.',
    },
  },
  create: (context) => ({
    Program: (node) => {
      const word = emptyWordIn(basename(context.filename).replace(/\.[a-z]+$/u, ''))
      if (word !== undefined) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'file', data: { word } })
    },
    ExportNamedDeclaration: (node) => {
      for (const identifier of exportedBy(node)) {
        const word = emptyWordIn(identifier.name)
        if (word === undefined) continue
        context.report({ node: identifier, messageId: 'name', data: { name: identifier.name, word } })
      }
    },
  }),
}

/** The first empty word in a name, or undefined; `licenceInfo`, `LICENCE_INFO` and `licence-info` are read alike. */
export function emptyWordIn(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/gu, '$1 $2').toLowerCase().split(/[^a-z]+/u)
  return words.find((word, at) => {
    const single = singular(word)
    const isTradeWord = TRADE_WORDS.some(([first, last]) => single === last && words[at - 1] === first)
    return EMPTY_WORDS.includes(single) && !isTradeWord
  })
}

function singular(word) {
  if (word === 'entities') return 'entity'
  return word.endsWith('s') && EMPTY_WORDS.includes(word.slice(0, -1)) ? word.slice(0, -1) : word
}

function exportedBy(node) {
  if (node.source !== null) return []
  if (node.declaration === null) return node.specifiers.map((specifier) => specifier.exported).filter(isIdentifier)
  if (node.declaration.type !== 'VariableDeclaration') return [node.declaration.id].filter(isIdentifier)
  return node.declaration.declarations.map((declarator) => declarator.id).filter(isIdentifier)
}

function isIdentifier(node) {
  return node?.type === 'Identifier'
}
