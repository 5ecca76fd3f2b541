/** A character as a model's vocabulary writes it, and where it stands in the text: UTF-16 units, half-open. */
export type Character = Readonly<{ text: string; start: number; end: number }>

/** How a tokeniser prepares a text, as its file says. */
export type BasicOptions = Readonly<{
  lowercase: boolean
  stripAccents: boolean
  /** Control characters are left out. */
  cleans: boolean
  /** Every Chinese character is a word of its own. */
  separatesChinese: boolean
}>

/**
 * The words of a text, in order and without overlap: parted by white space, each sign a word of its own. Spans count UTF-16
 * units of the text as given. The basic tokenisation of BERT (Devlin et al. 2019), with the options of Hugging Face's
 * `BertNormalizer`.
 */
export function basicWords(text: string, options: BasicOptions): readonly (readonly Character[])[] {
  const words: Character[][] = []
  let word: Character[] = []
  const close = () => {
    if (word.length > 0) words.push(word)
    word = []
  }
  let end = 0
  for (const written of text) {
    const start = end
    end += written.length
    if (/\s/u.test(written)) close()
    else if (options.cleans && /[\p{C}\uFFFD]/u.test(written)) continue
    else if (isSign(written) || (options.separatesChinese && isChinese(written))) {
      close()
      words.push(prepared(written, options).map((it) => ({ text: it, start, end })))
    } else {
      const characters = prepared(written, options).map((it) => ({ text: it, start, end }))
      const last = word.at(-1)
      // An accent that is left out belongs to the letter before it.
      if (characters.length === 0 && last) word[word.length - 1] = { ...last, end }
      word.push(...characters)
    }
  }
  close()
  return words.filter((it) => it.length > 0)
}

function prepared(written: string, { lowercase, stripAccents }: BasicOptions): readonly string[] {
  const plain = stripAccents ? written.normalize('NFD').replace(/\p{Mn}/gu, '') : written
  return [...(lowercase ? plain.toLowerCase() : plain)]
}

/** A sign of ASCII that is no letter or digit, or punctuation of any script. */
function isSign(character: string): boolean {
  return /[!-/:-@[-`{-~\p{P}]/u.test(character)
}

/** The blocks that BERT counts as Chinese; Korean and Japanese syllables are parted as words. */
function isChinese(character: string): boolean {
  return /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u.test(
    character,
  )
}
