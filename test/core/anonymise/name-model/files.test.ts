import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../../core/anonymise/name-model/labels'
import { readTokeniserFile, readVocabulary } from '../../../../core/anonymise/name-model/read-vocabulary'

const config = (labels: readonly string[], more: object = {}) =>
  JSON.stringify({ id2label: Object.fromEntries(labels.map((it, id) => [id, it])), ...more })

const special = { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2 }
const tokeniser = (change: object = {}, model: object = {}) =>
  JSON.stringify({
    normalizer: { type: 'BertNormalizer', lowercase: false, strip_accents: null },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    model: { type: 'WordPiece', vocab: special, ...model },
    ...change,
  })

describe('the configuration of a model', () => {
  it('gives each label the kind that it stands for', () => {
    const labels = [
      'O',
      'B-PER',
      'I-PER',
      'B-GPE_LOC',
      'I-GPE_ORG',
      'B-LOC',
      'B-GPE',
      'B-ORG',
      'B-PROD',
      'b-evt',
      'B-DRV',
      'I-MISC',
    ]
    const read = readConfig(config(labels))
    expect(read).toMatchObject({ ok: true, value: { names: labels, limit: 512 } })
    expect(read.ok && read.value.labels.map((it) => it && `${it.begins ? 'begins' : 'goes on'}: ${it.kind}`)).toEqual([
      null,
      'begins: person',
      'goes on: person',
      'begins: place',
      'goes on: place',
      'begins: place',
      'begins: place',
      'begins: organisation',
      'begins: other',
      'begins: other',
      'begins: place',
      'goes on: other',
    ])
  })

  it('says how much is read at once, and never more than 512 pieces', () => {
    expect(readConfig(config(['O', 'B-PER'], { max_position_embeddings: 128 }))).toMatchObject({
      value: { limit: 128 },
    })
    expect(readConfig(config(['O', 'B-PER'], { max_position_embeddings: 8192 }))).toMatchObject({
      value: { limit: 512 },
    })
  })

  it.each([
    ['a label of another scheme', ['O', 'LABEL_1'], 'LABEL_1'],
    ['a kind that nobody knows', ['O', 'B-PER', 'B-GENE'], 'B-GENE'],
    ['a kind that every object has', ['O', 'B-CONSTRUCTOR'], 'B-CONSTRUCTOR'],
    ['no label for names', ['O'], ''],
  ])('is refused with %s', (_what, labels, label) => {
    expect(readConfig(config(labels))).toEqual({ ok: false, fault: { code: 'name-model.labels', params: { label } } })
  })

  it.each(['', '{', '[]', '{}', '{"id2label":{"a":"O"}}', '{"id2label":["O"]}'])('is refused when it is %j', (json) => {
    expect(readConfig(json)).toMatchObject({ ok: false, fault: { code: 'name-model.unreadable' } })
  })

  it('is refused when a number is left out', () => {
    expect(readConfig('{"id2label":{"0":"O","2":"B-PER"}}')).toMatchObject({
      ok: false,
      fault: { params: { label: '' } },
    })
  })
})

describe('the tokeniser of a model', () => {
  it('is read from tokenizer.json with its options', () => {
    expect(readTokeniserFile(tokeniser())).toMatchObject({
      ok: true,
      value: {
        vocabulary: { unknown: 0, first: 1, last: 2, prefix: '##', longestWord: 100 },
        basic: { lowercase: false, stripAccents: false, cleans: true, separatesChinese: true },
      },
    })
    const lower = {
      normalizer: { type: 'BertNormalizer', lowercase: true, strip_accents: null, handle_chinese_chars: false },
    }
    expect(readTokeniserFile(tokeniser(lower))).toMatchObject({
      value: { basic: { lowercase: true, stripAccents: true, separatesChinese: false } },
    })
    expect(readTokeniserFile(tokeniser({ normalizer: null }))).toMatchObject({
      value: { basic: { lowercase: false, stripAccents: false, cleans: false, separatesChinese: false } },
    })
  })

  it.each([
    ['BPE', tokeniser({}, { type: 'BPE' })],
    ['Unigram', tokeniser({}, { type: 'Unigram' })],
    ['NFC', tokeniser({ normalizer: { type: 'NFC' } })],
    ['Metaspace', tokeniser({ pre_tokenizer: { type: 'Metaspace' } })],
    ['[CLS], [SEP]', tokeniser({}, { vocab: { '[UNK]': 0, Kari: 1 } })],
  ])('is refused where it is %s', (kind, json) => {
    expect(readTokeniserFile(json)).toEqual({ ok: false, fault: { code: 'name-model.tokeniser', params: { kind } } })
  })

  it.each(['', '[]', '{}', tokeniser({}, { vocab: { Kari: -1 } }), tokeniser({}, { vocab: 'alle' })])(
    'is refused when it cannot be read: %s',
    (json) => {
      expect(readTokeniserFile(json)).toMatchObject({ ok: false, fault: { code: 'name-model.unreadable' } })
    },
  )

  it('is read from vocab.txt, a piece a line, and has capitals where the vocabulary has', () => {
    const read = readVocabulary('[PAD]\r\n[UNK]\r\n[CLS]\r\n[SEP]\r\nKari\r\n##s\r\n', null)
    expect(read.ok && [...read.value.vocabulary.ids]).toEqual([
      ['[PAD]', 0],
      ['[UNK]', 1],
      ['[CLS]', 2],
      ['[SEP]', 3],
      ['Kari', 4],
      ['##s', 5],
    ])
    expect(read).toMatchObject({ value: { basic: { lowercase: false, stripAccents: false } } })
    expect(readVocabulary('[UNK]\n[CLS]\n[SEP]\nkari', null)).toMatchObject({ value: { basic: { lowercase: true } } })
  })

  it('follows tokenizer_config.json where that lies beside the vocabulary', () => {
    const own = JSON.stringify({ do_lower_case: false, strip_accents: true, tokenize_chinese_chars: false })
    expect(readVocabulary('[UNK]\n[CLS]\n[SEP]\nkari', own)).toMatchObject({
      value: { basic: { lowercase: false, stripAccents: true, separatesChinese: false } },
    })
    expect(readVocabulary('[UNK]', '{')).toMatchObject({
      fault: { code: 'name-model.unreadable', params: { file: 'tokenizer_config.json' } },
    })
  })
})
