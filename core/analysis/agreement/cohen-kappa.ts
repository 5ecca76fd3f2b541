/** How far two who judged the same things agree. Shares 0-1; `kappa` null where both could only say the same. */
export type Agreement = Readonly<{ judged: number; observed: number; expected: number; kappa: number | null }>

/**
 * Cohen's kappa: (p_o − p_e) / (1 − p_e), with p_o the share on the diagonal and p_e what chance gives by the margins (Cohen
 * 1960, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20:37-46). `counts`: a square
 * table, the first person's categories as rows, the second's as columns. Null where nothing was judged. Not above 1; below 0
 * where they agree less than by chance; null where chance alone gives all (both used one category throughout).
 */
export function cohenKappa(counts: readonly (readonly number[])[]): Agreement | null {
  const sum = (values: readonly number[]) => values.reduce((all, it) => all + it, 0)
  const judged = sum(counts.map(sum))
  if (judged === 0) return null
  const observed = sum(counts.map((row, at) => row[at] ?? 0)) / judged
  const expected =
    sum(counts.map((row, at) => sum(row) * sum(counts.map((other) => other[at] ?? 0)))) / (judged * judged)
  return { judged, observed, expected, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) }
}
