import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './built'
import { gatherModel } from './onnx-bytes'

/** The folder of the program that runs models, as npm has installed it. */
export const onnxRuntime = join(root, 'node_modules', 'onnxruntime-web', 'dist')

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'B-ORG', 'B-MISC'] as const

/** Pieces with their labels: the names of the self-test, and words that no list of the app has. */
const known: Readonly<Record<string, (typeof labels)[number]>> = {
  ...Object.fromEntries(['Kari', 'Ola', 'Lars', 'Ingrid', 'Anne', 'Marit', 'Nils', 'Berit'].map((it) => [it, 'B-PER'])),
  ...Object.fromEntries(['Nordmann', 'Hansen', 'Johansen', 'Olsen', 'Pedersen'].map((it) => [it, 'I-PER'])),
  ...Object.fromEntries(['Trondheim', 'Bergen', 'Voss', 'Oslo', 'Stavanger'].map((it) => [it, 'B-LOC'])),
  Tr: 'B-LOC',
  Telenor: 'B-ORG',
  trollheimen: 'B-LOC',
  blåklokka: 'B-PER',
}

export type TinyModelOptions = Readonly<{
  /** More words that it knows. */
  words?: Readonly<Record<string, (typeof labels)[number]>>
  /** Other labels than the usual ones, by number. */
  labels?: readonly string[]
  /** Where the weights lie. */
  weights?: string
  tokeniser?: 'vocab.txt' | 'tokenizer.json'
  /** What every unknown word is taken for. */
  unknown?: (typeof labels)[number]
  inputs?: readonly string[]
  output?: string
  /** Fewer columns than labels. */
  columns?: number
}>

/** Writes a real model of a few kilobytes into a folder: each word is taken for what its first piece says. */
export function writeTinyModel(folder: string, options: TinyModelOptions = {}): string {
  const { weights = 'model.onnx', tokeniser = 'vocab.txt', unknown = 'O' } = options
  const all: Readonly<Record<string, string>> = { ...known, ...options.words }
  const pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', '##oms', '##ø', ...Object.keys(all)]
  const labelOf = (piece: string) => (piece === '[UNK]' ? unknown : (all[piece] ?? 'O'))
  const rows = pieces.map((piece) =>
    labels.slice(0, options.columns).map((label) => (label === labelOf(piece) ? 4 : -4)),
  )
  const inputs = options.inputs ?? ['input_ids', 'attention_mask', 'token_type_ids']
  mkdirSync(dirname(join(folder, weights)), { recursive: true })
  writeFileSync(join(folder, weights), gatherModel({ rows, inputs, output: options.output ?? 'logits' }))
  const id2label = Object.fromEntries((options.labels ?? labels).map((it, id) => [String(id), it]))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label, max_position_embeddings: 64 }))
  if (tokeniser === 'vocab.txt') writeFileSync(join(folder, tokeniser), `${pieces.join('\n')}\n`)
  else writeFileSync(join(folder, tokeniser), tokeniserFile(pieces))
  return folder
}

function tokeniserFile(pieces: readonly string[]): string {
  return JSON.stringify({
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: false,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    model: { type: 'WordPiece', unk_token: '[UNK]', vocab: Object.fromEntries(pieces.map((it, id) => [it, id])) },
  })
}
