import { formatTime } from '../../../messages/format'
import { useMessages } from '../../../messages/use-messages'
import { voiceAt, type Mend } from './mend'
import type { ImportPreview } from './use-import'

/** The whole text as it will stand, with who says what, so that a wrong reading is seen before it is stored. */
export function ImportTurns({ preview, mend }: Readonly<{ preview: ImportPreview; mend: Mend }>) {
  const { material } = useMessages()
  const { turns, notes } = preview.draft
  const voices = new Map(mend.voices.map((it) => [it.id, it]))
  const notesBefore = (index: number) => notes.filter((it) => Math.min(it.before, turns.length) === index)
  const isConversation = preview.speakers.length > 0
  return (
    <section className="import-text" aria-label={material.import.preview}>
      <h3>{material.import.preview}</h3>
      <dl className="import-turns">
        {turns.map((turn, index) => {
          const voice = voices.get(voiceAt(mend, turns, index) ?? '')
          return [
            <Notes key={`notes ${index}`} notes={notesBefore(index)} />,
            <div key={index} className="import-turn" data-role={voice?.role}>
              <dt>
                {isConversation ? <span data-name>{voice?.label ?? material.import.noSpeaker}</span> : null}
                {turn.startMs === null ? null : <time>{formatTime(turn.startMs)}</time>}
              </dt>
              <dd>{turn.text}</dd>
            </div>,
          ]
        })}
        <Notes notes={notesBefore(turns.length)} />
      </dl>
    </section>
  )
}

function Notes({ notes }: Readonly<{ notes: readonly Readonly<{ text: string }>[] }>) {
  const { material } = useMessages()
  return notes.map((note, index) => (
    <div key={index} className="import-turn" data-role="note">
      <dt>{material.import.outside}</dt>
      <dd className="import-note">{note.text}</dd>
    </div>
  ))
}
