/** Takes out of the text that ajv writes what costs time and decides nothing: verdicts and complaints stay as they were, to the last parameter. */

import { isObject } from './json.ts'
import { ordinaryPattern } from './ordinary-pattern.ts'

type Schemas = ReadonlyMap<string, unknown>

/** Throws Error where the text has something these steps do not know, as after a change of ajv: slow code is not written silently. */
export function leanText(text: string): string {
  const schemas: Schemas = new Map([...text.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name = '', json = '']) => [name, JSON.parse(json)]))
  const lean = [countedLate, countedOnly, spelledOut, writtenIn, ordinaryFirst].reduce((sum, step) => step(sum, schemas), text)
  const left = UNKNOWN.exec(lean)
  if (left !== null) throw new Error(`the compiled validator is not written as lean-text.ts expects: ${left[0].slice(0, 200)}`)
  return lean
}

/** A length counted at once, a name looked up, a schema still there, an empty complaint. */
const UNKNOWN = /^.*(?:(?<!\.length [<>] \d+ && )\bfunc\d+\(data\d*\)|\bfunc\d+\.call\(|\bschema\d+\b|const err\d+ = \{\};).*$/m

/**
 * Characters are counted only where code units leave it open: a character is one or two of them, so a text of at most n units has at
 * most n characters, and one of 2n units or more has at least n.
 */
function countedLate(text: string): string {
  return text.replace(/\b(func\d+)\((data\d*)\) ([<>]) (\d+)/g, (counted, _, value: string, sign: string, limit: string) =>
    sign === '>' ? `${value}.length > ${limit} && ${counted}` : `${value}.length < ${String(2 * Number(limit))} && ${counted}`,
  )
}

/** Complaints of a condition are thrown away once it is decided, so they are counted and not collected. */
function countedOnly(text: string): string {
  return text.replace(/const (err\d+) = \{\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g, 'errors++;')
}

/** Names admitted in an object are compared one by one instead of being looked up in the schema. */
function spelledOut(text: string, schemas: Schemas): string {
  return text
    .replace(/\bfunc\d+\.call\((schema\d+)((?:\.\w+|\["[^"]+"\])*), (key\d+)\)/g, (_, name: string, path: string, key: string) => {
      const names = partOf(schemas.get(name), path)
      return `(${Object.keys(isObject(names) ? names : {}).map((one) => `${key} === ${JSON.stringify(one)}`).join(' || ')})`
    })
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;\n/gm, '')
}

/** Lists of values are written where they are told; the schema itself need not travel with the code. */
function writtenIn(text: string, schemas: Schemas): string {
  return text
    .replace(/^const schema\d+ = \{.*\};\n/gm, '')
    .replace(/\b(schema\d+)((?:\.\w+|\["[^"]+"\])+)/g, (_, name: string, path: string) => JSON.stringify(partOf(schemas.get(name), path)))
}

/** Most texts are ordinary, and are seen to match by a pattern that is quicker to try; what is not is put to the pattern itself. */
function ordinaryFirst(text: string): string {
  const ordinary = new Map([...text.matchAll(/^const (pattern\d+) = new RegExp\((".*"), "u"\);$/gm)].map(([, name = '', json = '']) => [name, ordinaryPattern(String(JSON.parse(json)))]))
  return text
    .replace(/^const (pattern\d+) = .*;$/gm, (line, name: string) => {
      const narrow = ordinary.get(name)
      return narrow === undefined ? line : `${line}\nconst ordinary_${name} = new RegExp(${JSON.stringify(narrow)}, "u");`
    })
    .replace(/!(pattern\d+)(\.test\(data\d*\))/g, (asked, name: string, test: string) => (ordinary.get(name) === undefined ? asked : `!(ordinary_${name}${test} || ${name}${test})`))
}

/** Follows `.properties["a b"].enum`. */
function partOf(schema: unknown, path: string): unknown {
  const names = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map(([, plain, quoted]) => plain ?? quoted ?? '')
  return names.reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), schema)
}
