import type { LogTarget } from '../../../core/contract/log'
import { closePanel, openPanel } from '../../state/panels'
import { goTo } from '../../state/session'
import { showCode, useCodingRoom } from '../coding/coding-room-state'

/** Leads from a line of the log to the record that it is about. */
export function goToTarget(target: LogTarget): void {
  closePanel()
  switch (target.kind) {
    case 'passage':
      return goTo('coding', { document: target.document, span: target.span })
    case 'document':
      return goTo('coding', { document: target.document })
    case 'code':
      showCode(target.code, 'definition')
      return goTo('coding')
    case 'participant':
      return goTo('material')
    case 'memo':
      useCodingRoom.setState({ side: 'memos' })
      return goTo('coding')
    case 'file':
      return openPanel('copies')
  }
}
