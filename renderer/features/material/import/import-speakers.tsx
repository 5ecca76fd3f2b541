import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Table, type Column } from '../../../ui/table'
import { countsOf, takenBack, withVoice, type Mend, type Voice } from './mend'
import { PersonSelect } from '../participants/person-select'
import { SpeakerLabel } from './speaker-label'
import { SpeakerMenu } from '../documents/speaker-menu'
import { SpeakerRoleSelect } from '../documents/speaker-role-select'
import type { ImportPreview } from './use-import'

type ImportSpeakersProps = Readonly<{
  preview: ImportPreview
  mend: Mend
  participants: readonly Participant[]
  onChange: (mend: Mend) => void
  onShare: (label: string) => void
  /** Takes back the last change of the speakers; null: there is none. */
  onUndo: (() => void) | null
}>

/** Who speaks: each speaker as they shall stand, with their role and the participant behind them. */
export function ImportSpeakers({ preview, mend, participants, onChange, onShare, onUndo }: ImportSpeakersProps) {
  const { material, common } = useMessages()
  const words = material.import
  const counts = countsOf(mend, preview)
  const voices = mend.voices.filter((it) => counts.has(it.id))
  const there = new Set(preview.speakers.flatMap((it) => (it.isThere ? [it.label] : [])))
  const undo = onUndo ? (
    <Button kind="quiet" icon="undo" onPress={onUndo}>
      {common.undo}
    </Button>
  ) : null
  if (preview.speakers.length === 0) return undo
  const columns: readonly Column<Voice>[] = [
    {
      id: 'label',
      header: words.label,
      isRowHeader: true,
      cell: (voice) => (
        <SpeakerLabel
          voice={voice}
          counts={counts.get(voice.id)!}
          mend={mend}
          onRename={(label) => onChange(withVoice(mend, voice.id, { label }))}
          onTakeBack={(label) => onChange(takenBack(mend, label))}
        />
      ),
    },
    {
      id: 'role',
      header: words.role,
      cell: ({ id, label, role }) => (
        <SpeakerRoleSelect
          speaker={label}
          role={role}
          isDisabled={there.has(label)}
          onChange={(it) => onChange(withVoice(mend, id, { role: it }))}
        />
      ),
    },
    {
      id: 'participant',
      header: words.participant,
      cell: (voice) => (
        <PersonSelect
          voice={voice}
          voices={voices}
          participants={participants}
          isDisabled={there.has(voice.label)}
          onChange={(person) => onChange(withVoice(mend, voice.id, { person }))}
        />
      ),
    },
    {
      id: 'menu',
      header: '',
      align: 'end',
      cell: (voice) => <SpeakerMenu voice={voice} voices={voices} mend={mend} onChange={onChange} onShare={onShare} />,
    },
  ]
  return (
    <div className="import-speakers">
      <Table caption={words.speakers} columns={columns} rows={voices} rowId={(it) => it.id} />
      {undo}
    </div>
  )
}
