import type { FileSystem, OpenFile } from '../../electron/host/store/file-system'

/**
 * What a file or a folder's list of names holds: as programs see it, and as it is on the platter. `given up`: the bytes
 * that a failed fsync has left in memory alone. The system takes them for written, so no later fsync brings them to the
 * platter, as Linux does it ("fsyncgate"); only writing them again does.
 */
type FileNode = { readonly kind: 'file'; seen: Buffer; durable: Buffer; givenUp: readonly Range[] }
type Range = Readonly<{ start: number; end: number }>
type FolderNode = { readonly kind: 'folder'; seen: Map<string, DiskNode>; durable: Map<string, DiskNode> }
type DiskNode = FileNode | FolderNode

/**
 * How a crash leaves the disk. `killed`: the program ended, the system goes on, and what was not synced is not yet on the
 * platter. `power-cut`: only
 * what was synced is there, file by file and name by name. `anything`: of what was not synced some is there and some is
 * not, and a file may have grown without its bytes.
 */
export type CrashKind = 'killed' | 'power-cut' | 'anything'

/** An open file whose fsync can be made to fail. */
export type MemoryOpenFile = OpenFile & Readonly<{ failSync(): void }>

export type MemoryFileSystem = Omit<FileSystem, 'open'> &
  Readonly<{ open(...given: Parameters<FileSystem['open']>): Promise<MemoryOpenFile> }>

export type MemoryDisk = Readonly<{
  file: MemoryFileSystem
  /** What is on the disk after a crash. `chance` gives 0 to 1. */
  crash(kind: CrashKind, chance: () => number): MemoryDisk
  bytes(path: string): Buffer
  put(path: string, bytes: Buffer): void
  remove(path: string): void
  /** Every file's path and bytes. */
  all(): readonly Readonly<{ path: string; bytes: Buffer }>[]
}>

/** A disk in memory that knows what fsync promises and nothing more. Everything but syncing works at once. */
export function memoryDisk(root: FolderNode = folderNode()): MemoryDisk {
  const file: MemoryFileSystem = {
    open: (path, how) => attempt(() => openNode(root, path, how)),
    readFile: (path) => attempt(() => Buffer.from(fileAt(root, path).seen)),
    readdir: (path) => attempt(() => [...folderAt(root, path).seen.keys()]),
    stat: (path) =>
      attempt(() => {
        const node = find(root, path)
        return (
          node && { isFolder: node.kind === 'folder', bytes: node.kind === 'file' ? node.seen.length : 0, mode: 0o700 }
        )
      }),
    mkdir: (path) =>
      attempt(() => {
        const { parent, name } = parentOf(root, path)
        if (parent.seen.has(name)) throw errno('EEXIST')
        parent.seen.set(name, folderNode())
      }),
    rename: (from, to) => attempt(() => renameNode(root, from, to)),
    unlink: (path) =>
      attempt(() => {
        fileAt(root, path)
        const { parent, name } = parentOf(root, path)
        parent.seen.delete(name)
      }),
    rmdir: (path) =>
      attempt(() => {
        if (folderAt(root, path).seen.size > 0) throw errno('ENOTEMPTY')
        const { parent, name } = parentOf(root, path)
        parent.seen.delete(name)
      }),
    fsyncFolder: (path) =>
      attempt(() => {
        const folder = folderAt(root, path)
        folder.durable = new Map(folder.seen)
      }),
    pause: () => Promise.resolve(),
  }
  return {
    file,
    crash: (kind, chance) =>
      memoryDisk((kind === 'killed' ? sameDisk(root, new Map()) : afterCrash(root, kind, chance)) as FolderNode),
    bytes: (path) => Buffer.from(fileAt(root, path).seen),
    put(path, bytes) {
      const { parent, name } = parentOf(root, path)
      const node: FileNode = { kind: 'file', seen: bytes, durable: bytes, givenUp: [] }
      parent.seen.set(name, node)
      parent.durable.set(name, node)
    },
    remove(path) {
      const { parent, name } = parentOf(root, path)
      parent.seen.delete(name)
      parent.durable.delete(name)
    },
    all: () => filesBelow(root, ''),
  }
}

function folderNode(): FolderNode {
  return { kind: 'folder', seen: new Map(), durable: new Map() }
}

export function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code })
}

async function attempt<T>(work: () => T): Promise<T> {
  await Promise.resolve()
  return work()
}

function find(root: FolderNode, path: string): DiskNode | null {
  let node: DiskNode | undefined = root
  for (const name of path.split('/').filter((it) => it !== '' && it !== '.'))
    node = node?.kind === 'folder' ? node.seen.get(name) : undefined
  return node ?? null
}

function fileAt(root: FolderNode, path: string): FileNode {
  const node = find(root, path)
  if (node === null) throw errno('ENOENT')
  if (node.kind !== 'file') throw errno('EISDIR')
  return node
}

function folderAt(root: FolderNode, path: string): FolderNode {
  const node = find(root, path)
  if (node === null) throw errno('ENOENT')
  if (node.kind !== 'folder') throw errno('ENOTDIR')
  return node
}

function parentOf(root: FolderNode, path: string): Readonly<{ parent: FolderNode; name: string }> {
  const names = path.split('/').filter((it) => it !== '')
  return { parent: folderAt(root, names.slice(0, -1).join('/')), name: names.at(-1) ?? '' }
}

function openNode(root: FolderNode, path: string, how: 'new' | 'empty' | 'keep'): MemoryOpenFile {
  const { parent, name } = parentOf(root, path)
  const found = parent.seen.get(name)
  if (found?.kind === 'folder') throw errno('EISDIR')
  if (found !== undefined && how === 'new') throw errno('EEXIST')
  const node: FileNode = found ?? { kind: 'file', seen: Buffer.alloc(0), durable: Buffer.alloc(0), givenUp: [] }
  if (how === 'empty') Object.assign(node, { seen: Buffer.alloc(0), givenUp: [] })
  parent.seen.set(name, node)
  const sync = () =>
    attempt(() => {
      node.durable = withGivenUp(node)
    })
  return {
    write: (bytes, position) =>
      attempt(() => {
        const grown = Buffer.alloc(Math.max(node.seen.length, position + bytes.length))
        node.seen.copy(grown)
        grown.set(bytes, position)
        node.seen = grown
        node.givenUp = without(node.givenUp, { start: position, end: position + bytes.length })
        return bytes.length
      }),
    truncate: (length) =>
      attempt(() => {
        const cut = Buffer.alloc(length)
        node.seen.copy(cut)
        node.seen = cut
        node.givenUp = without(node.givenUp, { start: length, end: Infinity })
      }),
    datasync: sync,
    sync,
    close: () => Promise.resolve(),
    failSync() {
      node.givenUp = [...node.givenUp, ...changedRange(node)]
    },
  }
}

/** What a sync that succeeds brings to the platter. */
function withGivenUp({ seen, durable, givenUp }: FileNode): Buffer {
  if (givenUp.length === 0) return seen
  const written = Buffer.from(seen)
  for (const { start, end } of givenUp) {
    written.fill(0, start, Math.min(end, written.length))
    durable.copy(written, start, start, Math.min(end, durable.length, written.length))
  }
  return written
}

/** From the first byte that is not on the platter as it is seen, to the end. */
function changedRange({ seen, durable }: FileNode): readonly Range[] {
  const start = seen.findIndex((byte, at) => byte !== durable[at])
  return start < 0 ? [] : [{ start, end: seen.length }]
}

function without(ranges: readonly Range[], taken: Range): readonly Range[] {
  return ranges.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ].filter((it) => it.start < it.end),
  )
}

/** The disk as it is, for the next process: a file stays one file under all its names. */
function sameDisk(node: DiskNode, made: Map<DiskNode, DiskNode>): DiskNode {
  const known = made.get(node)
  if (known !== undefined) return known
  if (node.kind === 'file') {
    const file = { ...node }
    made.set(node, file)
    return file
  }
  const folder = folderNode()
  made.set(node, folder)
  for (const [name, it] of node.seen) folder.seen.set(name, sameDisk(it, made))
  for (const [name, it] of node.durable) folder.durable.set(name, sameDisk(it, made))
  return folder
}

function renameNode(root: FolderNode, from: string, to: string): void {
  const node = find(root, from)
  if (node === null) throw errno('ENOENT')
  const target = parentOf(root, to)
  const there = target.parent.seen.get(target.name)
  if (there?.kind === 'folder' && there.seen.size > 0) throw errno('ENOTEMPTY')
  const source = parentOf(root, from)
  source.parent.seen.delete(source.name)
  target.parent.seen.set(target.name, node)
}

function afterCrash(node: DiskNode, kind: CrashKind, chance: () => number): DiskNode {
  if (node.kind === 'file') {
    const left = contentAfter(node, kind, chance)
    return { kind: 'file', seen: left, durable: left, givenUp: [] }
  }
  const left = new Map<string, DiskNode>()
  for (const name of new Set([...node.seen.keys(), ...node.durable.keys()])) {
    const isAsSeen = kind === 'anything' && chance() < 0.5
    const child = (isAsSeen ? node.seen : node.durable).get(name)
    if (child !== undefined) left.set(name, afterCrash(child, kind, chance))
  }
  return { kind: 'folder', seen: left, durable: new Map(left) }
}

function contentAfter(node: FileNode, kind: CrashKind, chance: () => number): Buffer {
  const { durable } = node
  const seen = withGivenUp(node)
  if (kind === 'power-cut' || seen === durable) return durable
  const roll = chance()
  if (roll < 0.3) return durable
  if (roll < 0.6) return seen
  const isGrowth = seen.subarray(0, durable.length).equals(durable)
  if (!isGrowth) return durable
  const grown = seen.length - durable.length
  if (roll < 0.8) return seen.subarray(0, durable.length + Math.floor(chance() * grown))
  return Buffer.concat([durable, Buffer.alloc(grown)])
}

function filesBelow(folder: FolderNode, path: string): readonly Readonly<{ path: string; bytes: Buffer }>[] {
  return [...folder.seen].flatMap(([name, node]) =>
    node.kind === 'file' ? [{ path: `${path}/${name}`, bytes: node.seen }] : filesBelow(node, `${path}/${name}`),
  )
}
