/** What reading an identifier gives: its parts, or the first thing that is wrong with it. */

export type Reading<Parts, Fault extends string> =
  | ({ readonly ok: true } & Parts)
  | { readonly ok: false; readonly fault: Fault }
