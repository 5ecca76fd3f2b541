import { FaultError } from '../../core/contract/fault'
import type { FileSystem } from '../../electron/host/store/file-system'
import type { Act, Chapter, Hands, Known } from './known'
import { memoryDisk, type MemoryDisk } from './memory-disk'
import { folder, nameListsOn, storeOn } from './scenario'
import { nothingKnown } from './story'

/** How far a chapter has come: what is known, and what is known as well when the act under way has been done. */
export type Progress = { known: Known; underWay: Act | null }

export function possibleIn({ known, underWay }: Progress): readonly Known[] {
  return underWay === null ? [known] : [known, underWay.after(known)]
}

export const kdf = { N: 2 ** 10, r: 1, p: 1 }

export function handsOn(file: FileSystem, { day, isAboutKeys = false }: Pick<Chapter, 'day' | 'isAboutKeys'>): Hands {
  const time = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`
  let ms = 0
  const now = () => time.replace('.000', `.${String((ms += 1)).padStart(3, '0')}`)
  const computer = { host: 'maskin', processId: 2 ** 30, now }
  const options = { computer, kdf: isAboutKeys ? { ...kdf, p: 2 } : kdf }
  return {
    store: storeOn(file, options),
    nameLists: nameListsOn(file, options),
    isAboutKeys,
    project: null,
    list: null,
  }
}

/**
 * Plays a chapter as a user would through faults: tries an act that failed once more, and gives up what then still fails.
 * Gives whether it came to its end. `onFault` sees each fault.
 */
export async function playChapter(
  file: FileSystem,
  chapter: Chapter,
  progress: Progress,
  onFault: (error: unknown) => void,
): Promise<boolean> {
  const hands = handsOn(file, chapter)
  try {
    for (const act of chapter.acts)
      if (!(await isDone(act, hands, progress, onFault)) && !(await isDone(act, hands, progress, onFault))) return false
    return true
  } finally {
    hands.list?.close()
    await hands.project?.close()
  }
}

async function isDone(act: Act, hands: Hands, progress: Progress, onFault: (error: unknown) => void): Promise<boolean> {
  progress.underWay = act
  try {
    const found = await act.run(hands, progress.known)
    progress.known = { ...act.after(progress.known), ...found }
    progress.underWay = null
    return true
  } catch (error) {
    onFault(error)
    return false
  }
}

/** What a fault may be: an errno that came through as data. */
export function isExpected(error: unknown): boolean {
  const code = error instanceof FaultError ? error.fault.code : codeIn(error)
  return /^disk\.|^project\.(damaged|read-only|none-open|exists)$|^name-list\.exists$/.test(code)
}

/** `valueOf` throws a fault as JSON. */
function codeIn(error: unknown): string {
  try {
    return (JSON.parse((error as Error).message) as { code: string }).code
  } catch {
    return ''
  }
}

/** An empty disk with the user's folders. */
export async function emptyDisk(): Promise<MemoryDisk> {
  const disk = memoryDisk()
  for (const path of [folder, `${folder}/kopier`, `${folder}/app-data`]) await disk.file.mkdir(path)
  for (const path of ['/', folder]) await disk.file.fsyncFolder(path)
  return disk
}

export type Start = Readonly<{ disk: MemoryDisk; known: Known }>

/** The disk and what is known at the start of each chapter. */
export async function startsOf(chapters: readonly Chapter[]): Promise<readonly Start[]> {
  const starts: Start[] = []
  let start: Start = { disk: await emptyDisk(), known: nothingKnown }
  for (const chapter of chapters) {
    starts.push(start)
    const disk = start.disk.crash('killed', () => 0)
    const progress: Progress = { known: start.known, underWay: null }
    await playChapter(disk.file, chapter, progress, (error) => {
      throw error
    })
    start = { disk, known: progress.known }
  }
  return starts
}
