import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Select } from '../../../ui/select'

/** Chooses which group is shown, or all; each says how many it has. */
export function GroupSelect<Id extends string>({
  groups,
  shown,
  onShow,
}: Readonly<{
  groups: readonly Readonly<{ id: Id; text: string; count: number }>[]
  shown: Id | 'all'
  onShow: (shown: Id | 'all') => void
}>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const all = groups.reduce((sum, it) => sum + it.count, 0)
  const options: readonly Readonly<{ id: Id | 'all'; text: string }>[] = [
    { id: 'all', text: finished.all(formatNumber(language, all)) },
    ...groups.map(({ id, text, count }) => ({ id, text: finished.of(text, formatNumber(language, count)) })),
  ]
  return <Select label={finished.show} value={shown} onChange={onShow} options={options} />
}
