/** Holds the one-name rule: a route, its action and the file of the action have one name. */

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from '../../api/contract/index.ts'
import { ROOT } from './probe-house.ts'

const ACTIONS = join(ROOT, 'api/actions')
const ROUTES = Object.keys(contract)

describe('one name', () => {
  it('each route · api/actions/<its-name>.ts · exports a function of that name', () => {
    expect(ROUTES.filter((name) => !exportsAction(name))).toEqual([])
  })

  it('files of api/actions · the contract · has a route for each', () => {
    const expected = new Set(ROUTES.map((name) => `${kebab(name)}.ts`))
    expect(readdirSync(ACTIONS).filter((file) => !expected.has(file))).toEqual([])
  })

  it('routes · method and path · are taken once', () => {
    const addresses = Object.values(contract).map(({ method, path }) => `${method} ${path}`)
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([])
  })
})

function exportsAction(name: string): boolean {
  const path = join(ACTIONS, `${kebab(name)}.ts`)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return new RegExp(`^export (async )?function ${name}\\b`, 'mu').test(text)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
}
