import fc from 'fast-check'

/** Words that readers of one layout or another take for more than words, or that are more than a character a letter. */
const word = fc.constantFrom(
  ...['hei', 'Åse', 'a\u030A', 'Kari', 'Sør-Varanger', 'x\u200By', 'so\u00ADft', '👩‍👩‍👧', '1 250', '«ja»', '…', '.', '3'],
  ...['nei::', '14:30', '00:04', 'Merk:', '(2020):', 'https://a.example', '[latter]', '_latter_', '(0.5)', '↑nå'],
  ...['<nytt>', '<<p> så>', '//S02: mm//', '&', '|', '#', '**', '%l', '+u(…)', '---', 'ja---nei'],
  ...['(unv. #00:00:03-0#)', '#00:00:05-4#'],
)

/** A line's worth of them, or nothing. */
export const words = fc.array(word, { maxLength: 7 }).map((it) => it.join(' '))
