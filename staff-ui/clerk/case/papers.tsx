/** The papers of a case: each opens in a frame on top of the page, or in a window of its own. */

import { Modal } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { CASE } from '../../words/case.ts'

type Paper = OpenedCase['documents'][number]

export function Papers({ documents }: { readonly documents: readonly Paper[] }): ReactNode {
  const { say } = useDesk()
  const [shown, setShown] = useState<Paper | null>(null)
  return (
    <section className="papers" aria-labelledby="papers-title">
      <h3 id="papers-title">{say(CASE.papers)}</h3>
      {documents.length === 0 ? <p className="quiet">{say(CASE.noPapers)}</p> : null}
      <ul>
        {documents.map((paper) => (
          <li key={`${paper.kind} ${String(paper.copyNo)}`}>
            {paper.url === null ? (
              <>
                {say(paper.title)} <span className="quiet">{say(CASE.drawing)}</span>
              </>
            ) : (
              <button type="button" className="to-paper" onClick={() => setShown(paper)}>
                {say(paper.title)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Modal open={shown !== null} onCancel={() => setShown(null)} footer={null} width={1040} title={shown === null ? '' : say(shown.title)} destroyOnHidden>
        {shown === null || shown.url === null ? null : (
          <>
            <iframe className="paper" src={`${shown.url}#navpanes=0`} title={say(shown.title)} />
            <a href={shown.url} target="_blank" rel="noreferrer">
              {say(CASE.openPaper)}
            </a>
          </>
        )}
      </Modal>
    </section>
  )
}
