import type { ReactNode } from 'react'
import type { KnownFact, ReadPassage } from '../../../../core/contract/indirect'
import type { ParticipantId } from '../../../../core/model/ids'
import { formatList } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Callout } from '../../../ui/callout'
import { ReadWords, ShowPassage } from './read-words'
import { useLast } from './use-last'
import { Waiting } from './waiting'

type MosaicProps = Readonly<{ participant: ParticipantId; wished: readonly string[] | null }>

/** The rarest facts of a participant, and everything that may be printed about them, on one page. */
export function MosaicPage({ participant, wished }: MosaicProps) {
  const { recognition } = useMessages()
  const language = useLanguage()
  const attributes = wished === null ? null : [...wished]
  const page = useQuery('indirect.mosaic', { participant, attributes })
  const value = useLast(page.value)
  if (!value) return <Waiting fault={page.fault} />
  const { facts, printed, mentions, waiting, isInGroup } = value
  const told = [...new Set(facts.flatMap((it) => (it.kind === 'told' ? it.told : [])))]
  return (
    <>
      {isInGroup ? <Callout>{recognition.group}</Callout> : null}
      {waiting > 0 ? <Callout tone="decide">{recognition.waiting(waiting)}</Callout> : null}
      <section>
        <h5>{recognition.rarest(facts.length)}</h5>
        {told.length > 0 ? (
          <p>
            {recognition.tells(
              formatList(
                language,
                told.map((it) => recognition.told[it]),
              ),
            )}
          </p>
        ) : null}
        <p className="recognise-help">{facts.length > 0 ? recognition.rarestHelp : recognition.noRarest}</p>
        <ol className="profile-rarest">
          {facts.map((fact, at) => (
            <li key={at}>
              <Fact fact={fact} />
            </li>
          ))}
        </ol>
      </section>
      <details className="profile-page">
        <summary>{recognition.page}</summary>
        <div className="profile-page-words">
          <h5>{recognition.printed(printed.length)}</h5>
          <Passages
            passages={printed.map((it) => it.passage)}
            above={(at) => <span className="recognise-soft">{printed[at]?.codes.join(' · ')}</span>}
          />
          <h5>{recognition.mentions(mentions.length)}</h5>
          <Passages passages={mentions} />
        </div>
      </details>
    </>
  )
}

function Fact({ fact }: Readonly<{ fact: KnownFact }>) {
  const { recognition } = useMessages()
  if (fact.kind === 'attribute')
    return (
      <p className="profile-fact">
        <span data-name>
          {fact.name}: {fact.value}
        </span>
        <span className="recognise-soft">{recognition.sharedBy(fact.sharedBy)}</span>
      </p>
    )
  return (
    <>
      <span className="recognise-soft">
        {[...fact.told.map((it) => recognition.told[it]), fact.passage.documentTitle].join(' · ')}
      </span>
      <ReadWords passage={fact.passage} />
      <ShowPassage passage={fact.passage} />
    </>
  )
}

type PassagesProps = Readonly<{ passages: readonly ReadPassage[]; above?: (at: number) => ReactNode }>

function Passages({ passages, above }: PassagesProps) {
  const { recognition } = useMessages()
  if (passages.length === 0) return <p className="recognise-soft">{recognition.nothing}</p>
  return (
    <ul className="profile-passages">
      {passages.map((passage, at) => (
        <li key={`${passage.document} ${passage.span.start} ${passage.span.end}`}>
          {above?.(at)}
          <ReadWords passage={passage} />
          <ShowPassage passage={passage} />
        </li>
      ))}
    </ul>
  )
}
