import './second-look.css'
import { useEffect, useRef, useState } from 'react'
import type { SecondLook as Kept } from '../../../../core/contract/anonymise'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { KeptPlaces } from './kept-places'

type SecondLookProps = Readonly<{
  document: DocumentId
  /** Nothing else stands before approval: the first of them has the focus at once. */
  isNext: boolean
}>

/**
 * What was kept in a document though it looks like a name or a number: each is said to stay, or decided anew, and the next has
 * the focus, so that one key is enough for one. Nothing where nothing was.
 */
export function SecondLook({ document, isNext }: SecondLookProps) {
  const { anonymisation } = useMessages()
  const words = anonymisation.secondLook
  const kept = useQuery('anonymise.secondLook', { document }).value ?? []
  const [at, setAt] = useState(isNext ? 0 : -1)
  const [hadAny, setHadAny] = useState(false)
  const section = useRef<HTMLElement>(null)
  const left = kept.length
  if (left > 0 && !hadAny) setHadAny(true)
  // What was answered goes, and what comes after it takes its place in the list.
  useEffect(() => {
    if (at < 0 || !hadAny) return
    const buttons = section.current?.querySelectorAll<HTMLElement>('[data-stays]')
    const next = buttons?.[Math.min(at, left - 1)]
    ;(next?.querySelector('button') ?? section.current?.querySelector('h3'))?.focus()
  }, [at, left, hadAny])
  if (!hadAny) return null
  return (
    <section ref={section} className="second-look" aria-label={words.name}>
      <h3 tabIndex={-1}>{words.name}</h3>
      <p role="status">{left === 0 ? words.done : words.lead(left)}</p>
      {left === 0 ? null : (
        <ul>
          {kept.map((it, nth) => (
            <KeptWord key={it.key} kept={it} onAnswered={() => setAt(nth)} />
          ))}
        </ul>
      )}
    </section>
  )
}

type KeptWordProps = Readonly<{ kept: Kept; onAnswered: () => void }>

function KeptWord({ kept, onAnswered }: KeptWordProps) {
  const { anonymisation } = useMessages()
  const words = anonymisation.secondLook
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const confirm = useCommand('anonymise.confirmKept')
  const undecide = useCommand('anonymise.undecide')
  const { key, reasons, places, outside } = kept
  const isBusy = confirm.isBusy || undecide.isBusy
  const at = [
    ...places.map(({ document, span }) => ({ document, span })),
    ...outside.map(({ record, field, span }) => ({ record, field, span })),
  ]
  const form = (places[0] ?? outside[0])?.text ?? ''
  return (
    <li>
      <div>
        <KeptPlaces kept={kept} />
        <p className="second-look-why">{reasons.map((it) => words.reasons[it]).join(' · ')}</p>
      </div>
      <span className="second-look-answers">
        <span data-stays>
          <Button
            label={words.staysOf(form)}
            isBusy={isBusy}
            isDisabled={isReadOnly}
            onPress={() => {
              onAnswered()
              void confirm.run({ key, reasons: [...reasons], places: at })
            }}
          >
            {words.stays}
          </Button>
        </span>
        <Button
          kind="quiet"
          label={words.againOf(form)}
          isBusy={isBusy}
          isDisabled={isReadOnly}
          onPress={() => {
            onAnswered()
            void undecide.run({ key, scope: { places: at } })
          }}
        >
          {words.again}
        </Button>
      </span>
    </li>
  )
}
