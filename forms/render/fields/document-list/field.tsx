/** Papers: the kinds that fit are offered as cards, each paper added is a panel with its number and its dates. */

import type { ReactNode } from 'react'
import type { Json, PageField } from '#forms'
import { valueAt } from '#forms'
import type { FieldProps, Offer } from '../../field-props.ts'
import { idsOf } from '../../field-props.ts'
import { Pictogram } from '../../pictogram.tsx'
import { word } from '../../words.ts'
import '../choice-cards/field.css'
import './field.css'

const PAPER: readonly Pick<PageField, 'kind' | 'pointer'>[] = [
  { pointer: '/reference', kind: 'text' },
  { pointer: '/holder', kind: 'text' },
  { pointer: '/issuedOn', kind: 'date' },
  { pointer: '/validTo', kind: 'date' },
]

const APPROVAL: typeof PAPER = [
  { pointer: '/number', kind: 'text' },
  { pointer: '/issuer', kind: 'text' },
  { pointer: '/issuedOn', kind: 'date' },
  { pointer: '/validTo', kind: 'date' },
]

/** Any number of papers, also two of one kind. */
export function DocumentListField(props: FieldProps): ReactNode {
  return <Papers props={props} kindKey="kind" fields={PAPER} lead={word('addDocument', props.language)} />
}

/** Approvals needed beforehand: one for each scope item that needs one. */
export function ApprovalsField(props: FieldProps): ReactNode {
  const chosen = membersOf(props.value).map((approval) => approval['item'])
  const left = { ...props, offers: props.offers.filter((offer) => isWanted(props, offer)) }
  const open = left.offers.filter((offer) => !chosen.includes(offer.value))
  return <Papers props={left} kindKey="item" fields={APPROVAL} lead={word('addApproval', props.language)} adding={open} />
}

/** At most one paper. */
export function DocumentField(props: FieldProps): ReactNode {
  const there = props.value !== undefined
  return (
    <>
      {there ? <Panel props={props} pointer={props.field.pointer} title={titleOf(props.offers, membersOf([props.value ?? null])[0]?.['kind'])} fields={PAPER} remove={() => props.onChange(undefined)} /> : null}
      {there ? null : <Adding lead={word('addDocument', props.language)} offers={props.offers} add={(value) => props.onChange({ kind: value, reference: '' })} />}
    </>
  )
}

type PapersProps = { readonly props: FieldProps; readonly kindKey: 'kind' | 'item'; readonly fields: typeof PAPER; readonly lead: string; readonly adding?: readonly Offer[] }

function Papers({ props, kindKey, fields, lead, adding = props.offers }: PapersProps): ReactNode {
  const papers = membersOf(props.value)
  const add = (value: string): void => props.onChange([...papers, { [kindKey]: value }])
  return (
    <>
      {papers.map((paper, at) => (
        <Panel
          key={at}
          props={props}
          pointer={`${props.field.pointer}/${at}`}
          title={titleOf(props.offers, paper[kindKey])}
          fields={fields}
          remove={() => props.onChange(papers.toSpliced(at, 1))}
        />
      ))}
      <Adding lead={lead} offers={adding} add={add} />
    </>
  )
}

type PanelProps = { readonly props: FieldProps; readonly pointer: string; readonly title: string; readonly fields: typeof PAPER; readonly remove: () => void }

function Panel({ props, pointer, title, fields, remove }: PanelProps): ReactNode {
  const asked = fields.filter((field) => props.field.parts?.includes(field.pointer.slice(1)) ?? true)
  const ids = idsOf(pointer === props.field.pointer ? `${pointer}-paper` : pointer)
  const fault = props.problems.find((one) => one.pointer === pointer || one.pointer === `${pointer}/kind` || one.pointer === `${pointer}/item`)
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
      {fault === undefined ? null : <p className="form-error">{fault[props.language]}</p>}
      {asked.map((field) => props.draw({ ...field, pointer: `${pointer}${field.pointer}` }))}
    </div>
  )
}

function Adding({ lead, offers, add }: { readonly lead: string; readonly offers: readonly Offer[]; readonly add: (value: string) => void }): ReactNode {
  if (offers.length === 0) return null
  return (
    <div className="form-adding">
      <p className="form-hint">{lead}</p>
      <div className="form-choices form-choices-cards">
        {offers.map((offer) => (
          <button key={offer.value} type="button" className="form-choice" onClick={() => add(offer.value)}>
            <Pictogram name={offer.pictogram ?? 'document'} />
            <span className="form-choice-label">{offer.label}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

type Member = { readonly [key: string]: Json }

/** What is no object in the list is shown as an empty paper, so that it can be taken away. */
function membersOf(value: Json | undefined): readonly Member[] {
  return Array.isArray(value) ? value.map((member: Json) => (isMember(member) ? member : {})) : []
}

function isMember(value: Json): value is Member {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function titleOf(offers: readonly Offer[], value: Json | undefined): string {
  return offers.find((offer) => offer.value === value)?.label ?? (typeof value === 'string' ? value : '')
}

/** Only what is chosen in the list beside this one (`/scope/items` for `/scope/approvals`) needs an approval. */
function isWanted(props: FieldProps, offer: Offer): boolean {
  const beside = props.field.pointer.replace(/[^/]*$/, 'items')
  const chosen = valueAt(props.answers, beside)
  return Array.isArray(chosen) && chosen.includes(offer.value)
}
