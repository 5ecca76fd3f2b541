import { useEffect, useState } from 'react'
import type { Input, Output, Reply } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import { api } from '../../../api/client'

type Source = Input<'import.preview'>['source']

/** A file that waits to be read; its bytes are sent when its turn comes. */
export type ImportFile = Readonly<{ name: string; source: () => Promise<Reply<Source>> }>

export type ImportPreview = Output<'import.preview'>

/** What became of one file. */
export type ImportOutcome = Readonly<{ name: string }> &
  (
    | Readonly<{ what: 'added'; title: string }>
    | Readonly<{ what: 'skipped' }>
    | Readonly<{ what: 'failed'; fault: Fault }>
  )

type Step = Readonly<{ outcomes: readonly ImportOutcome[]; preview: ImportPreview | null; fault: Fault | null }>

const begin: Step = { outcomes: [], preview: null, fault: null }

/** Takes files one by one: reads each, holds its preview until it is taken or skipped, then goes on. A bad one stops nobody. */
export function useImport(files: readonly ImportFile[]) {
  const [step, setStep] = useState(begin)
  const at = step.outcomes.length
  const file = files[at]

  useEffect(() => {
    let isCurrent = true
    if (!file) return undefined
    void read(file).then((reply) => {
      if (isCurrent) {
        setStep((it) => (reply.ok ? { ...it, preview: reply.value } : { ...it, fault: reply.fault }))
      } else if (reply.ok) {
        discard(reply.value)
      }
    })
    return () => {
      isCurrent = false
    }
  }, [file])

  function settle(...outcomes: readonly ImportOutcome[]) {
    setStep({ outcomes: [...step.outcomes, ...outcomes], preview: null, fault: null })
  }
  function skip() {
    if (!file) return
    discard(step.preview)
    settle(step.fault ? { name: file.name, what: 'failed', fault: step.fault } : { name: file.name, what: 'skipped' })
  }
  function stop() {
    discard(step.preview)
    settle(...files.slice(at).map((it) => ({ name: it.name, what: 'skipped' as const })))
  }
  return {
    file,
    at,
    preview: step.preview,
    fault: step.fault,
    outcomes: step.outcomes,
    added: (title: string) => file && settle({ name: file.name, what: 'added', title }),
    skip,
    stop,
  }
}

function discard(preview: ImportPreview | null): void {
  if (preview) void api('import.discard', { preview: preview.preview })
}

async function read(file: ImportFile): Promise<Reply<ImportPreview>> {
  const source = await file.source()
  return source.ok ? api('import.preview', { source: source.value }) : source
}
