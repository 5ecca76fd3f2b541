import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import { documentKind } from '../../../../core/model/document'
import { useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { FormDialog } from '../../../ui/form-dialog'
import { Select } from '../../../ui/select'

type DescribeDocumentProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>

/** What a document is, and its language. */
export function DescribeDocument({ summary, onClose }: DescribeDocumentProps) {
  const { material, common } = useMessages()
  const describe = useCommand('document.describe')
  const { document } = summary
  const [kind, setKind] = useState(document.kind)
  const [language, setLanguage] = useState(document.language)

  async function submit() {
    const reply = await describe.run({ document: document.id, kind, language })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={material.describe.title}
      submit={material.describe.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={describe.isBusy}
    >
      <p data-name>{document.title}</p>
      <Select
        label={material.import.kind}
        help={material.describe.kindHelp}
        value={kind}
        onChange={setKind}
        autoFocus
        options={documentKind.options.map((id) => ({ id, text: common.kind[id] }))}
      />
      <Select
        label={material.import.language}
        help={material.describe.languageHelp}
        value={language}
        onChange={setLanguage}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
      />
    </FormDialog>
  )
}
