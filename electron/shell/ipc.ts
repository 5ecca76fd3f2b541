import { ipcMain } from 'electron'
import type { WebContents } from 'electron'
import { faultOf } from '../../core/contract/fault'
import type { Reply } from '../../core/contract/contract'
import type { Door } from '../host/door'
import { channel } from './bridge'
import { isTrustedSender } from './trusted-sender'

/** Serves the contract to our own page, and to nobody else. */
export function serveCalls(door: Pick<Door, 'call'>): void {
  ipcMain.handle(channel, (event, name: unknown, input: unknown): Promise<Reply> => {
    if (!isTrustedSender(event.senderFrame) || typeof name !== 'string') {
      return Promise.resolve({ ok: false, fault: faultOf('app.not-allowed') })
    }
    return door.call(name, input)
  })
}

/** Hands every push to the window as long as it is there. */
export function sendPushes(
  door: Pick<Door, 'onPush'>,
  contents: Pick<WebContents, 'send' | 'isDestroyed' | 'once'>,
): void {
  const stop = door.onPush((push) => {
    if (!contents.isDestroyed()) contents.send(channel, push)
  })
  contents.once('destroyed', stop)
}
