import type { Code } from '../../core/model/code'
import type { Coding } from '../../core/model/coding'
import type { DocumentId } from '../../core/model/ids'
import type { AnyRecord } from '../../core/model/schema'
import type { Span } from '../../core/model/scalars'
import type { Speaker } from '../../core/model/speaker'
import { layOut, stateWith, studyKit, type Line, type StudyKit } from './study'

/** The code tree of the sample study: id, parent, label. */
const tree: readonly (readonly [id: string, parent: string | null, label: string])[] = [
  ['A', null, 'Alene med ansvaret'],
  ['A1', 'A', 'Å avgjøre uten noen å spørre'],
  ['A2', 'A', 'Legevakt og bakvakt på telefon'],
  ['A3', 'A', 'Redsel og trygghet på veien'],
  ['A3a', 'A3', 'Trygghet'],
  ['B', null, 'Tid, vei og avstand'],
  ['B1', 'B', 'Kjørelista og det som ikke står på den'],
  ['B2', 'B', 'Vær, føre og stengte veier'],
  ['C', null, 'Når alle kjenner alle'],
  ['C1', 'C', 'Nabo og pasient'],
  ['C2', 'C', 'Taushet på butikken'],
  ['C3', 'C', 'Pårørende som ringer direkte'],
  ['D', null, 'Hva gjør at nattevakter blir?'],
  ['D1', 'D', 'Ro og selvstendighet'],
  ['D1a', 'D1', 'Trygghet'],
  ['D2', 'D', 'Kropp og søvn'],
  ['D3', 'D', 'Anerkjennelse'],
]

/** A passage: its turns as `speaker: words`, and its codes; `A2/1` codes the second sentence of the first turn alone. */
type Passage = Readonly<{ id: string; turns: readonly string[]; codes: readonly string[] }>

const material: Readonly<Record<string, readonly Passage[]>> = {
  'Intervju 1': [
    { id: 'P01', turns: ['Bodil: Klokka tre om natta. Det er bare jeg som ser det.'], codes: ['A1'] },
    {
      id: 'P02',
      turns: ['Bodil: Jeg ringte. Det var musikk i førti minutter. Jeg avgjorde det selv.'],
      codes: ['A1', 'A2/1'],
    },
    { id: 'P03', turns: ['Bodil: Da er det meg.'], codes: ['A'] },
    { id: 'P04', turns: ['Bodil: Jeg bremser der hver natt.'], codes: ['A3'] },
    { id: 'P05', turns: ['Bodil: Vi snakker om været.'], codes: ['C1', 'C2'] },
    { id: 'P06', turns: ['Bodil: Kattemat står ikke på lista.'], codes: ['B1'] },
  ],
  'Intervju 2': [
    { id: 'P07', turns: ['Marit: Eg tel minutta mellom husa.'], codes: ['B1'] },
    { id: 'P08', turns: ['Marit: Vegen var stengd.'], codes: ['B2'] },
    { id: 'P09', turns: ['Marit: Berre eg og lyset i vindauget.'], codes: ['D1', 'D1a'] },
    { id: 'P10', turns: ['Marit: Kan du ikkje berre stikke innom ho mor?'], codes: ['C3'] },
    { id: 'P11', turns: ['Marit: Eg har aldri kjent meg åleine.'], codes: ['A'] },
  ],
  'Intervju 3': [
    { id: 'P12', turns: ['Samira: Hun lærte meg å lese veien.'], codes: ['B2', 'A3a'] },
    { id: 'P13', turns: ['Samira: Da sier jeg at jeg ikke forstår norsk så godt.'], codes: ['C2'] },
    { id: 'P14', turns: ['Samira: Jeg får ikke sove om dagen.'], codes: ['D2'] },
  ],
  Fokusgruppe: [
    {
      id: 'P15',
      turns: ['Randi: Jeg ringer.', 'Moderator: Hvem først?', 'Kjell: Æ venta.', 'Gerd: Naboen.', 'Randi: Ja.'],
      codes: ['A2'],
    },
    { id: 'P16', turns: ['Kjell: Æ ringe nu ikkje før det e blod.'], codes: ['A2'] },
    { id: 'P17', turns: ['Oddvar: Jeg lager listene selv.'], codes: ['B1'] },
    {
      id: 'P18',
      turns: ['Gerd: De tar tida på besøkene. Bilen utenfor sier alt til hele bygda.'],
      codes: ['C1', 'B1/0'],
    },
    { id: 'P19', turns: ['Astrid: Det er slik hos oss også.'], codes: ['C1'] },
    { id: 'P20', turns: ['Randi: Det er natta som har valgt meg.'], codes: ['D'] },
  ],
}

const researchers: Readonly<Record<string, Speaker['role']>> = { Intervjuer: 'interviewer', Moderator: 'moderator' }

/** The twenty passages and 25 codings of the fictional sample study, with eight informants. Its expected counts are fixed. */
export function sampleStudy() {
  const kit = studyKit(6)
  const codes = new Map<string, Code>()
  for (const [id, parent, label] of tree) codes.set(id, kit.code(label, parent ? codes.get(parent)!.id : null))
  const participants = new Map(
    ['Bodil', 'Marit', 'Samira', 'Randi', 'Kjell', 'Gerd', 'Astrid', 'Oddvar'].map((it) => [it, kit.participant(it)]),
  )
  const records: AnyRecord[] = [kit.settings(), ...codes.values(), ...participants.values()]
  const texts: Record<DocumentId, string> = {}
  const passages = new Map<string, readonly Coding[]>()
  for (const [title, list] of Object.entries(material)) {
    const document = kit.document({ title })
    const speakers = speakersOf(kit, document.id, list, (name) => participants.get(name)?.id ?? null)
    const opening: Line = { speaker: speakers.get('Intervjuer')!, text: 'Kan du fortelle om en natt?' }
    const lines = list.flatMap(({ turns }) => [opening, ...turns.map((turn) => lineOf(turn, speakers))])
    const { text, turns } = layOut(kit, document.id, lines)
    records.push(document, ...speakers.values(), ...turns)
    texts[document.id] = text
    let first = 1
    for (const passage of list) {
      const span = { start: turns[first]!.span.start, end: turns[first + passage.turns.length - 1]!.span.end }
      const codings = passage.codes.map((name) => {
        const [code, sentence] = name.split('/')
        return kit.coding(document.id, codes.get(code!)!.id, sentence ? sentenceIn(text, span, Number(sentence)) : span)
      })
      records.push(...codings)
      passages.set(passage.id, codings)
      first += passage.turns.length + 1
    }
  }
  return { kit, codes, participants, passages, state: stateWith(records, texts) }
}

function speakersOf(
  kit: StudyKit,
  document: DocumentId,
  passages: readonly Passage[],
  participantOf: (name: string) => Speaker['participant'],
): ReadonlyMap<string, Speaker> {
  const names = passages.flatMap((it) => it.turns.map((turn) => turn.slice(0, turn.indexOf(':'))))
  return new Map(
    [...new Set(['Intervjuer', ...names])].map((name) => {
      const role = researchers[name] ?? 'participant'
      return [name, kit.speaker(document, name, { role, participant: participantOf(name) })]
    }),
  )
}

function lineOf(turn: string, speakers: ReadonlyMap<string, Speaker>): Line {
  const colon = turn.indexOf(':')
  return { speaker: speakers.get(turn.slice(0, colon))!, text: turn.slice(colon + 2) }
}

function sentenceIn(text: string, { start, end }: Span, index: number): Span {
  const sentences = [...text.slice(start, end).matchAll(/[^.]+\./gu)]
  const { index: at, 0: words } = sentences[index]!
  const from = start + at + (words.length - words.trimStart().length)
  return { start: from, end: start + at + words.length }
}
