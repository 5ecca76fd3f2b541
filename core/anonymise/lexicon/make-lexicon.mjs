/**
 * Makes first-names.ts, surnames.ts and places.ts from the open lists of names and places.
 * Run: node core/anonymise/lexicon/make-lexicon.mjs [folder of lists]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const source = resolve(process.argv[2] ?? join(here, '../../../../shared/data/gazetteer'))
const read = (name) => readFileSync(join(source, name), 'utf8').replace(/^\uFEFF/, '')
const lines = (name) =>
  read(name)
    .split(/\r?\n/)
    .map((line) => line.trim().normalize('NFC'))
    .filter(Boolean)
const sorted = (names) => [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))

/** The source stores å, ø and their capitals as `ï¿½`: the one known name that fits the gaps is meant. */
const broken = 'ï¿½'
const byHand = {
  'Bjï¿½rn-Erik': 'Bjørn-Erik',
  'Ole-Jï¿½rgen': 'Ole-Jørgen',
  'Bï¿½rd': 'Bård',
  'Bï¿½rge': 'Børge',
  'Bï¿½rre': 'Børre',
  'Gï¿½ran': 'Gøran',
  'Jï¿½ran': 'Jøran',
  'Jï¿½rg': 'Jørg',
  'Jï¿½rn': 'Jørn',
  'Pï¿½l': 'Pål',
  'Kï¿½re': 'Kåre',
  'Sï¿½lve': 'Sølve',
  'ï¿½ge': 'Åge',
}

function restore(name, known) {
  if (!name.includes(broken)) return name
  if (byHand[name]) return byHand[name]
  const pattern = new RegExp(`^${name.split(broken).join('[ÅØÆåøæ]')}$`, 'u')
  const fits = known.filter((it) => pattern.test(it))
  if (fits.length !== 1) throw new Error(`cannot restore ${name}: ${fits.join(', ')}`)
  return fits[0]
}

function firstNames() {
  const boys = lines('ssb-nb_given_names.csv')
  const newborn = lines('fornavn-nyfodte-ssb-ca2005-2014.txt')
  const known = sorted([...boys, ...newborn])
  const women = []
  const men = []
  for (const line of lines('fornavn-ssb-10501-2024.tsv').slice(1)) {
    const [name, sex] = line.split('\t')
    ;(sex === 'K' ? women : men).push(restore(name, known))
  }
  const sexed = new Set([...women, ...men, ...boys])
  const good = (name) => name.length > 1 && !/^(Ma|Md|An)$/.test(name)
  return {
    women: sorted(women).filter(good),
    men: sorted([...men, ...boys]).filter(good),
    either: sorted(newborn.filter((it) => !sexed.has(it))).filter(good),
  }
}

function surnames() {
  const counted = lines('etternavn-ssb-200plus.tsv')
    .slice(1)
    .map((line) => line.split('\t')[0])
  return sorted([...counted, ...lines('ssb-nb_family_names.csv')]).filter((it) => it.length > 1)
}

function places() {
  const municipalities = JSON.parse(read('municipalities-2025.json'))
    .map((it) => ({ id: it.id, name: it.name.trim(), people: Math.round(it.population / 100) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const postal = JSON.parse(read('postal-codes-2026.json')).map((it) => it.place)
  const towns = lines('ssb-nb_cities.csv').flatMap((it) => it.split('/'))
  const known = new Set(municipalities.map((it) => it.name))
  const plain = [...postal, ...towns]
    .flatMap((it) => [it.replace(/ På /, ' på '), it.replace(/ (i|på) .*$/i, '')])
    .map((it) => it.trim().replace(/ [NS]$/, ''))
    .filter((it) => it && !known.has(it))
  return { municipalities: municipalities.map((it) => `${it.id} ${it.people} ${it.name}`), plain: sorted(plain) }
}

function write(name, parts) {
  const body = Object.entries(parts).map(([key, { says, list }]) => {
    const text = list.join('|')
    if (/['\\\n]/.test(text)) throw new Error(`${key} holds a character that a plain string cannot`)
    return `/** ${says} */\nexport const ${key} =\n  '${text}'\n`
  })
  writeFileSync(join(here, name), `// Made by make-lexicon.mjs. Sources: NOTICE.\n\n${body.join('\n')}`)
}

const first = firstNames()
write('first-names.ts', {
  women: { says: 'First names of women, parted by `|`.', list: first.women },
  men: { says: 'First names of men, parted by `|`.', list: first.men },
  either: { says: 'First names of newborn that the lists of sex do not hold, parted by `|`.', list: first.either },
})
write('surnames.ts', { surnameList: { says: 'Surnames of 200 or more, parted by `|`.', list: surnames() } })
const place = places()
write('places.ts', {
  municipalityList: {
    says: 'Number, people in hundreds and name of each municipality, parted by `|`.',
    list: place.municipalities,
  },
  placeList: { says: 'Postal places and built-up areas that are no municipality, parted by `|`.', list: place.plain },
})
