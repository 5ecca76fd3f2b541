import type { Layout } from '../../layout'
import type { SourceLine } from '../../source-line'
import type { Step } from '../step'

const noScribe = /(?<!\p{L})noScribe(?!\p{L})/u
/** Time and NBSP: no person types that, oTranscribe does. */
const oTranscribe = /^\s*\d{1,2}:\d{2}(?::\d{2})?\u00a0/u

/** Names the layouts whose lines need no reading of their own, by what only their tool writes. */
export const readSignatures: Step = (lines) => {
  const layout = signatureOf(lines)
  return layout && { lines, layout }
}

function signatureOf(lines: readonly SourceLine[]): Layout | null {
  if (lines.slice(0, 8).some((line) => noScribe.test(line.text))) return 'noscribe'
  return lines.filter((line) => oTranscribe.test(line.text)).length >= 2 ? 'otranscribe' : null
}
