/** Reservations that clerks released, each with its reason: added in the transaction of the release, never changed. */
import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely'
import { pack, unpackAll, type Reader, type Writer } from './rows.ts'
import type { Kept, Tables } from './tables.ts'
import type { NameReleaseRow } from './tables/registers.ts'

/** The newest of a city, or of one of its counties. */
type Newest = { readonly city: string; readonly county: string | null; readonly limit: number }

/** Newest first, from a day or moment on. */
export async function listNameReleases(q: Reader, { since, ...newest }: Newest & { readonly since: string }): Promise<NameReleaseRow[]> {
  return unpackAll(q, 'nameReleases', await newestOf(q, newest).where('releasedAt', '>=', since).execute())
}

/** Newest first, however long ago: those whose full name is this text or has it inside. */
export async function listNameReleasesOf(q: Reader, { text, ...newest }: Newest & { readonly text: string }): Promise<NameReleaseRow[]> {
  const pattern = `%${text.replace(/[!%_]/g, '!$&')}%`
  return unpackAll(q, 'nameReleases', await newestOf(q, newest).where(sql<SqlBool>`full_name like ${pattern} escape '!'`).execute())
}

/** @throws Conflict `name_releases_pkey` when this reservation was released before */
export async function insertNameRelease(q: Writer, row: NameReleaseRow): Promise<void> {
  await q.db.insertInto('nameReleases').values(pack(q, 'nameReleases', row)).execute()
}

function newestOf(q: Reader, { city, county, limit }: Newest): SelectQueryBuilder<Tables, 'nameReleases', Kept<'nameReleases'>> {
  return q.db.selectFrom('nameReleases').selectAll()
    .where('city', '=', city).$if(county !== null, (rows) => rows.where('county', '=', county ?? ''))
    .orderBy('releasedAt', 'desc').orderBy('id', 'desc').limit(limit)
}
