import type { FaultTexts } from './text'
import { waitText } from './wait-text'

/** Faults in bokmål: what happened, what was kept, what to do. */
export const nb = {
  'app.internal': ({ id }) =>
    `Appen støtte på noe uventet (nummer ${id}). Alt som var lagret, er lagret. Prøv igjen, eller start appen på nytt.`,
  'app.unknown-call': () => 'Vinduet og appen passer ikke sammen. Lukk vinduet og start appen på nytt.',
  'app.invalid-input': () => 'Appen forstod ikke det som ble sendt. Ingenting er endret.',
  'app.too-many-tries': ({ seconds }) =>
    `For mange forsøk. Vent ${waitText(seconds, ['et øyeblikk', 'sekunder', 'minutter'])} og prøv igjen.`,
  'app.over-limit': ({ seconds }) =>
    `Dette tok for lang tid eller for mye minne, og ble stoppet etter høyst ${seconds} sekunder. Ingenting er endret. Prøv med en mindre fil, eller del den i flere.`,
  'app.cancelled': () => 'Avbrutt. Ingenting er endret.',
  'app.not-allowed': () => 'Dette kan ikke gjøres herfra. Ingenting er endret.',
  'project.none-open': () => 'Ingen prosjekter er åpne. Åpne et prosjekt først.',
  'project.not-a-project': () => 'Mappen er ikke et Fortrolig-prosjekt. Velg en mappe som slutter på .fortrolig.',
  'project.exists': () =>
    'Det finnes allerede et prosjekt med dette navnet her. Velg et annet navn eller en annen mappe.',
  'project.in-use': ({ host }) =>
    `Prosjektet er åpent et annet sted${host ? ` (på ${host})` : ''}. Lukk det der, og prøv igjen.`,
  'project.newer-format': () =>
    'Prosjektet er laget med en nyere utgave av Fortrolig. Ingenting er endret. Oppdater appen og åpne det igjen.',
  'project.damaged': ({ missingBytes, missingCommands }) =>
    missingCommands === 0
      ? 'Noe som ikke var ferdig lagret da appen stanset, er tatt bort. Alt som var lagret, er i behold.'
      : `En del av prosjektfilen kan ikke leses${missingBytes ? ` (${missingBytes} byte)` : ''}. Alt før skaden er i behold. Se over prosjektet før du arbeider videre.`,
  'project.rolled-back': () =>
    'Prosjektet er eldre enn sist det var åpent på denne maskinen. Kanskje er en gammel kopi lagt tilbake. Det siste arbeidet finnes i så fall i en annen kopi.',
  'project.older-password': () =>
    'Passordet til prosjektet er satt tilbake til et eldre enn sist det var åpent på denne maskinen. Kanskje er en gammel kopi av mappen lagt tilbake. Skal det eldre passordet ikke gjelde, så bytt passord i Innstillinger.',
  'name-list.rolled-back': () =>
    'Navnelisten er eldre enn sist den var åpen på denne maskinen. Kanskje er en gammel kopi lagt tilbake. Finnes det en nyere, så åpne den i stedet.',
  'project.read-only': () => 'Prosjektet er åpnet bare for lesing. Ingenting er endret.',
  'project.synced-folder': ({ name }) =>
    `Mappen ser ut til å bli kopiert til en skytjeneste (${name}). Prosjektet er kryptert, men institusjonen din kan ha regler mot dette.`,
  'vault.wrong-passphrase': () =>
    'Passordet stemmer ikke. Ingenting er åpnet. Prøv igjen, eller bruk gjenopprettingskoden.',
  'vault.wrong-recovery-code': () => 'Gjenopprettingskoden stemmer ikke. Se etter at alle tegnene er med.',
  'vault.weak-passphrase': ({ shortest }) =>
    `Passordet er for kort. Bruk minst ${shortest ?? 10} tegn, gjerne en hel setning som bare du kjenner.`,
  'keychain.absent': () =>
    'I dette vinduet kan ikke prosjektet åpnes uten passord. Det går bare i appens eget vindu. Ingenting er endret.',
  'keychain.unprotected': () =>
    'Maskinen har ikke noe trygt sted å legge nøkkelen. Prosjektet åpnes fortsatt bare med passord.',
  'keychain.not-kept': () => 'Prosjektet kan ikke åpnes uten passord nå. Skriv passordet.',
  'disk.full': () =>
    'Disken er full. Det siste ble ikke lagret; alt før det er lagret. Frigjør plass og gjør det på nytt.',
  'disk.no-permission': () =>
    'Appen har ikke lov til å skrive eller lese her. Ingenting er endret. Velg en annen mappe.',
  'disk.missing': () => 'Filen eller mappen finnes ikke lenger. Se etter om den er flyttet.',
  'disk.failed': () =>
    'Disken svarte ikke som den skulle. Det siste ble ikke lagret; alt før det er lagret. Lukk prosjektet og åpne det igjen.',
  'name-list.none': () => 'Prosjektet har ingen navneliste ennå. Lag den før du erstatter navn.',
  'name-list.closed': () => 'Navnelisten er lukket. Åpne den med passordet sitt først.',
  'name-list.exists': () => 'Det finnes allerede en navneliste her. Velg et annet sted, eller åpne den som finnes.',
  'name-list.needed': ({ count }) =>
    `Navnelisten trengs fortsatt: ${count === 1 ? '1 dokument er ikke godkjent' : `${count} dokumenter er ikke godkjent`}. Ingenting er slettet.`,
  'name-list.other-project': () =>
    'Dette er navnelisten til et annet prosjekt. Ingenting er åpnet. Velg navnelisten som hører til her.',
  'import.empty': () => 'Filen er tom. Ingenting er hentet inn. Velg en annen fil, eller lagre teksten i den på nytt.',
  'import.unreadable': () =>
    'Appen fant ingen tekst i filen. Ingenting er hentet inn. Prøv å lagre den som .docx eller .txt.',
  'import.encrypted': () =>
    'Filen er låst med passord. Ingenting er hentet inn. Åpne den i Word, fjern passordet, lagre og prøv igjen.',
  'import.unknown-format': () =>
    'Appen kan ikke lese denne filtypen. Ingenting er hentet inn. Lagre teksten som .docx eller .txt og prøv igjen.',
  'import.mislabelled': ({ found }) =>
    `Filen er ikke det navnet sier${found ? `: innholdet er ${found}` : ''}. Ingenting er hentet inn. Lagre den på nytt som .docx eller .txt.`,
  'import.damaged': () =>
    'Filen er skadet og kan ikke leses. Ingenting er hentet inn. Åpne den i Word og lagre den på nytt.',
  'import.no-text': () =>
    'Filen er bilder av tekst, som etter en skanner, og har ingen bokstaver å lese. Ingenting er hentet inn. Kjør den gjennom tekstgjenkjenning (OCR) først.',
  'import.too-large': ({ megabytes }) =>
    `Filen er for stor${megabytes ? ` (grensen er ${megabytes} MB)` : ''}. Ingenting er hentet inn. Del teksten i flere filer.`,
  'import.preview-gone': () => 'Forhåndsvisningen er borte. Ingenting er hentet inn. Velg filen på nytt.',
  'import.approved': () =>
    'Dokumentet er avidentifisert. Det som er skjult der, ville kommet tilbake med en ny utgave av filen. Ta filen inn som et nytt dokument i stedet.',
  'import.speaker-unknown': () =>
    'Noen av dem som snakker, mangler i listen. Ingenting er hentet inn. Velg filen på nytt.',
  'attribute.exists': () => 'Et kjennetegn med dette navnet finnes allerede. Ingenting er endret.',
  'record.missing': () => 'Det du valgte, finnes ikke lenger. Ingenting er endret.',
  'span.outside': () => 'Utvalget ligger utenfor teksten. Ingenting er endret. Marker på nytt.',
  'code.cycle': () => 'En kategori kan ikke flyttes inn i seg selv. Ingenting er endret.',
  'code.name-empty': () => 'Koden må ha et navn.',
  'code.in-use': ({ codings }) =>
    `Antallet har endret seg: koden brukes nå i ${codings} kodinger. Ingenting er slettet.`,
  'coding.exists': () => 'Utdraget har denne koden fra før.',
  'coding.empty-span': () => 'Marker noen ord først.',
  'place.overlap': () => 'Noe av dette er allerede vurdert. Ingenting er endret.',
  'place.original-gone': () => 'Det opprinnelige er ikke lenger i prosjektet. Åpne navnelisten og prøv igjen.',
  'decision.collides': () => 'Dette navnet brukes av noen i studien. Velg et annet, så ingen blandes sammen.',
  'decision.not-coarser': () =>
    'Uten navnelisten kan en erstatning bare gjøres grovere. Ingenting er endret. Åpne navnelisten for å gjøre den finere.',
  'decision.in-doubt': ({ places }) =>
    `Avgjør treffene i tvil først, ett for ett (${places}). De blir ikke erstattet sammen med resten.`,
  'cluster.participants-differ': () => 'Dette er to ulike deltakere, og de kan ikke bli én. Ingenting er endret.',
  'cluster.cannot-split': () =>
    'Det du valgte, kan ikke deles ut: da ville ingenting bli igjen, eller det står ikke der lenger. Ingenting er endret.',
  'decision.needs-replacement': () => 'Skriv hva som skal stå i stedet.',
  'decision.needs-reason': () => 'Skriv hvorfor dette kan stå.',
  'approval.undecided': ({ count }) => `Dokumentet kan ikke godkjennes ennå: ${count} igjen å vurdere.`,
  'approval.second-look': ({ count }) =>
    `Dokumentet kan ikke godkjennes ennå. Beholdt, men må ses på en gang til: ${count}.`,
  'approval.not-read': ({ read, turns }) =>
    `Dokumentet kan ikke godkjennes ennå: ${read} av ${turns} replikker er lest gjennom.`,
  'approval.already': () => 'Dokumentet er allerede godkjent.',
  'removal.changed': () =>
    'Noe har endret seg siden du så hva som slettes. Ingenting er slettet. Se over på nytt før du bekrefter.',
  'history.nothing-to-undo': () => 'Det er ingenting å angre.',
  'history.nothing-to-redo': () => 'Det er ingenting å gjøre om.',
  'gate.refused': ({ count }) => `Filen ble ikke laget. ${count} steder må avgjøres først.`,
  'gate.not-approved': ({ count }) =>
    Number(count) === 1
      ? 'Ett dokument er ikke avidentifisert og godkjent. Godkjenn det, eller åpne navnelisten.'
      : `${count} dokumenter er ikke avidentifisert og godkjent. Godkjenn dem, eller åpne navnelisten.`,
  'export.nothing': () => 'Det er ikke noe å lage fil av ennå. Kod minst ett utdrag først.',
  'name-model.missing': ({ file }) =>
    `Mappen mangler ${file}. En språkmodell er en mappe med model.onnx, config.json og tokenizer.json eller vocab.txt.`,
  'name-model.unreadable': ({ file }) => `${file} kan ikke leses som en del av en språkmodell. Ingenting er endret.`,
  'name-model.too-large': ({ file, megabytes }) => `${file} er større enn ${megabytes} MB. Ingenting er endret.`,
  'name-model.labels': ({ label }) =>
    label === ''
      ? 'Modellen har ingen merkelapper for navn. Den kan ikke brukes her.'
      : `Appen kjenner ikke merkelappen «${label}» i modellen. Kjente er B- og I- foran PER, LOC, GPE, GPE_LOC, GPE_ORG, ORG, PROD, EVT, DRV og MISC.`,
  'name-model.tokeniser': ({ kind }) =>
    `Modellen deler opp tekst på en måte appen ikke støtter (${kind}). Appen støtter WordPiece, som i BERT.`,
  'name-model.not-loading': () =>
    'Modellen lar seg ikke laste. Filen kan være skadet, laget for et annet program eller for stor for minnet.',
  'name-model.shape': () =>
    'Modellen svarer ikke slik en navnemodell skal: ett svar for hver del av teksten, med like mange tall som merkelapper.',
  'name-model.self-test': ({ found, of, beside }) =>
    `Modellen bestod ikke prøven. Den fant ${found} av ${of} navn i appens egne setninger, og tok ${beside} andre ord for navn.`,
  'name-model.changed': ({ file }) =>
    `${file} er en annen enn da språkmodellen ble valgt. Modellen brukes ikke. Se på mappen og velg den på nytt i Innstillinger.`,
} satisfies FaultTexts
