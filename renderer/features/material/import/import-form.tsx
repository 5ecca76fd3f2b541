import type { ReactNode } from 'react'
import { documentKind } from '../../../../core/model/document'
import { useMessages } from '../../../messages/use-messages'
import { RadioGroup } from '../../../ui/radio-group'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import type { ImportAnswers } from './import-answers'

type ImportFormProps = Readonly<{
  answers: ImportAnswers
  onChange: (part: Partial<Omit<ImportAnswers, 'mend'>>) => void
  /** Only who speaks in the text is asked: the document is there and has the rest. */
  isOfText: boolean
  /** The speakers, after the title. */
  children: ReactNode
}>

/** What a file is, and whether the names in it are real. */
export function ImportForm({ answers, onChange, isOfText, children }: ImportFormProps) {
  const { material, common } = useMessages()
  const words = material.import
  if (isOfText) return children
  return (
    <>
      <TextField
        label={words.documentTitle}
        help={words.titleHelp}
        value={answers.title}
        onChange={(title) => onChange({ title })}
        maxLength={300}
        isName
        autoFocus
        error={answers.title.trim() === '' ? words.titleMissing : null}
      />
      {children}
      <RadioGroup
        label={words.names}
        help={words.namesHelp}
        value={answers.names}
        onChange={(names) => onChange({ names })}
        options={(['real', 'replaced', 'mixed'] as const).map((id) => ({ id, ...words.nameChoices[id] }))}
      />
      <div className="form-row" data-even>
        <Select
          label={words.kind}
          value={answers.kind}
          onChange={(kind) => onChange({ kind })}
          options={documentKind.options.map((id) => ({ id, text: common.kind[id] }))}
        />
        <Select
          label={words.language}
          value={answers.language}
          onChange={(language) => onChange({ language })}
          options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
        />
      </div>
    </>
  )
}
