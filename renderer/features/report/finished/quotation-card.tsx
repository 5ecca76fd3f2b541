import { useLanguage, useMessages } from '../../../messages/use-messages'
import { formatList } from '../../../messages/format'
import { goTo } from '../../../state/session'
import { useQuery } from '../../../state/use-query'
import { Badge, type Tone } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import type { Checked } from './finished-state'
import { usePlaceWords } from './place-words'

type Quotation = Checked['quotations'][number]

const tones: Readonly<Record<Quotation['verdict'], Tone>> = {
  verbatim: 'plain',
  edited: 'plain',
  'known-form': 'plain',
  changed: 'decide',
  'not-found': 'refused',
}

/** A quotation as it stands in the thesis, beside what was said. */
export function QuotationCard({ quotation }: Readonly<{ quotation: Quotation }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const placeWords = usePlaceWords()
  const { verdict, edits, text, where, attribution, source } = quotation
  return (
    <li className="quotation-card">
      <p className="quotation-verdict">
        <Badge tone={tones[verdict]}>{finished.verdicts[verdict]}</Badge>
        <span className="finished-where">
          {placeWords(where)}
          {edits.length > 0
            ? ` · ${formatList(
                language,
                edits.map((it) => finished.edits[it]),
              )}`
            : null}
        </span>
      </p>
      <div className="quotation-sides">
        <div>
          <h5>{finished.inDocument}</h5>
          <blockquote>{text}</blockquote>
          {attribution === '' ? null : <p className="finished-where">{attribution}</p>}
        </div>
        <div>
          <h5>{finished.inTranscript}</h5>
          {source ? <Said source={source} /> : <p className="finished-where">{finished.nobodySaid}</p>}
        </div>
      </div>
      <Remarks quotation={quotation} />
    </li>
  )
}

function Said({ source }: Readonly<{ source: NonNullable<Quotation['source']> }>) {
  const { finished } = useMessages()
  const documents = useQuery('document.list', {}).value ?? []
  const { document, span, speaker, turn, text } = source
  const title = documents.find((it) => it.document.id === document)?.document.title
  const words = [speaker, title, turn === null ? null : finished.turn(turn)].filter(Boolean)
  return (
    <>
      <blockquote>{text}</blockquote>
      <p className="finished-where" data-name>
        {words.join(' · ')}
      </p>
      <Button kind="quiet" onPress={() => goTo('coding', { document, span })}>
        {finished.open}
      </Button>
    </>
  )
}

/** What a reader must know: whose words they are, what was joined, and which words differ. */
function Remarks({ quotation }: Readonly<{ quotation: Quotation }>) {
  const { finished } = useMessages()
  const { ascription, differences, isJoined, source } = quotation
  const isOther = ascription === 'other'
  if (!isOther && !isJoined && differences.length === 0) return null
  return (
    <ul className="quotation-remarks" aria-label={finished.differences}>
      {isOther ? <li data-name>{finished.otherVoice(source?.speaker ?? finished.somebody)}</li> : null}
      {isJoined ? <li>{finished.joined}</li> : null}
      {differences.map((it, index) => (
        <li key={index}>{differenceWords(finished, it)}</li>
      ))}
    </ul>
  )
}

type Words = ReturnType<typeof useMessages>['finished']

function differenceWords(words: Words, { quoted, said }: Quotation['differences'][number]): string {
  if (said === '') return words.added(quoted)
  return quoted === '' ? words.missing(said) : words.instead(quoted, said)
}
