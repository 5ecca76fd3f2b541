import type { Chance } from './chance'
import type { Variety } from './gold'

const maps: Readonly<Partial<Record<Variety, string>>> = {
  nord: `jeg=æ ikke=ikkje hva=ka hvem=kem hvor=kor hvordan=korsen hvorfor=korfor hun=ho dem=dæm de=dæm noe=nokka noen=nån
    meg=mæ deg=dæ seg=sæ mye=mykje vet=veit kommer=kjem bare=berre også=også hjem=heim nå=no hele=heile er=e var=va
    til=tell selv=sjøl etter=ætter mora=mora alene=aleina hvis=viss sier=sir ble=blei være=vær gjør=gjør fra=fra`,
  trønder: `jeg=æ ikke=itj hva=ka hvem=kæm hvor=kor hvordan=koss hvorfor=koffer hun=ho han=hainn dem=dæm de=dæm noe=nå
    noen=nån meg=mæ deg=dæ seg=sæ mye=mytji vet=veit kommer=kjæm bare=bærre hjem=heim nå=no er=e var=va til=te alt=ailt
    alle=aill eller=æller men=mæn ble=vart være=vårrå fra=frå mann=mainn kan=kainn også=au sier=si ringte=ringt`,
  vest: `jeg=eg ikke=ikkje hva=ka hvem=kem hvor=kor hvordan=kossen hvorfor=koffor hun=hon noe=någe noen=någen vi=me
    de=di dem=di til=te hjem=heim er=e var=va mye=møye også=og selv=sjøl være=ver ble=blei vet=vet hele=heile nei=nei`,
  øst: `hun=hu meg=mæ deg=dæ seg=sæ hvordan=åssen hvorfor=åffer hva=hva gjennom=igjennom liksom=lissom egentlig=egentli
    vanskelig=vanskli sier=sier kommer=kommer ferdig=ferdi`,
  secondLanguage: `et= en= ei= at= hjem=hjemme den=det sitt=sin mitt=min kjører=kjøre husker=huske
    synes=syns bruker=bruke`,
}

const spoken = new Map(
  Object.entries(maps).map(([variety, pairs]) => [
    variety,
    new Map(
      pairs
        .trim()
        .split(/\s+/)
        .map((it) => it.split('=') as [string, string]),
    ),
  ]),
)

/** A template of bokmål in another manner of speech: word for word, slots as they are. */
export function inManner(template: string, variety: Variety): string {
  const words = spoken.get(variety)
  if (!words) return template
  return template
    .split(/(\{[^}]*\})/u)
    .map((part) => (part.startsWith('{') ? part : part.replace(/\p{L}+ ?/gu, (word) => said(word, words))))
    .join('')
}

function said(word: string, words: ReadonlyMap<string, string>): string {
  const plain = word.trimEnd()
  const other = words.get(plain.toLowerCase())
  if (other === undefined) return word
  if (other === '') return /^\p{Lu}/u.test(plain) ? word : ''
  const cased = /^\p{Lu}/u.test(plain) ? other.charAt(0).toUpperCase() + other.slice(1) : other
  return cased + word.slice(plain.length)
}

const pauses = [', eh, ', ', eh... ', ', altså, ', ' – ', ', liksom, ', ', på en måte, ']
const pausesEnglish = [', um, ', ', uh, ', ', you know, ', ' – ', ', like, ']

/** A template with what speech is full of: a pause at a comma, a word begun twice. Slots stay whole. */
export function hesitating(template: string, chance: Chance, variety: Variety): string {
  const fitting = variety === 'en' ? pausesEnglish : pauses
  return template
    .split(/(\{[^}]*\})/u)
    .map((part) => {
      if (part.startsWith('{')) return part
      return part
        .replace(/, /g, (comma) => (chance.happens(0.1) ? chance.pick(fitting) : comma))
        .replace(/(?<= )\p{Ll}{2,4}(?= )/gu, (word) => {
          if (chance.happens(0.985)) return word
          return chance.happens(0.5) ? `${word} ${word}` : `${word.slice(0, 1)}- ${word}`
        })
    })
    .join('')
}
