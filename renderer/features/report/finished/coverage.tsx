import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { openPanel } from '../../../state/panels'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import type { Checked } from './finished-state'

/** How far the check looked, and what nobody has read. */
export function Coverage({ checked }: Readonly<{ checked: Checked }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const { nameList, termsSearched, passagesRead, unread } = checked
  return (
    <>
      {nameList === 'closed' ? (
        <Callout tone="decide">
          <p>{finished.listClosed}</p>
          <Button onPress={() => openPanel('name-list')}>{finished.openList}</Button>
        </Callout>
      ) : null}
      {nameList === 'deleted' ? <Callout tone="decide">{finished.listDeleted}</Callout> : null}
      <Callout tone="plain">
        <p>
          {finished.looked}: {finished.terms(formatNumber(language, termsSearched))},{' '}
          {finished.passages(formatNumber(language, passagesRead))}.
        </p>
        <p>
          {[
            ...unread.map(({ kind, count }) => finished.unread[kind](formatNumber(language, count))),
            finished.notChecked,
          ].join(' ')}{' '}
          {finished.lookAt}
        </p>
      </Callout>
    </>
  )
}
