/** Label, hint and error around a field, tied to it so that a screen reader tells them together. */

import type { ReactNode } from 'react'
import type { FieldProps } from './field-props.ts'
import { word } from './words.ts'

/** `input`: one control with a label; `group`: several controls under one name; `radios`: several of which one is chosen. */
export type FrameKind = 'input' | 'group' | 'radios'

type FrameProps = {
  readonly props: FieldProps
  readonly kind: FrameKind
  readonly isOptional: boolean
  /** The question above already says it: the label stays for screen readers only. */
  readonly isAlone: boolean
  readonly children: ReactNode
}

export function FieldFrame({ props, kind, isOptional, isAlone, children }: FrameProps): ReactNode {
  const { ids, texts, language } = props
  const label = (
    <>
      {texts.label}
      {isOptional ? <span className="form-optional">（{word('optional', language)}）</span> : null}
    </>
  )
  const labelClass = isAlone && kind !== 'input' ? 'form-label form-unseen' : 'form-label'
  const body = (
    <>
      {texts.hint === undefined ? null : (
        <p className="form-hint" id={ids.hint}>
          {texts.hint}
        </p>
      )}
      {props.invalid ? <FieldError props={props} /> : null}
      {children}
    </>
  )
  if (kind === 'input') {
    return (
      <div className="form-field" data-invalid={props.invalid || undefined}>
        <label className={labelClass} id={ids.label} htmlFor={ids.input}>
          {label}
        </label>
        {body}
      </div>
    )
  }
  return (
    <div className="form-field" data-invalid={props.invalid || undefined} id={ids.input} tabIndex={-1} role={kind === 'radios' ? 'radiogroup' : 'group'} aria-labelledby={ids.label} aria-describedby={props.describedBy}>
      <p className={labelClass} id={ids.label}>
        {label}
      </p>
      {body}
    </div>
  )
}

function FieldError({ props }: { readonly props: FieldProps }): ReactNode {
  const own = props.problems.find((one) => one.pointer === props.field.pointer)
  return (
    <p className="form-error" id={props.ids.error}>
      {own?.[props.language]}
    </p>
  )
}
