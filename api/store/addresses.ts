/** The address library: county, street, road, door, and the zones a door lies in. */
import { inChunks } from './chunks.ts'
import { pack, unpackAll, unpackOne, type Reader, type Writer } from './rows.ts'
import type { AddressRow, AddressZoneRow } from './tables/registers.ts'

export async function listCounties(q: Reader): Promise<string[]> {
  const rows = await q.db.selectFrom('addresses').select('county').distinct().orderBy('county').execute()
  return rows.map((row) => row.county)
}

export async function listStreets(q: Reader, county: string): Promise<string[]> {
  const rows = await q.db.selectFrom('addresses').select('street').distinct().where('county', '=', county).orderBy('street').execute()
  return rows.map((row) => row.street)
}

export async function listRoads(q: Reader, county: string, street: string): Promise<string[]> {
  const rows = await q.db.selectFrom('addresses').select('road').distinct()
    .where('county', '=', county).where('street', '=', street)
    .orderBy('road').execute()
  return rows.map((row) => row.road)
}

export async function listDoors(q: Reader, county: string, street: string, road: string): Promise<AddressRow[]> {
  const kept = await q.db.selectFrom('addresses').selectAll()
    .where('county', '=', county).where('street', '=', street).where('road', '=', road)
    .orderBy('id').execute()
  return unpackAll(q, 'addresses', kept)
}

export async function findAddress(q: Reader, id: string): Promise<AddressRow | undefined> {
  return unpackOne(q, 'addresses', await q.db.selectFrom('addresses').selectAll().where('id', '=', id).executeTakeFirst())
}

export async function listAddressZones(q: Reader): Promise<AddressZoneRow[]> {
  return unpackAll(q, 'addressZones', await q.db.selectFrom('addressZones').selectAll().orderBy('code').execute())
}

export async function insertAddresses(q: Writer, rows: readonly AddressRow[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await q.db.insertInto('addresses').values(some.map((row) => pack(q, 'addresses', row))).execute()
  })
}

export async function insertAddressZones(q: Writer, rows: readonly AddressZoneRow[]): Promise<void> {
  await inChunks(rows, async (some) => {
    await q.db.insertInto('addressZones').values(some.map((row) => pack(q, 'addressZones', row))).execute()
  })
}
