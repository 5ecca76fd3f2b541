import './second-look.css'
import type { SecondLook as Kept } from '../../../../core/contract/anonymise'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'

/** So many places of a word are shown: the rest are alike. */
const mostShown = 3

/** What was kept in a document though it looks like a name or a number, to be decided anew or left. Nothing where there is none. */
export function SecondLook({ document }: Readonly<{ document: DocumentId }>) {
  const { anonymisation } = useMessages()
  const words = anonymisation.secondLook
  const kept = useQuery('anonymise.secondLook', { document }).value ?? []
  if (kept.length === 0) return null
  return (
    <section className="second-look" aria-label={words.name}>
      <h3>{words.name}</h3>
      <p>{words.lead(kept.length)}</p>
      <ul>
        {kept.map((it) => (
          <KeptWord key={it.key} kept={it} />
        ))}
      </ul>
    </section>
  )
}

function KeptWord({ kept }: Readonly<{ kept: Kept }>) {
  const { anonymisation } = useMessages()
  const words = anonymisation.secondLook
  const undecide = useCommand('anonymise.undecide', 'own')
  const { key, places, reasons } = kept
  const scope = { places: places.map(({ document, span }) => ({ document, span })) }
  return (
    <li>
      <div>
        {places.slice(0, mostShown).map((it) => (
          <p key={it.span.start} className="second-look-place" data-name>
            {it.before}
            <mark>{it.text}</mark>
            {it.after}
          </p>
        ))}
        <p className="second-look-why">
          {[
            ...reasons.map((it) => words.reasons[it]),
            ...(places.length > mostShown ? [words.more(places.length - mostShown)] : []),
          ].join(' · ')}
        </p>
      </div>
      <Button isBusy={undecide.isBusy} onPress={() => void undecide.run({ key, scope })}>
        {words.again}
      </Button>
    </li>
  )
}
