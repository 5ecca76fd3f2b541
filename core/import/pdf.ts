import { getDocumentProxy } from 'unpdf'
import { FaultError } from '../contract/fault'
import type { PdfPage, PdfPiece } from './pdf/page'

const limits = { pages: 5000, characters: 50_000_000 }

type Matrix = readonly [number, number, number, number, number, number]

/** One transformation after another, as PDF 32000-1, 8.3.4 has it. */
function combine(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

type Item = Readonly<{ str: string; transform: readonly unknown[]; width: number }>

function pieceOf({ str, transform, width }: Item, view: Matrix): PdfPiece {
  const [, , c, d, x, y] = combine(view, transform.map(Number) as unknown as Matrix)
  return { text: str, x, y, width, size: Math.hypot(c, d) }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function readPages(document: Document): Promise<readonly PdfPage[]> {
  const tooLarge = () => new FaultError('import.too-large', { megabytes: 100 })
  if (document.numPages > limits.pages) throw tooLarge()
  const pages: PdfPage[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const written = items.filter((item) => 'str' in item && item.str !== '') as readonly Item[]
    characters += written.reduce((sum, item) => sum + item.str.length, 0)
    if (characters > limits.characters) throw tooLarge()
    const view = transform.map(Number) as unknown as Matrix
    pages.push({ width, height, pieces: written.map((item) => pieceOf(item, view)) })
    page.cleanup()
  }
  return pages
}

/** What stands in a PDF beside its text: the values of its properties, and per page where links lead and what notes say. */
export type PdfAsides = Readonly<{
  properties: readonly string[]
  pages: readonly Readonly<{ links: readonly string[]; notes: readonly string[]; authors: readonly string[] }>[]
}>

type Annotation = Readonly<{
  url?: string
  unsafeUrl?: string
  contentsObj?: Readonly<{ str: string }>
  titleObj?: Readonly<{ str: string }>
  fieldValue?: unknown
}>

async function readAsides(document: Document): Promise<PdfAsides> {
  const { info, metadata } = await document.getMetadata()
  const fields = info as Readonly<Record<string, unknown>>
  const own = Object.values((fields['Custom'] ?? {}) as Readonly<Record<string, unknown>>)
  const stated = [
    ...['Title', 'Author', 'Subject', 'Keywords'].map((name) => fields[name]),
    ...own,
    ...['dc:creator', 'dc:title', 'dc:description', 'dc:subject'].map((name) =>
      (metadata as XmpReader | null)?.get(name),
    ),
  ]
  const properties = stated.flat().filter((it): it is string => typeof it === 'string' && it.trim() !== '')
  const pages: PdfAsides['pages'][number][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const annotations = (await page.getAnnotations()) as readonly Annotation[]
    const said = (values: readonly (string | undefined)[]) =>
      values.filter((it): it is string => (it ?? '').trim() !== '')
    pages.push({
      links: said(annotations.map((it) => it.unsafeUrl ?? it.url)),
      notes: said(
        annotations.flatMap((it) => [
          it.contentsObj?.str,
          typeof it.fieldValue === 'string' ? it.fieldValue : undefined,
        ]),
      ),
      authors: said(annotations.map((it) => it.titleObj?.str)),
    })
    page.cleanup()
  }
  return { properties: [...new Set(properties)], pages }
}

/** The part of the library's reader of XMP that is asked. */
type XmpReader = Readonly<{ get: (name: string) => unknown }>

/**
 * The text of a PDF by its position. Nothing is drawn, fetched or run. Faults: `import.encrypted`, `import.damaged`,
 * `import.too-large` {megabytes}.
 */
export function readPdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  return withDocument(bytes, readPages)
}

/** What stands in a PDF beside its text. Faults as `readPdfPages`. */
export function readPdfAsides(bytes: Uint8Array): Promise<PdfAsides> {
  return withDocument(bytes, readAsides)
}

async function withDocument<T>(bytes: Uint8Array, read: (document: Document) => Promise<T>): Promise<T> {
  try {
    // The library takes the bytes for itself, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    })
    try {
      return await read(document)
    } finally {
      await document.destroy()
    }
  } catch (error) {
    if (error instanceof FaultError) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new FaultError(isLocked ? 'import.encrypted' : 'import.damaged')
  }
}
