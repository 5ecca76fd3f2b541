import { useState } from 'react'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { contextAfter, contextBefore } from '../finding-place'
import type { Checked } from './finished-state'
import { GroupSelect } from './group-select'
import { usePlaceWords } from './place-words'

type Finding = Checked['findings'][number]
const groups = ['key', 'generalised', 'new'] as const

/** Everything that names somebody, by why it does. */
export function NameFindings({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const [shown, setShown] = useState<(typeof groups)[number] | 'all'>('all')
  if (findings.length === 0) return <p className="finished-empty">{finished.noNames}</p>
  const byGroup = groups
    .map((group) => ({ group, its: findings.filter((it) => it.group === group) }))
    .filter((it) => it.its.length > 0)
  return (
    <div className="finished-list">
      <GroupSelect
        groups={byGroup.map(({ group, its }) => ({ id: group, text: finished.groups[group], count: its.length }))}
        shown={shown}
        onShow={setShown}
      />
      {byGroup
        .filter((it) => shown === 'all' || it.group === shown)
        .map(({ group, its }) => (
          <section key={group} aria-label={finished.groups[group]}>
            <h4>
              {finished.groups[group]} <span className="finished-count">{formatNumber(language, its.length)}</span>
            </h4>
            <ul className="finished-findings" data-group={group}>
              {its.map((finding, index) => (
                <NameFinding key={index} finding={finding} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

function NameFinding({ finding }: Readonly<{ finding: Finding }>) {
  const { anonymisation } = useMessages()
  const placeWords = usePlaceWords()
  return (
    <li className="finished-finding">
      <span className="finished-where">
        {placeWords(finding.where)} · {anonymisation.kinds[finding.kind]}
      </span>
      <span className="finding-words">
        {contextBefore(finding.before)}
        <strong data-name>{finding.text}</strong>
        {contextAfter(finding.after)}
      </span>
    </li>
  )
}
