/** Facts about the database itself: which seal key it was begun with, what was seeded. */
import type { Reader, Writer } from './rows.ts'

export async function findSetting(q: Reader, key: string): Promise<string | undefined> {
  const row = await q.db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value
}

/** What stands there from now on: this value, or that of whoever was first. */
export async function claimSetting(q: Writer, key: string, value: string): Promise<string> {
  await q.db.insertInto('settings').values({ key, value }).onConflict((c) => c.column('key').doNothing()).execute()
  return (await findSetting(q, key)) ?? value
}

export async function saveSetting(q: Writer, key: string, value: string): Promise<void> {
  await q.db.insertInto('settings').values({ key, value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute()
}
