import { useCallback, useEffect, useState } from 'react'
import type { Input, Output, Reply } from '../../../core/contract/contract'
import type { Fault } from '../../../core/contract/fault'
import { api } from '../../api/client'

type Source = Input<'import.preview'>['source']

/** A file that waits to be read; its bytes are sent when its turn comes. */
export type ImportFile = Readonly<{ name: string; source: () => Promise<Reply<Source>> }>

export type ImportPreview = Output<'import.preview'>

type Step = Readonly<{ at: number; preview: ImportPreview | null; fault: Fault | null }>

const begin: Step = { at: 0, preview: null, fault: null }

/** Takes files one by one: reads each, holds its preview until it is taken or skipped, then goes on. */
export function useImport(files: readonly ImportFile[], onDone: () => void) {
  const [step, setStep] = useState(begin)
  const file = files[step.at]

  useEffect(() => {
    let isCurrent = true
    if (!file) return undefined
    void read(file).then((reply) => {
      if (isCurrent) {
        setStep((it) => (reply.ok ? { ...it, preview: reply.value } : { ...it, fault: reply.fault }))
      } else if (reply.ok) {
        void api('import.discard', { preview: reply.value.preview })
      }
    })
    return () => {
      isCurrent = false
    }
  }, [file])

  const next = useCallback(() => {
    if (step.at + 1 < files.length) setStep({ ...begin, at: step.at + 1 })
    else onDone()
  }, [step.at, files.length, onDone])

  const skip = useCallback(() => {
    if (step.preview) void api('import.discard', { preview: step.preview.preview })
    next()
  }, [step.preview, next])

  const stop = useCallback(() => {
    if (step.preview) void api('import.discard', { preview: step.preview.preview })
    onDone()
  }, [step.preview, onDone])

  return { file, at: step.at, preview: step.preview, fault: step.fault, next, skip, stop }
}

async function read(file: ImportFile): Promise<Reply<ImportPreview>> {
  const source = await file.source()
  return source.ok ? api('import.preview', { source: source.value }) : source
}
