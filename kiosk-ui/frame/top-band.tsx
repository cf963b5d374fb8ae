/** The upper band: whose terminal this is, where in the journey one stands, the language, and the care mode. */

import { SoundOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useKiosk } from '../context.ts'
import { STEPS } from '../journey.ts'
import type { Step } from '../journey.ts'
import { FRAME } from '../words/frame.ts'
import { useVoice } from './voice.ts'

export function TopBand({ step }: { readonly step: Step | null }): ReactNode {
  const { state, dispatch, office, say } = useKiosk()
  const voice = useVoice()
  return (
    <header>
      <div className="band-top">
        <div className="band-top-row">
          <div className="office">
            <p className="office-name">{say(FRAME.title)}</p>
            <p className="office-place">{say(office.name)}</p>
          </div>
          {voice.available ? (
            <button type="button" className="quiet-button" aria-pressed={voice.speaking} onClick={voice.toggle}>
              <SoundOutlined aria-hidden />
              {say(voice.speaking ? FRAME.stopReading : FRAME.readAloud)}
            </button>
          ) : null}
          <button type="button" className="quiet-button" aria-pressed={state.care} onClick={() => dispatch({ type: 'patch', patch: { care: !state.care } })}>
            {say(state.care ? FRAME.careOff : FRAME.careOn)}
          </button>
          <button
            type="button"
            className="quiet-button"
            lang={state.language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => dispatch({ type: 'patch', patch: { language: state.language === 'zh' ? 'en' : 'zh' } })}
          >
            {say(FRAME.language)}
          </button>
        </div>
        {step === null ? null : <Steps now={step} />}
      </div>
      {office.demonstration ? (
        <p className="strip-demo">
          <strong>{say(FRAME.demonstration)}</strong>　{say(FRAME.demonstrationLong)}
        </p>
      ) : null}
    </header>
  )
}

function Steps({ now }: { readonly now: Step }): ReactNode {
  const { say } = useKiosk()
  const at = STEPS.indexOf(now)
  return (
    <ol className="steps" aria-label={say(FRAME.stepsLabel)}>
      {STEPS.map((step, index) => (
        <li key={step} className="step" data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'} aria-current={index === at ? 'step' : undefined}>
          <span className="step-dot">{index < at ? '✓' : index + 1}</span>
          {say(FRAME.steps[step])}
        </li>
      ))}
    </ol>
  )
}
