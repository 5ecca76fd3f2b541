import type { Messages } from '../messages'

export const start = {
  empty: 'x',
} satisfies Messages['start']
