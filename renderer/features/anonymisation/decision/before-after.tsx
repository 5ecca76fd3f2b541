import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Callout } from '../../../ui/callout'
import { placeKey } from '../review-order'
import type { Review } from '../use-review'
import { changesOf } from './changes'

const shown = 6

/** How the text will read: the current place in its context, and what becomes of each spelling. */
export function BeforeAfter({ review }: Readonly<{ review: Review }>) {
  const { anonymisation } = useMessages()
  const language = useLanguage()
  const { place, preview, reached } = review
  if (preview.fault) return <Callout tone="refused">{faultWords(language, preview.fault)}</Callout>
  const after = place ? preview.texts.get(placeKey(place)) : undefined
  if (!place || after === undefined) return null
  const changes = changesOf(reached, preview.texts)
  const others = changes.length > 1 ? changes.slice(0, shown) : []
  return (
    <div className="before-after" role="group" aria-label={anonymisation.preview}>
      <p>
        <span data-name>{tailOf(place.before)}</span>
        {after === place.text ? null : (
          <>
            <span className="visually-hidden">{anonymisation.before} </span>
            <del data-name>{place.text}</del>{' '}
          </>
        )}
        <span className="visually-hidden">{anonymisation.after} </span>
        <ins data-name={after === place.text || undefined}>{after}</ins>
        <span data-name>{headOf(place.after)}</span>
      </p>
      {others.length > 0 ? (
        <ul>
          {others.map((it) => (
            <li key={`${it.before} ${it.after}`}>
              <span data-name>{it.before}</span>
              <span aria-hidden>→</span>
              <span data-name={it.before === it.after || undefined}>{it.after}</span>
              <span className="before-count">{it.count}</span>
            </li>
          ))}
          {changes.length > shown ? <li>{anonymisation.moreSpellings(changes.length - shown)}</li> : null}
        </ul>
      ) : null}
      {preview.pronouns > 0 ? <p>{anonymisation.pronouns(preview.pronouns)}</p> : null}
    </div>
  )
}

function tailOf(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(-28)
}

function headOf(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, 28)
}
