import type { RemovalEffect } from '../../../core/contract/withdrawal'
import type { MemoId } from '../../../core/model/ids'
import { formatDate } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Callout } from '../../ui/callout'
import { Checkbox } from '../../ui/checkbox'
import { TouchedList } from './touched-list'

type WhatGoesProps = Readonly<{
  effect: RemovalEffect
  isPerson: boolean
  kept: ReadonlySet<MemoId>
  onKeep: (memo: MemoId, isKept: boolean) => void
}>

/** What a removal for good does, before it is done: what goes, what stays, what is touched, what the app cannot reach. */
export function WhatGoes({ effect, isPerson, kept, onKeep }: WhatGoesProps) {
  const { withdrawal: words } = useMessages()
  const { codings, memos } = effect.counts
  const isNothing = Object.values(effect.counts).every((it) => it === 0)
  return (
    <div className="removal">
      <Callout tone="refused">
        {isNothing ? words.nothing : words.counts(effect.counts, codings, memos - kept.size)}
      </Callout>
      {isNothing ? null : <Goes effect={effect} isPerson={isPerson} />}
      {effect.memos.length > 0 ? <Memos effect={effect} kept={kept} onKeep={onKeep} /> : null}
      {effect.words.length > 0 ? (
        <section>
          <h3>{words.words}</h3>
          <ul>
            {effect.words.map((it) => (
              <li key={`${it.record} ${it.field}`} data-name>
                {words.wordsLine(it.before, it.after)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h3>{words.stays}</h3>
        <ul>
          {effect.trimmed > 0 ? <li>{words.trimmed(effect.trimmed)}</li> : null}
          <li>{words.staysNote}</li>
        </ul>
      </section>
      <section>
        <h3>{words.touched}</h3>
        {effect.touched.length === 0 ? <p>{words.touchedNone}</p> : <TouchedList touched={effect.touched} />}
      </section>
      <Unreachable effect={effect} />
    </div>
  )
}

function Goes({ effect, isPerson }: Readonly<{ effect: RemovalEffect; isPerson: boolean }>) {
  const { withdrawal: words } = useMessages()
  const { nameList } = effect
  const list = nameList === 'open' || nameList === 'closed' ? words.nameList[nameList] : null
  return (
    <section>
      <h3>{words.goes}</h3>
      <ul>
        {effect.documents.map((it) => (
          <li key={it.document} data-name>
            {it.isWhole
              ? words.wholeDocument(it.title)
              : it.turns + it.parts > 0
                ? words.partOfDocument(it, it.title)
                : words.namesIn(it.title)}
            {it.hasSource ? <span className="choice-detail">{words.source}</span> : null}
          </li>
        ))}
        {isPerson ? <li>{words.personRecord}</li> : null}
        {effect.counts.places > 0 ? <li>{words.places(effect.counts.places)}</li> : null}
        {effect.counts.mentions > 0 ? <li>{words.mentions(effect.counts.mentions)}</li> : null}
        {effect.memosAbout > 0 ? <li>{words.memosAbout(effect.memosAbout)}</li> : null}
        {list === null ? null : <li>{list}</li>}
      </ul>
    </section>
  )
}

function Memos({ effect, kept, onKeep }: Omit<WhatGoesProps, 'isPerson'>) {
  const { withdrawal: words } = useMessages()
  return (
    <section>
      <h3>{words.memos}</h3>
      <p className="field-help">{words.memosHelp}</p>
      <ul className="removal-memos">
        {effect.memos.map((it) => (
          <li key={it.memo}>
            <blockquote data-name>{kept.has(it.memo) ? it.without : it.text}</blockquote>
            <Checkbox isSelected={kept.has(it.memo)} onChange={(isKept) => onKeep(it.memo, isKept)}>
              {words.keepMemo}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unreachable({ effect }: Readonly<{ effect: RemovalEffect }>) {
  const { withdrawal: words } = useMessages()
  const language = useLanguage()
  return (
    <Callout tone="decide">
      {effect.unreachable.length > 0 ? (
        <>
          <p>{words.unreachable}</p>
          <ul>
            {effect.unreachable.map((it) => (
              <li key={`${it.name} ${it.at}`}>{words.file(it.name, formatDate(language, it.at))}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{words.unreachableAlways}</p>
    </Callout>
  )
}
