import { unescapeEntities } from '../markup/entities'
import type { Drop } from '../source-line'

/** One voice in a cue: a `<v Name>` span, or a stretch outside any. Text in NFC, its lines joined by one space. */
export type VoiceSpan = Readonly<{ voice: string | null; text: string }>

/** Only the tags of WebVTT: other words in angle brackets are speech, and so are more of them than a name has. Source: W3C WebVTT, section 4.2.2. */
const tag = /<(\/?)(v|c|i|b|u|ruby|rt|lang)((?:\.[^\s>]*)?(?:[ \t]([^<>]{0,120}))?)>|<\d+(?::\d+)+\.\d+>/gu
/** Reads the text of a cue: voices, without the other tags, escapes written out. */
export function readCueText(text: string, drops: Drop[]): readonly VoiceSpan[] {
  const spans: { voice: string | null; text: string }[] = []
  let current = { voice: null as string | null, text: '' }
  const close = () => {
    if (current.text.trim() !== '') spans.push({ ...current, text: current.text.trim() })
    else if (current.voice !== null) drops.push({ kind: 'label-mark', text: current.voice })
  }
  let at = 0
  for (const found of text.matchAll(tag)) {
    current.text += text.slice(at, found.index)
    at = found.index + found[0].length
    if (found[2] === 'v') {
      close()
      const voice = found[1] === '/' ? '' : (found[4] ?? '').replace(/\s+/gu, ' ').trim()
      current = { voice: voice === '' ? null : unescape(voice, drops), text: '' }
      drops.push({ kind: 'markup', text: voice === '' ? found[0] : found[0].replace(found[4]!, '') })
    } else drops.push({ kind: 'markup', text: found[0] })
  }
  current.text += text.slice(at)
  close()
  return spans.map((it) => ({ voice: it.voice, text: unescape(it.text, drops) }))
}

function unescape(text: string, drops: Drop[]): string {
  return unescapeEntities(text, (written) => drops.push({ kind: 'escape', text: written }))
}
