/** History as it lies at one moment: every block open, to be closed by whoever asked. */

import type { BlockFile } from './block-file.ts'
import type { Folder } from './folder.ts'

export type OpenedHistory = { readonly blocks: readonly BlockFile[]; readonly decisions: number; readonly close: () => void }

/** @throws HistoryDamaged */
export function openedHistory(files: Pick<Folder, 'open'>): OpenedHistory {
  const blocks = files.open()
  return {
    blocks,
    decisions: blocks.reduce((sum, { rows }) => sum + rows, 0),
    close: () => {
      for (const block of blocks) block.close()
    },
  }
}
