import { memo, type ReactNode } from 'react'
import type { PlaceInContext } from '../../../../core/contract/anonymise'
import type { PlaceId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { notify, notifyFault } from '../../../state/notices'
import { goTo } from '../../../state/session'
import { runCommand } from '../../../state/use-command'
import { Icon } from '../../../ui/icon'
import { IconButton } from '../../../ui/icon-button'
import { isOutside, placeKey, type AnyPlace } from '../review-order'
import { needsNameList, useAfterNameList } from '../use-after-name-list'

type PlaceLineProps = Readonly<{
  place: AnyPlace
  isCurrent: boolean
  isPicked: boolean
  isReadOnly: boolean
  /** Where it stands, for what is outside the texts. */
  where?: ReactNode
  onChoose: (place: AnyPlace) => void
  onPick: (place: AnyPlace) => void
}>

/** One place with the words around it, which may name others. It can be picked, shown in the text, and taken back. */
export const PlaceLine = memo(function PlaceLine(props: PlaceLineProps) {
  const { place, isCurrent, isPicked, isReadOnly, where, onChoose } = props
  const { anonymisation } = useMessages()
  const { decision } = place
  const waits = decision === null
  return (
    <li
      className="hit"
      data-key={placeKey(place)}
      data-current={isCurrent || undefined}
      data-picked={isPicked || undefined}
    >
      {isReadOnly ? null : <PickBox {...props} />}
      <button
        type="button"
        className="place-line"
        data-line
        data-outside={isOutside(place) || undefined}
        aria-current={isCurrent}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => onChoose(place)}
      >
        <span className="place-before">
          <span data-name>{oneLine(place.before)}</span>
        </span>
        <strong data-name={waits || undefined} data-waits={waits || undefined}>
          {oneLine(place.text)}
        </strong>
        <span className="place-after" data-name>
          {oneLine(place.after)}
        </span>
        <span className="visually-hidden">{waits ? anonymisation.waits : anonymisation.decisions[decision.kind]}</span>
        {where ? (
          <span className="place-where" data-name>
            {where}
          </span>
        ) : null}
      </button>
      {isOutside(place) ? null : <PlaceActions place={place} isReadOnly={isReadOnly} />}
    </li>
  )
})

function PickBox({ place, isCurrent, isPicked, onPick }: PlaceLineProps) {
  const { anonymisation } = useMessages()
  return (
    <button
      type="button"
      role="checkbox"
      className="hit-pick"
      aria-checked={isPicked}
      aria-label={anonymisation.pick(place.text)}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onPick(place)}
    >
      {isPicked ? <Icon name="check" size={12} /> : null}
    </button>
  )
}

/** Shows a place in the text, or takes back what is decided there. */
function PlaceActions({ place, isReadOnly }: Readonly<{ place: PlaceInContext; isReadOnly: boolean }>) {
  const { anonymisation } = useMessages()
  const { document, span, decision, text } = place
  const record = place.place
  return (
    <span className="hit-acts">
      {record !== null && decision !== null && !isReadOnly ? <RestoreButton place={record} text={text} /> : null}
      <IconButton
        icon="forward"
        isSmall
        name={anonymisation.showInText}
        keys="v"
        onPress={() => goTo('coding', { document, span })}
      />
    </span>
  )
}

/** Takes one place back. Where the original lies in a closed name list, the list is asked for first. */
function RestoreButton({ place, text }: Readonly<{ place: PlaceId; text: string }>) {
  const { anonymisation } = useMessages()
  const afterNameList = useAfterNameList()
  async function restore(): Promise<void> {
    const reply = await runCommand('anonymise.restore', { place }, 'own')
    if (reply.ok) notify(anonymisation.restored(text))
    else if (needsNameList(reply.fault.code)) afterNameList(() => void restore())
    else notifyFault(reply.fault)
  }
  return <IconButton icon="undo" isSmall name={anonymisation.restore(text)} onPress={() => void restore()} />
}

/** Words around a place may run over turns; on its line they are one row. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
