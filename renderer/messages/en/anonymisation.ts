import type { Messages } from '../messages'

export const anonymisation = {
  empty: 'Here you decide what stands instead of names, places and other details.',
} satisfies Messages['anonymisation']
