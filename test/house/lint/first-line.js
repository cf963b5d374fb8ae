/** Lint rule: the first line of a file says in a sentence what the file is and why it exists. */

const SHORTEST_SENTENCE = 16
const FULL_STOP = /[.。!?！？]$/u

/** @type {import('eslint').Rule.RuleModule} */
export const firstLine = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: 'Line 1 must be a /** sentence */ that says what this file is and why it exists.',
      empty: 'Begin the sentence on line 1, right after /**.',
      short: 'Say in a whole sentence, with its full stop, what this file is and why it exists.',
    },
  },
  create: (context) => ({
    Program: (program) => {
      const messageId = faultOf(opening(context.sourceCode))
      if (messageId !== undefined) context.report({ node: program, loc: { line: 1, column: 0 }, messageId })
    },
  }),
}

/** A `#!` line may stand above the sentence in a program that is started by name. */
function opening(sourceCode) {
  const [first, second] = sourceCode.getAllComments()
  const hasShebang = sourceCode.text.startsWith('#!')
  const comment = hasShebang ? second : first
  return comment?.loc.start.line === (hasShebang ? 2 : 1) && comment.loc.start.column === 0 ? comment : undefined
}

function faultOf(comment) {
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return 'missing'
  const lines = comment.value.slice(1).split('\n').map((line) => line.replace(/^\s*\*?\s*/u, '').trim())
  if (lines[0] === '') return 'empty'
  const sentence = lines.join(' ').trim()
  return sentence.length < SHORTEST_SENTENCE || !FULL_STOP.test(sentence) ? 'short' : undefined
}
