/** The manners of speech of the made interviews. */
export const varieties = ['nb', 'nn', 'nord', 'trønder', 'vest', 'øst'] as const
export type Variety = (typeof varieties)[number]

/** Words of the templates, which are written in bokmål, as each manner of speech says them: `word=form/form`. */
const forms: Readonly<Record<Variety, string>> = {
  nb: 'moren=moren/mora søsteren=søsteren/søstera datteren=datteren/dattera jenta=jenta/jenten',
  nn: `
    jeg=eg ikke=ikkje hun=ho noe=noko noen=nokon hva=kva hvor=kvar hvordan=korleis hvorfor=kvifor hvem=kven fra=frå mye=mykje
    være=vere/vera kommer=kjem sier=seier gjør=gjer gjøre=gjere spurte=spurde ble=vart/blei gikk=gjekk fikk=fekk dere=de vi=vi/me
    de=dei dem=dei hennes=hennar også=òg/også selv=sjølv bare=berre hjem=heim hjemme=heime egentlig=eigentleg sammen=saman
    bodde=budde bor=bur flyttet=flytta jobbet=jobba snakket=snakka kjente=kjende husker=hugsar tror=trur trodde=trudde vet=veit
    en=ein et=eit søsteren=systera/søstera moren=mora datteren=dottera sønnen=sonen gutten=guten uke=veke uka=veka ganger=gonger
    gang=gong senere=seinare siden=sidan mens=medan hvis=viss/dersom heter=heiter het=heitte ringte=ringde/ringte kjørte=køyrde
    mente=meinte fortalte=fortalde leste=las skrev=skreiv satt=sat dro=drog ga=gav syk=sjuk ensom=einsam skolen=skulen skole=skule
    mer=meir flere=fleire mest=mest hver=kvar hverandre=kvarandre ene=eine øynene=auga fremdeles=framleis spør=spør spiste=åt
    begynte=byrja/begynte hjelpe=hjelpe hjulpet=hjelpt jobben=jobben arbeidet=arbeidet vannet=vatnet melk=mjølk løp=sprang
    trenger=treng tenkte=tenkte nettopp=nettopp savnet=sakna vanskelig=vanskeleg kjedelig=keisamt snakke=snakke lett=lett`,
  nord: `
    jeg=æ/eg ikke=ikkje hun=ho/hu noe=nokka/noka noen=nån/nokken hva=ka hvor=kor hvordan=korsen/koss hvorfor=koffer/kofør
    hvem=kem fra=fra/ifra mye=mye/mykje være=være/vær er=e var=va kommer=kjem sier=sir/sei meg=mæ deg=dæ seg=sæ dere=dokker
    de=dem/dæm dem=dem/dæm også=og/å selv=sjøl bare=bare/berre ble=blei/vart gikk=gikk/gjekk hjem=heim hjemme=heime skal=ska
    bodde=budde/bodde jobbet=jobba snakket=snakka flyttet=flytta tror=trur vet=veit husker=huske/hugse egentlig=egentlig/egentli
    skulle=skulle/sku hadde=hadde/hadd hver=kver/kvar hvis=hvis/viss moren=mora søsteren=søstra datteren=dattra heter=heite/heter
    het=hette/heit sammen=ilag/i.lag kjente=kjente kjørte=kjørte fortalte=fortælte/fortalte kunne=kunne/kunn uka=uka/veka`,
  trønder: `
    jeg=æ/e ikke=itj/ikkje/ittj hun=ho han=hainn/han noe=nå/nokka noen=nån/nåkken hva=ka hvor=kor hvordan=koss/korsen
    hvorfor=koffer/koffør hvem=kæm/kem fra=fra/ifra mye=mytji/my være=vårrå/vær er=e/er var=va kommer=kjæm/kjem sier=sei/si
    meg=mæ deg=dæ seg=sæ dere=dokker de=dem/dæm dem=dæm også=å/og selv=sjøl bare=berre/bærre ble=vart/blei gikk=gjekk/gikk
    fikk=fekk/fikk hjem=heim/hjæm hjemme=heim/heime egentlig=egentli skal=ska skulle=sku/skull kunne=kunn hadde=hadd/hadde
    måtte=måtta/måtte bodde=bodd/bodde jobbet=jobba snakket=snakka flyttet=flytta husker=huske/hugse tror=trur vet=veit
    alle=aill/alle alt=ailt/alt mannen=mainn/mannen moren=mora søsteren=søstra heter=heite het=heitt/hett sammen=ilag kom=kom/kåm
    den=den/dein hver=kvar/kver denne=dennan/denne`,
  vest: `
    jeg=eg/ej/e ikke=ikkje hun=hu/ho noe=någe/noko noen=någen/nokon hva=ka/kva hvor=kor/kår hvordan=kordan/korleis
    hvorfor=koffor/kvifor hvem=kem/ken fra=fra/frå mye=mye/møkje være=vera/vere er=e/er var=va/var kommer=komme/kjem sier=seie/sei
    de=di/dei dem=di/dei dere=dåkke/dokker også=og/å selv=sjøl bare=bare/berre ble=blei/vart gikk=gjekk/gikk fikk=fekk/fikk
    hjem=heim/hjem hjemme=heime/hjemma egentlig=egentlig/egentleg skal=ska bodde=budde/bodde bor=bor/bur jobbet=jobba
    snakket=snakka flyttet=flytta husker=huske/hugsa tror=tror/trur vet=vett/veit moren=mor/mora søsteren=søstera datteren=dattera
    uka=vekå/uka jenta=jentå/jenta heter=hette/heite het=hette sammen=samen/saman spurte=spurte/spurde mer=meir kjente=kjente/kjende`,
  øst: `
    jeg=jæ/je/jeg ikke=ikke/itte/ente hun=hu/hun noe=no/noe hva=å/hva hvordan=åssen/hossen hvorfor=åffer/hvorfor hvem=åkken/hvem
    fra=fra/ifra er=er/ær var=var/va dere=dere/dekk de=dem/dom dem=dem/dom også=å/og bare=bære/bare ble=blei/ble hjem=hjem/hem
    hjemme=hjemme/heme selv=sjøl skal=ska moren=mora søsteren=søstera datteren=dattera jobbet=jobba snakket=snakka flyttet=flytta
    bodde=bodde/budde gikk=gikk/jikk husker=husker/husjer mye=mye/mykji skulle=skulle/sku være=være/vara hadde=hadde/hadd
    meg=meg/mæ deg=deg/dæ seg=seg/sæ kommer=kommer/kjem sammen=sammen/ihop tror=trur/tror sønnen=sønnen/gutten`,
}

function read(text: string): ReadonlyMap<string, readonly string[]> {
  const pairs = text.trim().split(/\s+/)
  return new Map(
    pairs.map((it) => {
      const [word = '', all = ''] = it.split('=')
      return [word, all.replaceAll('.', ' ').split('/')]
    }),
  )
}

const formsOf: ReadonlyMap<Variety, ReadonlyMap<string, readonly string[]>> = new Map(
  varieties.map((it) => [it, read(forms[it])]),
)

/** The forms that a manner of speech has of a bokmål word in lower case: itself where it has no other. */
export function spokenForms(word: string, variety: Variety): readonly string[] {
  return formsOf.get(variety)?.get(word) ?? [word]
}

/** Articles that names of women and men carry; an empty one is none. */
export const nameArticles: Readonly<Record<Variety, Readonly<Record<'woman' | 'man', readonly string[]>>>> = {
  nb: { woman: ['', '', 'hun'], man: ['', '', 'han'] },
  nn: { woman: ['ho', ''], man: ['han', ''] },
  nord: { woman: ['ho', 'ho', 'hu', 'a'], man: ['han', 'han', 'n'] },
  trønder: { woman: ['ho', 'ho', 'a'], man: ['han', 'hainn', 'n'] },
  vest: { woman: ['ho', 'hu', ''], man: ['han', 'han', ''] },
  øst: { woman: ['a', 'hu', 'ho'], man: ['n', 'han', ''] },
}
