import type { Cluster, PlaceInContext } from '../../../core/contract/anonymise'
import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { runCommand } from '../../state/use-command'
import { IconButton } from '../../ui/icon-button'
import { mainForm, placeKey } from './review-order'

type PlaceListProps = Readonly<{
  cluster: Cluster
  /** The one place that the decision is for, where it is for one alone. */
  only: string | null
  onChoose: (place: PlaceInContext) => void
  isReadOnly: boolean
}>

/** Every place of a cluster in context, one line each. A press goes to it in the text. */
export function PlaceList({ cluster, only, onChoose, isReadOnly }: PlaceListProps) {
  const { anonymisation } = useMessages()
  return (
    <div className="places">
      <header className="places-head">
        <h3 data-name>{mainForm(cluster)}</h3>
        <p>{anonymisation.placesLead(anonymisation.kinds[cluster.kind], cluster.places.length)}</p>
      </header>
      {cluster.forms.length > 1 ? (
        <p className="places-forms">
          {anonymisation.spellings} <span data-name>{cluster.forms.join(' · ')}</span>
        </p>
      ) : null}
      {cluster.places.length === 0 ? <p className="places-none">{anonymisation.onlyLabel}</p> : null}
      <ol aria-label={anonymisation.placesOf(mainForm(cluster))}>
        {cluster.places.map((it) => (
          <li key={placeKey(it)} className="hit" data-only={placeKey(it) === only || undefined}>
            <PlaceButton place={it} />
            {isReadOnly ? null : it.place !== null && it.decision !== null ? (
              <IconButton
                icon="undo"
                isSmall
                name={anonymisation.restore(it.text)}
                onPress={() => void runCommand('anonymise.restore', { place: it.place! })}
              />
            ) : (
              <IconButton
                icon="place"
                isSmall
                name={anonymisation.onlyThis(it.text)}
                isPressed={placeKey(it) === only}
                onPress={() => onChoose(it)}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function PlaceButton({ place }: Readonly<{ place: PlaceInContext }>) {
  const { anonymisation } = useMessages()
  const { document, span, decision } = place
  return (
    <button type="button" className="place-line" onClick={() => goTo('coding', { document, span })}>
      <span className="place-before">
        <span>{oneLine(place.before)}</span>
      </span>
      <strong data-name={decision === null || undefined} data-waits={decision === null || undefined}>
        {oneLine(place.text)}
      </strong>
      <span className="place-after">{oneLine(place.after)}</span>
      <span className="place-title" data-name>
        {place.documentTitle}
      </span>
      <span className="visually-hidden">
        {decision === null ? anonymisation.waits : anonymisation.decisions[decision.kind]}. {anonymisation.showInText}
      </span>
    </button>
  )
}

/** Words around a place may run over turns; on its line they are one row. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
