import { emptyNameList, type NameList } from '../../core/model/name-list'
import { codeOf, codingOf, idOf, importing, replacing } from '../electron/host/store/material'
import { passphrase } from '../electron/host/store/surroundings'
import {
  append,
  backUp,
  backUpElsewhere,
  barrier,
  closeList,
  closeProject,
  compact,
  createList,
  createProject,
  leaveProject,
  newListPassphrase,
  newPassphrase,
  newRecoveryCode,
  openList,
  openProject,
  putSource,
  removeList,
  restore,
  writeList,
} from './acts'
import type { Act, Chapter, Known } from './known'

const [first, second, third] = [idOf('document', 1), idOf('document', 2), idOf('document', 3)]

/** Who is replaced in the first interview when it is approved, and who takes back the second. */
export const names = ['Karianne', 'Tormodine'] as const
const [kari, ola] = names

export const nothingKnown: Known = {
  snapshot: null,
  passphrase,
  recoveryCode: null,
  sources: {},
  backup: null,
  copy: null,
  list: null,
  listPassphrase: 'navnene ligger her',
  erased: [],
}

const addCode = (number: number, name?: string) => append((change) => change.add(codeOf(number, name)))

const withKari = (list: NameList): NameList => ({ ...list, places: [{ place: idOf('place', 1), original: kari }] })
const withoutAny = (list: NameList): NameList => ({ ...list, places: [], participants: [] })

/** The first interview is approved: the name list first, then the project, so that a name is lost at no moment. */
const approval: readonly Act[] = [writeList(withKari), barrier(replacing(first, kari, 'Informant 1'), [first], [kari])]

/** The second interview is taken back: the project first, then the name list, which the receipt tells to follow. */
const withdrawal: readonly Act[] = [
  barrier(
    (change, { state }) => {
      const coding = state.get(idOf('coding', 1))
      if (coding !== undefined) change.remove(coding.id)
      const text = state.textOf(second)
      change.editText(second, {
        lengthBefore: text.length,
        edits: text === '' ? [] : [{ at: 0, removed: text, inserted: '' }],
      })
      change.remove(second)
    },
    [second],
    [ola],
  ),
  writeList(withoutAny),
]

/** All that a project goes through, a session a chapter. */
export const story: readonly Chapter[] = [
  {
    name: 'making the project',
    day: 2,
    acts: [
      createProject,
      append(importing(1, `${kari} bor i Fjordvik. ${kari} er ordfører.`)),
      putSource(first, `${kari}: hei`),
      append(importing(2, `${ola} drar sjelden ut.`)),
      putSource(second, `${ola}: hei`),
      addCode(1, 'uteliv'),
      leaveProject,
    ],
  },
  {
    name: 'coding',
    day: 3,
    acts: [
      openProject,
      append((change) => change.add(codingOf(1, second, 0, 3))),
      compact(first, second),
      append(replacing(second, 'sjelden', 'aldri')),
      addCode(2),
      compact(second),
      addCode(3),
      closeProject,
    ],
  },
  {
    name: 'backing up',
    day: 4,
    acts: [openProject, backUp, addCode(4), restore, backUp, backUpElsewhere, closeProject],
  },
  {
    name: 'passwords',
    day: 15,
    isAboutKeys: true,
    acts: [openProject, newPassphrase('et ganske annet passord'), addCode(5), newRecoveryCode, closeProject],
  },
  {
    name: 'the name list',
    day: 16,
    acts: [
      openProject,
      createList(emptyNameList('liste')),
      addCode(6),
      newListPassphrase('navnene ligger her nå'),
      closeList,
      closeProject,
    ],
  },
  {
    name: 'approving',
    day: 17,
    acts: [
      openProject,
      openList,
      append(importing(3, 'Vi drar ut.')),
      ...approval,
      addCode(7),
      closeList,
      closeProject,
    ],
  },
  {
    name: 'withdrawing',
    day: 17,
    acts: [openProject, openList, ...withdrawal, addCode(8), compact(third), closeList, leaveProject],
  },
  {
    name: 'the end',
    day: 30,
    isAboutKeys: true,
    acts: [openProject, openList, closeList, removeList, addCode(9), backUp, closeProject],
  },
]
