const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a day, month and four-figure year make a day between 1850 and 2099. Leap years are not told apart. */
export function isDayOfCalendar(day: number, month: number, year: number): boolean {
  return isDayOfYear(day, month) && year >= 1850 && year <= 2099
}

/** Whether a day and a month make a day of the year. */
export function isDayOfYear(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0)
}
