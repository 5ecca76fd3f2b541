import type { Frame, Shell } from '../../core/history/frame'
import type { Snapshot } from '../../core/history/snapshot'
import type { DocumentId } from '../../core/model/ids'
import type { OpenProject } from '../../core/service/ports'

/** One call to an open project. */
export type Step =
  | Readonly<{ kind: 'append'; frame: Frame }>
  | Readonly<{ kind: 'compact'; snapshot: Snapshot; changed: ReadonlySet<DocumentId> }>
  | Readonly<{ kind: 'barrier'; snapshot: Snapshot; shell: Shell; forget: readonly DocumentId[] }>
  | Readonly<{ kind: 'source'; document: DocumentId; bytes: Buffer }>

export async function perform(project: OpenProject, step: Step): Promise<void> {
  switch (step.kind) {
    case 'append':
      return project.append(step.frame)
    case 'compact':
      return project.compact(step.snapshot, step.changed)
    case 'barrier':
      return project.barrier(step.snapshot, step.shell, step.forget)
    case 'source':
      return project.putSource(step.document, step.bytes)
  }
}
