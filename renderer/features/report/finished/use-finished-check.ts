import { useState } from 'react'
import type { Input, Reply } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import type { ProjectStatus } from '../../../../core/contract/project'
import { upload } from '../../../api/client'
import { runCommand } from '../../../state/use-command'
import { setFinished } from './finished-state'

type Source = Input<'report.checkFinished'>['source']

/** Checks a file that was chosen or dropped. A check that was stopped leaves the one before. */
export function useFinishedCheck(project: ProjectStatus) {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)

  async function run(source: () => Promise<Reply<Source>>): Promise<void> {
    setBusy(true)
    setFault(null)
    const given = await source()
    const reply = given.ok ? await runCommand('report.checkFinished', { source: given.value }, 'own') : given
    setBusy(false)
    if (reply.ok) setFinished(project, { checked: reply.value })
    else if (reply.fault.code !== 'app.cancelled') setFault(reply.fault)
  }

  return {
    isBusy,
    fault,
    checkPath: (path: string) => run(() => Promise.resolve({ ok: true, value: { kind: 'path', path } })),
    checkFile: (file: File) =>
      run(async () => {
        const sent = await upload(file)
        return sent.ok ? { ok: true, value: { kind: 'upload', upload: sent.value.upload } } : sent
      }),
  }
}
