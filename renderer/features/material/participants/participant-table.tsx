import type { Output } from '../../../../core/contract/contract'
import type { Participant } from '../../../../core/model/participant'
import { formatDate } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { Menu } from '../../../ui/menu'
import { Table, type Column } from '../../../ui/table'
import { AttributeCell } from './attribute-cell'
import { columnsOf } from './attribute-columns'
import { AttributeMenu } from './attribute-menu'
import { ParticipantName } from './participant-name'

type ParticipantTableProps = Readonly<{
  participants: readonly Participant[]
  onConsent: (participant: Participant) => void
  onAccess: (participant: Participant) => void
  onWithdraw: (participant: Participant) => void
  onRename: (attribute: string) => void
}>

/** The participants, one row each: name in the study, attributes, consent, and where they speak. */
export function ParticipantTable(props: ParticipantTableProps) {
  const { participants, onConsent, onAccess, onWithdraw, onRename } = props
  const { material } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const words = material.people
  const columns: readonly Column<Participant>[] = [
    {
      id: 'label',
      header: words.label,
      isRowHeader: true,
      cell: (it) => <ParticipantName key={it.label} participant={it} />,
    },
    {
      id: 'consent',
      header: words.consent,
      cell: (it) => (
        <span className="people-consent">
          <ConsentButton participant={it} onOpen={() => onConsent(it)} />
          <ConsentMenu
            participant={it}
            isReadOnly={isReadOnly}
            onAccess={() => onAccess(it)}
            onWithdraw={() => onWithdraw(it)}
          />
        </span>
      ),
    },
    { id: 'documents', header: words.speaksIn, cell: (it) => <SpeaksIn participant={it} /> },
    ...columnsOf(participants).map(({ name, type }): Column<Participant> => ({
      id: `attribute ${name}`,
      header: <AttributeMenu name={name} isReadOnly={isReadOnly} onRename={() => onRename(name)} />,
      align: type === 'number' ? 'end' : 'start',
      cell: (it) => <AttributeCell participant={it} column={name} />,
    })),
  ]
  return (
    <div className="people-table">
      <Table
        caption={material.participants}
        isCaptionHidden
        columns={columns}
        rows={participants}
        rowId={(it) => it.id}
      />
    </div>
  )
}

function ConsentButton({ participant, onOpen }: Readonly<{ participant: Participant; onOpen: () => void }>) {
  const { material } = useMessages()
  const language = useLanguage()
  const { consent, isCounted } = participant
  const words = material.consent
  const facts = [
    consent.withdrawn !== null
      ? words.withdrawnFact
      : consent.given === null
        ? words.noDate
        : words.givenFact(formatDate(language, consent.given)),
    ...(consent.mayQuote ? [] : [words.notQuoted]),
    ...(isCounted ? [] : [words.notCounted]),
  ]
  return (
    <Button kind="quiet" onPress={onOpen} label={`${words.title(participant.label)}: ${facts.join(', ')}`}>
      {facts.join(' · ')}
    </Button>
  )
}

type ConsentMenuProps = Readonly<{
  participant: Participant
  isReadOnly: boolean
  onAccess: () => void
  onWithdraw: () => void
}>

function ConsentMenu({ participant, isReadOnly, onAccess, onWithdraw }: ConsentMenuProps) {
  const { material, copies, withdrawal } = useMessages()
  const name = material.people.more(participant.label)
  const text = withdrawal.withdraw[participant.consent.basis]
  return (
    <Menu
      label={name}
      entries={[
        { id: 'access', text: copies.access.open, icon: 'file', isDisabled: isReadOnly, run: onAccess },
        { id: 'withdraw', text, icon: 'remove', isDanger: true, isDisabled: isReadOnly, run: onWithdraw },
      ]}
    >
      <IconButton icon="more" name={name} isSmall />
    </Menu>
  )
}

function SpeaksIn({ participant }: Readonly<{ participant: Participant }>) {
  const { material } = useMessages()
  const voices = useQuery('participant.voices', {}).value ?? []
  const documents = useQuery('document.list', {}).value ?? []
  const own = voices.filter((it) => it.participant === participant.id)
  if (own.length === 0) return <span className="field-help">{material.people.nowhere}</span>
  const titleOf = ({ document }: Output<'participant.voices'>[number]) =>
    documents.find((it) => it.document.id === document)?.document.title ?? ''
  return (
    <ul className="speaks-in" data-name>
      {own.map((it) => (
        <li key={it.document}>{material.people.speaks(it.turns, titleOf(it))}</li>
      ))}
    </ul>
  )
}
