/** One page of the form in a real browser; which, and with what answers, stands in the address after `#`. */

import { useState } from 'react'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Scene } from '../drawing.tsx'
import { drawn } from '../drawing.tsx'

function Gallery({ scene }: { readonly scene: Scene }): ReactElement {
  const [answers, setAnswers] = useState(scene.answers)
  document.body.dataset['answers'] = JSON.stringify(answers)
  return drawn({ ...scene, answers, onChange: setAnswers })
}

const scene = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Scene
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Gallery scene={scene} />)
