import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'

/** The app's folder. */
export const root = join(import.meta.dirname, '..', '..')

/** Builds what is started, unless it is built from these very sources already. */
export function ensureBuilt(): void {
  execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'pipe' })
}

export type Ran = Readonly<{ code: number | null; out: string; error: string }>

/** Runs a built program to its end. */
export function runBuilt(
  program: 'host/cli.js' | 'host/start.js',
  args: readonly string[],
  { input = '', environment = {} }: Readonly<{ input?: string; environment?: Readonly<Record<string, string>> }> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', program), ...args], {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    })
    let out = ''
    let error = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, error }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
