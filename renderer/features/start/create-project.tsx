import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { holdProject } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { FormDialog } from '../../ui/form-dialog'
import { FolderDialog } from '../files/folder-dialog'
import { noPassword } from './new-password'
import { isComplete, ProjectForm, type NewProject } from './project-form'
import { RecoveryCode } from './recovery-code'

/** Makes a project, and shows its recovery code once before it opens. */
export function CreateProject({ onClose }: Readonly<{ onClose: () => void }>) {
  const { start, common } = useMessages()
  const language = useLanguage()
  const home = useQuery('file.list', { folder: null })
  const create = useCommand('project.create', 'own')
  const [typed, setForm] = useState<NewProject>({
    name: '',
    folder: '',
    password: noPassword,
    coder: { name: '', initials: '' },
    language,
  })
  const [isAsked, setAsked] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null)
  const form = { ...typed, folder: typed.folder || (home.value?.folder ?? '') }

  async function submit() {
    setAsked(true)
    if (!isComplete(form)) return
    const release = holdProject()
    const reply = await create.run({
      folder: form.folder,
      name: form.name.trim(),
      passphrase: form.password.first,
      coder: { name: form.coder.name.trim(), initials: form.coder.initials.trim() },
      language: form.language,
    })
    if (!reply.ok) return release()
    setForm({ ...form, password: noPassword })
    setRecoveryCode(reply.value.recoveryCode)
  }

  if (recoveryCode !== null) return <RecoveryCode code={recoveryCode} />
  if (isChoosing) {
    return (
      <FolderDialog
        title={start.create.folderTitle}
        choose={start.create.useFolder}
        folder={form.folder || null}
        onClose={() => setChoosing(false)}
        onChoose={(folder) => {
          setForm({ ...form, folder })
          setChoosing(false)
        }}
      />
    )
  }
  return (
    <FormDialog
      title={start.create.title}
      submit={start.create.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={create.isBusy}
    >
      {create.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, create.fault)}
        </Callout>
      ) : null}
      <ProjectForm form={form} onChange={setForm} onChooseFolder={() => setChoosing(true)} isAsked={isAsked} />
    </FormDialog>
  )
}
