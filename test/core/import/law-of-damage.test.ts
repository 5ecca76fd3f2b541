import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fault } from '../../../core/contract/fault'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { docxOf, paragraph, partOf } from './docx-builder'
import { piecesOf } from './drafts'
import { damages, knownWord, knownWordsIn, withDamage } from './fuzz/damage-text'
import { odtOf } from './odt-builder'
import { rowOf, xlsxOf } from './xlsx-builder'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Who says which words; each word is there once. */
type Said = readonly Readonly<{ who: string; words: readonly string[] }>[]

const said: fc.Arbitrary<Said> = fc
  .array(fc.tuple(fc.constantFrom('Ida', 'Ola', 'Åse Li'), fc.integer({ min: 1, max: 4 })), {
    minLength: 2,
    maxLength: 8,
  })
  .map((turns) => {
    let number = 0
    return turns.map(([who, count]) => ({ who, words: Array.from({ length: count }, () => knownWord((number += 1))) }))
  })

/** Every known word that is whole in the text is in the draft or its drops; or the file is refused by a code of its own. */
function expectHeld(name: string, bytes: Uint8Array, text: string): 'read' | 'refused' {
  const result = readTranscriptWithDrops(name, bytes)
  if (!result.ok) {
    expect(fault.parse(result.fault).code).toMatch(/^import\.(?!unreadable)/u)
    return 'refused'
  }
  const authors = result.value.draft.comments.map(({ author }) => author)
  const held = new Set([...piecesOf(result.value), ...authors].flatMap((it) => it.match(/ord\d+q/gu) ?? []))
  expect(knownWordsIn(text).filter((it) => !held.has(it))).toEqual([])
  return 'read'
}

/** Text files of formats that frame their words. */
const writers: Readonly<Record<string, (all: Said) => string>> = {
  'a.html': (all) =>
    `<!DOCTYPE html>\n<html>\n<head>\n<title>Samtale</title>\n</head>\n<body class="x">\n${all
      .map(({ who, words: [first, ...rest] }) => `<p class="tale">${who}: ${first} <b>${rest.join('</b> <i>')}</b></p>`)
      .join(
        '\n',
      )}\n<table>\n${all.map(({ words }) => `<tr>\n<td>${words.join('</td>\n<td>')}</td>\n</tr>`).join('\n')}\n</table>\n</body>\n</html>`,
  'noscribe.html': (all) =>
    `<html>\n<body>\n<p>Samtale</p>\n${all
      .map(
        ({ who, words }, at) =>
          `<p>${words.map((it, index) => `<a name="ts_${at}${index}0_${at}${index}9_${who}" >${index === 0 ? `${who}: <span>[00:00:01]</span> ` : ''}${it}</a>`).join(' ')}</p>`,
      )
      .join('\n')}\n</body>\n</html>`,
  'corpus.html': (all) =>
    `<html>\n<body>\nSamtale\n${all
      .map(({ who, words }) => `<h3>${who}</h3>\n<ul>\n${words.map((it) => `<li>\n${it}\n</li>`).join('\n')}\n</ul>`)
      .join('\n')}\n</body>\n</html>`,
  'a.json': (all) =>
    JSON.stringify(
      { segments: all.map(({ who, words }, at) => ({ start: at, speaker: who, text: words.join(' ') })) },
      null,
      1,
    ),
  'lines.json': (all) =>
    all.map(({ who, words }, at) => JSON.stringify({ start: at, speaker: who, text: words.join(' ') })).join('\n'),
  'a.otr': (all) =>
    JSON.stringify(
      {
        text: all
          .map(
            ({ who, words }) =>
              `<p><span class="timestamp" data-timestamp="4">00:04</span> ${who}: ${words.join(' ')}</p>`,
          )
          .join('\n'),
        media: 'opptak.m4a',
      },
      null,
      1,
    ),
  'a.TextGrid': (all) =>
    `File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n99\n<exists>\n${all.length}\n${all
      .map(
        ({ who, words }) =>
          `"IntervalTier"\n"${who}"\n0\n99\n${words.length}\n${words.map((it, at) => `${at}\n${at + 1}\n"${it}"`).join('\n')}`,
      )
      .join('\n')}\n`,
  'a.eaf': (all) =>
    `<?xml version="1.0"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0">\n${all
      .map(
        ({ who, words }, at) =>
          `<TIER TIER_ID="${who}${at}">\n${words.map((it) => `<ANNOTATION>\n<ALIGNABLE_ANNOTATION>\n<ANNOTATION_VALUE>${it}</ANNOTATION_VALUE>\n</ALIGNABLE_ANNOTATION>\n</ANNOTATION>`).join('\n')}\n</TIER>`,
      )
      .join('\n')}\n</ANNOTATION_DOCUMENT>`,
  'a.rtf': (all) =>
    `{\\rtf1\\ansi\\deff0{\\fonttbl\n{\\f0\\fnil Arial;}\n{\\f1\\fnil\\fcharset204 Tid;}\n}\n{\\*\\generator Ord}\n{\\info{\\author X}}\n${all
      .map(({ who, words: [first, second = 'x', third = 'y', fourth = 'z'] }) =>
        [
          `\\pard ${who.replace('Å', "\\'c5")}: {\\b ${first} }{\\v ${second} }`,
          `{\\*\\atnauthor Per}{\\*\\annotation{\\*\\atnref 1} ${third} }{\\footnote ${fourth} }\\par`,
        ].join('\n'),
      )
      .join('\n')}\n{\\header topp}\n}`,
  'a.fodt': (all) => flat(paragraphs(all)),
  'f4.xml': (all) =>
    `<?xml version="1.0"?>\n<transcript>\n<head mediafile="x.mp3"/>\n<content content="${all
      .map(({ who, words }, at) => `${who}: ${words.join(' ')} #00:00:0${at + 1}-0#`)
      .join('\n')}"/>\n</transcript>`,
}

const paragraphs = (all: Said) => all.map(({ who, words }) => `<text:p>${who}: ${words.join(' ')}</text:p>`).join('\n')
const namespaces = ['office', 'text']
  .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
  .join(' ')
const flat = (body: string) =>
  `<?xml version="1.0"?>\n<office:document ${namespaces}>\n<office:body>\n<office:text>\n${body}\n</office:text>\n</office:body>\n</office:document>`

describe('law: a damaged file is read with every word that is whole in it, or refused', () => {
  it.each(Object.entries(writers))('%s', (name, write) => {
    let read = 0
    fc.assert(
      fc.property(said, damages, (all, done) => {
        const text = withDamage(write(all), done)
        if (expectHeld(name, bytesOf(text), text) === 'read') read += 1
      }),
      { numRuns: 300 },
    )
    expect(read).toBeGreaterThan(0)
  })

  it.each(Object.entries(writers))('%s without damage holds them too', (name, write) => {
    fc.assert(
      fc.property(said, (all) => {
        expect(expectHeld(name, bytesOf(write(all)), write(all))).toBe('read')
      }),
      { numRuns: 50 },
    )
  })
})

const runs = (words: readonly string[]) => words.map((it) => paragraph(it)).join('\n')
/** Packages, with the part that is damaged. */
const packages: Readonly<Record<string, readonly [part: string, make: (all: Said) => Uint8Array]>> = {
  'a.docx': [
    'word/document.xml',
    (all) =>
      docxOf(
        `${all.map(({ who, words }) => paragraph(`${who}: ${words[0]}`) + runs(words.slice(1))).join('\n')}\n<w:tbl>\n<w:tr>\n<w:tc>${paragraph('ord99q')}</w:tc>\n</w:tr>\n</w:tbl>`,
      ),
  ],
  'comments.docx': [
    'word/comments.xml',
    (all) =>
      docxOf(paragraph('Ida: hei'), {
        'word/comments.xml': partOf(
          'comments',
          all.map(({ words }, at) => `\n<w:comment w:id="${at}">\n${runs(words)}\n</w:comment>`).join('\n'),
        ),
      }),
  ],
  'a.odt': ['content.xml', (all) => odtOf(paragraphs(all))],
  'a.xlsx': [
    'xl/worksheets/sheet0.xml',
    (all) => xlsxOf([{ rows: all.map(({ who, words }) => rowOf(who, words.join(' '))).join('\n') }]),
  ],
}

describe('law: a package with a damaged part is read with every word that is whole in it, or refused', () => {
  it.each(Object.entries(packages))('%s', (name, [part, make]) => {
    fc.assert(
      fc.property(said, damages, (all, done) => {
        const files = unzipSync(make(all))
        const text = withDamage(new TextDecoder().decode(files[part]), done)
        expectHeld(name, zipSync({ ...files, [part]: strToU8(text) }, { level: 0 }), text)
      }),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(said, (all) => {
        const bytes = make(all)
        expect(expectHeld(name, bytes, new TextDecoder().decode(unzipSync(bytes)[part]))).toBe('read')
      }),
      { numRuns: 20 },
    )
  })
})
