import type { Messages } from '../messages'

export const coding = {
  empty: 'Her blir tekstane koda.',
} satisfies Messages['coding']
