import { strToU8, zipSync } from 'fflate'

/** A coded passage as a program writes it, in whatever unit, with the words that it names. */
export type Selected = Readonly<{ start: number; end: number; name: string }>

const escape = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;')

const codeBook =
  '<CodeBook><Codes><Code guid="k1" name="Vei" isCodable="true"><Code guid="k2" name="Snø" isCodable="true"><Description>Når det snør</Description></Code></Code></Codes></CodeBook>'

/** A REFI-QDA project with the codes Vei and, under it, Snø, which every passage is coded with. */
export function qdpxOf(
  sources: readonly Readonly<{ name: string; text: string; selections: readonly Selected[] }>[],
): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const written = sources.map(({ name, text, selections }, index) => {
    files[`Sources/T${index}.txt`] = strToU8(text)
    files[`Sources/T${index}.docx`] = strToU8('x')
    const marks = selections.map(
      (it, at) =>
        `<PlainTextSelection guid="s${at}" startPosition="${it.start}" endPosition="${it.end}" name="${escape(it.name)}"><Coding guid="c${at}"><CodeRef targetGUID="{K2}"/></Coding></PlainTextSelection>`,
    )
    return `<TextSource guid="t${index}" name="${escape(name)}" plainTextPath="internal://T${index}.txt" richTextPath="internal://T${index}.docx">${marks.join('')}</TextSource>`
  })
  const project = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0">${codeBook}<Sources>${written.join('')}</Sources></Project>`
  return zipSync({ 'project.qde': strToU8(project), ...files })
}
