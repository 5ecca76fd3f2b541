import './recognition.css'
import { useState } from 'react'
import type { DocumentSummary } from '../../../../core/contract/material'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { Tabs } from '../../../ui/tabs'
import { AskedList } from './asked-list'
import { GroupSizes } from './group-sizes'
import { ProfileCards } from './profile-cards'

type Tab = 'cards' | 'asked' | 'groups'

/** The recognition test: who may be known without a name, what is asked about others, and groups that are too small. */
export function RecognitionView({
  documents,
  document,
}: Readonly<{ documents: readonly DocumentSummary[]; document: DocumentId | null }>) {
  const { recognition } = useMessages()
  const [tab, setTab] = useState<Tab>('cards')
  return (
    <section className="recognise" aria-label={recognition.open}>
      <header className="recognise-head">
        <h3>{recognition.open}</h3>
        <p>{recognition.lead}</p>
      </header>
      <Tabs
        label={recognition.views}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'cards', text: recognition.tabs.cards, content: <ProfileCards /> },
          { id: 'asked', text: recognition.tabs.asked, content: <AskedList document={document} /> },
          { id: 'groups', text: recognition.tabs.groups, content: <GroupSizes documents={documents} /> },
        ]}
      />
    </section>
  )
}
