import type { Language } from '../../../core/model/scalars'
import { useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { CoderFields, isInitials, type TypedCoder } from './coder-fields'
import { isUsablePassword, NewPassword, type TypedPassword } from './new-password'
import { PlaceField } from './place-field'

export type NewProject = Readonly<{
  name: string
  folder: string
  password: TypedPassword
  coder: TypedCoder
  language: Language
}>

/** Whether everything that a project needs is there. */
export function isComplete(form: NewProject): boolean {
  return (
    form.name.trim() !== '' && form.folder !== '' && isUsablePassword(form.password) && isInitials(form.coder.initials)
  )
}

type ProjectFormProps = Readonly<{
  form: NewProject
  onChange: (form: NewProject) => void
  onChooseFolder: () => void
  isAsked: boolean
}>

/** What a new project is asked for. */
export function ProjectForm({ form, onChange, onChooseFolder, isAsked }: ProjectFormProps) {
  const { start, common } = useMessages()
  const { create } = start
  return (
    <>
      <TextField
        label={create.name}
        help={create.nameHelp}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        maxLength={120}
        autoFocus
        error={isAsked && form.name.trim() === '' ? create.nameMissing : null}
      />
      <PlaceField label={create.folder} place={form.folder} choose={create.chooseFolder} onChoose={onChooseFolder} />
      <NewPassword
        value={form.password}
        onChange={(password) => onChange({ ...form, password })}
        label={create.password}
        help={create.passwordHelp}
        isAsked={isAsked}
      />
      <fieldset className="form form-group">
        <legend>{create.coder}</legend>
        <CoderFields value={form.coder} onChange={(coder) => onChange({ ...form, coder })} isAsked={isAsked} />
      </fieldset>
      <Select<Language>
        label={create.language}
        value={form.language}
        onChange={(language) => onChange({ ...form, language })}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
      />
    </>
  )
}
