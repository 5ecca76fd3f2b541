import { cleanText, splitLines } from '../characters/clean-text'
import { decodeText } from '../characters/encoding'
import { plain } from '../conversation/conversation'
import type { DraftTurn } from '../draft'
import { guessedEncoding, type Reading } from '../reading'
import type { Drop } from '../source-line'

/** A tier of CHAT with the lines that go on in it. Source: the CHAT manual of TalkBank, part 1. */
type ChatTier = Readonly<{ head: string; text: string }>

const tierHead = /^([@*%][^\s:]*:?)[ \t]*(.*)$/su
/** Start and end in milliseconds between two bullets, in older files behind the name of the sound file. */
const bullet = /\u0015([^\u0015\n]*?)(\d{1,10})_(\d{1,10})[^\u0015\n]*\u0015/gu
/** Heads that speak to programs. */
const technical = /^@(UTF8|Begin|End|Languages|ID|Options|Media|PID|Window|Font|Color words)/u

/** Reads a CHAT file: `*PAR:` is a turn, its bullets the times; what `%` tiers say of it is left out, heads are notes. */
export function readChat(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const drops: Drop[] = []
  const clean = (written: string) => {
    const { text, removed } = cleanText(written)
    if (removed !== '') drops.push({ kind: 'invisible', text: removed })
    return text.replace(/\s+/gu, ' ').trim()
  }
  for (const { head, text } of tiersOf(decoded.text)) {
    if (head.startsWith('*')) {
      const times = [...text.matchAll(bullet)]
      for (const [written] of times) drops.push({ kind: 'time-mark', text: written })
      const said = clean(text.replaceAll(bullet, ' '))
      const speaker = clean(head.replace(/^\*|:$/gu, ''))
      drops.push({ kind: 'label-mark', text: head.endsWith(':') ? '*:' : '*' })
      const startMs = times.length > 0 ? Number(times[0]![2]) : null
      const endMs = times.length > 0 ? Math.max(startMs!, Number(times.at(-1)![3])) : null
      if (said === '') notes.push({ text: speaker, before: turns.length })
      else turns.push({ speaker: speaker === '' ? null : speaker, startMs, endMs, text: said })
    } else if (head.startsWith('%')) drops.push({ kind: 'other-tier', text: head + text })
    else if (technical.test(head)) drops.push({ kind: 'file-note', text: head + text })
    else notes.push({ text: clean(`${head} ${text}`), before: turns.length })
  }
  const conversation = {
    ...{ ...plain, title: null, turns, drops: [], colons: 0, layout: 'linguistic' as const },
    notes: notes.filter((it) => it.text !== ''),
  }
  return { format: 'cha', conversation, messages: guessedEncoding(decoded), drops }
}

function tiersOf(source: string): readonly ChatTier[] {
  const tiers: { head: string; lines: string[] }[] = []
  for (const line of splitLines(source)) {
    const found = tierHead.exec(line)
    if (found) tiers.push({ head: found[1]!, lines: [found[2]!] })
    else if (/^\s/u.test(line) && tiers.length > 0) tiers.at(-1)!.lines.push(line)
    else if (line.trim() !== '') tiers.push({ head: '', lines: [line] })
  }
  return tiers.map(({ head, lines }) => ({ head, text: lines.join(' ') }))
}
