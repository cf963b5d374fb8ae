/** The door of the drawing: any page of any form, and its pictograms. */

export { ErrorSummary } from './error-summary.tsx'
export type { FieldProps, FormLists, Offer, Renderers } from './field-props.ts'
export { idsOf } from './field-props.ts'
export type { FormPageProps } from './form-page.tsx'
export { circumstancesOf, FormPage } from './form-page.tsx'
export { DigitPad } from './digit-pad.tsx'
export { yuanOf } from './fields/amount/field.tsx'
export { Pictogram } from './pictogram.tsx'
export { PICTOGRAM_NAMES } from './pictogram-shapes.ts'
export { sayIn } from './say-in.ts'
export type { FormSize } from './tokens.ts'
export { formTheme } from './tokens.ts'
