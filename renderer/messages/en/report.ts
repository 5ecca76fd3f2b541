import type { Messages } from '../messages'

export const report = {
  empty: 'Here the Word file is made, and everything is checked before it leaves.',
} satisfies Messages['report']
