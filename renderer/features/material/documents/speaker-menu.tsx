import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Menu, type MenuEntry } from '../../../ui/menu'
import { merged, sharersOf, withSharer, type Mend, type Voice } from '../import/mend'

type SpeakerMenuProps = Readonly<{
  voice: Voice
  voices: readonly Voice[]
  mend: Mend
  onChange: (mend: Mend) => void
  onShare: (label: string) => void
}>

/** What can be done with one speaker: share the turns out, or put them together with another spelling. */
export function SpeakerMenu({ voice, voices, mend, onChange, onShare }: SpeakerMenuProps) {
  const { material } = useMessages()
  const name = material.mends.menu(voice.label)
  const labels = [...mend.ofLabel].flatMap(([label, id]) => (id === voice.id ? [label] : []))
  const shares = [...mend.shares].flatMap(([label, ids]) => (ids.includes(voice.id) ? [label] : []))

  function share(label: string) {
    if (sharersOf(mend, label).length < 2)
      onChange(withSharer(mend, label, { newLabel: material.share.numbered(label, 2) }))
    onShare(label)
  }
  const entries: readonly MenuEntry[] = [
    ...[...new Set([...labels, ...shares])].map((label) => ({
      id: `share ${label}`,
      text: material.share.title(label),
      icon: 'split' as const,
      run: () => share(label),
    })),
    ...voices
      .filter((it) => it.id !== voice.id)
      .map((other) => ({
        id: `merge ${other.id}`,
        text: material.mends.into(other.label),
        icon: 'merge' as const,
        run: () => onChange(merged(mend, voice.id, other.id)),
      })),
  ]
  return (
    <Menu label={name} entries={entries}>
      <IconButton icon="more" name={name} />
    </Menu>
  )
}
