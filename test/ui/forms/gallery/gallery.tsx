/** One page of the form in a real browser; which, and with what answers, stands in the address after `#`, and another there is drawn from nothing. */

import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { Scene } from '../drawing.tsx'
import { drawn } from '../drawing.tsx'

function Gallery({ scene }: { readonly scene: Scene }): ReactElement {
  const [answers, setAnswers] = useState(scene.answers)
  document.body.dataset['answers'] = JSON.stringify(answers)
  useEffect(() => {
    document.body.dataset['scene'] = location.hash
  }, [])
  return drawn({ ...scene, answers, onChange: setAnswers })
}

let root: Root | undefined

function draw(): void {
  root?.unmount()
  scrollTo(0, 0)
  const place = document.getElementById('root')
  if (place === null) return
  root = createRoot(place)
  root.render(<Gallery scene={JSON.parse(decodeURIComponent(location.hash.slice(1))) as Scene} />)
}

addEventListener('hashchange', draw)
draw()
