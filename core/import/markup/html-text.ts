import type { HtmlElement } from './html-tree'

/** The words of an element as a page shows them: blanks are one, `br` is a line break; NBSP stays. */
export function textOf(element: HtmlElement): string {
  return tidy(written(element))
}

function written(node: HtmlElement | string): string {
  if (typeof node === 'string') return node.replace(/[ \t\n\r\f]+/gu, ' ')
  return node.name === 'br' ? '\n' : node.children.map(written).join('')
}

/** Blanks beside line breaks and at both ends are none; NFC, which tags between a letter and its accent may have hidden. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/^[ \n]+|[ \n]+$/gu, '')
    .normalize('NFC')
}
