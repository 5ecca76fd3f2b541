/** An instant on somebody's clock. `minute`: `2026-01-31 12:04`; `day` is its first ten characters. */
export type LocalTime = (instant: string) => Readonly<{ day: string; minute: string }>

/** Instants on the clocks of a time zone (IANA name, as `Europe/Oslo`). Throws a `RangeError` for a zone that there is not. */
export function localTime(timeZone: string): LocalTime {
  // The Swedish form is ISO 8601 with a space.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => {
    const minute = format.format(new Date(instant))
    return { day: minute.slice(0, 10), minute }
  }
}
