import { snapshotOf, type ProjectHistory } from '../../core/history/replay'
import { replaceSpans } from '../../core/anchor/change-set'
import { barrierOf, codeOf, command, idOf, importing } from '../electron/host/store/material'
import type { Step } from './scenario-step'

const document = idOf('document', 1)

/**
 * Work without end. Which command comes next follows from the number of the last one alone, so whoever knows that
 * number knows what the project must hold. The history given moves along.
 */
export function* stepsAfter(history: ProjectHistory): Generator<Step> {
  while (true) {
    yield nextCommand(history)
    if (history.seq % 5 === 0) yield { kind: 'source', document, bytes: Buffer.from(`bytes ${history.seq}`) }
    if (history.seq % 7 === 0) yield { kind: 'compact', snapshot: snapshotOf(history), changed: new Set([document]) }
  }
}

/** Makes the next command and gives the call that stores it. */
export function nextCommand(history: ProjectHistory): Extract<Step, { kind: 'append' | 'barrier' }> {
  const seq = history.seq + 1
  if (seq === 1) return { kind: 'append', frame: command(history, importing(1, 'Vi drar ut.')) }
  if (seq % 19 === 0) return { kind: 'barrier', ...barrierOf(history, rewriting), forget: [document] }
  if (seq % 2 === 0) return { kind: 'append', frame: command(history, rewriting) }
  const number = (seq % 40) + 1
  const isThere = history.state.get(idOf('code', number)) !== undefined
  const frame = command(history, (change) =>
    isThere ? change.remove(idOf('code', number)) : change.add(codeOf(number, `kode ${seq}`)),
  )
  return { kind: 'append', frame }
}

/** One more sentence, and now and then a new beginning. */
function rewriting(change: Parameters<Parameters<typeof command>[1]>[0], history: ProjectHistory): void {
  const text = history.state.textOf(document)
  const end = text.length > 2000 ? 0 : text.length
  const span = { start: end, end: text.length }
  change.editText(document, replaceSpans(text, [{ span, text: ` Setning ${history.seq}.` }]))
}
