/** Statements to tick, one by one: nothing is ticked beforehand. */

import type { ReactNode } from 'react'
import { fieldTexts, templateOf, valueAt } from '#forms'
import type { FieldProps } from '../../field-props.ts'
import { idsOf } from '../../field-props.ts'
import '../choice-cards/field.css'
import './field.css'

/** Every yes-or-no answer inside the object; touching one writes them all, since an unticked statement is an answer too. */
export function TickListField(props: FieldProps): ReactNode {
  const names = props.form.fields.get(templateOf(props.field.pointer))?.requires ?? []
  const ticked = Object.fromEntries(names.map((name) => [name, isTicked(props, name)]))
  return (
    <ul className="form-ticks">
      {names.map((name) => (
        <li key={name}>
          <Tick
            props={props}
            pointer={`${props.field.pointer}/${name}`}
            words={fieldTexts(props.form, `${props.field.pointer}/${name}`, props.language).label ?? name}
            isTicked={ticked[name] === true}
            tick={(yes) => props.onChange({ ...ticked, [name]: yes })}
          />
        </li>
      ))}
    </ul>
  )
}

/** A single statement; unticked it is no answer at all. */
export function TickField(props: FieldProps): ReactNode {
  return <Tick props={props} pointer={`${props.field.pointer}-tick`} words={props.texts.choices['true'] ?? props.texts.label ?? ''} isTicked={props.value === true} tick={(yes) => props.onChange(yes ? true : undefined)} />
}

type TickProps = { readonly props: FieldProps; readonly pointer: string; readonly words: string; readonly isTicked: boolean; readonly tick: (yes: boolean) => void }

function Tick({ props, pointer, words, isTicked, tick }: TickProps): ReactNode {
  const ids = idsOf(pointer)
  const fault = props.problems.find((one) => one.pointer === pointer)
  return (
    <>
      {fault === undefined ? null : (
        <p className="form-error" id={ids.error}>
          {fault[props.language]}
        </p>
      )}
      <label className="form-tick" data-chosen={isTicked || undefined}>
        <input
          type="checkbox"
          id={ids.input}
          checked={isTicked}
          aria-invalid={fault !== undefined}
          {...(fault === undefined ? {} : { 'aria-describedby': ids.error })}
          onChange={(event) => tick(event.target.checked)}
        />
        <span>{words}</span>
      </label>
    </>
  )
}

function isTicked(props: FieldProps, name: string): boolean {
  return valueAt(props.answers, `${props.field.pointer}/${name}`) === true
}
