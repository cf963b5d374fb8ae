/** What clerks decided about pairs of trade names: may they stand beside each other or not. Second thoughts are added, the last one counts. */
import { pack, type Reader, type Writer } from './rows.ts'
import type { NamePairRow } from './tables/registers.ts'

/** Every decision, of whatever trade class, that names this comparable trade name; oldest first. */
export async function listNamePairsOf(q: Reader, filter: { readonly city: string; readonly tradeName: string }): Promise<NamePairRow[]> {
  const { city, tradeName } = filter
  return q.db.selectFrom('namePairs').selectAll().where('city', '=', city)
    .where((e) => e.or([e('firstName', '=', tradeName), e('secondName', '=', tradeName)]))
    .orderBy('firstName').orderBy('secondName').orderBy('tradeClass').orderBy('seq').execute()
}

/** @throws Conflict `name_pairs_one_after_another` when somebody else decided about the same pair meanwhile */
export async function insertNamePair(q: Writer, row: NamePairRow): Promise<void> {
  await q.db.insertInto('namePairs').values(pack(q, 'namePairs', row)).execute()
}
