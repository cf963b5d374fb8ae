/** What a picker offers for the words typed so far; groups that have nothing left disappear. */

export type Offer = { readonly value: string; readonly label: string }
export type OfferGroup = { readonly head: string; readonly offers: readonly Offer[] }

/** Every word must stand in the label or in the head of its group; upper and lower case are alike. */
export function findOffers(groups: readonly OfferGroup[], words: string): readonly OfferGroup[] {
  const sought = words.toLowerCase().split(/\s+/).filter((word) => word !== '')
  const fits = (head: string, { label }: Offer) => sought.every((word) => `${head}\n${label}`.toLowerCase().includes(word))
  return groups.map(({ head, offers }) => ({ head, offers: offers.filter((offer) => fits(head, offer)) })).filter((group) => group.offers.length > 0)
}
