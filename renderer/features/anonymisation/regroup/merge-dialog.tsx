import './regroup.css'
import { useId, useState, type KeyboardEvent } from 'react'
import type { Cluster } from '../../../../core/contract/anonymise'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { mainForm, placesOf } from '../review-order'
import { mergeCandidates } from './merge-candidates'
import type { Regroup } from './use-regroup'

const shown = 40

type MergeDialogProps = Readonly<{ cluster: Cluster; clusters: readonly Cluster[]; regroup: Regroup }>

/** Which other cluster is the same: found by a few letters, the nearest first. Enter makes them one. */
export function MergeDialog({ cluster, clusters, regroup }: MergeDialogProps) {
  const { anonymisation, common } = useMessages()
  const { regroup: words } = anonymisation
  const language = useLanguage()
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const found = mergeCandidates(clusters, cluster, sought).slice(0, shown)

  function press(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && found[at]) regroup.merge([found[at].key])
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      title={words.mergeTitle(mainForm(cluster))}
      nameInTitle={mainForm(cluster)}
      isOpen
      onClose={regroup.close}
      closeName={common.cancel}
      footer={<p className="regroup-foot">{words.mergeHelp}</p>}
    >
      {regroup.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, regroup.fault)}
        </Callout>
      ) : null}
      <input
        className="input"
        role="combobox"
        aria-label={words.mergeField}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        placeholder={words.mergeField}
        value={sought}
        autoFocus
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setSought(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul id={listId} className="merge-list" role="listbox" aria-label={words.mergeList}>
        {found.map((it, index) => (
          <li
            key={it.key}
            id={`${listId}-${index}`}
            ref={index === at ? intoView : undefined}
            className="merge-row"
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => regroup.merge([it.key])}
          >
            <span data-name>{it.forms.slice(0, 3).join(' · ') || mainForm(it)}</span>
            <span className="merge-facts">
              {anonymisation.placesLead(anonymisation.kinds[it.kind], placesOf(it).length)}
            </span>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p role="status">{words.mergeNone}</p> : null}
    </Dialog>
  )
}

function intoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}
