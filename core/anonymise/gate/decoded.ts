/** A stretch of a text that is written in some code, with what it says. Half-open, UTF-16 units. */
export type Decoded = Readonly<{ start: number; end: number; text: string }>

/** A code by the sign that a word in it has, and how the word is read. */
type Code = Readonly<{ sign: RegExp; read: (word: string) => string | null }>

const entities: Readonly<Record<string, string>> = Object.fromEntries(
  'aelig:æ AElig:Æ oslash:ø Oslash:Ø aring:å Aring:Å auml:ä Auml:Ä ouml:ö Ouml:Ö uuml:ü eacute:é egrave:è aacute:á ntilde:ñ ccedil:ç'
    .split(' ')
    .map((it) => it.split(':') as [string, string]),
)

const codes: readonly Code[] = [
  { sign: /%[0-9a-f]{2}/i, read: (word) => fromEscapes(word, '%') },
  { sign: /=[0-9A-F]{2}/, read: (word) => fromEscapes(word, '=') },
  { sign: /&(?:#|[a-z])/i, read: fromEntities },
  { sign: /\\[ux]/i, read: fromProgram },
]

/** Bytes in letters and figures, with and without what may also part two of them. */
const packed: readonly Readonly<{ run: RegExp; read: (word: string) => string | null }>[] = [
  { run: /[A-Za-z0-9+/_-]{6,}/g, read: fromBase64 },
  { run: /[A-Za-z0-9+]{6,}/g, read: fromBase64 },
  {
    run: /(?:[0-9a-f]{2}){4,}/gi,
    read: (word) => textOf((word.match(/../g) ?? []).map((it) => Number.parseInt(it, 16))),
  },
]

/**
 * What stands in a text in another writing than letters: per cent and equals signs before bytes, entities of HTML, escapes of
 * programs, base64, hexadecimal bytes. Only what says something in letters. Linear in the text.
 */
export function decodedIn(text: string): readonly Decoded[] {
  return [...text.matchAll(/\S{6,}/gu)].flatMap(({ 0: word, index }) => {
    const whole = codes
      .filter(({ sign }) => sign.test(word))
      .map(({ read }) => ({ at: 0, code: word, said: read(word) }))
    const parts = packed.flatMap(({ run, read }) =>
      [...word.matchAll(run)].map((found) => ({ at: found.index, code: found[0], said: read(found[0]) })),
    )
    return [...whole, ...parts].flatMap(({ at, code, said }) =>
      said !== null && said !== code && /\p{L}{2}/u.test(said)
        ? [{ start: index + at, end: index + at + code.length, text: said }]
        : [],
    )
  })
}

function fromEscapes(word: string, sign: string): string | null {
  const bytes: number[] = []
  for (let at = 0; at < word.length; at += 1) {
    const hex = word.slice(at + 1, at + 3)
    if (word[at] === sign && /^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else bytes.push(...new TextEncoder().encode(word.slice(at, at + 1)))
  }
  return textOf(bytes) ?? String.fromCharCode(...bytes)
}

function fromEntities(word: string): string {
  return word.replace(/&#?[a-z0-9]{1,8};/giu, (whole) => {
    const [, hex] = /^&#x([0-9a-f]+);$/iu.exec(whole) ?? []
    const [, decimal] = /^&#(\d+);$/u.exec(whole) ?? []
    if (hex !== undefined) return pointOf(Number.parseInt(hex, 16))
    if (decimal !== undefined) return pointOf(Number(decimal))
    const name = whole.slice(1, -1)
    return Object.hasOwn(entities, name) ? (entities[name] ?? '') : whole
  })
}

function fromProgram(word: string): string {
  return word.replace(/\\(?:u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|x[0-9a-f]{2})/giu, (whole) =>
    pointOf(Number.parseInt(whole.replace(/[^0-9a-f]/giu, ''), 16)),
  )
}

function pointOf(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(word: string): string | null {
  const text = bytesOfBase64(word)
  // Words have their capitals at the beginning; base64 has them anywhere, and figures. Without any it is what says a name whole.
  return /.[A-Z0-9]/.test(word) || /^\p{Lu}[\p{L}\p{M} .'’-]+$/u.test(text ?? '') ? text : null
}

function bytesOfBase64(word: string): string | null {
  const letters = word.replaceAll('-', '+').replaceAll('_', '/')
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of letters) {
    held = ((held << 6) | alphabet.indexOf(letter)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return textOf(bytes)
}

/** Bytes as text; null where they are none. */
function textOf(bytes: readonly number[]): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return /[\u0000-\u0008\u000e-\u001f\u007f]/u.test(text) ? null : text
  } catch {
    return null
  }
}
