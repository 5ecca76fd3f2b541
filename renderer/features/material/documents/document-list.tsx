import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { goTo } from '../../../state/session'
import { Badge, type Tone } from '../../../ui/badge'
import type { IconName } from '../../../ui/icon'
import { Table, type Column } from '../../../ui/table'
import { DescribeDocument } from './describe-document'
import { DocumentMenu, type DocumentDialog } from './document-menu'
import { DocumentSpeakers } from './document-speakers'
import { RemoveDocument } from './remove-document'
import { RenameDocument } from './rename-document'
import { RereadDocument } from './reread-document'

type Summary = Output<'document.list'>[number]

const looks: Readonly<Record<Summary['document']['state'], Readonly<{ tone: Tone; icon: IconName }>>> = {
  raw: { tone: 'plain', icon: 'circle' },
  'in-review': { tone: 'decide', icon: 'partly' },
  deidentified: { tone: 'passed', icon: 'passed' },
}

/** The documents of the study: how far each has come, and how much is in it. */
export function DocumentList({ documents }: Readonly<{ documents: readonly Summary[] }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const [open, setOpen] = useState<Readonly<{ what: DocumentDialog; summary: Summary }> | null>(null)
  const count = (value: number) => formatNumber(language, value)
  const columns: readonly Column<Summary>[] = [
    {
      id: 'title',
      header: material.list.title,
      isRowHeader: true,
      cell: ({ document }) => (
        <button
          type="button"
          className="document-title"
          onClick={() => goTo('coding', { document: document.id })}
          data-name
        >
          {document.title}
        </button>
      ),
    },
    {
      id: 'state',
      header: material.list.state,
      cell: ({ document }) => <Badge {...looks[document.state]}>{common.state[document.state]}</Badge>,
    },
    { id: 'kind', header: material.list.kind, cell: ({ document }) => common.kind[document.kind] },
    { id: 'words', header: material.list.words, align: 'end', cell: (it) => count(it.words) },
    { id: 'turns', header: material.list.turns, align: 'end', cell: (it) => count(it.turns) },
    { id: 'read', header: material.list.readThrough, align: 'end', cell: (it) => <ReadThrough summary={it} /> },
    { id: 'codings', header: material.list.codings, align: 'end', cell: (it) => count(it.codings) },
    {
      id: 'decide',
      header: material.list.toDecide,
      align: 'end',
      cell: (it) => (it.toDecide > 0 ? <Badge tone="decide">{count(it.toDecide)}</Badge> : count(0)),
    },
    {
      id: 'menu',
      header: '',
      align: 'end',
      cell: (summary) => <DocumentMenu summary={summary} onOpen={(what) => setOpen({ what, summary })} />,
    },
  ]
  return (
    <div className="documents">
      <Table
        caption={material.documents}
        isCaptionHidden
        columns={columns}
        rows={documents}
        rowId={(it) => it.document.id}
      />
      {open?.what === 'rename' ? <RenameDocument summary={open.summary} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'describe' ? <DescribeDocument summary={open.summary} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'speakers' ? <DocumentSpeakers summary={open.summary} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'reread' ? <RereadDocument summary={open.summary} onClose={() => setOpen(null)} /> : null}
      {open?.what === 'remove' ? <RemoveDocument summary={open.summary} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

/** How far a person has read before approval. */
function ReadThrough({ summary: { document, turns } }: Readonly<{ summary: Summary }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  if (turns === 0) return null
  if (document.turnsRead >= turns) return material.list.allRead
  return common.percent(formatNumber(language, Math.floor((document.turnsRead / turns) * 100)))
}
