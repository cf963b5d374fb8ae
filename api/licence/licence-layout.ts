/** A matter's licence layout as data: which fields stand where, under which label, with which fixed sentences. Read here, checked here. */

export type LicenceField = {
  /** A key of the licence face, or `establishedOn`. */
  readonly key: string
  readonly label: string
  readonly column: 'left' | 'right'
  /** Printed when the face has no value; a field without it is left out then. */
  readonly blank?: string
  /** Takes what height is left in its column and is cut last; one a column at most. */
  readonly stretches?: true
}

export type LicenceLayout = {
  readonly title: string
  readonly copies: { readonly original: string; readonly duplicate: string }
  readonly numberLabel: string
  readonly registryLabel: string
  readonly fields: readonly LicenceField[]
  readonly sentences: {
    /** Beside the QR code. */
    readonly scan: string
    /** Before the address of the verification page. */
    readonly page: string
    /** Foot of duplicates only. */
    readonly annualReport: string
    readonly imprint: string
    /** Ends a text that is too long for the paper. */
    readonly cut: string
  }
}

/** Throws a TypeError that names the place when the layout is not whole. */
export function parseLicenceLayout(json: unknown): LicenceLayout {
  const root = recordAt(json, 'layout')
  const copies = recordAt(root['copies'], 'copies')
  const sentences = recordAt(root['sentences'], 'sentences')
  return {
    title: textAt(root, 'title'),
    copies: { original: textAt(copies, 'original'), duplicate: textAt(copies, 'duplicate') },
    numberLabel: textAt(root, 'numberLabel'),
    registryLabel: textAt(root, 'registryLabel'),
    fields: parseFields(root['fields']),
    sentences: {
      scan: textAt(sentences, 'scan'),
      page: textAt(sentences, 'page'),
      annualReport: textAt(sentences, 'annualReport'),
      imprint: textAt(sentences, 'imprint'),
      cut: textAt(sentences, 'cut'),
    },
  }
}

function parseFields(json: unknown): readonly LicenceField[] {
  if (!Array.isArray(json) || json.length === 0) throw new TypeError('licence layout: fields must be a list with at least one field')
  const fields = json.map(parseField)
  for (const column of ['left', 'right'] as const) {
    const stretching = fields.filter((field) => field.column === column && field.stretches)
    if (stretching.length > 1) throw new TypeError(`licence layout: ${stretching.length} fields of the ${column} column stretch; only one may`)
  }
  return fields
}

function parseField(json: unknown): LicenceField {
  const field = recordAt(json, 'field')
  const column = textAt(field, 'column')
  if (column !== 'left' && column !== 'right') throw new TypeError(`licence layout: column "${column}" is neither left nor right`)
  return {
    key: textAt(field, 'key'),
    label: textAt(field, 'label'),
    column,
    ...(field['blank'] === undefined ? {} : { blank: textAt(field, 'blank') }),
    ...(field['stretches'] === true ? { stretches: true } : {}),
  }
}

function recordAt(json: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new TypeError(`licence layout: ${place} must be an object`)
  return { ...json }
}

function textAt(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key]
  if (typeof value !== 'string' || value === '') throw new TypeError(`licence layout: ${key} must be a text that is not empty`)
  return value
}
