import type { Messages } from '../messages'

export const analysis = {
  empty: 'Her blir det du har koda, talt, og kvart tal fører til utdraga bak. Kod det første utdraget i Koding.',
  toCoding: 'Gå til Koding',
  /** `theMany` begins a sentence: with a capital. */
  rule: (participants: string, documents: number, many: string, theMany: string) =>
    `Tala gjeld ${participants} ${many} og ${documents === 1 ? '1 dokument' : `${documents} dokument`}. Eit utdrag er ein koda del av teksten; kvar kategori tel med alt som ligg under han, og same utdrag og same person blir talde éin gong i kvar rad. ${theMany} er rekna med også når ingenting dei sa, er koda.`,
  caption: 'Frekvenstabell',
  category: 'Kategori',
  codings: 'Tal på kodingar',
  segments: 'Tal på utdrag',
  participants: (many: string) => `Tal på ${many}`,
  bars: 'Tal på utdrag, vist',
  total: 'I alt',
  codingsOf: (n: string) => `${n} kodingar`,
  segmentsOf: (n: string) => `${n} utdrag`,
  open: (number: string, code: string) => `${code}: ${number}. Vis utdraga`,
  note: 'Ei koding er eitt utdrag med éin kode. Har eit utdrag fleire kodar, blir det talt i kvar av dei, så radene kan ikkje leggjast saman.',
  bySource: 'Kodar etter kjelde',
  bySourceRule: 'Tal på utdrag i kvar kjelde. Eit utdrag ligg i éi kjelde, så tala i ei rad kan leggjast saman.',
  sum: 'Sum',
  excerptsOf: (code: string) => `Utdrag: ${code}`,
  excerptCount: (n: number) => `${n} utdrag`,
  closeExcerpts: 'Lukk utdraga',
  showInText: 'Vis i Koding',
} satisfies Messages['analysis']
