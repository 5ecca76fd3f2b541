/** The names of U+00A0 to U+00FF in their order. Source: HTML 4.01, section 24.2. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
  'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lrm: '', rlm: '' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', prime: '′', Prime: '″', euro: '€', trade: '™', minus: '−' },
    ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›' },
    ...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d' },
    ...{ larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', ne: '≠', le: '≤', ge: '≥', asymp: '≈', infin: '∞' },
    ...{ Scaron: 'Š', scaron: 'š', OElig: 'Œ', oelig: 'œ', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ', tilde: '˜' },
    ...{ dagger: '†', Dagger: '‡', permil: '‰' },
  }),
])

/** What `&#128;` to `&#159;` stand for, as browsers read them. Source: the HTML standard, section 13.2.5.80. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/giu

/** Text with its character references written out; one that is unknown stays. `onEscape` hears of each as it was written. */
export function unescapeEntities(text: string, onEscape: (written: string) => void = () => undefined): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (written: string, decimal?: string, hex?: string, name?: string) => {
    const read = name === undefined ? characterAt(decimal ? Number(decimal) : parseInt(hex!, 16)) : named.get(name)
    if (read === undefined) return written
    onEscape(written)
    return read
  })
}

function characterAt(point: number): string | undefined {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined
  return point >= 0x80 && point <= 0x9f ? windows[point - 0x80] : String.fromCodePoint(point)
}
