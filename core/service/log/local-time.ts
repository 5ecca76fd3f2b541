/** Instants on somebody's clock. */
export type LocalTime = Readonly<{
  /** `2026-01-31`. */
  day(instant: string): string
  /** `2026-01-31 12:04`. */
  minute(instant: string): string
}>

/** Instants on the clocks of a time zone (IANA name, as `Europe/Oslo`). Throws a `RangeError` for a zone that there is not. */
export function localTime(timeZone: string): LocalTime {
  // The Swedish form is ISO 8601 with a space.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  // Clocks differ by whole quarters of an hour, so each quarter lies in one day. (IANA, since 1972.)
  const days = new Map<string, string>()
  const minute = (instant: string) => format.format(new Date(instant))
  return {
    minute,
    day(instant) {
      const quarter = instant.slice(0, 14) + String(Math.floor(Number(instant.slice(14, 16)) / 15))
      let day = days.get(quarter)
      if (day === undefined) days.set(quarter, (day = minute(instant).slice(0, 10)))
      return day
    },
  }
}
