/** How long to wait, in words: `moment` where it is not known, seconds up to a minute and a half, then whole minutes, rounded up. */
export function waitText(
  seconds: string | number | undefined,
  [moment, plural, minutes]: readonly [moment: string, seconds: string, minutes: string],
): string {
  if (typeof seconds !== 'number') return moment
  return seconds <= 90 ? `${seconds} ${plural}` : `${Math.ceil(seconds / 60)} ${minutes}`
}
