import type { ModelSpan } from '../anonymise/name-model/read-line'
import type { Fault, Result } from '../contract/fault'
import type { ChosenModel, ModelLook } from '../contract/name-model'
import type { Frame, Shell } from '../history/frame'
import type { Snapshot } from '../history/snapshot'
import type { DocumentId, Id, RecordType } from '../model/ids'
import type { NameList } from '../model/name-list'
import type { IsoInstant, Language } from '../model/scalars'
import type { JobInput, JobName, JobOutput } from './jobs'

/** The only clock. */
export type Clock = Readonly<{ now(): IsoInstant }>

/** The only maker of ids. */
export type Ids = Readonly<{ next<T extends RecordType>(type: T): Id<T>; token(): string }>

/** The only chance. `bytes(n)` gives n bytes that nobody can foretell. */
export type Random = Readonly<{ bytes(count: number): Uint8Array }>

/**
 * An open project on disk. Every method that writes is durable before it resolves (fsync), and rejects with a
 * `FaultError` (`disk.*`, `project.read-only`) having changed nothing that was acknowledged before.
 */
export type OpenProject = Readonly<{
  path: string
  isReadOnly: boolean
  /** The snapshot and the frames after it, as found when the project was opened. */
  loaded: Readonly<{ snapshot: Snapshot; frames: readonly Frame[] }>
  /** What opening found: damage, a rollback, a synced folder. */
  notices: readonly Fault[]
  append(frame: Frame): Promise<void>
  /** Folds the journal into new snapshots; only `changed` documents are written anew. Undo goes on reaching back. */
  compact(snapshot: Snapshot, changed: ReadonlySet<DocumentId>): Promise<void>
  /**
   * Writes and verifies a new generation and a fresh backup, then erases every older generation, payload and backup,
   * and the imported bytes of `forget`. The audit shells stay, and `shell`, the barrier's own, joins them: a barrier has
   * no frame in any journal, the snapshot holds what it did.
   */
  barrier(snapshot: Snapshot, shell: Shell, forget: readonly DocumentId[]): Promise<void>
  /** Keeps the bytes that a document was read from, in the place of former ones. */
  putSource(document: DocumentId, bytes: Uint8Array): Promise<void>
  /** Keeps the bytes of a file that was joined to a document; they go when its own do. The same bytes are kept once. */
  joinSource(document: DocumentId, bytes: Uint8Array): Promise<void>
  source(document: DocumentId): Promise<Uint8Array | null>
  joined(document: DocumentId): Promise<readonly Uint8Array[]>
  /** The audit trail from the first command on, hash-chained. */
  shells(): Promise<readonly Shell[]>
  /** Writes a backup of this moment into the project's own folder. */
  backUp(): Promise<Backup>
  /** Writes a whole copy of the project, without imported bytes, as `name` in the folder; it opens with today's passphrase. */
  backUpTo(folder: string, name: string): Promise<Readonly<{ path: string }>>
  /** The backups in the project's own folder, the newest first. */
  backups(): Promise<readonly Backup[]>
  /** What a backup holds. Faults: `record.missing` when it is gone, `project.damaged`. */
  readBackup(id: string): Promise<Readonly<{ snapshot: Snapshot; frames: readonly Frame[] }>>
  /** Puts the project behind another passphrase, a new recovery code, or both. Faults: `vault.*`. */
  rekey(passphrase: string, change: Rekeying): Promise<Readonly<{ recoveryCode: string }>>
  /** Seals bytes with the project's key, to be held in memory while it is closed. Nothing is written. */
  sealDrafts(bytes: Uint8Array): Uint8Array
  /** Opens what `sealDrafts` of the same project gave, also after it was closed and opened again; else null. */
  openDrafts(sealed: Uint8Array): Uint8Array | null
  /** How many frames the journal holds since the last snapshot. */
  journalLength(): number
  close(): Promise<void>
}>

/** A backup in the project's own folder. `seq` is its last command. */
export type Backup = Readonly<{ id: string; time: IsoInstant; seq: number; documents: number; codings: number }>

/** Whether a project opens without its passphrase on this computer; `absent` and `unprotected`: it cannot be let to. */
export type WithoutPassword = 'on' | 'off' | 'absent' | 'unprotected'

/** How a project is entered. `waitSeconds`: how long wrong tries of the passphrase hold back the next. */
export type Entry = Readonly<{ waitSeconds: number; withoutPassword: WithoutPassword }>

/** What is to be another. Passphrase null: it stays. The code that is given is '' when it stays. */
export type Rekeying = Readonly<{ newPassphrase: string | null; isRecoveryRenewed: boolean }>

/** Makes and opens projects on disk. Expected faults are results: `project.*`, `vault.*`, `disk.*`. */
export type ProjectStore = Readonly<{
  /** Makes `<folder>/<name>.fortrolig` with the given first snapshot. Gives the recovery code, shown once. `shells`: the audit trail that the snapshot goes on from. */
  create(
    folder: string,
    name: string,
    passphrase: string,
    content: Snapshot & Readonly<{ shells?: readonly Shell[] }>,
  ): Promise<Result<Readonly<{ project: OpenProject; recoveryCode: string }>>>
  /** `acceptDamage`: open the longest good prefix for writing, after the user has agreed to what is missing. */
  open(path: string, passphrase: string, options?: Readonly<{ acceptDamage?: boolean }>): Promise<Result<OpenProject>>
  /** How the project at this path is entered on this computer. */
  entry(path: string): Promise<Result<Entry>>
  /** Opens without a passphrase, where the system's keychain keeps the key. Fault: `keychain.not-kept`. */
  openKept(path: string, options?: Readonly<{ acceptDamage?: boolean }>): Promise<Result<OpenProject>>
  /**
   * Lets the project open without a passphrase for whoever is logged in on this computer. The passphrase is asked for.
   * Faults: `vault.wrong-passphrase`, `keychain.absent`, `keychain.unprotected`.
   */
  keepKey(path: string, passphrase: string): Promise<Result<void>>
  /** Ends that: what the keychain kept is gone when it resolves. */
  forgetKey(path: string): Promise<Result<void>>
  /** Opens by recovery code and sets a new passphrase. */
  recover(path: string, recoveryCode: string, passphrase: string): Promise<Result<OpenProject>>
}>

/** The name list's own vault file. `write` is atomic and durable. */
export type OpenNameList = Readonly<{
  path: string
  /** What opening found: `name-list.rolled-back`; it is said until the list is written. */
  notices: readonly Fault[]
  content(): NameList
  write(content: NameList): Promise<void>
  /** Puts the list behind another passphrase. Faults: `vault.wrong-passphrase`, `vault.weak-passphrase`. */
  rekey(passphrase: string, newPassphrase: string): Promise<void>
  close(): void
}>

/** Makes and opens name lists. Faults: `name-list.exists`, `vault.*`, `disk.*`. */
export type NameListStore = Readonly<{
  create(path: string, passphrase: string, content: NameList): Promise<Result<OpenNameList>>
  open(path: string, passphrase: string): Promise<Result<OpenNameList>>
  /** Removes the file of the list with this id, durably, and forgets where it was. A file that is gone already is no fault. */
  remove(path: string, id: string): Promise<Result<Readonly<{ path: string }>>>
  /** Where the list with this id was last seen on this computer, or null. */
  lastPath(id: string): Promise<string | null>
}>

/** One line of a folder. */
export type FolderEntry = Readonly<{
  name: string
  path: string
  kind: 'folder' | 'file' | 'project' | 'name-list'
  bytes: number
  modified: IsoInstant
}>

/** Files outside projects: what comes in, and the finished files that go out. */
export type Files = Readonly<{
  /** The bytes of a file that the user chose (by path) or dropped (by upload id). Limit 100 MB. */
  read(source: FileSource): Promise<Result<Readonly<{ name: string; bytes: Uint8Array }>>>
  /** Reserves a one-time upload; its bytes come by another way than the contract. Faults: `import.too-large`. */
  expect(name: string, bytes: number): Result<Readonly<{ upload: string }>>
  /** Writes a finished file whole or not at all: temp file, fsync, rename. */
  write(path: string, bytes: Uint8Array): Promise<Result<Readonly<{ path: string }>>>
  /**
   * Writes bytes, under a name, into an archive that opens without the app by the password that is given back: new, and as
   * strong as a key. Nothing is written unsealed.
   */
  writeSealed(
    path: string,
    name: string,
    bytes: Uint8Array,
  ): Promise<Result<Readonly<{ path: string; password: string }>>>
  list(
    folder: string | null,
  ): Promise<Result<Readonly<{ folder: string; parent: string | null; entries: readonly FolderEntry[] }>>>
  exists(path: string): Promise<boolean>
  join(folder: string, name: string): string
  /** The folder of the sample study's files, and a fresh private place for a spoilable copy of it. */
  samples(): Readonly<{ source: string; workingFolder: string }>
  /** Removes the copy, and leaves its folder there and empty. */
  clearSampleCopy(): Promise<void>
}>

/** A file that the user chose: by path, or sent by the window. */
export type FileSource = Readonly<{ kind: 'path'; path: string }> | Readonly<{ kind: 'upload'; upload: string }>

/** `cancelled` resolves when nobody waits for the job any more; the worker is then ended. */
export type JobContext = Readonly<{ cancelled?: Promise<void>; onProgress?: (done: number, of: number) => void }>

/** Runs pure functions of core away from the main thread. */
export type Jobs = Readonly<{
  run<N extends JobName>(name: N, input: JobInput<N>, context?: JobContext): Promise<JobOutput<N>>
}>

/** What the app remembers on this computer outside projects. No titles, no names, no paths. */
export type Preferences = Readonly<{
  language: Language
  theme: 'system' | 'light' | 'dark' | 'contrast'
  transcriptFont: 'serif' | 'sans' | 'legible'
  transcriptSize: number
  /** 0: never. */
  lockAfterMinutes: number
}>

/** Where the preferences lie. Reading gives the defaults when there is nothing. */
export type PreferenceStore = Readonly<{ read(): Promise<Preferences>; write(preferences: Preferences): Promise<void> }>

/**
 * A language model that the user has placed on this computer by hand: extra candidates for texts. Nothing is fetched, and
 * nothing of a text is kept or logged. Expected faults are results: `name-model.*`, `disk.*`, `app.over-limit`.
 */
export type NameModel = Readonly<{
  /** Which was chosen on this computer; null: none. */
  chosen(): Promise<ChosenModel | null>
  /** Reads and tries the model in a folder, and keeps nothing. */
  look(folder: string): Promise<Result<ModelLook>>
  /** Remembers where it lies and the hashes of its files, if they are still these. */
  choose(model: ChosenModel): Promise<Result<void>>
  forget(): Promise<void>
  /** What the chosen model takes for names in each line, by files with the hashes that were chosen. */
  read(lines: readonly string[]): Promise<Result<readonly (readonly ModelSpan[])[]>>
  /** Ends what runs and frees what is loaded, with all that it has in memory. */
  release(): Promise<void>
}>

/** All that core needs from the outside. */
export type Ports = Readonly<{
  clock: Clock
  ids: Ids
  random: Random
  projects: ProjectStore
  nameLists: NameListStore
  files: Files
  jobs: Jobs
  preferences: PreferenceStore
  nameModel: NameModel
}>
