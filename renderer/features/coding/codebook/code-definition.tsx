import type { Code } from '../../../../core/model/code'
import { language as languages } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { useKeptText } from '../../../state/use-kept-text'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { ColourPicker } from './colour-picker'

/** What a code means, when it is used, its colour, and what it is called in other languages. */
export function CodeDefinition({ code }: Readonly<{ code: Code }>) {
  const { coding, codebook } = useMessages()
  const { detail } = coding
  return (
    <div className="code-definition">
      <KeptText code={code} field="definition" label={detail.definition} help={detail.definitionHelp} />
      <KeptText code={code} field="use" label={detail.use} />
      <KeptText code={code} field="notUse" label={detail.notUse} />
      <KeptText code={code} field="example" label={detail.example} />
      <ColourPicker code={code} />
      <fieldset className="code-names">
        <legend className="field-label">{codebook.names}</legend>
        <p className="field-help">{codebook.namesHelp}</p>
        {languages.options.map((it) => (
          <KeptName key={it} code={code} language={it} label={codebook.nameIn[it]} />
        ))}
      </fieldset>
    </div>
  )
}

type KeptTextProps = Readonly<{
  code: Code
  field: 'definition' | 'use' | 'notUse' | 'example'
  label: string
  help?: string
}>

function KeptText({ code, field, label, help }: KeptTextProps) {
  const { text, setText, keepNow } = useKeptText(code[field], (words) => {
    void runCommand('codebook.update', { code: code.id, [field]: words })
  })
  return (
    <TextArea label={label} help={help} value={text} onChange={setText} onBlur={keepNow} rows={2} maxLength={4000} />
  )
}

type KeptNameProps = Readonly<{ code: Code; language: (typeof languages.options)[number]; label: string }>

function KeptName({ code, language, label }: KeptNameProps) {
  const { text, setText, keepNow } = useKeptText(code.names[language] ?? '', (words) => {
    void runCommand('codebook.update', { code: code.id, names: { ...code.names, [language]: words } })
  })
  return (
    <TextField label={label} value={text} placeholder={code.name} onChange={setText} onBlur={keepNow} maxLength={300} />
  )
}
