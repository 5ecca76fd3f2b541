import type { Messages } from '../messages'

export const analysis = {
  empty: 'Here what you have coded is counted and compared.',
} satisfies Messages['analysis']
