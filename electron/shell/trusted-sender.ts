import { appHost, appScheme } from './app-address'

type Frame = Readonly<{ url: string; parent: unknown }>

/** Whether a message comes from our own page in the window's main frame. */
export function isTrustedSender(frame: Frame | null): boolean {
  if (!frame || frame.parent !== null) return false
  return isAppAddress(frame.url)
}

/** Whether an address is one of our own page's. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${appScheme}:` && host === appHost
}
