import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const codeMs = 30_000

/** `taken`: another window has the session. `ended`: a code came a second time, so somebody else has seen it. */
export type Exchange =
  Readonly<{ outcome: 'token'; token: string }> | Readonly<{ outcome: 'refused' | 'taken' | 'ended' }>

export type Session = Readonly<{
  /** A code for the address of a window: good once, for 30 s. An earlier unused one is void. */
  newCode(): string
  exchange(code: string): Exchange
  /** Compares in constant time. */
  isToken(given: string): boolean
  isTaken(): boolean
  end(): void
}>

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}

function isSame(given: string, kept: Buffer | null): boolean {
  // The digests have one length, which timingSafeEqual asks for; the comparison runs also when nothing is kept.
  return timingSafeEqual(digest(given), kept ?? randomBytes(32)) && kept !== null
}

/** One window's right to speak to this host. Only digests are kept here. */
export function createSession(now: () => number = Date.now): Session {
  let code: Buffer | null = null
  let codeExpires = 0
  let spentCode: Buffer | null = null
  let token: Buffer | null = null
  let isEnded = false

  function end(): void {
    isEnded = true
    token = code = null
  }

  function issue(): Exchange {
    const issued = randomBytes(32).toString('base64url')
    token = digest(issued)
    spentCode = code
    code = null
    return { outcome: 'token', token: issued }
  }

  return {
    newCode() {
      const fresh = randomBytes(24).toString('base64url')
      code = digest(fresh)
      codeExpires = now() + codeMs
      return fresh
    },
    exchange(given) {
      if (isEnded) return { outcome: 'refused' }
      if (isSame(given, spentCode)) {
        end()
        return { outcome: 'ended' }
      }
      if (token) return { outcome: 'taken' }
      return isSame(given, code) && now() < codeExpires ? issue() : { outcome: 'refused' }
    },
    isToken: (given) => isSame(given, token),
    isTaken: () => token !== null,
    end,
  }
}
