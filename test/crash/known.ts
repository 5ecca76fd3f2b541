import type { Snapshot } from '../../core/history/snapshot'
import type { DocumentId } from '../../core/model/ids'
import type { NameList } from '../../core/model/name-list'
import type { OpenNameList, OpenProject } from '../../core/service/ports'
import type { createNameListStore } from '../../electron/host/store/name-list-store'
import type { createProjectStore } from '../../electron/host/store/project-store'

/** What the disk has answered for: all that must be there whatever happens next. */
export type Known = Readonly<{
  /** Null: there is no project yet. */
  snapshot: Snapshot | null
  passphrase: string
  /** Null: there is none that anybody has seen. */
  recoveryCode: string | null
  sources: Readonly<Record<DocumentId, string>>
  /** The last backup in the project's folder. */
  backup: Readonly<{ id: string; snapshot: Snapshot }> | null
  /** The project in another folder. */
  copy: Readonly<{ path: string; snapshot: Snapshot }> | null
  /** Null: there is no name list. */
  list: NameList | null
  listPassphrase: string
  /** Words that barriers have erased: they may be nowhere in the project. */
  erased: readonly string[]
}>

/** What an act has in its hands. It opens and closes for itself. */
export type Hands = {
  readonly store: ReturnType<typeof createProjectStore>
  readonly nameLists: ReturnType<typeof createNameListStore>
  readonly isAboutKeys: boolean
  project: OpenProject | null
  list: OpenNameList | null
}

/** One thing that the user has done: wholly there when it is answered, wholly there or not at all before. */
export type Act = Readonly<{
  name: string
  /** What is known when it has been done, as far as that can be told before. */
  after(known: Known): Known
  /** Gives what could not be told before. */
  run(hands: Hands, known: Known): Promise<Partial<Known> | void>
}>

/** A session with the project. `day`: of November 2026; `isAboutKeys`: passwords cost more than before. */
export type Chapter = Readonly<{ name: string; day: number; isAboutKeys?: boolean; acts: readonly Act[] }>
