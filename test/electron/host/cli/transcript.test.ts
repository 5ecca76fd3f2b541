import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTranscript } from '../../../../electron/host/cli/transcript'
import type { Terminal } from '../../../../electron/host/cli/terminal'
import { createFiles } from '../../../../electron/host/files/host-files'
import { createUploads } from '../../../../electron/host/files/uploads'
import { inlineJobs } from '../../../../electron/host/work/inline-jobs'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

const folder = new URL('../../../fixtures/transcripts/', import.meta.url).pathname
const files = readdirSync(folder).filter((it) => !/^(README\.md|expected\.json)$/u.test(it))

let place: Workplace
beforeAll(async () => {
  place = createWorkplace(5)
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Lest', passphrase, coder, language: 'nb' })
})
afterAll(() => place.close())

/** What the command prints, as data, or the code that it ends with. */
async function printed(file: string): Promise<unknown> {
  const said: string[] = []
  const terminal: Terminal = {
    language: 'nb',
    environment: {},
    out: (text) => said.push(text),
    error: () => undefined,
    readInput: () => Promise.resolve(new Uint8Array()),
    askSecret: () => Promise.resolve(null),
    resolve: (path) => path,
  }
  const paths = { uploads: createUploads(), samplesFolder: place.folder, appData: place.folder }
  const ports = { files: createFiles(paths), jobs: inlineJobs }
  const code = await runTranscript({ name: 'transcript', file }, ports, terminal)
  return code === 0 ? JSON.parse(said.join('')) : code
}

describe('the command transcript', () => {
  it.each(files)('gives what the window shows of %s', async (name) => {
    const path = join(folder, name)
    const { draft } = await place.ask('import.preview', { source: { kind: 'path', path } })
    const { format, title, notes, turns, messages } = draft
    expect(await printed(path)).toEqual({ format, title, notes: notes.map((it) => it.text), turns, messages })
  })

  it('ends with 2 for a file that is not there, and for one that cannot be read', async () => {
    expect(await printed(join(folder, 'finnes ikke.docx'))).toBe(2)
    expect(await printed(join(place.folder, 'Lest.fortrolig', 'header.json'))).toBe(2)
  })
})
