/** A title as a file can be called on every system, without its ending. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 100)
    .trim()
  return name === '' ? 'Rapport' : name
}
