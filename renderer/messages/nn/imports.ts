import type { Messages } from '../messages'

export const imports = {
  empty: 'x',
} satisfies Messages['imports']
