import { FaultError } from '../../contract/fault'
import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import { readParticipantsTable, type ReadTable, type TableColumn } from '../../import/participants-table'
import { newIdentifier, type Identifier } from '../../model/identifier'
import type { NameList } from '../../model/name-list'
import type { Participant } from '../../model/participant'
import { openProject, writableProject, type App, type ProjectSession } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { recognisePeople } from './recognise-people'
import { newParticipant } from './speakers'

/** Tables of participants: read first, then taken in by one command. */
export const participantTableHandlers: Handlers<'participant.readTable' | 'participant.importTable'> = {
  async 'participant.readTable'(app, { source }) {
    const project = openProject(app)
    const bytes =
      source.kind === 'text' ? new TextEncoder().encode(source.text) : valueOf(await app.ports.files.read(source)).bytes
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new FaultError('import.unknown-format')
    const read = readParticipantsTable(bytes)
    if (read === null) throw new FaultError('import.empty')
    const table = app.ports.ids.token()
    app.tables.set(table, read)
    const people = peopleOf(project, read)
    return {
      table,
      key: read.key,
      columns: read.columns.map(({ name, kind, cells }) => {
        const filled = cells.filter((it) => it !== '')
        return { name, kind, filled: filled.length, examples: [...new Set(filled)].slice(0, 3) }
      }),
      rows: people.map((it) => ({ name: it.name, participant: it.participant })),
    }
  },

  async 'participant.importTable'(app, { table, attributes }) {
    const project = writableProject(app)
    const read = app.tables.get(table)
    if (read === undefined) throw new FaultError('import.preview-gone')
    const { state } = project.history
    const change = beginChange(state)
    const chosen = read.columns.filter((it, at) => it.kind === 'plain' && attributes.includes(at))
    let count = state.all('participant').length
    const people = peopleOf(project, read).map(({ row, name, participant }) => {
      const known = participant === null ? null : required(state.get(participant))
      const before = known ?? newParticipant(app, state, ++count, labelOf(project, read, name))
      const person = { ...before, attributes: { ...before.attributes, ...cellsOf(chosen, row) } }
      if (known) change.update(person)
      else change.add(person)
      return { row, person, isNew: known === null }
    })
    const names = read.columns.filter((it) => it.kind !== 'plain')
    const list = project.nameList
    if (list !== null && names.length > 0)
      await list.write(withNames(list.content(), addSecrets(app, change, { people, columns: names })))
    const added = people.filter((it) => it.isNew).length
    await commit(app, 'participant.importTable', change.build(), { counts: { participants: people.length } })
    app.tables.delete(table)
    const isTaken = (column: TableColumn) => list !== null && column.kind !== 'plain'
    return {
      added,
      updated: people.length - added,
      inNameList: read.columns.filter(isTaken).map((it) => it.name),
      leftOut: read.columns.filter((it) => !chosen.includes(it) && !isTaken(it)).map((it) => it.name),
    }
  },
}

type Row = Readonly<{ row: number; name: string; participant: Participant['id'] | null }>

function peopleOf(project: ProjectSession, { columns, key, rows }: ReadTable): readonly Row[] {
  const cells = key === null ? null : columns[key]!.cells
  const names = Array.from({ length: rows }, (_, row) => cells?.[row] ?? '')
  const found = recognisePeople(project, names)
  return names.map((name, row) => ({ row, name, participant: found[row] ?? null }))
}

/** A new participant is called by the key where it is no name of a person and nobody has it; else by a number. */
function labelOf(project: ProjectSession, { columns, key }: ReadTable, name: string): string | null {
  const isFree = !project.history.state.all('participant').some((it) => it.label === name)
  return key !== null && columns[key]!.kind === 'plain' && name !== '' && isFree ? name.slice(0, 120) : null
}

function cellsOf(columns: readonly TableColumn[], row: number): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row] ?? '']))
}

type Secrets = Readonly<{
  people: readonly Readonly<{ row: number; person: Participant }>[]
  columns: readonly TableColumn[]
}>
type Added = Pick<NameList, 'participants' | 'identifiers'>

const identifierKinds = { phone: 'phone', email: 'email', 'national-id': 'national-id', address: 'address' } as const

/** Identifiers without forms in the project, and for the name list their forms and the participants' real names. */
function addSecrets(app: App, change: ChangeBuilder, { people, columns }: Secrets): Added {
  const participants: Added['participants'][number][] = []
  const identifiers: Added['identifiers'][number][] = []
  for (const { kind, cells } of columns)
    for (const { row, person } of people) {
      const cell = cells[row] ?? ''
      if (cell === '' || kind === 'plain') continue
      if (kind === 'name') {
        participants.push({ participant: person.id, name: cell })
        continue
      }
      const made = newIdentifier(app.ports.ids.next('identifier'), { kind: identifierKinds[kind], forms: [] })
      const identifier: Identifier = { ...made, decision: { kind: 'blackout' }, participant: person.id }
      change.add(identifier)
      identifiers.push({ identifier: identifier.id, kind: identifier.kind, forms: [cell] })
    }
  return { participants, identifiers }
}

function withNames(list: NameList, added: Added): NameList {
  const key = (it: Added['participants'][number]) => `${it.participant} ${it.name}`
  const participants = new Map([...list.participants, ...added.participants].map((it) => [key(it), it]))
  return { ...list, participants: [...participants.values()], identifiers: [...list.identifiers, ...added.identifiers] }
}
