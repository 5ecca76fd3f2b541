import type { Output } from '../../../core/contract/contract'
import { formatBytes, formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Table, type Column } from '../../ui/table'

type Look = Output<'nameModel.look'>
type File = Readonly<{ name: string; sha256: string; bytes?: number }>

/** What a model is: its files with their hashes, its labels with what they mean, and how it did when it was tried. */
export function ModelFacts({ look }: Readonly<{ look: Look }>) {
  const { languageModel: words, anonymisation } = useMessages()
  const language = useLanguage()
  const { found, of, beside } = look.selfTest
  const columns: readonly Column<Meaning>[] = [
    {
      id: 'meaning',
      header: words.meaning,
      isRowHeader: true,
      cell: ({ kind }) => (kind === null ? words.noName : anonymisation.kinds[kind]),
    },
    { id: 'label', header: words.label, cell: (it) => <code>{it.labels.join(', ')}</code> },
  ]
  return (
    <>
      <p>{words.tested(found, of, beside)}</p>
      <ModelFiles files={look.files} />
      <Table caption={words.labels} columns={columns} rows={meaningsOf(look)} rowId={(it) => String(it.kind)} />
      <p className="field-help">{words.pieces(formatNumber(language, look.pieces), look.lowercase)}</p>
    </>
  )
}

/** The files of a model, each with its size where it is known, and its hash. */
export function ModelFiles({ files }: Readonly<{ files: readonly File[] }>) {
  const { languageModel: words } = useMessages()
  const language = useLanguage()
  const size: Column<File> = {
    id: 'size',
    header: words.size,
    align: 'end',
    cell: ({ bytes }) => (bytes === undefined ? '' : formatBytes(language, bytes)),
  }
  const columns: readonly Column<File>[] = [
    { id: 'file', header: words.file, isRowHeader: true, cell: (it) => it.name },
    ...(files.some((it) => it.bytes !== undefined) ? [size] : []),
    { id: 'hash', header: words.hash, cell: (it) => <code className="model-hash">{it.sha256}</code> },
  ]
  return <Table caption={words.files} columns={columns} rows={files} rowId={(it) => it.name} />
}

type Meaning = Readonly<{ kind: Look['labels'][number]['kind']; labels: readonly string[] }>

function meaningsOf({ labels }: Look): readonly Meaning[] {
  const kinds = [...new Set(labels.map((it) => it.kind))].toSorted((a, b) => Number(a === null) - Number(b === null))
  return kinds.map((kind) => ({ kind, labels: labels.filter((it) => it.kind === kind).map((it) => it.name) }))
}
