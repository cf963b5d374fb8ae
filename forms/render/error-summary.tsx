/** All problems of a page in one box that focuses itself when it appears; each line leads to its field. */

import { useEffect, useRef } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import type { Language, Problem } from '#forms'
import { idsOf } from './field-props.ts'
import { sayIn } from './say-in.ts'
import { word } from './words.ts'

type SummaryProps = { readonly problems: readonly Problem[]; readonly language: Language }

export function ErrorSummary({ problems, language }: SummaryProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const told = problems.map((one) => `${one.pointer} ${one.code}`).join('\n')
  // Again whenever other problems are told: a person who pressed 下一步 twice must not be left wondering what happened.
  useEffect(() => {
    if (told !== '') box.current?.focus()
  }, [told])
  if (problems.length === 0) return null
  return (
    <div className="form-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="form-summary-title">
      <p className="form-summary-title" id="form-summary-title">
        {problems.length === 1 ? word('summaryOne', language) : word('summaryMany', language, { count: problems.length })}
      </p>
      <ul>
        {problems.map((one) => (
          <li key={`${one.pointer} ${one.code}`}>
            <a href={`#${idsOf(one.pointer).input}`} onClick={(event) => lead(event, one.pointer)}>
              {sayIn(language, one)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To the field, or to the nearest thing around it that is drawn. Scrolled by its label, so that a question is never read without its name. */
function lead(event: MouseEvent, pointer: string): void {
  event.preventDefault()
  const target = drawnAt(pointer)
  if (target === null) return
  const label = document.getElementById(`${target.id}-label`) ?? target
  label.scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
}

function drawnAt(pointer: string): HTMLElement | null {
  if (pointer === '') return null
  return document.getElementById(idsOf(pointer).input) ?? drawnAt(pointer.slice(0, pointer.lastIndexOf('/')))
}
