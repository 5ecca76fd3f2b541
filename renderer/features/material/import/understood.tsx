import { formatNumber, formatTime } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Badge } from '../../../ui/badge'
import { LeftOut } from './left-out'
import { Revisions } from './revisions'
import type { ImportPreview } from './use-import'

type UnderstoodProps = Readonly<{
  preview: ImportPreview
  /** «Fil 2 av 3», where there are several. */
  places: readonly string[]
}>

/** What was understood of a file: what it looks like, how much it holds, what comes along and what does not. */
export function Understood({ preview, places }: UnderstoodProps) {
  const { material, readings } = useMessages()
  const language = useLanguage()
  const { draft, fileName, speakers, words } = preview
  const number = (n: number) => formatNumber(language, n)
  const { facts } = readings
  const counts = [
    // A file that is all outside a conversation has none to count.
    ...(draft.turns.length > 0 ? [material.import.facts(number(draft.turns.length), number(words))] : []),
    ...(speakers.length > 0 ? [facts.speakers(speakers.length)] : []),
    ...(draft.turns.length > 0 ? [timesOf(preview)] : []),
    ...(draft.notes.length > 0 ? [facts.notes(draft.notes.length)] : []),
  ]
  function timesOf({ draft: { turns } }: ImportPreview): string {
    const times = turns.flatMap(({ startMs }) => (startMs === null ? [] : [startMs]))
    if (times.length === 0) return facts.noTimes
    return facts.times(formatTime(times.reduce(min)), formatTime(times.reduce(max)))
  }
  return (
    <section className="understood" aria-label={material.import.recognised}>
      <p className="import-file">
        <Badge icon="file-type">{fileName ? formatOf(preview) : material.import.typed}</Badge>
        {fileName ? <span data-name>{fileName}</span> : null}
        {places.map((place) => (
          <Badge key={place} tone="accent">
            {place}
          </Badge>
        ))}
      </p>
      <p className="understood-layout">{readings.layouts[draft.layout]}</p>
      <p className="field-help">{counts.join(' · ')}</p>
      {draft.comments.length > 0 ? <p className="field-help">{facts.comments(draft.comments.length)}</p> : null}
      {draft.people.length > 0 ? (
        <p className="field-help">{facts.people(draft.people.length, attributesOf(draft.people))}</p>
      ) : null}
      <LeftOut leftOut={draft.leftOut} />
      <Revisions revisions={draft.revisions} />
    </section>
  )
}

/** A table of text is called what its file is called: `csv`, `tsv`. */
function formatOf({ draft: { format }, fileName }: ImportPreview): string {
  return format === 'rows' ? (/\.(?<end>\p{L}{1,4})$/u.exec(fileName)?.groups?.['end'] ?? 'csv').toLowerCase() : format
}

const min = (a: number, b: number) => Math.min(a, b)
const max = (a: number, b: number) => Math.max(a, b)

function attributesOf(people: ImportPreview['draft']['people']): number {
  return new Set(people.flatMap((it) => Object.keys(it.attributes))).size
}
