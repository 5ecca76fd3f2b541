/**
 * Posts that one or a few hold. `below`: in a municipality with fewer inhabitants than this the post is probably one person;
 * null: there is one in every municipality, however large. Written for this project; the limits are rounded from what
 * municipalities of a size usually have, and are meant for asking, not for judging.
 */
export type Post = Readonly<{ id: string; below: number | null; nb: string; nn: string; en: string }>

type Words = readonly [nb: string, nn: string, en: string]

const post = (id: string, below: number | null, ...[nb, nn, en]: Words): Post => ({ id, below, nb, nn, en })

/** The words of each language with `|` between; `~`: the usual endings of a noun. */
export const posts: readonly Post[] = [
  post('mayor', null, 'ordfører~|varaordfører~', 'ordførar~|varaordførar~', 'mayor~|deputy mayor~'),
  post(
    'chief-executive',
    null,
    'kommunedirektør~|rådmann~|rådmannen',
    'kommunedirektør~|rådmann~|rådmannen',
    'municipal director~|chief municipal executive~',
  ),
  post(
    'municipal-doctor',
    null,
    'kommuneoverlege~|kommunelege~|smittevernlege~',
    'kommuneoverlege~|kommunelege~|smittevernlege~',
    'municipal chief medical officer~|municipal doctor~|district medical officer~',
  ),
  post(
    'vicar',
    20_000,
    'sogneprest~|sokneprest~|kapellan~|prest~',
    'sokneprest~|kapellan~|prest~',
    'vicar~|parish priest~|rector of the parish|curate~',
  ),
  post('dean', null, 'prost|prosten|biskop~', 'prost|prosten|biskop~', 'dean of the|bishop~'),
  post(
    'church-officer',
    null,
    'kirkeverge~|kirketjener~|organist~|kantor~|klokker|klokkeren',
    'kyrkjeverje~|kyrkjetenar~|organist~|kantor~|klokkar~',
    'churchwarden~|parish clerk~|organist~|verger~',
  ),
  post(
    'police-chief',
    null,
    'lensmann~|lensmannen|politimester~|politikontakt~',
    'lensmann~|lensmannen|politimeister~|politikontakt~',
    'sheriff~|police chief~|chief of police',
  ),
  post('fire-chief', null, 'brannsjef~|brannmester~', 'brannsjef~|brannmeister~', 'fire chief~'),
  post(
    'harbour-master',
    null,
    'havnesjef~|havnefogd~|havnelos~',
    'hamnesjef~|hamnefut~|hamnelos~',
    'harbour master~|harbor master~',
  ),
  post(
    'head-teacher',
    10_000,
    'rektor~|skoleleder~|inspektør~',
    'rektor~|skuleleiar~|inspektør~',
    'head teacher~|headteacher~|headmaster~|headmistress~|school principal~',
  ),
  post('teacher', 800, 'lærer~', 'lærar~', 'teacher~'),
  post(
    'kindergarten-head',
    5_000,
    'styrer|styreren|barnehagestyrer~',
    'styrar~|barnehagestyrar~',
    'kindergarten head~|head of the kindergarten',
  ),
  post(
    'school-nurse',
    5_000,
    'helsesøster~|helsesykepleier~|jordmor|jordmora|jordmoren',
    'helsesyster~|helsesjukepleiar~|jordmor|jordmora',
    'school nurse~|public health nurse~|health visitor~|midwife',
  ),
  post(
    'doctor',
    3_000,
    'fastlege~|turnuslege~|doktor|doktoren',
    'fastlege~|turnuslege~|doktor|doktoren',
    'general practitioner~|family doctor~',
  ),
  post('dentist', 5_000, 'tannlege~|tannpleier~', 'tannlege~|tannpleiar~', 'dentist~'),
  post(
    'psychologist',
    10_000,
    'kommunepsykolog~|psykolog~|ppt-leder~',
    'kommunepsykolog~|psykolog~|ppt-leiar~',
    'psychologist~',
  ),
  post(
    'physiotherapist',
    3_000,
    'fysioterapeut~|ergoterapeut~',
    'fysioterapeut~|ergoterapeut~',
    'physiotherapist~|occupational therapist~',
  ),
  post('vet', 10_000, 'veterinær~|dyrlege~', 'veterinær~|dyrlege~', 'vet|veterinarian~'),
  post('pharmacist', 5_000, 'apoteker~|farmasøyt~', 'apotekar~|farmasøyt~', 'pharmacist~'),
  post(
    'team-leader',
    10_000,
    'fagleder~|fagansvarlig~|avdelingsleder~|avdelingssykepleier~|enhetsleder~|virksomhetsleder~|nattleder~|teamleder~',
    'fagleiar~|fagansvarleg~|avdelingsleiar~|avdelingssjukepleiar~|einingsleiar~|verksemdsleiar~|nattleiar~|teamleiar~',
    'ward manager~|team leader~|head of department|unit manager~',
  ),
  post(
    'head-of-service',
    null,
    'helsesjef~|omsorgssjef~|pleie- og omsorgssjef~|oppvekstsjef~|skolesjef~|kultursjef~|teknisk sjef|næringssjef~|barnevernsleder~|nav-leder~|helse- og omsorgssjef~',
    'helsesjef~|omsorgssjef~|pleie- og omsorgssjef~|oppvekstsjef~|skulesjef~|kultursjef~|teknisk sjef|næringssjef~|barnevernsleiar~|nav-leiar~|helse- og omsorgssjef~',
    'head of health|head of care|head of education|director of education|head of child welfare',
  ),
  post(
    'coordinator',
    10_000,
    'kreftkoordinator~|demenskoordinator~|flyktningkoordinator~|rehabiliteringskoordinator~|slt-koordinator~|folkehelsekoordinator~|frisklivskoordinator~|flyktningkonsulent~|ruskonsulent~',
    'kreftkoordinator~|demenskoordinator~|flyktningkoordinator~|rehabiliteringskoordinator~|slt-koordinator~|folkehelsekoordinator~|frisklivskoordinator~|flyktningkonsulent~|ruskonsulent~',
    'cancer coordinator~|dementia coordinator~|refugee coordinator~',
  ),
  post('librarian', 10_000, 'biblioteksjef~|bibliotekar~', 'biblioteksjef~|bibliotekar~', 'librarian~'),
  post(
    'music-school-head',
    null,
    'kulturskolerektor~|dirigent~',
    'kulturskulerektor~|dirigent~',
    'conductor of the|head of the music school',
  ),
  post('editor', null, 'redaktør~|lokaljournalist~', 'redaktør~|lokaljournalist~', 'editor of the local'),
  post(
    'shopkeeper',
    2_000,
    'kjøpmann|kjøpmannen|butikksjef~|postmester~|bensinstasjonseier~',
    'kjøpmann|kjøpmannen|butikksjef~|postmeister~',
    'shopkeeper~|postmaster~',
  ),
  post(
    'caretaker',
    2_000,
    'vaktmester~|brøytebilsjåfør~|drosjeeier~|drosjesjåfør~',
    'vaktmeister~|brøytebilsjåfør~|drosjeeigar~|drosjesjåfør~',
    'caretaker~|janitor~',
  ),
  post(
    'union-head',
    10_000,
    'hovedtillitsvalgt~|hovedverneombud~|plasstillitsvalgt~',
    'hovudtillitsvald~|hovudverneombod~|plasstillitsvald~',
    'chief shop steward~|senior shop steward~',
  ),
  post(
    'club-head',
    10_000,
    'leder i idrettslaget|idrettslagsleder~|bygdelagsleder~|korpsleder~',
    'leiar i idrettslaget|bygdelagsleiar~|korpsleiar~',
    'chair of the club',
  ),
]
