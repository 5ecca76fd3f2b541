import { z } from 'zod'
import { faultOf, type Result } from '../../contract/fault'
import type { BasicOptions } from './basic-words'
import { parsed } from './labels'
import type { Vocabulary } from './word-pieces'

/** How a model cuts a text: its vocabulary, and how words are prepared for it. */
export type Tokeniser = Readonly<{ vocabulary: Vocabulary; basic: BasicOptions }>

const tokeniserFile = z.object({
  normalizer: z.object({ type: z.string() }).loose().nullable().default(null),
  pre_tokenizer: z.object({ type: z.string() }).nullable().default(null),
  model: z.object({ type: z.string().default('WordPiece') }).loose(),
})

const wordPiece = z.object({
  unk_token: z.string().default('[UNK]'),
  continuing_subword_prefix: z.string().default('##'),
  max_input_chars_per_word: z.int().min(1).default(100),
  vocab: z.record(z.string(), z.int().min(0)),
})

const normaliser = z.object({
  clean_text: z.boolean().default(true),
  handle_chinese_chars: z.boolean().default(true),
  strip_accents: z.boolean().nullish(),
  lowercase: z.boolean().default(true),
})

/** A tokeniser without a normaliser takes a text as it is. */
const untouched = { clean_text: false, handle_chinese_chars: false, lowercase: false }

const ownFile = z.object({
  do_lower_case: z.boolean().optional(),
  strip_accents: z.boolean().nullish(),
  tokenize_chinese_chars: z.boolean().optional(),
})

/**
 * Reads `tokenizer.json`. Faults: `name-model.unreadable` {file}; `name-model.tokeniser` {kind} for one that is not BERT's
 * WordPiece, by what the file calls it.
 */
export function readTokeniserFile(json: string): Result<Tokeniser> {
  const file = tokeniserFile.safeParse(parsed(json))
  if (!file.success) return unreadable('tokenizer.json')
  const { model, normalizer, pre_tokenizer } = file.data
  const kinds = [
    { is: model.type, wanted: 'WordPiece' },
    { is: normalizer?.type ?? 'BertNormalizer', wanted: 'BertNormalizer' },
    { is: pre_tokenizer?.type ?? 'BertPreTokenizer', wanted: 'BertPreTokenizer' },
  ]
  for (const { is, wanted } of kinds) if (is !== wanted) return unsupported(is)
  const pieces = wordPiece.safeParse(model)
  const basic = normaliser.safeParse(normalizer ?? untouched)
  if (!pieces.success || !basic.success) return unreadable('tokenizer.json')
  const { vocab, unk_token, continuing_subword_prefix, max_input_chars_per_word } = pieces.data
  return tokeniserOf(new Map(Object.entries(vocab)), {
    unknown: unk_token,
    prefix: continuing_subword_prefix,
    longestWord: max_input_chars_per_word,
    basic: {
      lowercase: basic.data.lowercase,
      stripAccents: basic.data.strip_accents ?? basic.data.lowercase,
      cleans: basic.data.clean_text,
      separatesChinese: basic.data.handle_chinese_chars,
    },
  })
}

/**
 * Reads `vocab.txt`, a piece a line, with what `tokenizer_config.json` says of it (null: there is none; a vocabulary without
 * capitals is then one of lower case). Faults: `name-model.unreadable` {file}, `name-model.tokeniser` {kind}.
 */
export function readVocabulary(lines: string, own: string | null): Result<Tokeniser> {
  const options = ownFile.safeParse(own === null ? {} : parsed(own))
  if (!options.success) return unreadable('tokenizer_config.json')
  const ids = new Map(
    lines
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((it, id) => [it, id]),
  )
  const hasCapitals = [...ids.keys()].some((it) => !/^\[.*\]$/.test(it) && it !== it.toLowerCase())
  const lowercase = options.data.do_lower_case ?? !hasCapitals
  return tokeniserOf(ids, {
    unknown: '[UNK]',
    prefix: '##',
    longestWord: 100,
    basic: {
      lowercase,
      stripAccents: options.data.strip_accents ?? lowercase,
      cleans: true,
      separatesChinese: options.data.tokenize_chinese_chars ?? true,
    },
  })
}

type Written = Readonly<{ unknown: string; prefix: string; longestWord: number; basic: BasicOptions }>

function tokeniserOf(ids: ReadonlyMap<string, number>, written: Written): Result<Tokeniser> {
  const [unknown, first, last] = [written.unknown, '[CLS]', '[SEP]'].map((it) => ids.get(it))
  if (unknown === undefined || first === undefined || last === undefined) return unsupported('[CLS], [SEP]')
  const { prefix, longestWord, basic } = written
  return { ok: true, value: { vocabulary: { ids, unknown, first, last, prefix, longestWord }, basic } }
}

function unreadable(file: string): Result<never> {
  return { ok: false, fault: faultOf('name-model.unreadable', { file }) }
}

function unsupported(kind: string): Result<never> {
  return { ok: false, fault: faultOf('name-model.tokeniser', { kind: kind.slice(0, 40) }) }
}
