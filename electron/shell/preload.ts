import { contextBridge, ipcRenderer } from 'electron'
import type { Reply } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'
import { channel } from './bridge'
import type { Bridge } from './bridge'

/**
 * Security: neither the channel nor an event of Electron is handed over, so the page can call the contract by name and
 * hear pushes, and nothing else. The shell checks the sender and the contract checks name and input.
 */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(channel, name, input) as Promise<Reply>,
  onPush(listener) {
    const hear = (_event: unknown, push: Push) => listener(push)
    ipcRenderer.on(channel, hear)
    return () => void ipcRenderer.off(channel, hear)
  },
}

contextBridge.exposeInMainWorld('fortrolig', bridge)
