import './material.css'
import { useCallback, useState } from 'react'
import { upload } from '../../api/client'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { isDraftWaiting } from '../../state/drafts'
import { useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { useWish } from '../../state/wish'
import { Button } from '../../ui/button'
import { DropArea } from '../../ui/drop-area'
import { EmptyRoom } from '../../ui/empty-room'
import { Tabs } from '../../ui/tabs'
import { FileDialog } from '../files/file-dialog'
import { nameOfPath } from '../files/path'
import { DocumentList } from './documents/document-list'
import { ImportFlow } from './import/import-flow'
import type { ImportFile } from './import/use-import'
import { ParticipantList } from './participants/participant-list'
import { WriteDocument } from './documents/write-document'

/** Datamateriale: what the study is made of, and the way in for more. */
export function MaterialRoom() {
  const { material, common } = useMessages()
  const documents = useQuery('document.list', {}).value
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [tab, setTab] = useState<'documents' | 'participants'>('documents')
  const [isChoosing, setChoosing] = useState(false)
  const [isWriting, setWriting] = useState(() => isDraftWaiting('write.text'))
  const [files, setFiles] = useState<readonly ImportFile[]>([])

  useWish(
    'add-files',
    useCallback(() => setChoosing(!isReadOnly), [isReadOnly]),
  )

  useWish(
    'write-document',
    useCallback(() => setWriting(!isReadOnly), [isReadOnly]),
  )

  const done = useCallback(() => setFiles([]), [])

  function drop(dropped: readonly File[]) {
    if (!isReadOnly) setFiles(dropped.map(droppedFile))
  }
  function choose(paths: readonly string[]) {
    setChoosing(false)
    setFiles(paths.map(chosenFile))
  }
  const add = (
    <span className="room-buttons">
      <Button icon="edit" onPress={() => setWriting(true)} isDisabled={isReadOnly}>
        {material.write.title}
      </Button>
      <Button kind="primary" icon="file-add" onPress={() => setChoosing(true)} isDisabled={isReadOnly}>
        {material.add}
      </Button>
    </span>
  )
  return (
    <DropArea onFiles={drop}>
      {documents?.length === 0 ? (
        <EmptyRoom icon="files" title={material.empty.title} action={add}>
          {material.empty.text}
        </EmptyRoom>
      ) : (
        <div className="material">
          <header className="room-head">
            <div className="room-head-words">
              <h2>{common.rooms.material}</h2>
              {documents ? <Total words={documents.map((it) => it.words)} /> : null}
            </div>
            {add}
          </header>
          <Tabs
            label={material.lists}
            value={tab}
            onChange={setTab}
            tabs={[
              {
                id: 'documents',
                text: material.documents,
                content: (
                  <div className="material-panel">{documents ? <DocumentList documents={documents} /> : null}</div>
                ),
              },
              { id: 'participants', text: material.participants, content: <ParticipantList /> },
            ]}
          />
        </div>
      )}
      {isChoosing ? (
        <FileDialog
          title={material.add}
          choose={common.open}
          kind="transcripts"
          onClose={() => setChoosing(false)}
          onChoose={(path) => choose([path])}
          onChooseMany={choose}
        />
      ) : null}
      {isWriting ? (
        <WriteDocument
          onClose={() => setWriting(false)}
          onWritten={(file) => {
            setWriting(false)
            setFiles([file])
          }}
        />
      ) : null}
      {files.length > 0 ? <ImportFlow files={files} onDone={done} /> : null}
    </DropArea>
  )
}

function Total({ words }: Readonly<{ words: readonly number[] }>) {
  const { material } = useMessages()
  const language = useLanguage()
  const sum = words.reduce((all, one) => all + one, 0)
  return <p>{material.list.total(words.length, formatNumber(language, sum))}</p>
}

function chosenFile(path: string): ImportFile {
  return { name: nameOfPath(path), source: () => Promise.resolve({ ok: true, value: { kind: 'path', path } }) }
}

function droppedFile(file: File): ImportFile {
  return {
    name: file.name,
    async source() {
      const sent = await upload(file)
      return sent.ok ? { ok: true, value: { kind: 'upload', upload: sent.value.upload } } : sent
    },
  }
}
