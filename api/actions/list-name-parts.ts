/** The parts a name may be composed of here, for this trade: what is left to type is the trade name. */

import type { Input, Output, contract } from '#contract'
import { readTrade, tradeMatchesScope } from '#engine'
import type { Context, Kiosk } from '../context.ts'
import { getMatter } from '../road/find-matter.ts'

/** Enough to choose from on one screen. */
const MOST = 24

export function listNameParts(ctx: Context, _who: Kiosk, { matter, county, mainItem }: Input<typeof contract.listNameParts>): Promise<Output<typeof contract.listNameParts>> {
  const { matter: about } = getMatter(ctx, matter)
  const { names, registries, scope, tiles } = ctx.policy.lists
  const codes = scope.items.get(mainItem)?.industries ?? []
  const proposed = tiles.filter((tile) => tile.proposes.includes(mainItem)).flatMap((tile) => tile.tradeWords)
  const fitting = names.tradeWords.map(({ word }) => word).filter((word) => fits(word))
  const forms = names.formWords.filter((form) => form.allowedFor.includes(about.entityType))
  return Promise.resolve({
    divisions: [...(registries.find((each) => each.code === county)?.nameDivisions ?? [])],
    trades: [...new Set([...proposed.filter(fits), ...fitting])].slice(0, MOST),
    forms: forms.filter(({ word, carriesTrade }) => carriesTrade === undefined || fitsAlone(word)).slice(0, MOST).map(({ word, carriesTrade }) => ({ word, carriesTrade: carriesTrade !== undefined })),
    suffix: about.licence.nameSuffix,
  })

  function fits(trade: string): boolean {
    return tradeMatchesScope(readTrade({ trade, form: '' }, names), codes) !== false && trade !== ''
  }

  function fitsAlone(form: string): boolean {
    return tradeMatchesScope(readTrade({ trade: '', form }, names), codes) !== false
  }
}
