import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ProjectState } from '../../../core/history/project-state'
import type { Decision } from '../../../core/model/identifier'
import { recordTypes, type AnyId, type CodeId, type DocumentId, type ProfileId } from '../../../core/model/ids'
import { reportOptionsWith } from '../../support/report-options'
import { createStudyRig, type StudyRig } from './anonymise/study-rig'

let rig: StudyRig
let one: DocumentId
let two: DocumentId
let codes: readonly CodeId[]
let profile: ProfileId

beforeEach(async () => {
  rig = await createStudyRig()
  const { ask } = rig.place
  one = await rig.add('Hos Solveig', ['Intervjuer: Hvem?', 'Torgeir: Jeg ringer Solveig Haugland.', 'Torgeir: Ja.'])
  two = await rig.add('Prat', ['Intervjuer: Og du?', 'Ragnhild: Jeg ringer Torgeir.', 'Møterom Fjellstua: Vi er to.'])
  await ask('participant.column', { change: 'add', name: 'venn' })
  const [person] = await ask('participant.list', {})
  await ask('participant.update', { participant: person!.id, attributes: { venn: 'Solveig' } })
  const made: CodeId[] = []
  for (const name of ['Solveig svarer', 'Torgeir kjører', 'Solveigs råd']) {
    const { id } = await ask('codebook.add', { name, parent: made[0] ?? null })
    await ask('codebook.update', { code: id, definition: `Når ${name}`, example: 'som Solveig Haugland' })
    const { coding } = await ask('coding.add', { document: one, span: { start: 8, end: 24 }, code: id })
    await ask('memo.add', { about: id, kind: 'analysis', text: `Ring Solveig om ${name}` })
    await ask('memo.add', { about: coding.id, kind: 'question', text: 'Mener Torgeir dette?' })
    made.push(id)
  }
  codes = made
  for (const document of [one, two])
    for (const { id } of (await rig.view(document)).speakers)
      await ask('memo.add', { about: id, kind: 'reflexive', text: 'Som Solveig' })
  const note = await ask('memo.add', { about: null, kind: 'method', text: 'Solveig og Torgeir' })
  await ask('memo.add', { about: note.id, kind: 'method', text: 'Solveig igjen' })
  profile = (
    await ask('profile.save', { name: 'Til Solveig', options: reportOptionsWith(['excerpts'], { title: 'Solveig' }) })
  ).id
  await ask('memo.add', { about: profile, kind: 'decision', text: 'Send den til Solveig' })
  await ask('indirect.assess', { participant: person!.id, answer: 'few' })
  for (const document of [one, two])
    for (const { id } of (await rig.view(document)).turns) await ask('indirect.need', { turn: id, isNeeded: true })
}, 30_000)
afterEach(() => rig.close())

/** What points where by design: the name list knows identifiers that are gone, and the list is no record. */
const outward = new Set(['id', 'merged', 'splitFrom', 'nameListId'])
const idOfRecord = new RegExp(`^(?:${recordTypes.join('|')}):[0-9a-f-]{36}$`, 'u')

/** Everywhere in a record that names another one. */
function named(value: unknown): readonly AnyId[] {
  if (typeof value === 'string') return idOfRecord.test(value) ? [value as AnyId] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (outward.has(key) ? [] : named(inner)))
}

function dangling(state: ProjectState): readonly string[] {
  const records = recordTypes.flatMap((type) => [...state.all(type)])
  return records.flatMap((it) =>
    named(it)
      .filter((id) => state.get(id) === undefined)
      .map((id) => `${it.id} → ${id}`),
  )
}

/** Undone again below, so they are chosen by numbers that fit whatever is there. */
const acts: Readonly<Record<string, (pick: number) => Promise<unknown>>> = {
  decide: async (pick) => {
    const { clusters } = await rig.queue()
    const decisions: readonly Decision[] = [
      { kind: 'keep', reason: 'fiktiv' },
      { kind: 'blackout' },
      { kind: 'role', replacement: 'kollega' },
    ]
    const cluster = clusters[pick % clusters.length]!
    return rig.place.api('anonymise.decide', { key: cluster.key, decision: decisions[pick % 3]!, scope: 'project' })
  },
  join: async (pick) => {
    const { clusters } = await rig.queue()
    const keys = [clusters[pick % clusters.length]!.key, clusters[(pick + 1) % clusters.length]!.key]
    return rig.place.api('anonymise.merge', { keys })
  },
  mergeCodes: (pick) =>
    rig.place.api('codebook.merge', { from: codes[pick % 3]!, into: codes[(pick + 1 + (pick % 2)) % 3]!, expect: 1 }),
  removeCode: (pick) => rig.place.api('codebook.remove', { code: codes[pick % 3]!, expect: pick % 3 === 0 ? 3 : 1 }),
  removeMemo: async (pick) => {
    const memos = await rig.place.ask('memo.list', {})
    return memos.length > 0 && rig.place.api('memo.remove', { memo: memos[pick % memos.length]!.id })
  },
  removeDocument: (pick) => rig.place.api('document.remove', { document: [one, two][pick % 2]! }),
  removeProfile: () => rig.place.api('profile.remove', { profile }),
  removeColumn: () => rig.place.api('participant.column', { change: 'remove', name: 'venn' }),
  assign: async (pick) => {
    const reply = await rig.place.api('document.view', { document: [one, two][pick % 2]! })
    if (!reply.ok) return null
    const { document, turns, speakers } = reply.value
    const to = [
      null,
      { participant: 'new' as const },
      speakers.length > 0 ? { speaker: speakers[pick % speakers.length]!.id } : null,
    ][pick % 3]!
    return rig.place.api('turn.assign', {
      document: document.id,
      turns: turns.slice(pick % 2, 3).map((it) => it.id),
      to,
    })
  },
}

const seqNow = async () => (await rig.place.ask('project.status', {}))!.seq

describe('no record names one that is not there', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(acts), 'undo', 'redo'), fc.nat(97))

  it('after any commands, undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        let done = 0
        for (const [name, pick] of steps) {
          const before = await seqNow()
          if (name === 'redo') await rig.place.api('history.redo', {})
          else if (name !== 'undo') await acts[name]!(pick)
          else if (done > 0) await rig.place.ask('history.undo', {})
          if ((await seqNow()) > before) done += name === 'undo' ? -1 : 1
        }
        expect(dangling(await rig.stateOnDisk())).toEqual([])
        await rig.reopen()
        for (; done > 0; done -= 1) await rig.place.ask('history.undo', {})
        expect(dangling(await rig.stateOnDisk())).toEqual([])
        await rig.reopen()
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  it('nor after each command by itself, which each of them changes something', async () => {
    for (const [name, act] of Object.entries(acts)) {
      const before = await seqNow()
      for (let pick = 0; pick < 6 && (await seqNow()) === before; pick += 1) await act(pick)
      expect([name, (await seqNow()) - before]).toEqual([name, 1])
      const all = await rig.stateOnDisk()
      expect([name, dangling(all)]).toEqual([name, []])
      expect(all.all('identifier').length).toBeGreaterThan(0)
      await rig.reopen()
      if (name !== 'decide') await rig.place.ask('history.undo', {})
    }
  }, 60_000)
})
