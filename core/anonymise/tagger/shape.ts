/** How a token is written, in few classes: `x` lower case, `Xx` with a capital, `XX` capitals only, numbers, marks. */
export function shapeOf(token: string): string {
  if (/^\p{L}/u.test(token)) return letterShape(token)
  if (/^\p{N}/u.test(token)) return /^\d{4}$/.test(token) ? '4d' : /^\d+$/.test(token) ? 'd' : 'd.'
  return token.length > 1 ? '..' : token
}

function letterShape(token: string): string {
  if (token === token.toLowerCase()) return /\p{N}/u.test(token) ? 'xd' : 'x'
  if (token.length > 1 && token === token.toUpperCase()) return token.length <= 5 ? 'XX' : 'XXX'
  if (!/^\p{Lu}/u.test(token)) return 'xX'
  if (token.length === 1) return 'X'
  const isPlain = /^\p{Lu}[^\p{Lu}]*$/u.test(token)
  if (token.includes('-')) return isPlain ? 'X-x' : 'X-X'
  if (token.includes('.')) return 'X.'
  return isPlain ? 'Xx' : 'XxX'
}
