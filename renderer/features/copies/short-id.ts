/** The first part of an id: enough to find a copy by, short enough to read aloud. */
export function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1).slice(0, 8)
}
