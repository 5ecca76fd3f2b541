import type { Messages } from '../messages'

export const report = {
  empty: 'Her blir Word-fila laga, og alt blir kontrollert før ho går ut.',
} satisfies Messages['report']
