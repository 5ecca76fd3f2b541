import { useCallback, useEffect, useRef, useState } from 'react'
import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { TextArea } from '../../../ui/text-area'
import { ColourPicker } from './colour-picker'

/** What a code means and when it is used. Nothing is to be saved: it is kept when the writing pauses or ends. */
export function CodeDefinition({ code }: Readonly<{ code: Code }>) {
  const { detail } = useMessages().coding
  return (
    <div className="code-definition">
      <KeptText code={code} field="definition" label={detail.definition} help={detail.definitionHelp} />
      <KeptText code={code} field="use" label={detail.use} />
      <KeptText code={code} field="notUse" label={detail.notUse} />
      <KeptText code={code} field="example" label={detail.example} />
      <ColourPicker code={code} />
    </div>
  )
}

type KeptTextProps = Readonly<{
  code: Code
  field: 'definition' | 'use' | 'notUse' | 'example'
  label: string
  help?: string
}>

const PAUSE_MS = 1500

function KeptText({ code, field, label, help }: KeptTextProps) {
  const kept = code[field]
  const [text, setText] = useState(kept)
  const written = useRef({ text, kept })
  written.current = { text, kept }
  // Undo, or another window, may have changed it under us.
  useEffect(() => setText(kept), [kept])

  const keep = useCallback(() => {
    const now = written.current
    if (now.text !== now.kept) void runCommand('codebook.update', { code: code.id, [field]: now.text })
    written.current = { text: now.text, kept: now.text }
  }, [code.id, field])

  useEffect(() => {
    if (text === kept) return undefined
    const timer = setTimeout(keep, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, kept, keep])
  useEffect(() => keep, [keep])

  return <TextArea label={label} help={help} value={text} onChange={setText} onBlur={keep} rows={2} maxLength={4000} />
}
