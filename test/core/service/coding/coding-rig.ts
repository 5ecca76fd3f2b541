import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../../../core/history/canonical-json'
import type { CallName, Input, Output } from '../../../../core/contract/contract'
import type { Code } from '../../../../core/model/code'
import type { Coding } from '../../../../core/model/coding'
import type { CodeId, DocumentId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { doAndTakeBack } from '../../../support/take-back'
import { createWorkplace, passphrase, type Workplace } from '../../../support/workplace'

const interview = [
  'Intervjuer: Hvordan er det å kjøre alene?',
  'Kari: Det er stille. Jeg hører på radio, og så kjører jeg videre.',
  'Intervjuer: Og om noe skjer?',
  'Kari: Da ringer jeg bakvakta. Hun svarer alltid.',
].join('\n')

/** A small study on disk, to be coded. */
export type CodingRig = Readonly<{
  place: Workplace
  document: DocumentId
  /** Where words stand in the text. */
  spanOf(words: string): Promise<Span>
  addCode(name: string, parent?: CodeId | null): Promise<Code>
  addCoding(words: string, code: CodeId): Promise<Coding>
  codings(): Promise<readonly Coding[]>
  /** Everything that coding touches, as one text to compare. */
  everything(): Promise<string>
  /** Closes everything, and opens the project from the disk. */
  reopen(): Promise<void>
  /** Does a command as `doAndTakeBack` of every rig does. */
  doAndTakeBack<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
}>

/** Makes the study. */
export async function createCodingRig(): Promise<CodingRig> {
  const place = createWorkplace(11)
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Natt', passphrase, coder, language: 'nb' })
  const path = join(place.folder, 'intervju.txt')
  writeFileSync(path, interview)
  const { preview, speakers } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const people = speakers.map(({ label, role }) => ({
    label,
    role,
    participant: role === 'participant' ? ('new' as const) : null,
  }))
  const answers = { title: 'Intervju', kind: 'interview', language: 'nb', names: 'real' } as const
  const summary = await place.ask('import.confirm', { preview, ...answers, speakers: people })
  const document = summary.document.id
  const view = () => place.ask('document.view', { document })
  const spanOf = async (words: string) => {
    const start = (await view()).text.indexOf(words)
    if (start === -1) throw new Error(`no «${words}»`)
    return { start, end: start + words.length }
  }
  const everything = async () => {
    const { text, codings, places } = await view()
    const codebook = await place.ask('codebook.list', {})
    const table = await place.ask('analysis.frequency', {})
    return canonicalJson([text, codings, places, codebook, table, await place.ask('memo.list', {})])
  }
  const reopen = async () => {
    await place.restart()
    await place.ask('project.open', { path: join(place.folder, 'Natt.fortrolig'), passphrase })
  }
  return {
    place,
    document,
    spanOf,
    everything,
    reopen,
    addCode: (name, parent = null) => place.ask('codebook.add', { name, parent }),
    async addCoding(words, code) {
      const { coding } = await place.ask('coding.add', { document, span: await spanOf(words), code })
      return coding
    },
    codings: async () => (await view()).codings,
    doAndTakeBack: (name, input) => doAndTakeBack({ place, everything, reopen }, () => place.ask(name, input)),
  }
}
