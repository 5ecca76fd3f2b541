/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Under what names programs keep the list of what was said. */
const lists = [
  'segments',
  'utterances',
  'transcription',
  'transcript',
  'chunks',
  'turns',
  'monologues',
  'results',
  'items',
]
/** Under what names they keep the words. */
const wordKeys = ['text', 'content', 'transcript', 'utterance', 'sentence', 'tekst', 'words', 'tokens']

/**
 * The list of what was said in a JSON value: the value itself, or a list in it under a name in use, at most three deep. Null:
 * there is none.
 */
export function segmentsIn(value: unknown, depth = 0): readonly JsonObject[] | null {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject)
    return objects.length > 0 && objects.length === value.length && objects.some(isSaid) ? objects : null
  }
  if (!isObject(value) || depth > 2) return null
  for (const name of lists) {
    const found = segmentsIn(value[name], depth + 1)
    if (found) return found
  }
  return null
}

/** A value that holds words is what was said only with a time or a speaker beside them. */
function isSaid(value: JsonObject): boolean {
  const hasWords = wordKeys.some((key) => typeof value[key] === 'string' || Array.isArray(value[key]))
  return hasWords && Object.keys(value).some((key) => /start|begin|speaker|taler|time|from|offset|role/iu.test(key))
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first string, or number written out, under one of the names. Null: there is none. */
export function stringAt(value: unknown, names: readonly string[]): string | null {
  if (!isObject(value)) return null
  for (const name of names) {
    const found = Object.hasOwn(value, name) ? value[name] : undefined
    if (typeof found === 'string') return found
    if (typeof found === 'number') return String(found)
  }
  return null
}
