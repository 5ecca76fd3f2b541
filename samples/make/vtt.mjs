import { clock } from './text.mjs'

const meeting = '7c1e02d4-58b3-4f6a-9d27-3ab6c40e91f5'
const cueMs = 4_800
/** Every so many cues one goes on into the next: people talk at once. */
const overlapEvery = 9
const overlapMs = 700

const stamp = (ms) => `${clock(ms)}.${String(ms % 1000).padStart(3, '0')}`

/** A turn cut into cues of about five seconds, at spaces; what a line break joins stays in one cue. */
function cuesOf({ label, pieces, startMs, endMs }, turn) {
  const words = pieces.map((piece) => piece.text).join('').split(' ')
  const count = Math.min(words.length, Math.max(1, Math.round((endMs - startMs) / cueMs)))
  const at = (index) => Math.round((words.length * index) / count)
  return Array.from({ length: count }, (_, index) => ({
    id: `${meeting}/${turn}-${index}`,
    start: startMs + Math.round(((endMs - startMs) * index) / count / 10) * 10,
    end: startMs + Math.round(((endMs - startMs) * (index + 1)) / count / 10) * 10,
    text: `<v ${label}>${words.slice(at(index), at(index + 1)).join(' ').replaceAll('↵', '\n')}</v>`,
  }))
}

/** An automatic transcript: cues of a few seconds, some overlapping; the cues of one utterance share the stem of their ids. */
export function webVttFile({ blocks }) {
  const cues = blocks.filter((block) => block.kind === 'turn').flatMap(cuesOf)
  const lines = cues.map(({ id, start, end, text }, index) => {
    const late = index % overlapEvery === overlapEvery - 1 ? overlapMs : 0
    return `${id}\n${stamp(start)} --> ${stamp(end + late)}\n${text}\n`
  })
  return Buffer.from(`WEBVTT\n\n${lines.join('\n')}`, 'utf8')
}
