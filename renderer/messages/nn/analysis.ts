import type { Messages } from '../messages'

export const analysis = {
  empty: 'Her blir det du har koda, talt og samanlikna.',
} satisfies Messages['analysis']
