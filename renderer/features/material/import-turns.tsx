import { formatTime } from '../../messages/format'
import { useMessages } from '../../messages/use-messages'
import type { ImportAnswers } from './import-answers'
import type { ImportPreview } from './use-import'

const shown = 12

/** The first turns as they will stand, so that a wrong reading is seen before it is stored. */
export function ImportTurns({ preview, answers }: Readonly<{ preview: ImportPreview; answers: ImportAnswers }>) {
  const { material } = useMessages()
  const { turns, notes } = preview.draft
  const roleOf = new Map(answers.speakers.map((it) => [it.label, it.role]))
  return (
    <section className="import-text" aria-label={material.import.preview}>
      <h3>{material.import.preview}</h3>
      <dl className="import-turns">
        {turns.length === 0 ? notes.slice(0, shown).map((note, index) => <Note key={index} text={note.text} />) : null}
        {turns.slice(0, shown).map((turn, index) => (
          <div key={index} className="import-turn" data-role={turn.speaker ? roleOf.get(turn.speaker) : undefined}>
            <dt>
              <span data-name>{turn.speaker ?? material.import.noSpeaker}</span>
              {turn.startMs === null ? null : <time>{formatTime(turn.startMs)}</time>}
            </dt>
            <dd>{turn.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Note({ text }: Readonly<{ text: string }>) {
  return (
    <div className="import-turn">
      <dt />
      <dd className="import-note">{text}</dd>
    </div>
  )
}
