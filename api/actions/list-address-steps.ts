/** The address library step by step: street, road, door. */

import { pinyin } from 'pinyin-pro'
import type { Input, Output, contract } from '#contract'
import type { AddressRow } from '#store'
import type { Context, Kiosk } from '../context.ts'

type Steps = Output<typeof contract.listAddressSteps>

export async function listAddressSteps(ctx: Context, _who: Kiosk, { county, street, road }: Input<typeof contract.listAddressSteps>): Promise<Steps> {
  if (street === undefined) return step('street', await ctx.store.listStreets(county))
  if (road === undefined) return step('road', await ctx.store.listRoads(county, street))
  return { level: 'door', choices: (await ctx.store.listDoors(county, street, road)).map(doorChoice) }
}

function step(level: 'street' | 'road', names: readonly string[]): Steps {
  return { level, choices: names.map((name) => ({ value: name, label: name, initials: initialsOf(name), addressId: null, address: null, usage: null })) }
}

function doorChoice({ id, door, address, usage }: AddressRow) {
  return { value: door, label: door, initials: initialsOf(door), addressId: id, address, usage }
}

function initialsOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map((syllable) => syllable[0] ?? '')
    .join('')
    .toUpperCase()
}
