import { createHash, randomBytes } from 'node:crypto'

/** Digits and letters without I, L, O and U, which are read as one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookAlikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' }
const secretLength = 24
const checkLength = 4
const groupLength = 4

/** A new recovery code: 120 random bits and 20 bits of check, as seven groups of four characters. */
export function newRecoveryCode(): string {
  const secret = characters(randomBytes(secretLength), secretLength)
  const whole = secret + checkOf(secret)
  return whole.match(new RegExp(`.{${groupLength}}`, 'g'))?.join('-') ?? whole
}

/**
 * The code as the key is derived from it, whatever case, spaces and dashes it was typed with; null when it is mistyped
 * (a wrong code passes the check once in a million).
 */
export function readRecoveryCode(typed: string): string | null {
  const compact = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.,_]/gu, '')
    .replace(/[ILOU]/g, (it) => lookAlikes[it] ?? it)
  if (compact.length !== secretLength + checkLength) return null
  if ([...compact].some((it) => !alphabet.includes(it))) return null
  const secret = compact.slice(0, secretLength)
  return checkOf(secret) === compact.slice(secretLength) ? compact : null
}

function checkOf(secret: string): string {
  return characters(createHash('sha256').update(`fortrolig recovery ${secret}`).digest(), checkLength)
}

/** One character from the low five bits of each byte: evenly spread, as 32 divides 256. */
function characters(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => alphabet[byte % alphabet.length]).join('')
}
