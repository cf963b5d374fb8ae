/** The list of keys, and the switch that turns them off. */

import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { useDesk } from '../desk.ts'
import type { Text } from '../desk.ts'
import { KEYS } from '../words/frame.ts'

type Group = { readonly head: Text; readonly keys: readonly (readonly [readonly string[], Text])[] }

const GROUPS: readonly Group[] = [
  { head: KEYS.everywhere, keys: [[['?'], KEYS.help], [['q'], KEYS.toQueue], [['n'], KEYS.toRegister], [['g'], KEYS.toRules]] },
  { head: KEYS.queue, keys: [[['j'], KEYS.next], [['k'], KEYS.previous], [['Enter'], KEYS.open], [['r'], KEYS.refresh]] },
  { head: KEYS.case, keys: [[['1', '2', '3'], KEYS.columns], [['h'], KEYS.hold], [['a'], KEYS.approve], [['c'], KEYS.correct], [['x'], KEYS.refuse]] },
]

export function Shortcuts({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactNode {
  const { say, keysOn, setKeysOn } = useDesk()
  return (
    <Modal open={open} onCancel={close} title={say(KEYS.title)} footer={null} width={640}>
      <div className="shortcuts">
        {GROUPS.map(({ head, keys }) => (
          <section key={head.en}>
            <h2 className="shortcuts-head">{say(head)}</h2>
            <dl>
              {keys.map(([names, text]) => (
                <div key={text.en} className="shortcut">
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{say(text)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="tick">
        <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.target.checked)} />
        {say(KEYS.on)}
      </label>
      <p className="quiet">{say(KEYS.why)}</p>
    </Modal>
  )
}
