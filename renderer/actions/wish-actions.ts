import { session, type Room } from '../state/session'
import { wishIn, type Wish } from '../state/wish'
import type { Action } from './action'

const roomOf: Readonly<Record<Wish, Room>> = {
  'add-files': 'material',
  'write-document': 'material',
  'next-undecided': 'anonymisation',
  'approve-document': 'anonymisation',
  'new-code': 'coding',
  'new-memo': 'coding',
  'check-report': 'report',
  'check-finished': 'report',
  'write-report': 'report',
}

/** What the rooms can do, from wherever one is: the room opens and does it. */
export const wishActions: readonly Action[] = (Object.keys(roomOf) as Wish[]).map((wish) => ({
  id: `wish.${wish}`,
  label: (m) => m.frame.wishes[wish],
  group: 'project',
  when: () => session().stage === 'open',
  run: () => wishIn(roomOf[wish], wish),
}))
