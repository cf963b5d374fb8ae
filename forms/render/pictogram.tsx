/** Small drawings beside words: own inline lines on a grid of 48, so that no picture is ever fetched. */

import type { ReactNode } from 'react'
import { SHAPES } from './pictogram-shapes.ts'

/** Decoration only: the words beside it say everything. An unknown name draws a plain tag. */
export function Pictogram({ name }: { readonly name: string }): ReactNode {
  const shapes = Object.hasOwn(SHAPES, name) ? (SHAPES[name] ?? []) : (SHAPES['tag'] ?? [])
  return (
    <svg className="pictogram" viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {shapes.map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  )
}
