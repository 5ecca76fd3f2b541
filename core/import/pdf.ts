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

/**
 * The text of a PDF by its position. Nothing is drawn, fetched or run. Faults: `import.encrypted`, `import.damaged`,
 * `import.too-large` {megabytes}.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  try {
    // The library takes the bytes for itself, so it gets its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    })
    try {
      return await readPages(document)
    } finally {
      await document.destroy()
    }
  } catch (error) {
    if (error instanceof FaultError) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new FaultError(isLocked ? 'import.encrypted' : 'import.damaged')
  }
}
