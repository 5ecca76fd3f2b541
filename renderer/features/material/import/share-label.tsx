import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Menu, type MenuEntry } from '../../../ui/menu'
import { assigned, countsOf, sharersOf, voiceAt, withSharer, type Mend } from './mend'
import { ShareTurns, type ShareTurn } from './share-turns'
import type { ImportPreview } from './use-import'

type ShareLabelProps = Readonly<{
  preview: ImportPreview
  label: string
  mend: Mend
  onChange: (mend: Mend) => void
  onDone: () => void
}>

/** One label of the file, shared out between the people who speak under it. */
export function ShareLabel({ preview, label, mend, onChange, onDone }: ShareLabelProps) {
  const { material } = useMessages()
  const words = material.share
  const { turns } = preview.draft
  const sharers = sharersOf(mend, label)
  const counts = countsOf(mend, preview)
  const nameOf = (id: string) => mend.voices.find((it) => it.id === id)?.label ?? ''
  const rows = turns.flatMap((turn, index): ShareTurn[] => {
    if (turn.speaker !== label) return []
    const before = turns[index - 1]
    const led = before && before.speaker !== label ? `${before.speaker ?? ''}: ${before.text}`.slice(0, 120) : null
    return [{ key: String(index), text: turn.text, startMs: turn.startMs, before: led }]
  })
  const under = (id: string) => rows.filter((it) => voiceAt(mend, turns, Number(it.key)) === id).length
  const others = mend.voices.filter((it) => !sharers.includes(it.id) && counts.has(it.id))
  const people: readonly MenuEntry[] = [
    {
      id: 'new',
      text: words.newPerson,
      icon: 'add',
      run: () => onChange(withSharer(mend, label, { newLabel: words.numbered(label, sharers.length + 1) })),
    },
    ...others.map((it) => ({
      id: it.id,
      text: it.label,
      icon: 'person' as const,
      run: () => onChange(withSharer(mend, label, it.id)),
    })),
  ]
  return (
    <section className="import-text share" aria-label={words.title(label)}>
      <header className="share-head">
        <h3 data-name>{words.title(label)}</h3>
        <Menu label={words.add} entries={people}>
          <Button icon="add">{words.add}</Button>
        </Menu>
        <Button kind="primary" onPress={onDone}>
          {words.done}
        </Button>
      </header>
      <ShareTurns
        label={words.title(label)}
        turns={rows}
        people={sharers.map((id) => ({ id, label: nameOf(id), count: under(id) }))}
        ownerOf={(turn) => voiceAt(mend, turns, Number(turn.key))}
        onAssign={(chosen, person) =>
          onChange(
            assigned(
              mend,
              chosen.map((it) => Number(it.key)),
              person,
            ),
          )
        }
      />
    </section>
  )
}
