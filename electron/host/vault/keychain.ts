/**
 * The keychain of the system, which opens to whoever is logged in. `absent`: this window has none. `unprotected`: there
 * is one in name, but what it keeps could be read by anybody who has the disk.
 */
export type Keychain = Readonly<{
  state(): 'ready' | 'absent' | 'unprotected'
  /** Only in the state `ready`. */
  seal(secret: Uint8Array): Uint8Array
  /** Null when it was sealed elsewhere, or the keychain is shut now. */
  open(sealed: Uint8Array): Buffer | null
}>

/** Where there is no keychain: in a browser window, and on the command line. */
export const noKeychain: Keychain = {
  state: () => 'absent',
  seal: () => {
    throw new Error('there is no keychain')
  },
  open: () => null,
}
