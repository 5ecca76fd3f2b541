import { useState } from 'react'
import { documentKind, type DocumentKind } from '../../../../core/model/document'
import { useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Select } from '../../../ui/select'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import type { ImportFile } from '../import/use-import'

const conversations: ReadonlySet<DocumentKind> = new Set(['interview', 'focus-group', 'chat'])

type WriteDocumentProps = Readonly<{ onWritten: (file: ImportFile) => void; onClose: () => void }>

/** A document written or pasted here. It goes through the same preview as a file. */
export function WriteDocument({ onWritten, onClose }: WriteDocumentProps) {
  const { material, common } = useMessages()
  const words = material.write
  const [title, setTitle] = useDraft('write.title', '')
  const [kind, setKind] = useDraft<DocumentKind>('write.kind', 'notes')
  const [text, setText] = useDraft('write.text', '')
  const [isAsked, setAsked] = useState(false)

  function submit() {
    const name = title.trim()
    setAsked(true)
    if (name === '' || text.trim() === '') return
    onWritten({ name, source: () => Promise.resolve({ ok: true, value: { kind: 'text', name, text, as: kind } }) })
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" onPress={submit}>
            {words.submit}
          </Button>
        </>
      }
    >
      <div className="form write-document">
        <div className="form-row" data-even>
          <TextField
            label={material.import.documentTitle}
            help={material.import.titleHelp}
            value={title}
            onChange={setTitle}
            maxLength={300}
            isName
            autoFocus
            error={isAsked && title.trim() === '' ? material.import.titleMissing : null}
          />
          <Select
            label={material.import.kind}
            value={kind}
            onChange={setKind}
            options={documentKind.options.map((id) => ({ id, text: common.kind[id] }))}
          />
        </div>
        <TextArea
          label={words.text}
          help={conversations.has(kind) ? words.helpConversation : words.helpNote}
          value={text}
          onChange={setText}
          rows={14}
          error={isAsked && text.trim() === '' ? words.textMissing : null}
        />
      </div>
    </Dialog>
  )
}
