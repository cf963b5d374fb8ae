/** The forms of the catalogue, each read and checked once. */

import { loadForm, type Form } from '#forms'

export type OpenForms = { readonly find: (name: string, version: number) => Form | undefined }

/** Applications are pinned to the version they were filled in, so every version that was ever in use stays. */
export function openForms(): OpenForms {
  const read = new Map<string, Form>()
  return {
    find: (name, version) => {
      const key = `${name} ${String(version)}`
      const known = read.get(key) ?? loaded(name, version)
      if (known !== undefined) read.set(key, known)
      return known
    },
  }
}

function loaded(name: string, version: number): Form | undefined {
  try {
    return loadForm(name, version)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
