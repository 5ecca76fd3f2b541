import { StringDecoder } from 'node:string_decoder'
import type { ReadStream } from 'node:tty'

const enter = /[\r\n]/
const interrupt = '\u0003'
const endOfInput = '\u0004'
const erase = /[\u007f\b]/

/** Adds what was typed; the erase key takes back one character as a person sees it. */
function typed(before: string, keys: string): string {
  let answer = before
  for (const key of keys) answer = erase.test(key) ? [...answer].slice(0, -1).join('') : answer + key
  return answer
}

/** Reads one line from the terminal without showing it. Null: interrupted. */
export function readHiddenLine(
  input: ReadStream,
  show: (text: string) => void,
  prompt: string,
): Promise<string | null> {
  show(prompt)
  input.setRawMode(true)
  input.resume()
  const decoder = new StringDecoder('utf8')
  return new Promise((resolve) => {
    let answer = ''
    const finish = (value: string | null) => {
      input.off('data', read)
      input.setRawMode(false)
      input.pause()
      show('\n')
      resolve(value)
    }
    const read = (chunk: Buffer) => {
      const keys = decoder.write(chunk)
      if (keys.includes(interrupt) || keys.includes(endOfInput)) return finish(null)
      const [line = '', ...rest] = keys.split(enter)
      answer = typed(answer, line)
      if (rest.length > 0) finish(answer)
    }
    input.on('data', read)
  })
}
