export const analysis = {
  empty: 'Her telles det du har kodet, og hvert tall fører til utdragene bak. Kod det første utdraget i Koding.',
  toCoding: 'Gå til Koding',
  /** `theMany` begins a sentence: with a capital. */
  rule: (participants: string, documents: number, many: string, theMany: string) =>
    `Tallene gjelder ${participants} ${many} og ${documents === 1 ? '1 dokument' : `${documents} dokumenter`}. Et utdrag er en kodet del av teksten; hver kategori teller med alt som ligger under den, og samme utdrag og samme person telles én gang i hver rad. ${theMany} regnes med også når ingenting de sa, er kodet.`,
  caption: 'Frekvenstabell',
  category: 'Kategori',
  codings: 'Antall kodinger',
  segments: 'Antall utdrag',
  participants: (many: string) => `Antall ${many}`,
  bars: 'Antall utdrag, vist',
  total: 'I alt',
  codingsOf: (n: string) => `${n} kodinger`,
  segmentsOf: (n: string) => `${n} utdrag`,
  open: (number: string, code: string) => `${code}: ${number}. Vis utdragene`,
  note: 'En koding er ett utdrag med én kode. Har et utdrag flere koder, telles det i hver av dem, så radene kan ikke legges sammen.',
  excerptsOf: (code: string) => `Utdrag: ${code}`,
  excerptCount: (n: number) => (n === 1 ? '1 utdrag' : `${n} utdrag`),
  closeExcerpts: 'Lukk utdragene',
  showInText: 'Vis i Koding',
}
