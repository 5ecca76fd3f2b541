import type { DropKind } from '../source-line'

/**
 * Where the text of a group goes: into the body, a note of its own, into what is known of a comment, nowhere (tables of fonts
 * and the like), or a drop.
 */
export type RtfDestination = 'body' | 'note' | 'comment' | 'nowhere' | DropKind

function all<D extends RtfDestination>(words: string, destination: D): Readonly<Record<string, D>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, destination] as const))
}

/** Groups whose text is no speech. Word writes `\*` before those that older programs may pass over. */
export const rtfDestinations: Readonly<Record<string, RtfDestination>> = {
  ...all(
    'fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator ' +
      'xmlnstbl listtable listoverridetable rsidtbl mmathPr bkmkstart bkmkend shppict ' +
      'nonshppict filetbl revtbl pgdsctbl userprops private docvar expandedcolortbl ' +
      'pntxta pntxtb atntime',
    'nowhere',
  ),
  ...all('header headerl headerr headerf footer footerl footerr footerf', 'page-furniture'),
  ...all('atrfstart atrfend atnref atnauthor atnid atndate atnparent annotation', 'comment'),
  ...all('listtext pntext', 'markup'),
  // What a reader that knows nested tables shows nowhere.
  nonesttables: 'alternate',
  // A text box, and the drawing of it for readers that know no shapes.
  ...{ shptxt: 'note', dptxbxtext: 'note', shprslt: 'alternate' },
  fldinst: 'field-instruction',
  footnote: 'note',
}

/** Control words that stand for characters. */
export const rtfCharacters: Readonly<Record<string, string>> = {
  ...{ tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', line: '\n', softline: '\n', lbr: '\n' },
  ...{ nestcell: '\n', nestrow: '\n' },
}

/** Control symbols that stand for characters. */
export const rtfSymbols: Readonly<Record<string, string>> = {
  ...{ '~': '\u00a0', _: '\u2011', '\\': '\\', '{': '{', '}': '}', '\t': '\t' },
}

/** Control words that end a paragraph. */
export const rtfParagraphEnds: ReadonlySet<string> = new Set(['par', 'sect', 'page'])

/** Groups that show what their group is about: the result of a field, the picture or text of an object. */
export const rtfResults: ReadonlySet<string> = new Set(['fldrslt', 'result'])
