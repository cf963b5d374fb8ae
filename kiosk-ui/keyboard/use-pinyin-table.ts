/** The table of the pinyin keyboard, fetched the first time somebody types. */

import { useEffect, useState } from 'react'
import type { PinyinTable } from './pinyin.ts'

const EMPTY: PinyinTable = {}
let fetched: PinyinTable = EMPTY

export function usePinyinTable(): PinyinTable {
  const [table, setTable] = useState(fetched)
  useEffect(() => {
    if (fetched !== EMPTY) return
    void import('./pinyin-table.json').then((loaded) => {
      fetched = loaded.default
      setTable(fetched)
    })
  }, [])
  return table
}
