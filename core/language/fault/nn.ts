import type { FaultTexts } from './text'
import { waitText } from './wait-text'

/** Faults in nynorsk. */
export const nn = {
  'app.internal': ({ id }) =>
    `Appen støytte på noko uventa (nummer ${id}). Alt som var lagra, er lagra. Prøv igjen, eller start appen på nytt.`,
  'app.unknown-call': () => 'Vindauget og appen passar ikkje saman. Lukk vindauget og start appen på nytt.',
  'app.invalid-input': () => 'Appen forstod ikkje det som vart sendt. Ingenting er endra.',
  'app.too-many-tries': ({ seconds }) =>
    `For mange forsøk. Vent ${waitText(seconds, ['litt', 'sekund', 'minutt'])} og prøv igjen.`,
  'app.over-limit': ({ seconds }) =>
    `Dette tok for lang tid eller for mykje minne, og vart stogga etter høgst ${seconds} sekund. Ingenting er endra. Prøv med ei mindre fil, eller del ho i fleire.`,
  'app.cancelled': () => 'Avbrote. Ingenting er endra.',
  'app.not-allowed': () => 'Dette kan ikkje gjerast herifrå. Ingenting er endra.',
  'project.none-open': () => 'Ingen prosjekt er opne. Opne eit prosjekt først.',
  'project.not-a-project': () => 'Mappa er ikkje eit Fortrolig-prosjekt. Vel ei mappe som sluttar på .fortrolig.',
  'project.exists': () => 'Det finst alt eit prosjekt med dette namnet her. Vel eit anna namn eller ei anna mappe.',
  'project.in-use': ({ host }) =>
    `Prosjektet er ope ein annan stad${host ? ` (på ${host})` : ''}. Lukk det der, og prøv igjen.`,
  'project.newer-format': () =>
    'Prosjektet er laga med ei nyare utgåve av Fortrolig. Ingenting er endra. Oppdater appen og opne det igjen.',
  'project.damaged': ({ missingBytes, missingCommands }) =>
    missingCommands === 0
      ? 'Noko som ikkje var ferdig lagra då appen stansa, er teke bort. Alt som var lagra, er i behald.'
      : `Ein del av prosjektfila kan ikkje lesast${missingBytes ? ` (${missingBytes} byte)` : ''}. Alt før skaden er i behald. Sjå over prosjektet før du arbeider vidare.`,
  'project.rolled-back': () =>
    'Prosjektet er eldre enn sist det var ope på denne maskina. Kanskje er ein gammal kopi lagd tilbake. Det siste arbeidet finst i så fall i ein annan kopi.',
  'project.older-password': () =>
    'Passordet til prosjektet er sett tilbake til eit eldre enn sist det var ope på denne maskina. Kanskje er ein gammal kopi av mappa lagd tilbake. Skal det eldre passordet ikkje gjelde, så byt passord i Innstillingar.',
  'name-list.rolled-back': () =>
    'Namnelista er eldre enn sist ho var open på denne maskina. Kanskje er ein gammal kopi lagd tilbake. Finst det ei nyare, så opne henne i staden.',
  'project.read-only': () => 'Prosjektet er opna berre for lesing. Ingenting er endra.',
  'project.synced-folder': ({ name }) =>
    `Mappa ser ut til å bli kopiert til ei skyteneste (${name}). Prosjektet er kryptert, men institusjonen din kan ha reglar mot dette.`,
  'vault.wrong-passphrase': () =>
    'Passordet stemmer ikkje. Ingenting er opna. Prøv igjen, eller bruk gjenopprettingskoden.',
  'vault.wrong-recovery-code': () => 'Gjenopprettingskoden stemmer ikkje. Sjå etter at alle teikna er med.',
  'vault.weak-passphrase': ({ shortest }) =>
    `Passordet er for kort. Bruk minst ${shortest ?? 10} teikn, gjerne ei heil setning som berre du kjenner.`,
  'keychain.absent': () =>
    'I dette vindauget kan ikkje prosjektet opnast utan passord. Det går berre i vindauget til appen. Ingenting er endra.',
  'keychain.unprotected': () =>
    'Maskina har ikkje nokon trygg stad å leggje nøkkelen. Prosjektet blir framleis opna berre med passord.',
  'keychain.not-kept': () => 'Prosjektet kan ikkje opnast utan passord no. Skriv passordet.',
  'disk.full': () =>
    'Disken er full. Det siste vart ikkje lagra; alt før det er lagra. Frigjer plass og gjer det på nytt.',
  'disk.no-permission': () => 'Appen har ikkje lov til å skrive eller lese her. Ingenting er endra. Vel ei anna mappe.',
  'disk.missing': () => 'Fila eller mappa finst ikkje lenger. Sjå etter om ho er flytta.',
  'disk.failed': () =>
    'Disken svara ikkje som han skulle. Det siste vart ikkje lagra; alt før det er lagra. Lukk prosjektet og opne det igjen.',
  'name-list.none': () => 'Prosjektet har inga namneliste enno. Lag henne før du byter ut namn.',
  'name-list.closed': () => 'Namnelista er lukka. Opne henne med passordet sitt først.',
  'name-list.exists': () => 'Det finst alt ei namneliste her. Vel ein annan stad, eller opne den som finst.',
  'name-list.needed': ({ count }) =>
    `Det er framleis bruk for namnelista: ${count === 1 ? '1 dokument er ikkje godkjent' : `${count} dokument er ikkje godkjende`}. Ingenting er sletta.`,
  'name-list.other-project': () =>
    'Dette er namnelista til eit anna prosjekt. Ingenting er opna. Vel namnelista som høyrer til her.',
  'import.empty': () => 'Fila er tom. Ingenting er henta inn. Vel ei anna fil, eller lagre teksten i henne på nytt.',
  'import.unreadable': () =>
    'Appen fann ingen tekst i fila. Ingenting er henta inn. Prøv å lagre henne som .docx eller .txt.',
  'import.encrypted': () =>
    'Fila er låst med passord. Ingenting er henta inn. Opne henne i Word, fjern passordet, lagre og prøv igjen.',
  'import.unknown-format': () =>
    'Appen kan ikkje lese denne filtypen. Ingenting er henta inn. Lagre teksten som .docx eller .txt og prøv igjen.',
  'import.mislabelled': ({ found }) =>
    `Fila er ikkje det namnet seier${found ? `: innhaldet er ${found}` : ''}. Ingenting er henta inn. Lagre henne på nytt som .docx eller .txt.`,
  'import.damaged': () =>
    'Fila er skadd og kan ikkje lesast. Ingenting er henta inn. Opne henne i Word og lagre på nytt.',
  'import.no-text': () =>
    'Fila er bilete av tekst, som etter ein skannar, og har ingen bokstavar å lese. Ingenting er henta inn. Køyr ho gjennom tekstattkjenning (OCR) først.',
  'import.too-large': ({ megabytes }) =>
    `Fila er for stor${megabytes ? ` (grensa er ${megabytes} MB)` : ''}. Ingenting er henta inn. Del teksten i fleire filer.`,
  'import.preview-gone': () => 'Førehandsvisinga er borte. Ingenting er henta inn. Vel fila på nytt.',
  'import.approved': () =>
    'Dokumentet er avidentifisert. Det som er skjult der, ville kome att med ei ny utgåve av fila. Ta fila inn som eit nytt dokument i staden.',
  'import.speaker-unknown': () =>
    'Nokre av dei som snakkar, manglar i lista. Ingenting er henta inn. Vel fila på nytt.',
  'attribute.exists': () => 'Eit kjenneteikn med dette namnet finst alt. Ingenting er endra.',
  'record.missing': () => 'Det du valde, finst ikkje lenger. Ingenting er endra.',
  'span.outside': () => 'Utvalet ligg utanfor teksten. Ingenting er endra. Marker på nytt.',
  'code.cycle': () => 'Ein kategori kan ikkje flyttast inn i seg sjølv. Ingenting er endra.',
  'code.name-empty': () => 'Koden må ha eit namn.',
  'code.in-use': ({ codings }) => `Talet har endra seg: koden er no brukt i ${codings} kodingar. Ingenting er sletta.`,
  'coding.exists': () => 'Utdraget har denne koden frå før.',
  'coding.empty-span': () => 'Marker nokre ord først.',
  'place.overlap': () => 'Noko av dette er alt vurdert. Ingenting er endra.',
  'place.original-gone': () => 'Det opphavlege er ikkje lenger i prosjektet. Opne namnelista og prøv igjen.',
  'decision.collides': () => 'Dette namnet er brukt av nokon i studien. Vel eit anna, så ingen blir blanda saman.',
  'decision.not-coarser': () =>
    'Utan namnelista kan ei erstatning berre gjerast grovare. Ingenting er endra. Opne namnelista for å gjere henne finare.',
  'decision.in-doubt': ({ places }) =>
    `Avgjer treffa i tvil først, eitt for eitt (${places}). Dei blir ikkje bytte ut saman med resten.`,
  'cluster.participants-differ': () => 'Dette er to ulike deltakarar, og dei kan ikkje bli éin. Ingenting er endra.',
  'cluster.cannot-split': () =>
    'Det du valde, kan ikkje delast ut: då ville ingenting bli att, eller det står ikkje der lenger. Ingenting er endra.',
  'decision.needs-replacement': () => 'Skriv kva som skal stå i staden.',
  'decision.needs-reason': () => 'Skriv kvifor dette kan stå.',
  'approval.undecided': ({ count }) => `Dokumentet kan ikkje godkjennast enno: ${count} att å vurdere.`,
  'approval.second-look': ({ count }) =>
    `Dokumentet kan ikkje godkjennast enno. Behalde, men må sjåast på ein gong til: ${count}.`,
  'approval.not-read': ({ read, turns }) =>
    `Dokumentet kan ikkje godkjennast enno: ${read} av ${turns} replikkar er lesne gjennom.`,
  'approval.already': () => 'Dokumentet er alt godkjent.',
  'removal.changed': () =>
    'Noko har endra seg sidan du såg kva som blir sletta. Ingenting er sletta. Sjå over på nytt før du stadfestar.',
  'history.nothing-to-undo': () => 'Det er ingenting å angre.',
  'history.nothing-to-redo': () => 'Det er ingenting å gjere om.',
  'gate.refused': ({ count }) => `Fila vart ikkje laga. ${count} stader må avgjerast først.`,
  'gate.not-approved': ({ count }) =>
    Number(count) === 1
      ? 'Eitt dokument er ikkje avidentifisert og godkjent. Godkjenn det, eller opne namnelista.'
      : `${count} dokument er ikkje avidentifiserte og godkjende. Godkjenn dei, eller opne namnelista.`,
  'export.nothing': () => 'Det er ikkje noko å lage fil av enno. Kod minst eitt utdrag først.',
  'name-model.missing': ({ file }) =>
    `Mappa manglar ${file}. Ein språkmodell er ei mappe med model.onnx, config.json og tokenizer.json eller vocab.txt.`,
  'name-model.unreadable': ({ file }) => `${file} kan ikkje lesast som ein del av ein språkmodell. Ingenting er endra.`,
  'name-model.too-large': ({ file, megabytes }) => `${file} er større enn ${megabytes} MB. Ingenting er endra.`,
  'name-model.labels': ({ label }) =>
    label === ''
      ? 'Modellen har ingen merkelappar for namn. Han kan ikkje brukast her.'
      : `Appen kjenner ikkje merkelappen «${label}» i modellen. Kjende er B- og I- framfor PER, LOC, GPE, GPE_LOC, GPE_ORG, ORG, PROD, EVT, DRV og MISC.`,
  'name-model.tokeniser': ({ kind }) =>
    `Modellen deler opp tekst på ein måte appen ikkje støttar (${kind}). Appen støttar WordPiece, som i BERT.`,
  'name-model.not-loading': () =>
    'Modellen lèt seg ikkje laste. Fila kan vere skadd, laga for eit anna program eller for stor for minnet.',
  'name-model.shape': () =>
    'Modellen svarar ikkje slik ein namnemodell skal: eitt svar for kvar del av teksten, med like mange tal som merkelappar.',
  'name-model.self-test': ({ found, of, beside }) =>
    `Modellen stod ikkje prøva. Han fann ${found} av ${of} namn i setningane til appen, og tok ${beside} andre ord for namn.`,
  'name-model.changed': ({ file }) =>
    `${file} er ei anna enn då språkmodellen vart vald. Modellen blir ikkje brukt. Sjå på mappa og vel henne på nytt i Innstillingar.`,
} satisfies FaultTexts
