import { useEffect, useRef, useState } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { CodeId } from '../../../../core/model/ids'
import { chainOf } from './chain'

export type Expanding = Readonly<{ expanded: ReadonlySet<string>; expand: (expanded: ReadonlySet<string>) => void }>

/** Which codes are unfolded: all at first; the way to a code that was not there before, so that what was just made is seen. */
export function useExpanded(rows: readonly CodebookRow[]): Expanding {
  const [expanded, expand] = useState<ReadonlySet<string>>(() => new Set(rows.map((row) => row.code.id)))
  const known = useRef<ReadonlySet<CodeId> | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Set(rows.map((row) => row.code.id))
    const made = before ? rows.filter((row) => !before.has(row.code.id)) : []
    if (made.length > 0) expand((set) => new Set([...set, ...made.flatMap((row) => chainOf(rows, row.code.id))]))
  }, [rows])
  return { expanded, expand }
}
