import type { Messages } from '../messages'

export const anonymisation = {
  empty: 'Her avgjer du kva som skal stå i staden for namn, stader og andre opplysningar.',
} satisfies Messages['anonymisation']
