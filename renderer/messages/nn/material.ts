import type { Messages } from '../messages'

export const material = {
  empty: 'x',
} satisfies Messages['material']
