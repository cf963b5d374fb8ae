/** What a class of trade is called before people. */

import type { Context } from '../context.ts'

export type TradeText = { readonly zh: string; readonly en: string }

const NONE: TradeText = { zh: '未写行业', en: 'no trade said' }

/** A class of its own, `=词`, is called by its word. */
export function tradeText({ policy }: Pick<Context, 'policy'>, tradeClass: string): TradeText {
  if (tradeClass === '') return NONE
  const known = policy.lists.names.tradeClasses.find(({ id }) => id === tradeClass)
  const word = tradeClass.replace(/^=/u, '')
  return known === undefined ? { zh: word, en: word } : { zh: known.zh, en: known.en }
}
