import type { Messages } from '../messages'

export const coding = {
  empty: 'Here the texts are coded.',
} satisfies Messages['coding']
