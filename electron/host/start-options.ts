import { parseArgs } from 'node:util'

export type StartOptions = Readonly<{ window: boolean; port: number }>

/** `--no-window` prints only the address; `--port N` asks for a port. Null: not understood. */
export function readStartOptions(given: readonly string[]): StartOptions | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { 'no-window': { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
    })
    const port = Number(values.port)
    return Number.isInteger(port) && port >= 0 && port < 65_536 ? { window: !values['no-window'], port } : null
  } catch {
    return null
  }
}
