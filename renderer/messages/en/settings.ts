import type { Messages } from '../messages'

export const settings = {
  empty: 'x',
} satisfies Messages['settings']
