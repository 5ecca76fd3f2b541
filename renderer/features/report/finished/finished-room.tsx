import './finished.css'
import { useState } from 'react'
import type { ProjectStatus } from '../../../../core/contract/project'
import { faultWords } from '../../../messages/faults'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { DropArea } from '../../../ui/drop-area'
import { EmptyRoom } from '../../../ui/empty-room'
import { Tabs } from '../../../ui/tabs'
import { FileDialog } from '../../files/file-dialog'
import { JobLine } from '../../frame/job-line'
import { Coverage } from './coverage'
import { finishedIn, setFinished, useFinished, type Checked } from './finished-state'
import { NameFindings } from './name-findings'
import { Quotations } from './quotations'
import { useFinishedCheck } from './use-finished-check'

/** Reads a finished thesis, says what in it names somebody, and lays its quotations beside the transcripts. */
export function FinishedRoom({ project }: Readonly<{ project: ProjectStatus }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const { checked } = finishedIn(useFinished(), project)
  const check = useFinishedCheck(project)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <DropArea onFiles={(files) => files[0] && !check.isBusy && void check.checkFile(files[0])}>
      <div className="finished">
        <header className="finished-head">
          <div>
            <h2>{finished.title}</h2>
            <p className="field-help">{finished.lead}</p>
          </div>
          <span className="room-buttons">
            <Button icon="back" onPress={() => setFinished(project, { isOpen: false })}>
              {finished.back}
            </Button>
            <Button kind="primary" icon="folder-open" isBusy={check.isBusy} onPress={() => setChoosing(true)}>
              {checked ? finished.chooseAnother : finished.choose}
            </Button>
          </span>
        </header>
        {check.isBusy ? <JobLine call="report.checkFinished" label={finished.working} /> : null}
        {check.fault ? (
          <Callout tone="refused" role="alert">
            {faultWords(language, check.fault)}
          </Callout>
        ) : null}
        {checked ? (
          <Result checked={checked} />
        ) : (
          <EmptyRoom icon="file-check" title={finished.emptyTitle}>
            {finished.empty}
          </EmptyRoom>
        )}
      </div>
      {isChoosing ? (
        <FileDialog
          title={finished.chooseTitle}
          choose={finished.check}
          kind="finished"
          onClose={() => setChoosing(false)}
          onChoose={(path) => {
            setChoosing(false)
            void check.checkPath(path)
          }}
        />
      ) : null}
    </DropArea>
  )
}

function Result({ checked }: Readonly<{ checked: Checked }>) {
  const { finished } = useMessages()
  const language = useLanguage()
  const [tab, setTab] = useState<'names' | 'quotations'>('names')
  const count = (list: readonly unknown[]) => formatNumber(language, list.length)
  return (
    <section className="finished-result" aria-label={finished.result}>
      <h3 data-name>{checked.fileName}</h3>
      <Coverage checked={checked} />
      <Tabs
        label={finished.result}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'names',
            text: finished.names(count(checked.findings)),
            content: <NameFindings findings={checked.findings} />,
          },
          {
            id: 'quotations',
            text: finished.quotations(count(checked.quotations)),
            content: <Quotations quotations={checked.quotations} />,
          },
        ]}
      />
    </section>
  )
}
