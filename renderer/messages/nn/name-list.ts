import type { Messages } from '../messages'

export const nameList = {
  empty: 'x',
} satisfies Messages['nameList']
