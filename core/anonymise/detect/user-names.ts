import type { Candidate } from '../candidate'

const site = '(?:brukernavn|brukarnamn|username|snap(?:chat)?|insta(?:gram)?|tik ?tok|facebook|discord|gamertag|nick)'
const named = new RegExp(
  `(?<!\\p{L})${site}(?:et)?:?\\s(?:(?:er|is|heter|heiter|hun|han|ho|mitt|jeg|eg|som|som er)\\s){0,3}([\\p{L}\\p{N}_.]{3,40})`,
  'giu',
)
/** Not the labels that machines give to speakers («SPEAKER_01»). */
const underscored =
  /(?<![\p{L}\p{N}@_.\/])(?!speaker_\d)\p{L}[\p{L}\p{N}.]*_[\p{L}\p{N}_.]*[\p{L}\p{N}](?![\p{L}\p{N}@_])/giu

/** User names without `@`: a word with a figure, an underscore or a full stop inside after the name of a site, and words with an underscore. */
export function userNames(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(named)) {
    const name = (match[1] ?? '').replace(/\.+$/, '')
    const start = match.index + match[0].length - (match[1] ?? '').length
    if (/\p{L}.*[\d_.]/u.test(name))
      found.push({ span: { start, end: start + name.length }, kind: 'other', tier: 'likely' })
  }
  if (text.includes('_'))
    for (const match of text.matchAll(underscored))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'other', tier: 'ask' })
  return found
}
