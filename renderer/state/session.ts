import { create } from 'zustand'
import type { Output } from '../../core/contract/contract'
import type { ProjectStatus } from '../../core/contract/project'
import type { DocumentId } from '../../core/model/ids'
import type { Language, Span } from '../../core/model/scalars'
import type { Connection } from '../api/transport'
import { keepOverLock } from './drafts'

export const rooms = ['material', 'anonymisation', 'coding', 'analysis', 'report'] as const
export type Room = (typeof rooms)[number]

export type Preferences = Output<'app.status'>['preferences']

/** A place to bring into view: set when a room is opened to show something, taken up and cleared by that room. */
type Target = Readonly<{ document: DocumentId; span: Span }>

type Job = Readonly<{ job: string; call: string; done: number; of: number }>

export type Session = Readonly<{
  /** `starting` until the host has answered; `locked` without a project. */
  stage: 'starting' | 'locked' | 'open'
  connection: Connection
  host: Output<'app.status'>['host']
  version: string
  preferences: Preferences
  project: ProjectStatus | null
  room: Room
  /** The document that Koding and Anonymisering show. */
  document: DocumentId | null
  target: Target | null
  areNamesHidden: boolean
  isListHidden: boolean
  isSideHidden: boolean
  jobs: readonly Job[]
}>

const first: Session = {
  stage: 'starting',
  connection: 'open',
  host: 'browser',
  version: '',
  preferences: {
    language: languageOfBrowser(),
    theme: 'system',
    transcriptFont: 'serif',
    transcriptSize: 17,
    lockAfterMinutes: 15,
  },
  project: null,
  room: 'material',
  document: null,
  target: null,
  areNamesHidden: false,
  isListHidden: false,
  isSideHidden: false,
  jobs: [],
}

/** What the window shows and where the user is. The truth of the project lies behind the contract. */
export const useSession = create<Session>(() => first)

function languageOfBrowser(): Language {
  const [written = ''] = typeof navigator === 'undefined' ? [] : navigator.languages
  if (written.startsWith('nn')) return 'nn'
  return /^(nb|no|da|sv)/.test(written) ? 'nb' : written.startsWith('en') ? 'en' : 'nb'
}

export const setSession = useSession.setState
export const session = useSession.getState

/** Goes to a room, and to a place in it where one is given. */
export function goTo(room: Room, at?: Readonly<{ document: DocumentId; span?: Span }>): void {
  setSession({
    room,
    ...(at ? { document: at.document, target: at.span ? { document: at.document, span: at.span } : null } : {}),
  })
}

let isHeld = false

/** Takes the status of the project as a call has given it; null: there is none open. */
export function setProject(project: ProjectStatus | null): void {
  const before = session().project
  // An answer that was overtaken by a later command says nothing new.
  if (before && before.settings.id === project?.settings.id && project.seq < before.seq) return
  const isAnother = before?.path !== project?.path
  setSession({
    project,
    stage: project && !isHeld ? 'open' : 'locked',
    ...(isAnother ? { room: 'material', document: null, target: null, jobs: [], areNamesHidden: false } : {}),
  })
}

/** Keeps a new project from opening before its recovery code has been read. Gives the way to let go. */
export function holdProject(): () => void {
  isHeld = true
  return releaseProject
}

export function releaseProject(): void {
  isHeld = false
  setProject(session().project)
}

keepOverLock<Partial<Session>>(
  'place',
  () => {
    const { room, document, areNamesHidden, isListHidden, isSideHidden } = session()
    return { room, document, areNamesHidden, isListHidden, isSideHidden }
  },
  (place) => setSession(place),
)
