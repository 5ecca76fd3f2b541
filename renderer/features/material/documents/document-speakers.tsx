import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { ParticipantId, SpeakerId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import type { Speaker } from '../../../../core/model/speaker'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Select } from '../../../ui/select'
import { Table, type Column } from '../../../ui/table'
import { MoveTurns } from './move-turns'
import { SpeakerRoleSelect } from './speaker-role-select'

type DocumentSpeakersProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>
type Row = Readonly<{ speaker: Speaker; turns: number }>

/** Who speaks in a document that is stored: roles, the people behind, and which turns are whose. Each change can be undone. */
export function DocumentSpeakers({ summary, onClose }: DocumentSpeakersProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.speakers
  const { id, title } = summary.document
  const view = useQuery('document.view', { document: id }).value
  const participants = useQuery('participant.list', {}).value ?? []
  const [moving, setMoving] = useState<SpeakerId | null>(null)
  const rows = (view?.speakers ?? []).map((speaker): Row => {
    return { speaker, turns: view!.turns.filter((it) => it.speaker === speaker.id).length }
  })
  const columns: readonly Column<Row>[] = [
    {
      id: 'label',
      header: words.who,
      isRowHeader: true,
      cell: ({ speaker, turns }) => (
        <span className="import-label">
          <span data-name>{speaker.label}</span>
          <small>{words.turns(formatNumber(language, turns))}</small>
        </span>
      ),
    },
    {
      id: 'role',
      header: material.import.role,
      cell: ({ speaker }) => (
        <SpeakerRoleSelect
          speaker={speaker.label}
          role={speaker.role}
          onChange={(role) =>
            void runCommand('speaker.assign', {
              speaker: speaker.id,
              role,
              participant: role === 'participant' ? (speaker.participant ?? 'new') : null,
            })
          }
        />
      ),
    },
    {
      id: 'participant',
      header: material.import.participant,
      cell: ({ speaker }) => <StoredPersonSelect speaker={speaker} participants={participants} />,
    },
    {
      id: 'turns',
      header: '',
      align: 'end',
      cell: ({ speaker, turns }) => (
        <Button kind="quiet" icon="split" isDisabled={turns === 0} onPress={() => setMoving(speaker.id)}>
          {words.move}
        </Button>
      ),
    },
  ]
  return (
    <Dialog
      title={words.title(title)}
      nameInTitle={title}
      isOpen
      onClose={onClose}
      closeName={common.close}
      size="full"
      footer={
        <Button kind="primary" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      {view && rows.length === 0 ? <p>{words.none}</p> : null}
      <div className="import">
        <div className="import-speakers">
          {rows.length > 0 ? (
            <Table caption={material.import.speakers} columns={columns} rows={rows} rowId={(it) => it.speaker.id} />
          ) : null}
        </div>
        {view && moving ? (
          <MoveTurns
            key={moving}
            view={view}
            from={moving}
            participants={participants}
            onDone={() => setMoving(null)}
          />
        ) : null}
      </div>
    </Dialog>
  )
}

type StoredPersonSelectProps = Readonly<{ speaker: Speaker; participants: readonly Participant[] }>

/** Who a stored speaker is in the study, or whom an interpreter speaks for. */
function StoredPersonSelect({ speaker, participants }: StoredPersonSelectProps) {
  const words = useMessages().material.import
  const isInterpreter = speaker.role === 'interpreter'
  const hasPerson = isInterpreter || speaker.role === 'participant'
  return (
    <>
      {isInterpreter ? (
        <small className="speaks-for" aria-hidden>
          {words.speaksFor}
        </small>
      ) : null}
      <Select<'new' | 'none' | ParticipantId>
        label={`${isInterpreter ? words.speaksFor : words.participant}: ${speaker.label}`}
        isLabelHidden
        isDisabled={!hasPerson}
        value={hasPerson ? (speaker.participant ?? 'none') : 'none'}
        onChange={(who) =>
          void runCommand('speaker.assign', {
            speaker: speaker.id,
            role: speaker.role,
            participant: who === 'none' ? null : who,
          })
        }
        options={[
          { id: 'new', text: words.newParticipant },
          ...participants.map((it) => ({ id: it.id, text: it.label, isName: true })),
          { id: 'none', text: isInterpreter ? words.speaksForNobody : words.notCounted },
        ]}
      />
    </>
  )
}
