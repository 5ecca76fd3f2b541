import { z } from 'zod'

/** How a file sets its speakers and times, as the preview names it. Source: the format survey, sections 1.1 to 1.20. */
export const layout = z.enum([
  'labels',
  'labels-own-line',
  'labels-with-times',
  'labels-in-brackets',
  'labels-with-hyphen',
  'labels-without-colon',
  'headings',
  'table',
  'teams',
  'teams-2021',
  'word-online',
  'meet',
  'otter',
  'noscribe',
  'atrain',
  'f4',
  'otranscribe',
  'whisper',
  'captions',
  'nvivo-rows',
  'survey',
  'corpus',
  'linguistic',
  'chat',
  'times-only',
  'no-speakers',
])
export type Layout = z.infer<typeof layout>
