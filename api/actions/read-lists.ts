/** What can be ticked and chosen: the scope catalogue with search keys, trades as tiles, counties with their registries. */

import { pinyin } from 'pinyin-pro'
import type { Input, Output, contract } from '#contract'
import type { ScopeItem } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'
import { registryView } from '../road/summarise.ts'

export function readLists(ctx: Context, _who: Kiosk, { matter }: Input<typeof contract.readLists>): Promise<Output<typeof contract.readLists>> {
  getMatter(ctx, matter)
  const { scope, tiles, registries } = ctx.policy.lists
  return Promise.resolve({
    scopeItems: [...scope.items.values()].map(itemView),
    tiles: tiles.map(({ id, title, pictogram, proposes, tradeWords }) => ({ id, title, pictogram, proposes: [...proposes], tradeWords: [...tradeWords] })),
    // Also those this office does not act for: whoever stands here by mistake is told the right registry (细则 art. 18(4)).
    counties: registries.map(({ code, division }) => ({ code, name: division.zh, registry: registryView(code, registries) })),
    closings: scope.closings,
  })
}

function itemView({ id, name, kind, permits, conflictsWith, homeBanned }: ScopeItem) {
  return { id, name, kind, permits: permits.map((permit) => ({ name: permit.name, authority: permit.authority })), conflictsWith: [...conflictsWith], homeBanned, search: searchKeys(name.zh) }
}

/** Full pinyin and initials, e.g. `canyinfuwu cyfw`; ü as v, the way it is typed. */
function searchKeys(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  return `${syllables.join('')} ${syllables.map((syllable) => syllable[0] ?? '').join('')}`.toLowerCase()
}
