import type { ImportPreview } from './use-import'

/** What came in during a run: what was read ahead cannot know it from the project. */
export function createCameIn() {
  const titles = new Map<string, string>()
  let isSilenceKnown = false
  return {
    add: (preview: ImportPreview, title: string): void => {
      titles.set(textOf(preview), title)
      if (preview.speakers.length === 0) isSilenceKnown = true
    },
    /** The title of the document that the same words became. */
    titleOf: (preview: ImportPreview): string | null => titles.get(textOf(preview)) ?? null,
    /** Whether a file in which nobody is named was looked at and taken. */
    isSilenceKnown: (): boolean => isSilenceKnown,
  }
}

function textOf({ draft: { title, turns, notes } }: ImportPreview): string {
  return JSON.stringify([title, turns.map((it) => [it.speaker, it.text]), notes.map((it) => it.text)])
}
