import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAnyTranscript } from '../../core/import/read-any-transcript'
import type { Draft } from '../../core/import/draft'
import { createWorkerJobs } from '../../electron/host/work/worker-jobs'
import { docxOf } from '../core/import/docx-builder'
import { odtOf } from '../core/import/odt-builder'
import { createWorkplace, passphrase, type Workplace } from '../support/workplace'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const bytesOf = (text: string) => new TextEncoder().encode(text)
const said = [
  'Ja, altså, jeg står opp klokka seks, og så kjører vi ut til brua før det blir lyst.',
  'Kan du fortelle litt mer om det?',
  'Det er ikke så mye å si, men det er førti minutter over fjellet, og da er det bart og glatt.',
]
const turns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ who: at % 2 ? 'Ida' : 'Ola', at: at * 6, text: said[at % said.length]! }))
/** About 10,000 words. */
const hour = turns(720)

const clock = (seconds: number, mark = '.') =>
  `${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((it) => String(it).padStart(2, '0')).join(':')}${mark}250`
const cues = (all: typeof hour, mark: string, voice: (who: string, text: string) => string) =>
  all
    .map((it, index) => `${index + 1}\n${clock(it.at, mark)} --> ${clock(it.at + 5, mark)}\n${voice(it.who, it.text)}`)
    .join('\n\n')

const speechCorpus = () =>
  Array.from({ length: 2800 }, (_, at) => {
    const who = at % 2 ? 'int' : 'gildeskaal_01'
    return `${who.padEnd(34)}${said[at % 3]}\n\n${`${who}_orthography`.padEnd(34)}${said[at % 3]}\n\n`
  }).join('\n')

const eaf = () => {
  const count = 8778
  const slots = Array.from(
    { length: count * 2 },
    (_, at) => `<TIME_SLOT TIME_SLOT_ID="ts${at}" TIME_VALUE="${at * 500}"/>`,
  )
  const annotations = Array.from(
    { length: count },
    (_, at) =>
      `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${at}" TIME_SLOT_REF1="ts${at * 2}" TIME_SLOT_REF2="ts${at * 2 + 1}"><ANNOTATION_VALUE>${said[at % 3]}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`,
  )
  return `<?xml version="1.0"?><ANNOTATION_DOCUMENT FORMAT="3.0"><TIME_ORDER>${slots.join('')}</TIME_ORDER><TIER TIER_ID="K">${annotations.join('')}</TIER></ANNOTATION_DOCUMENT>`
}

const textgrid = () =>
  [
    'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n9999\n<exists>\n1\n"IntervalTier"\n"K"\n0\n9999',
    hour.length,
    ...hour.map((it) => `${it.at}\n${it.at + 5}\n"${it.text}"`),
  ].join('\n')

const survey = () =>
  [
    'nr;stilling;Hva er det beste med natta?;Hva bør bli annerledes?',
    ...hour.map((it, at) => `${at + 1};lege;${it.text};${said[(at + 1) % 3]} ${at}`),
  ].join('\n')

const files = (): readonly (readonly [what: string, name: string, bytes: Uint8Array, target?: number])[] => [
  [
    'docx, 10,000 words',
    'a.docx',
    docxOf(hour.map((it) => `<w:p><w:r><w:t>${it.who}: ${it.text}</w:t></w:r></w:p>`).join('')),
    300,
  ],
  ['odt, 10,000 words', 'a.odt', odtOf(hour.map((it) => `<text:p>${it.who}: ${it.text}</text:p>`).join(''))],
  [
    'rtf, 10,000 words',
    'a.rtf',
    bytesOf(
      `{\\rtf1\\ansi ${hour.map((it) => `${it.who}: ${it.text.replaceAll('å', "\\'e5").replaceAll('ø', "\\'f8")}\\par\n`).join('')}}`,
    ),
  ],
  ['txt, 10,000 words', 'a.txt', bytesOf(hour.map((it) => `${it.who}: ${it.text}`).join('\n'))],
  ['md, 10,000 words', 'a.md', bytesOf(hour.map((it) => `**${it.who}:** ${it.text}`).join('\n\n'))],
  [
    'html, 10,000 words',
    'a.html',
    bytesOf(`<html><body>${hour.map((it) => `<p><b>${it.who}:</b> ${it.text}</p>`).join('\n')}</body></html>`),
  ],
  [
    'noScribe html, 10,000 words',
    'n.html',
    bytesOf(
      `<html><body>${hour.map((it) => `<p><a name="ts_${it.at}000_${it.at + 5}000_${it.who}">${it.who}: <span>[${clock(it.at).slice(0, 8)}]</span> ${it.text}</a></p>`).join('\n')}</body></html>`,
    ),
  ],
  [
    'vtt of Teams, 10,000 words',
    'a.vtt',
    bytesOf(`WEBVTT\n\n${cues(hour, '.', (who, text) => `<v ${who}>${text}</v>`)}`),
  ],
  [
    'srt of six hours',
    'a.srt',
    bytesOf(
      cues(
        turns(3600).map((it) => ({ ...it, text: it.text.repeat(4) })),
        ',',
        (_, text) => text,
      ),
    ),
    1000,
  ],
  [
    'json of whisperX, 10,000 words',
    'a.json',
    bytesOf(
      JSON.stringify({
        segments: hour.map((it) => ({
          start: it.at,
          end: it.at + 5.5,
          text: it.text,
          speaker: it.who,
          words: it.text.split(' ').map((word) => ({ word, start: it.at, end: it.at })),
        })),
      }),
    ),
  ],
  [
    'tsv of Whisper, 10,000 words',
    'a.tsv',
    bytesOf(`start\tend\ttext\n${hour.map((it) => `${it.at * 1000}\t${it.at * 1000 + 5000}\t${it.text}`).join('\n')}`),
  ],
  ['csv, 720 answers of a survey', 'a.csv', bytesOf(survey())],
  ['eaf, 8,778 annotations', 'a.eaf', bytesOf(eaf()), 3000],
  ['TextGrid, 720 intervals', 'a.TextGrid', bytesOf(textgrid())],
  [
    'CHAT, 720 turns',
    'a.cha',
    bytesOf(
      `@UTF8\n@Begin\n${hour.map((it) => `*${it.who}:\t${it.text} \u0015${it.at}_${it.at + 5}\u0015\n%mor:\tx`).join('\n')}\n@End`,
    ),
  ],
  ['txt of a speech corpus, made', 'c.txt', bytesOf(speechCorpus()), 500],
]

const corpus = new URL(
  '../../../shared/data/transcripts/norsk-lia/gildeskaal_uib_01_lisr_mw_ara_tj.ort.txt',
  import.meta.url,
)

/** How long each format takes, read once to warm up and then three times; and many files through the service. */
export async function run(): Promise<readonly Row[]> {
  const rows: Row[] = []
  const all = [...files()]
  if (existsSync(corpus)) all.push(['txt of a speech corpus, real, 530 kB', 'c.txt', readFileSync(corpus), 500])
  for (const [what, name, bytes, target] of all) {
    const draft = await read(name, bytes)
    const began = performance.now()
    for (let times = 0; times < 3; times += 1) await read(name, bytes)
    const value = Math.round((performance.now() - began) / 3)
    const size = `${Math.round(bytes.length / 1000)} kB, ${draft.turns.length} turns`
    rows.push({ name: `import: ${what} (${size})`, value, unit: 'ms', ...(target === undefined ? {} : { target }) })
  }
  return [...rows, await benchMany(), await benchLargeStudy()]
}

async function read(name: string, bytes: Uint8Array): Promise<Draft> {
  const result = await readAnyTranscript(name, bytes)
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

/** 200 Word files, each seen and confirmed, read by workers as in the app. */
function benchMany(): Promise<Row> {
  return inProject('Mange', async (place) => {
    const paths = Array.from({ length: 200 }, (_, at) => {
      const path = join(place.folder, `intervju ${at}.docx`)
      const lines = hour.slice(0, 100).map((it) => `<w:p><w:r><w:t>${it.who}: ${it.text} ${at}</w:t></w:r></w:p>`)
      writeFileSync(path, docxOf(lines.join('')))
      return path
    })
    const began = performance.now()
    for (const path of paths) {
      const confirm = await previewed(place, path, { title: path, names: 'replaced' })
      await place.ask('import.confirm', confirm)
    }
    const value = Math.round((performance.now() - began) / 100) / 10
    return { name: 'import: 200 docx through the service, workers', value, unit: 's', target: 20 }
  })
}

const names = ['Torgeir', 'Samira', 'Solveig', 'Bodil', 'Gunvor', 'Ragnhild', 'Kjell', 'Astrid', 'Jonas', 'Wenche']
const surnames = ['Haugland', 'Ternvær', 'Hansen', 'Dahl', 'Nilsen']

/** One file more in a study of 500 interviews with 50 people, each new one with a name that the study did not know. */
function benchLargeStudy(): Promise<Row> {
  return inProject('Stor', async (place) => {
    const times: number[] = []
    for (let at = 0; at < 520; at += 1) {
      const who = at < 500 ? `${names[at % 10]} ${surnames[Math.floor(at / 10) % 5]}` : `Nykommer${at} Vik`
      const lines = hour.slice(0, 30).map((it) => `${it.who === 'Ida' ? 'Intervjuer' : who}: ${it.text} ${at}`)
      const path = join(place.folder, `samtale ${at}.txt`)
      writeFileSync(path, lines.join('\n'))
      const confirm = await previewed(place, path, { title: `Samtale ${at}`, names: 'real' })
      if (at === 500) await place.ask('project.status', {})
      const began = performance.now()
      await place.ask('import.confirm', { ...confirm, isOneOfMany: at < 500 })
      if (at >= 500) times.push(performance.now() - began)
    }
    const value = Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!)
    return { name: 'import: one file more among 500, a new name in it, queue counted', value, unit: 'ms', target: 60 }
  })
}

/** A new project on disk, its files read by workers as in the app. */
async function inProject(name: string, run: (place: Workplace) => Promise<Row>): Promise<Row> {
  const jobs = createWorkerJobs({ file: new URL('../host/worker.js', import.meta.url) })
  const place = createWorkplace(1, jobs)
  try {
    const coder = { name: 'Anne Berg', initials: 'AB' }
    await place.ask('project.create', { folder: place.folder, name, passphrase, coder, language: 'nb' })
    return await run(place)
  } finally {
    await place.close()
    await jobs.close()
  }
}

/** The file as it was understood, ready to be confirmed as it stands. */
async function previewed(
  place: Workplace,
  path: string,
  answers: Readonly<{ title: string; names: 'real' | 'replaced' }>,
) {
  const { preview, speakers, draft } = await place.ask('import.preview', { source: { kind: 'path', path } })
  const entries = speakers.map(({ label, role }) => ({ label, role, participant: null }))
  return { preview, ...answers, kind: draft.kind, language: draft.language, speakers: entries }
}
