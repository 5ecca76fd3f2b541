import type { DocumentKind } from '../model/document'
import { guideName, letterName } from '../text/paper-names'

/** How the letter begins that Sikt proposes, and what else only a file of it is called. */
const askingToTakePart = /^vil du (?:delta|være med|vere med)\b|infoskriv|samtykke|consent/iu

const names: readonly (readonly [DocumentKind, RegExp])[] = [
  ['guide', guideName],
  ['letter', letterName],
  ['letter', askingToTakePart],
  ['minutes', /referat|(?<!\p{L})minutes(?!\p{L})/iu],
]

/** What a text in which nobody speaks is, by its file's name and its title; notes where neither tells. */
export function kindByName(fileName: string, title: string | null): DocumentKind {
  const called = [fileName, title ?? ''].map((it) => it.normalize('NFC'))
  return names.find(([, pattern]) => called.some((it) => pattern.test(it)))?.[0] ?? 'notes'
}
