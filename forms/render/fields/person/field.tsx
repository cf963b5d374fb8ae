/** Persons who take part, one panel each, added and taken away. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Json, PageField } from '#forms'
import { templateOf, valueAt } from '#forms'
import type { FieldProps } from '../../field-props.ts'
import { idsOf } from '../../field-props.ts'
import { word } from '../../words.ts'
import '../document-list/field.css'
import './field.css'

/** How each answer of a person is drawn, by its name; a name not listed here is not drawn. */
const DRAWN: { readonly [name: string]: Omit<PageField, 'pointer'> } = {
  name: { kind: 'text' },
  relation: { kind: 'choice-list' },
  idType: { kind: 'choice-list' },
  idNo: { kind: 'id-number' },
  proof: { kind: 'document', parts: ['reference'] },
}

export function PersonField(props: FieldProps): ReactNode {
  const persons: readonly Json[] = Array.isArray(props.value) ? props.value : []
  return (
    <>
      {persons.map((person, at) => (
        <Person key={at} props={props} at={at} title={nameOf(person) ?? word('nth', props.language, { n: at + 1 })} remove={() => props.onChange(left(persons.toSpliced(at, 1)))} />
      ))}
      <Button className="form-add" size="large" onClick={() => props.onChange([...persons, { idType: '10' }])}>
        {word('addMember', props.language)}
      </Button>
    </>
  )
}

type PersonProps = { readonly props: FieldProps; readonly at: number; readonly title: string; readonly remove: () => void }

function Person({ props, at, title, remove }: PersonProps): ReactNode {
  const pointer = `${props.field.pointer}/${at}`
  const ids = idsOf(pointer)
  return (
    <div className="form-panel" id={ids.input} tabIndex={-1} role="group" aria-labelledby={ids.label}>
      <div className="form-panel-head">
        <h2 className="form-panel-title" id={ids.label}>
          {title}
        </h2>
        <button type="button" className="form-remove" onClick={remove}>
          {word('remove', props.language, { what: title })}
        </button>
      </div>
      {fieldsOf(props, pointer).map((field) => props.draw(field))}
    </div>
  )
}

function fieldsOf(props: FieldProps, pointer: string): readonly PageField[] {
  const place = templateOf(pointer)
  return Object.entries(DRAWN).flatMap(([name, drawn]) => (props.form.fields.has(`${place}/${name}`) ? [{ ...drawn, pointer: `${pointer}/${name}` }] : []))
}

function nameOf(person: Json): string | undefined {
  const named = valueAt(person, '/name')
  return typeof named === 'string' && named !== '' ? named : undefined
}

/** No person left is no answer. */
function left(persons: readonly Json[]): readonly Json[] | undefined {
  return persons.length === 0 ? undefined : persons
}
