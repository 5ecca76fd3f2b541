import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Tabs } from '../../../ui/tabs'
import { showCode, useCodingRoom } from '../coding-room-state'
import { Swatch } from '../swatch'
import { CodeDefinition } from './code-definition'
import { ExcerptList } from './excerpt-list'
import { useLevels } from './levels'

/** The chosen code: its excerpts and what it means. */
export function CodeDetail({ row }: Readonly<{ row: CodebookRow }>) {
  const { coding, codebook } = useMessages()
  const { detail } = coding
  const levelOf = useLevels()
  const tab = useCodingRoom((it) => it.tab)
  const { code } = row
  return (
    <section className="code-detail" aria-label={code.name}>
      <header className="codebook-head">
        <Swatch name={code.name} colour={code.colour} />
        <div className="code-title">
          <h3 className="code-name">{code.name}</h3>
          <p className="code-level">
            {levelOf(row.depth).name}
            {code.isInVivo ? ` · ${codebook.inVivo}` : ''}
            {row.isParked ? ` · ${codebook.park.isParked}` : ''}
          </p>
        </div>
        <IconButton icon="close" isSmall name={detail.close} onPress={() => showCode(null)} />
      </header>
      <Tabs
        label={detail.tabs}
        value={tab}
        onChange={(id) => showCode(code.id, id)}
        tabs={[
          { id: 'excerpts', text: detail.excerpts, content: <ExcerptList code={code.id} /> },
          { id: 'definition', text: detail.definition, content: <CodeDefinition code={code} /> },
        ]}
      />
    </section>
  )
}
