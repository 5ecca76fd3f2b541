import type { Messages } from '../messages'

export const files = {
  empty: 'x',
} satisfies Messages['files']
