type Counted = Readonly<{ segments: number }>

/** The longest bar's number; 0 where nothing is coded. */
export function largestOf(rows: readonly Counted[]): number {
  return rows.reduce((largest, row) => Math.max(largest, row.segments), 0)
}

/** A bar's length as a share, 0-1, of the longest. */
export function shareOf(value: number, largest: number): number {
  return largest === 0 ? 0 : value / largest
}
