import { useCallback, useState } from 'react'
import type { Coding } from '../../../../core/model/coding'
import type { IdentifierKind } from '../../../../core/model/identifier'
import type { CodingId, DocumentId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { runCommand } from '../../../state/use-command'
import type { CodeEntry } from '../palette/find-codes'
import type { CodeTarget } from '../palette/palette-state'
import { rememberCode } from './recent-codes'

/** Coding and uncoding, with what is said aloud about it. */
export function useCodingCommands(document: DocumentId, codings: readonly Coding[], entries: readonly CodeEntry[]) {
  const { coding: messages } = useMessages()
  const [said, setSaid] = useState('')

  async function code(span: Span, target: CodeTarget): Promise<boolean> {
    const reply = await runCommand('coding.add', { document, span, code: target })
    if (!reply.ok) return false
    rememberCode(reply.value.code.id)
    setSaid(messages.palette.coded(reply.value.code.name))
    return true
  }

  const uncode = useCallback(
    async (id: CodingId) => {
      const coding = codings.find((it) => it.id === id)
      const name = entries.find((it) => it.code.id === coding?.code)?.code.name ?? ''
      const reply = await runCommand('coding.remove', { coding: id })
      if (reply.ok) notify(messages.uncoded(name))
      return reply.ok
    },
    [codings, entries, messages],
  )

  async function mark(span: Span, kind: IdentifierKind): Promise<boolean> {
    const reply = await runCommand('anonymise.mark', { document, span, kind })
    if (reply.ok) notify(messages.marked)
    return reply.ok
  }

  return { code, uncode, mark, said }
}
