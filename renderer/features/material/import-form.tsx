import { documentKind } from '../../../core/model/document'
import type { Participant } from '../../../core/model/participant'
import { useMessages } from '../../messages/use-messages'
import { RadioGroup } from '../../ui/radio-group'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import type { ImportAnswers } from './import-answers'
import { ImportSpeakers } from './import-speakers'
import type { ImportPreview } from './use-import'

type ImportFormProps = Readonly<{
  preview: ImportPreview
  answers: ImportAnswers
  participants: readonly Participant[]
  onChange: (answers: ImportAnswers) => void
}>

/** What a file is, and whether the names in it are real. */
export function ImportForm({ preview, answers, participants, onChange }: ImportFormProps) {
  const { material, common } = useMessages()
  const words = material.import
  return (
    <>
      <TextField
        label={words.documentTitle}
        help={words.titleHelp}
        value={answers.title}
        onChange={(title) => onChange({ ...answers, title })}
        maxLength={300}
        isName
        autoFocus
        error={answers.title.trim() === '' ? words.titleMissing : null}
      />
      <ImportSpeakers preview={preview} answers={answers} participants={participants} onChange={onChange} />
      <RadioGroup
        label={words.names}
        help={words.namesHelp}
        value={answers.names}
        onChange={(names) => onChange({ ...answers, names })}
        options={(['real', 'replaced', 'mixed'] as const).map((id) => ({ id, ...words.nameChoices[id] }))}
      />
      <div className="form-row" data-even>
        <Select
          label={words.kind}
          value={answers.kind}
          onChange={(kind) => onChange({ ...answers, kind })}
          options={documentKind.options.map((id) => ({ id, text: common.kind[id] }))}
        />
        <Select
          label={words.language}
          value={answers.language}
          onChange={(language) => onChange({ ...answers, language })}
          options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
        />
      </div>
    </>
  )
}
