import { EventEmitter } from 'node:events'
import type { ReadStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { readHiddenLine } from '../../../../electron/host/cli/ask-secret'

/** A keyboard: what it types comes in the pieces given. */
async function typing(...pieces: readonly string[]) {
  const raw: boolean[] = []
  const input = Object.assign(new EventEmitter(), {
    setRawMode: (isRaw: boolean) => raw.push(isRaw),
    resume: () => undefined,
    pause: () => undefined,
  })
  const shown: string[] = []
  const answer = readHiddenLine(input as unknown as ReadStream, (text) => shown.push(text), 'Passord: ')
  for (const piece of pieces) input.emit('data', Buffer.from(piece))
  return { answer: await answer, shown: shown.join(''), raw, listeners: input.listenerCount('data') }
}

describe('asking for a passphrase', () => {
  it('shows the question and not the answer', async () => {
    expect(await typing('blå', ' båt', '\r')).toEqual({
      answer: 'blå båt',
      shown: 'Passord: \n',
      raw: [true, false],
      listeners: 0,
    })
  })

  it('takes a pasted line with its end', async () => {
    expect((await typing('en hel setning\n')).answer).toBe('en hel setning')
  })

  it('takes back a whole character at a time', async () => {
    expect((await typing('aå😀\u007f\u007fb\r')).answer).toBe('ab')
  })

  it('joins a letter that comes in two pieces', async () => {
    const [first, second] = [Buffer.from('å').subarray(0, 1), Buffer.from('å').subarray(1)]
    const input = Object.assign(new EventEmitter(), { setRawMode() {}, resume() {}, pause() {} })
    const answer = readHiddenLine(input as unknown as ReadStream, () => {}, '')
    input.emit('data', first)
    input.emit('data', Buffer.concat([second, Buffer.from('\r')]))
    expect(await answer).toBe('å')
  })

  it.each(['\u0003', '\u0004'])('gives up on %j', async (key) => {
    expect((await typing('halv', key)).answer).toBeNull()
  })
})
