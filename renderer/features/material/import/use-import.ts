import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Input, Output, Reply } from '../../../../core/contract/contract'
import { api } from '../../../api/client'
import { runCommand } from '../../../state/use-command'
import { createImportRun, type ImportPorts } from './import-run'

type Source = Input<'import.preview'>['source']

/** A file that waits to be read; its bytes are sent when its turn comes. */
export type ImportFile = Readonly<{ name: string; source: () => Promise<Reply<Source>> }>

export type ImportPreview = Output<'import.preview'>

/** A run through the files, for as long as the component is there. */
export function useImport(files: readonly ImportFile[]) {
  const [run] = useState(() =>
    createImportRun(
      files.map((it) => it.name),
      portsTo(files),
    ),
  )
  const state = useSyncExternalStore(run.subscribe, run.state)
  useEffect(() => {
    run.start()
    return run.stop
  }, [run])
  return { state, run }
}

function portsTo(files: readonly ImportFile[]): ImportPorts {
  return {
    async read({ file, part }) {
      if (part !== null) return api('import.reread', part)
      const source = await files[file]!.source()
      return source.ok ? api('import.preview', { source: source.value }) : source
    },
    discard: ({ preview }) => void api('import.discard', { preview }),
    confirm: (input) => runCommand('import.confirm', { ...input, isOneOfMany: true }, 'own'),
    async participants() {
      const reply = await api('participant.list', {})
      return reply.ok ? reply.value : []
    },
    async titleOf(id) {
      const reply = await api('document.list', {})
      const found = reply.ok ? reply.value.find(({ document }) => document.id === id) : undefined
      return found?.document.title ?? ''
    },
  }
}
