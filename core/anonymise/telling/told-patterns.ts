import type { Language } from '../../model/scalars'
import type { ToldKind } from './told-kind'

/** A shape by which somebody tells of themselves. `needsSelf`: only where the speaker is in the sentence. */
export type ToldPattern = Readonly<{ kind: ToldKind; pattern: RegExp; needsSelf: boolean }>

const start = String.raw`(?<![\p{L}\p{N}])`
const stop = String.raw`(?![\p{L}\p{N}])`

function shape(kind: ToldKind, words: string, needsSelf = true): ToldPattern {
  return { kind, pattern: new RegExp(`${start}(?:${words})${stop}`, 'giu'), needsSelf }
}

/** What one may be the only one of without being known by it. */
const noPerson =
  'gang|gangen|gongen|grunn|grunnen|ting|tingen|måten|plassen|staden|stedet|problemet|dagen|natta|natt|vei|veien|trøsta|forskjellen|utveien|lyset'

const norwegian: readonly ToldPattern[] = [
  shape(
    'only-one',
    String.raw`(?:den|dei|de|som|eneste|være)?\s*(?:eneste|einaste)\s+(?!(?:${noPerson})${stop})[\p{L}]+`,
  ),
  shape('only-one', String.raw`bare (?:meg|jeg|én av oss)|berre (?:meg|eg)|den første (?:kvinnen|kvinna|mannen|som)`),
  shape(
    'award',
    String.raw`årets\s+[\p{L}]+|(?:fikk|fekk|vant|fått)\s+(?:[\p{L}]+\s+){0,2}[\p{L}]*(?:prisen|medalje|medaljen|diplom)|kongens fortjenstmedalje`,
  ),
  shape(
    'event',
    String.raw`(?:[\p{L}]*brannen|raset|skredet|snøskredet|leirskredet|forliset|[\p{L}]*ulykka|[\p{L}]*ulykken|drukningsulykk[\p{L}]+|drapet|flommen|flaumen|orkanen|streiken|nedleggelsen|nedlegginga)`,
    false,
  ),
  shape(
    'office',
    String.raw`(?:plass|hoved|hovud)?tillitsval[gd]t?|verneombud|verneombod|kommunestyre[\p{L}]*|formannskap[\p{L}]*|(?:sitter|sit|satt|sat) i (?:[\p{L}-]+\s){0,2}styret|(?:leder|leiar|leiar)\s+(?:i|av|for)\s+[\p{L}]+|trener for|trenar for|fotballdommer|fotballdommar|lagleder|kasserer|meddommer|meddommar`,
  ),
  shape(
    'kin-of-known',
    String.raw`(?:bror|broren|søster|søstera|søsteren|syster|systera|sønn|sønnen|sonen|datter|dattera|datteren|dottera|kona|kone|mannen|faren|mora|moren|svoger|svogeren|svigersønnen|niesa|nevøen|søskenbarnet?|fetter|kusina)\s+(?:til|åt)\s+[\p{L}-]+`,
    false,
  ),
  shape(
    'trait',
    String.raw`(?:snakker|snakkar|prater|pratar)\s+(?:samisk|kvensk|finsk|russisk|arabisk|somali|tigrinja|polsk|litauisk|ukrainsk|tegnspråk|teiknspråk)|tvilling(?:en)?|trilling(?:ene)?|adoptert|rullestol|døv|blind|tatovering[\p{L}]*|stammer|stammar|rødhåret|raudhåra`,
  ),
  shape(
    'origin',
    String.raw`oppvokst|oppvaksen|vokst opp|vokste opp|vaks opp|vakse opp|født|fødd|innflytt[\p{L}]*|flytta? (?:hit|heim|hjem)|flyttet (?:hit|heim|hjem|fra|frå)|kom(?:mer|mer fra|)? (?:opprinnelig|opphavleg) (?:fra|frå)|kommer fra|kjem frå|kom til (?:Norge|Noreg|landet)`,
  ),
  shape(
    'years',
    String.raw`i\s+(?:over\s+|snart\s+|nesten\s+)?(?:\d+|[\p{L}]+)\s+år|(?:\d{1,2}|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti)\s+år(?:\s+(?:her|som|på))`,
  ),
  shape(
    'education',
    String.raw`utdann(?:et|a|ing)(?:\s+(?:som|til|på))?|studerte|tok (?:fagbrev|master|bachelor|videreutdanning|vidareutdanning)[\p{L}]*|fagbrev|mastergrad[\p{L}]*|doktorgrad[\p{L}]*|gikk (?:på )?(?:folkehøyskole|militæret)|gjekk (?:på )?folkehøgskule`,
  ),
  shape(
    'family',
    String.raw`(?:alenemor|alenefar|aleinemor|aleinefar|enke|enkje|enkemann|enkjemann|skilt|ugift)|har\s+(?:\d+|to|tre|fire|fem|seks|sju|åtte|ni)\s+(?:barn|born|unger|ungar|gutter|gutar|jenter|barnebarn|barneborn)|(?:kona|mannen|samboeren|sambuaren|ektemannen|sønnen|sonen|dattera|dottera|broren|søstera|systera)\s+(?:min|mi)|min (?:kone|mann|sønn|datter|bror|søster|far|mor)`,
  ),
  shape(
    'age',
    String.raw`er\s+(?:jo\s+|nå\s+|no\s+)?(?:\d{2}|(?:tjue|tretti|førti|femti|seksti|sytti|åtti)[\p{L}]*)(?:\s+år|\s+nå|\s+no)?|fyl(?:ler|te|ler)\s+(?:\d{2}|(?:tjue|tretti|førti|femti|seksti|sytti|åtti)[\p{L}]*)`,
  ),
]

const english: readonly ToldPattern[] = [
  shape(
    'only-one',
    String.raw`the only (?!(?:thing|way|time|reason|problem|difference|place)${stop})[\p{L}]+|the first (?:woman|man|one) (?:to|who)|just me`,
  ),
  shape(
    'award',
    String.raw`[\p{L}]+ of the year|won (?:the|an?) [\p{L} ]{0,30}(?:prize|award|medal)|got (?:the|an?) [\p{L} ]{0,30}(?:prize|award|medal)`,
  ),
  shape(
    'event',
    String.raw`the (?:fire|landslide|avalanche|accident|flood|shipwreck|murder|drowning|closure|strike)`,
    false,
  ),
  shape(
    'office',
    String.raw`shop steward|union rep(?:resentative)?|councillor|on the (?:council|board)|chair(?:man|woman|person)? of|coach of|treasurer of|safety representative`,
  ),
  shape(
    'kin-of-known',
    String.raw`(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece) of [\p{L}-]+`,
    false,
  ),
  shape(
    'trait',
    String.raw`speaks? (?:Sami|Sámi|Kven|Finnish|Russian|Arabic|Somali|Polish|Ukrainian|sign language)|twins?|triplets?|adopted|wheelchair|deaf|blind|tattoo[\p{L}]*|stutter`,
  ),
  shape('origin', String.raw`grew up|was born|born in|moved (?:here|from|to)|come from|came from|originally from`),
  shape('years', String.raw`for (?:over |almost |nearly )?(?:\d+|[\p{L}-]+) years`),
  shape('education', String.raw`trained as|studied|graduated|master['’]s|doctorate|PhD|apprentice(?:ship)?`),
  shape(
    'family',
    String.raw`single (?:mother|father|parent)|widow(?:er)?|divorced|have (?:\d+|two|three|four|five|six|seven|eight) (?:children|kids|sons|daughters|grandchildren)|my (?:wife|husband|partner|son|daughter|brother|sister|father|mother)`,
  ),
  shape(
    'age',
    String.raw`I(?:['’]m| am) (?:now )?(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)[\p{L}-]*)|turn(?:ed|ing) (?:\d{2}|(?:thirty|forty|fifty|sixty|seventy|eighty)[\p{L}-]*)`,
  ),
]

/** The shapes of a language; bokmål and nynorsk are looked through together, because people mix them. */
export function toldPatterns(language: Language): readonly ToldPattern[] {
  return language === 'en' ? english : norwegian
}
