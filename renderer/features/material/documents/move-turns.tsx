import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { ParticipantId, SpeakerId, TurnId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Menu, type MenuEntry } from '../../../ui/menu'
import { ShareTurns, type ShareTurn } from '../import/share-turns'

type MoveTurnsProps = Readonly<{
  view: Output<'document.view'>
  from: SpeakerId
  participants: readonly Participant[]
  onDone: () => void
}>

/** The turns that one speaker of a stored document had, given to others one by one or in ranges. */
export function MoveTurns({ view, from, participants, onDone }: MoveTurnsProps) {
  const { material } = useMessages()
  const words = material.share
  // The turns at hand stay in sight when they are given away.
  const [turnIds] = useState(() => new Set(view.turns.flatMap((it) => (it.speaker === from ? [it.id] : []))))
  const [sharers, setSharers] = useState<readonly SpeakerId[]>([from])
  const speakers = sharers.flatMap((id) => view.speakers.find((it) => it.id === id) ?? [])
  const from0 = view.speakers.find((it) => it.id === from)
  const rows = view.turns.flatMap((turn, index): ShareTurn[] => {
    if (!turnIds.has(turn.id)) return []
    const before = view.turns[index - 1]
    const who = before && view.speakers.find((it) => it.id === before.speaker)?.label
    const led = before && !turnIds.has(before.id) ? `${who ?? ''}: ${textOf(view, before.span)}`.slice(0, 120) : null
    return [{ key: turn.id, text: textOf(view, turn.span), startMs: turn.startMs, before: led }]
  })
  const ownerOf = ({ key }: ShareTurn) => view.turns.find((it) => it.id === key)?.speaker ?? null

  async function addPerson(participant: 'new' | ParticipantId, turns: readonly ShareTurn[]) {
    const reply = await runCommand('turn.assign', {
      document: view.document.id,
      turns: turns.map((it) => it.key as TurnId),
      to: { participant },
    })
    const made = reply.ok ? reply.value.speaker : null
    if (made && !sharers.includes(made.id)) setSharers([...sharers, made.id])
  }
  const first = rows.filter((it) => ownerOf(it) === from).slice(0, 1)
  const others = view.speakers.filter((it) => !sharers.includes(it.id))
  const taken = new Set(view.speakers.map((it) => it.participant))
  const people: readonly MenuEntry[] = [
    ...others.map((it) => ({
      id: it.id,
      text: it.label,
      icon: 'person' as const,
      run: () => setSharers([...sharers, it.id]),
    })),
    ...participants
      .filter((it) => !taken.has(it.id))
      .map((it) => ({ id: it.id, text: words.firstTo(it.label), run: () => void addPerson(it.id, first) })),
    {
      id: 'new',
      text: words.firstTo(material.import.newParticipant),
      icon: 'add',
      run: () => void addPerson('new', first),
    },
  ]
  return (
    <section className="import-text share" aria-label={words.title(from0?.label ?? '')}>
      <header className="share-head">
        <h3 data-name>{words.title(from0?.label ?? '')}</h3>
        <Menu label={words.add} entries={people}>
          <Button icon="add">{words.add}</Button>
        </Menu>
        <Button onPress={onDone}>{words.done}</Button>
      </header>
      <ShareTurns
        label={words.title(from0?.label ?? '')}
        turns={rows}
        people={speakers.map((it) => ({
          id: it.id,
          label: it.label,
          count: rows.filter((row) => ownerOf(row) === it.id).length,
        }))}
        ownerOf={ownerOf}
        onAssign={(chosen, speaker) =>
          void runCommand('turn.assign', {
            document: view.document.id,
            turns: chosen.map((it) => it.key as TurnId),
            to: { speaker: speaker as SpeakerId },
          })
        }
      />
    </section>
  )
}

function textOf(view: Output<'document.view'>, { start, end }: Readonly<{ start: number; end: number }>): string {
  return view.text.slice(start, end)
}
