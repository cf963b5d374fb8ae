/** The pad on which a name is written with a finger or a pen. */

import { useEffect, useRef } from 'react'
import type { PointerEvent, ReactNode } from 'react'
import type { Point, Stroke } from './strokes.ts'

type PadProps = { readonly label: string; readonly strokes: readonly Stroke[]; readonly change: (strokes: readonly Stroke[]) => void }

const WIDTH = 984
const HEIGHT = 420

export function Pad({ label, strokes, change }: PadProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const writing = useRef(false)
  useEffect(() => draw(canvas.current, strokes), [strokes])

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    writing.current = true
    change([...strokes, [pointOf(event)]])
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    const last = strokes.at(-1)
    if (writing.current && last !== undefined) change([...strokes.slice(0, -1), [...last, pointOf(event)]])
  }
  const end = () => {
    writing.current = false
  }
  return (
    <div className="pad">
      <canvas ref={canvas} width={WIDTH} height={HEIGHT} role="img" aria-label={label} onPointerDown={begin} onPointerMove={go} onPointerUp={end} onPointerCancel={end} />
      {strokes.length === 0 ? (
        <p className="pad-hint" aria-hidden>
          {label}
        </p>
      ) : null}
    </div>
  )
}

/** In shares of the pad, whatever the size at which the page is shown. */
function pointOf(event: PointerEvent<HTMLCanvasElement>): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
}

function draw(canvas: HTMLCanvasElement | null, strokes: readonly Stroke[]): void {
  const pen = canvas?.getContext('2d')
  if (pen === null || pen === undefined) return
  pen.clearRect(0, 0, WIDTH, HEIGHT)
  pen.lineWidth = 7
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.strokeStyle = '#14202b'
  for (const stroke of strokes) {
    pen.beginPath()
    for (const [at, { x, y }] of stroke.entries()) {
      if (at === 0) pen.moveTo(x * WIDTH, y * HEIGHT)
      pen.lineTo(x * WIDTH, y * HEIGHT)
    }
    pen.stroke()
  }
}
