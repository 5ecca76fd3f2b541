import type { SpecialCategory } from './category'

type Words = Readonly<Record<SpecialCategory, string>>

/**
 * Words that tell of a special category, lower case. `ord`: just so; `ord~`: with the common endings; `ord*`: with whatever goes
 * on; `*ord`: also as the end of a compound. What is everyday talk of the health services (medisin, lege, sykehus) is left out:
 * it tells of nobody. Written for this project.
 */
export const norwegianWords: Words = {
  health: `*kreft *kreften kreftens kreftsyk* kreftsjuk* kreftpasient* kreftbehandl* kreftdiagnos* kreftform*
    svulst~ leukemi* cellegift* stråling strålinga strålebehandl* metastas* dement~ demens* *demens alzheimer*
    angst angsten angstanfall~ angstlid* panikkangst* depresjon~ deprimer* nedstemt~ psykisk psykiske psykose~ psykotisk~ schizofren* bipolar*
    spiseforstyrr* eteforstyrr* anoreksi* bulimi* selvmord* sjølvmord* selvskad* sjølvskad* tvangslid* traumatiser* ptsd adhd autis* asperger*
    diabetes* diabetik* sukkersyk* sukkersjuk* epilepsi* epileptik* astma astmaen astmaanfall~ astmanatt~ kols parkinson* hjerneslag~ hjerneslaget slagrammet hjarneslag~
    hjerteinfarkt* hjarteinfarkt* infarkt~ hjertesvikt* hjertesyk* hjartesjuk* hjerteflimmer blodpropp~ revmat* leddgikt* leddgikt fibromyalgi* hepatitt* tuberkulose* hivpositiv hiv-positiv~ hiv
    abort~ aborten spontanabort~ gravid~ fødselsdepresjon~ barnløs* ufrivillig_barnløs~ operert operasjon~ innlagt tvangsinnlagt~ diagnose~ diagnosen diagnosar
    sykmeld* sjukmeld* sykemeld* sjukemeld* ufør uføre ufør* utbrent* utmattet~ sovemedisin* sovetablett~ tabletter antidepress* metadon*
    rusavheng* rusmisbruk* rusproblem* ruslid* alkoholik* alkoholis* alkoholproblem* drikkeproblem* fyllesyk* overdose~ narkoman~ avrus*
    utviklingshem* funksjonshem* funksjonsneds* rullestol~ rullestolbruk* amputer* alvorlig_syk alvorleg_sjuk syk sjuk syke sjuke døende døyande`,
  belief: `læstadian* kristen kristne personlig_kristen muslim* islam islamsk~ jøde~ jødisk~ katolikk~ katolsk~ pinsevenn* baptist* metodist* adventist* ateist*
    buddhist* hindu hinduer hinduar hinduis* sikh~ mormon~ troende truande menighet menigheten kyrkjelyd~ bedehus bedehuset bedehusfolk* konverter* human-etiker* humanetik* frikirke* frikyrkj*
    predikant~ misjonær~ partimedlem* kommunist~ sosialist~ frp-er* høyremann høyrekvinne`,
  union: `tillitsvalg* tillitsvald* fagorganiser* uorganisert~ fagforeningsmed* fagforeiningsmed* streikebryt* streikebrytar* plasstillitsval* hovedtillitsval* hovudtillitsval* klubbleder~ klubbleiar~`,
  ethnicity: `samisk~ samiske samisktal* samer samene samar samane sameslekt~ reindriftssam* sjøsam* sørsam* lulesam* nordsam* kvensk~ kvener kvenene kvenar skogfinn* romani* romfolk* sigøyner* tater~ taterslekt~
    mørkhud* asylsøk* asylmottak~ flyktning~ kvoteflyktning~ innvandrer* innvandrar* etnisk~ somalisk~ somalier~ eritre* syrer~ syrisk~ afghan* pakistan* irak* iran* kurd~ kurdisk~ tamil* ukrain* kosovo* bosnisk~ bosnier~ vietnames* tyrkisk~ filippin* afrikansk~ arabisk~`,
  sexuality: `homofil~ homofile homo lesbisk~ lesbe~ skeiv skeive bifil~ biseksuel* transperson~ transkvinne~ transmann transkjønn* kjønnsinkongru* legning legninga legningen seksuell~ seksuelle seksual* sexliv* samleie
    voldtekt* voldtatt valdtekt* valdteken overgrep overgrepet overgripar~ overgriper~ incest* utro utruskap utroskap sidesprang* prostitu*`,
  offence: `straffedøm* straffedom* voldsdøm* valdsdøm* fengsel fengselet fengsla fengslet fengslet~ fengselsstraff~ soning soninga sonet fotlenk* varetekt~ varetektsfeng* politianmeld* anmeldt meldt_til_politiet siktet sikta tiltalt~ tiltala
    promille* fyllekjør* fyllekøyr* førerkortbeslag* tyveri~ tjuveri~ stjal stjålet stolen_bil underslag~ underslått besøksforbud* kontaktforbod* narkotikadom* dopingdom* drapsdøm* drapsmann* kriminell~ kriminelle ranet ransdøm* voldelig valdeleg hærverk* skattesvik* trygdesvindel*`,
}

/** The English words, marked in the same way. */
export const englishWords: Words = {
  health: `cancer cancers tumour~ tumor~ leukaemia leukemia chemotherapy chemo radiotherapy dementia alzheimer's anxiety depression depressed psychosis psychotic schizophren* bipolar anorexi* bulimi* suicide suicidal self-harm*
    ptsd adhd autis* diabetes diabetic epilep* asthma* copd parkinson's stroke heart_attack arthritis hepatitis hiv hiv-positive miscarriage~ abortion~ pregnant surgery diagnos* sick_leave disabled disability wheelchair addict* alcoholi* overdose~ sleeping_pills antidepress* terminally_ill`,
  belief: `muslim* christian* jewish jew jews catholic* pentecostal* mormon* jehovah's buddhist* hindu* sikh* atheist* laestadian* congregation converted missionar* communist~ socialist~`,
  union: `shop_steward~ union_rep* unionised unionized union_member* trade_unionist~`,
  ethnicity: `sami sámi saami refugee~ asylum_seeker* immigrant~ ethnic* somali* kurdish kurd kurds roma tamil* afghan* syrian* eritrean* ukrainian* pakistani*`,
  sexuality: `gay lesbian* bisexual* transgender* transsexual* homosexual* queer sexual* rape raped incest* affair prostitut*`,
  offence: `convicted conviction~ prison imprison* jail jailed arrested theft stole stolen embezzl* drink-driving drunk-driving drunk_driving restraining_order charged_with criminal_record robbery assault~ probation`,
}

/** What looks like one of the words and is another: forces are no cancer, and whoever confirms has none. */
export const otherWords = `bekreft* avkreft* stadfest* krefter kreftene arbeidskreft* ressurskreft* handlekreft* hivet hive hiva
  sykehus* sykehjem* sykepleie* sjukehus* sjukeheim* sjukepleie* sykebil* sjukebil* samenes operere
  uførhet uførleg* abortere seksualundervis* menighetsblad* menighetssenter* hovedsakelig`

/** Several words that tell of an offence, belief or union together, a few words apart. */
export const norwegianPhrases: readonly (readonly [SpecialCategory, RegExp])[] = [
  [
    'offence',
    /(?<!\p{L})(?:mist\p{L}+|fratatt|fråteken|tok|tatt) (?:\p{L}+ ){0,2}(?:lappen|førerkortet|førarkortet)(?!\p{L})/giu,
  ],
  ['offence', /(?<!\p{L})(?:dømt|dømd|dom) (?:for|til)(?!\p{L})|(?<!\p{L})(?:satt|sat|sitter|sit) inne(?!\p{L})/giu],
  [
    'union',
    /(?<!\p{L})medlem\p{L}* (?:i|av) (?:\p{L}+ ){0,2}(?:fagforening\p{L}*|fagforeining\p{L}*|\p{L}*forbund\p{L}*|fellesorganisasjon\p{L}*)/giu,
  ],
  [
    'belief',
    /(?<!\p{L})(?:jehovas vitne\p{L}*|medlem\p{L}* (?:i|av) (?:\p{L}+ ){0,2}(?:menighet\p{L}*|kyrkjelyd\p{L}*|partiet))(?!\p{L})/giu,
  ],
  [
    'sexuality',
    /(?<!\p{L})(?:sammen|saman) med (?:en annen mann|ein annan mann|ei annen dame|ei anna dame)(?!\p{L})/giu,
  ],
  [
    'health',
    /(?<!\p{L})(?:(?:går|gjekk|gikk) (?:\p{L}+ ){0,2}på|tar|tek) (?:\p{L}+ ){0,2}(?:tabletter|tablettar|medisiner|medisinar|lykkepiller)(?!\p{L})/giu,
  ],
]
