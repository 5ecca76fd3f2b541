import { useCallback, useMemo, useRef, useState } from 'react'
import type { Input } from '../../../../core/contract/contract'
import type { DocumentView } from '../../../../core/contract/material'
import type { IdentifierKind } from '../../../../core/model/identifier'
import type { CodingId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { runCommand } from '../../../state/use-command'
import type { CodeEntry } from '../palette/find-codes'
import type { CodeTarget } from '../palette/palette-state'
import { inVivoTarget } from './in-vivo'
import { rememberCode } from './recent-codes'

type Change = Omit<Input<'coding.update'>, 'coding'>

/** Coding, uncoding and changing codings, with what is said aloud about it. */
export type CodingCommands = Readonly<{
  code: (span: Span, target: CodeTarget) => Promise<boolean>
  codeInVivo: (span: Span) => Promise<boolean>
  uncode: (coding: CodingId) => Promise<boolean>
  change: (coding: CodingId, change: Change) => Promise<boolean>
  mark: (span: Span, kind: IdentifierKind) => Promise<boolean>
  said: string
}>

export function useCodingCommands(view: DocumentView, entries: readonly CodeEntry[]): CodingCommands {
  const { coding: messages } = useMessages()
  const [said, setSaid] = useState('')
  const now = useRef({ view, entries, messages })
  now.current = { view, entries, messages }

  const code = useCallback(async (span: Span, target: CodeTarget) => {
    const { view, messages } = now.current
    const reply = await runCommand('coding.add', { document: view.document.id, span, code: target })
    if (!reply.ok) return false
    rememberCode(reply.value.code.id)
    setSaid(messages.palette.coded(reply.value.code.name))
    return true
  }, [])

  const codeInVivo = useCallback(
    (span: Span) => {
      const { view, entries } = now.current
      return code(span, inVivoTarget(view.text.slice(span.start, span.end), entries))
    },
    [code],
  )

  const uncode = useCallback(async (id: CodingId) => {
    const { view, entries, messages } = now.current
    const coding = view.codings.find((it) => it.id === id)
    const name = entries.find((it) => it.code.id === coding?.code)?.code.name ?? ''
    const reply = await runCommand('coding.remove', { coding: id })
    if (reply.ok) notify(messages.uncoded(name))
    return reply.ok
  }, [])

  const change = useCallback(async (coding: CodingId, fields: Change) => {
    const reply = await runCommand('coding.update', { coding, ...fields })
    if (reply.ok && fields.code !== undefined) rememberCode(reply.value.code)
    return reply.ok
  }, [])

  const mark = useCallback(async (span: Span, kind: IdentifierKind) => {
    const { view, messages } = now.current
    const reply = await runCommand('anonymise.mark', { document: view.document.id, span, kind })
    if (reply.ok) notify(messages.marked)
    return reply.ok
  }, [])

  return useMemo(
    () => ({ code, codeInVivo, uncode, change, mark, said }),
    [code, codeInVivo, uncode, change, mark, said],
  )
}
