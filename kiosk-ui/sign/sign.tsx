/** Signing: one person after another, by hand or by face, each over the same fixed content. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { withValue } from '#forms'
import type { Json } from '#forms'
import { fill, useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { REVIEW } from '../words/review.ts'
import { contentHash } from './content-hash.ts'
import { Pad } from './pad.tsx'
import { signersOf } from './signers.ts'
import type { Signer } from './signers.ts'
import { isSignature, strokesText } from './strokes.ts'
import type { Stroke } from './strokes.ts'

type Signature = { readonly signer: string; readonly method: 'handwriting' | 'face'; readonly contentHash: string; readonly signedAt: string; readonly strokes?: string }

export function Sign(): ReactNode {
  const { dispatch, state } = useKiosk()
  const signers = signersOf(state.answers)
  const [signatures, setSignatures] = useState<readonly (Signature | null)[]>([])
  const signer = signers[signatures.length]
  const { task, run } = useTask()
  const add = (made: (Pick<Signature, 'method' | 'strokes'>) | null) =>
    run(async () => {
      const signature = made === null || signer === undefined ? null : { signer: signer.signer, contentHash: await contentHash(state.answers), signedAt: new Date().toISOString(), ...made }
      const all = [...signatures, signature]
      if (all.length < signers.length) return setSignatures(all)
      const given: readonly Json[] = all.filter((one) => one !== null)
      dispatch({ type: 'move', move: 'signed', patch: { answers: withValue(state.answers, '/signatures', given), submitKey: crypto.randomUUID() } })
    })
  if (signer === undefined) return null
  return <SignOne key={signer.signer} signer={signer} place={{ n: signatures.length + 1, all: signers.length }} add={add} failure={task.phase === 'failed' ? <Failure cause={task.cause} /> : null} />
}

type SignOneProps = {
  readonly signer: Signer
  readonly place: { readonly n: number; readonly all: number }
  readonly add: (made: Pick<Signature, 'method' | 'strokes'> | null) => void
  readonly failure: ReactNode
}

function SignOne({ signer, place, add, failure }: SignOneProps): ReactNode {
  const { say } = useKiosk()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const last = place.n === place.all
  return (
    <Screen
      title={say(fill(REVIEW.signerTitle, { who: say(fill(REVIEW.who[signer.role], { name: signer.name })) }))}
      why={say(REVIEW.signWhy)}
      touch={
        <>
          <Pad label={say(REVIEW.pad)} strokes={strokes} change={setStrokes} />
          <OtherWays signer={signer} strokes={strokes} clear={() => setStrokes([])} add={add} />
        </>
      }
      primary={
        <Button type="primary" className="primary" disabled={!isSignature(strokes)} onClick={() => add({ method: 'handwriting', strokes: strokesText(strokes) })}>
          {say(last ? REVIEW.submit : REVIEW.signed)}
        </Button>
      }
    >
      {place.all === 1 ? null : <p>{say(fill(REVIEW.step, place))}</p>}
      {failure}
    </Screen>
  )
}

/** Who cannot write signs by face; who is not here signs later, and the office will ask for it. */
function OtherWays({ signer, strokes, clear, add }: { readonly signer: Signer; readonly strokes: readonly Stroke[]; readonly clear: () => void; readonly add: SignOneProps['add'] }): ReactNode {
  const { say } = useKiosk()
  return (
    <div className="side-by-side">
      <button type="button" className="quiet-button" disabled={strokes.length === 0} onClick={clear}>
        {say(REVIEW.again)}
      </button>
      {signer.role === 'operator' ? (
        <FaceSignature add={add} />
      ) : (
        <button type="button" className="quiet-button" onClick={() => add(null)}>
          {say(REVIEW.absent)}
        </button>
      )}
    </div>
  )
}

function FaceSignature({ add }: { readonly add: SignOneProps['add'] }): ReactNode {
  const { device, say, state } = useKiosk()
  const { task, run } = useTask()
  const person = state.person
  if (person === null) return null
  const check = () =>
    run(async (signal) => {
      const { matched } = await device.checkFace({ ...person, validTo: '', birthDate: null, region: '', residence: '' }, signal)
      if (matched) add({ method: 'face' })
    })
  return (
    <button type="button" className="quiet-button" disabled={task.phase === 'working'} onClick={check}>
      {say(REVIEW.byFace)}
    </button>
  )
}
