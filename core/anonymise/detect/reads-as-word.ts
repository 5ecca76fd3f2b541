import { finiteVerbs } from '../lexicon/lexicon'
import { beside } from './neighbours'
import type { Reader } from './reader'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What stands right before a noun, an infinitive or a finite verb, and hardly before a name. */
const before = words(`
å kan kunne skal skulle vil må måtte bør burde får fikk fekk jeg eg æ du han hun ho hu de dei vi me man ein en et ei eit den det dei
disse desse denne dette noe noko noen nokon hver kvar hele heile ingen inga neste forrige førre samme same god godt gode lang
mi min mitt mine di din ditt dine hans hennes hennar si sin sitt til som mot utan uten hvor kor så helt heilt enn ikke ikkje`)
const time = words('i om på hver kvar denne til per sist siste neste tidlig tidleg hele heile dag natt uke')

/**
 * Whether a word that is somebody's name in this text reads as the plain word here: after a determiner, a pronoun, a modal
 * verb or «å». What it does not know to be a word is asked about.
 */
export function readsAsWord(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  const { folded } = reader.tokens[at]!
  if (left.gap === ' ' && before.has(left.folded) && !isThere(reader, at)) return true
  if (left.gap === ' ' && time.has(left.folded) && reader.classOf(folded).isWord) return true
  if (folded === 'vår' || folded === 'sine') return isPossessive(reader, at)
  if (folded === 'per')
    return right.gap === ' ' && /^(?:dag|uke|veke|måned|månad|år|time|stykk|i|person)$/.test(right.folded)
  if (folded === 'ville') return /^(?:jeg|eg|du|han|hun|ho|vi|me|de|dei|det|ha|bli|være|vere)$/.test(right.folded)
  return false
}

/** «da var det helga», «etter var det sine»: who came. */
function isThere(reader: Reader, at: number): boolean {
  const verb = beside(reader, at, -2)
  return (
    beside(reader, at, -1).folded === 'det' && verb.gap === ' ' && /^(?:var|va|er|e|blei|ble|vart)$/.test(verb.folded)
  )
}

/** «mora vår», «vår tid», «kvar sine»: it owns something, and nobody acts. */
function isPossessive(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  const owns =
    right.gap === ' ' &&
    !finiteVerbs().has(right.folded) &&
    !/^(?:og|at|som|med|fra|frå|hun|ho|han|er|e)$/.test(right.folded)
  const isOwned =
    left.gap === ' ' && /(?:en|et|a|ene|ane|ne|er|e|n)$/u.test(left.folded) && !finiteVerbs().has(left.folded)
  return owns || isOwned
}
