import type { ParticipantId } from '../../../core/model/ids'
import type { Participant } from '../../../core/model/participant'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { Table, type Column } from '../../ui/table'
import { withParticipant, withRole, type ImportAnswers, type SpeakerAnswer } from './import-answers'
import type { ImportPreview } from './use-import'

type ImportSpeakersProps = Readonly<{
  preview: ImportPreview
  answers: ImportAnswers
  participants: readonly Participant[]
  onChange: (answers: ImportAnswers) => void
}>

type Row = Readonly<{ speaker: ImportPreview['speakers'][number]; answer: SpeakerAnswer }>

const roles = ['participant', 'interviewer', 'moderator', 'other'] as const

/** Who speaks: each label of the file with its role and the participant behind it. */
export function ImportSpeakers({ preview, answers, participants, onChange }: ImportSpeakersProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.import
  const rows = preview.speakers.flatMap((speaker): Row[] => {
    const answer = answers.speakers.find((it) => it.label === speaker.label)
    return answer ? [{ speaker, answer }] : []
  })
  if (rows.length === 0) return null
  const people = [
    { id: 'new', text: words.newParticipant },
    ...participants.map((it) => ({ id: it.id, text: it.label, isName: true })),
    { id: 'none', text: words.notCounted },
  ]
  const columns: readonly Column<Row>[] = [
    {
      id: 'label',
      header: words.label,
      isRowHeader: true,
      cell: ({ speaker }) => (
        <span className="import-label">
          <span data-name>{speaker.label}</span>
          <small>{words.facts(formatNumber(language, speaker.turns), formatNumber(language, speaker.words))}</small>
        </span>
      ),
    },
    {
      id: 'role',
      header: words.role,
      cell: ({ answer }) => (
        <Select
          label={`${words.role}: ${answer.label}`}
          isLabelHidden
          value={answer.role}
          onChange={(role) => onChange(withRole(answers, answer.label, role))}
          options={roles.map((id) => ({ id, text: common.role[id] }))}
        />
      ),
    },
    {
      id: 'participant',
      header: words.participant,
      cell: ({ answer }) => (
        <Select
          label={`${words.participant}: ${answer.label}`}
          isLabelHidden
          isDisabled={answer.role !== 'participant'}
          value={typeof answer.participant === 'string' ? answer.participant : 'none'}
          onChange={(id) =>
            onChange(withParticipant(answers, answer.label, id === 'none' ? null : (id as 'new' | ParticipantId)))
          }
          options={people}
        />
      ),
    },
  ]
  return (
    <div className="import-speakers">
      <Table caption={words.speakers} columns={columns} rows={rows} rowId={({ answer }) => answer.label} />
    </div>
  )
}
