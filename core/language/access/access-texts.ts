import type { Outsiders } from '../../model/assessment'

/** What a participant's access says. A text that is missing in a language does not compile. */
export type AccessTexts = Readonly<{
  title: string
  lead: string
  made: (day: string) => string
  facts: string
  label: string
  names: string
  basis: string
  bases: Readonly<Record<'consent' | 'public-interest', string>>
  given: string
  withdrawn: string
  mayQuote: string
  yes: string
  no: string
  replaced: string
  standsFor: (original: string, replacement: string) => string
  said: string
  codes: string
  memos: string
  mentions: string
  corrections: (count: number) => string
  /** What was answered about how many the participant could be, on a day. */
  assessed: (answer: Outsiders, day: string) => string
  nothing: string
  outside: string
  footer: string
}>
