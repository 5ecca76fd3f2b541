const adjective = '(?:gamle|nye|nedre|øvre|indre|ytre|nordre|søndre|store|lille|vesle|private|offentlige)'
const goods = '(?:sau|geit|fisk|mat|bil|båt|bok|maskin|bygg|tre|melk|mjølk|kjøtt|kylling|hage|data|regnskap|sport)'
const head =
  '(?:kirke|kyrkje|kapell|skole|skule|barnehage|meieri|slakteri|bakeri|mottak|havn|hamn|bruk|verk|verksted|fabrikk|rederi|' +
  'brygge|brygger|byrett|herredsrett|tingrett|lagmannsrett|forening|foreining|klubb|pub|kro|kafé|kafe|kaffebar|hotell|' +
  'pensjonat|museum|musem|galleri|senter|sentral|\\p{Ll}{2,}(?:heim|hjem)|handel|handelslag|samvirkelag|samyrkelag|bondelag|' +
  'småbrukarlag|fiskarlag|fiskerlag|ungdomslag|ungdomslaget|skytterlag|skyttarlag|byggelag|borettslag|burettslag|spelemannslag|elveeigarlag|avløserlag|avløysarlag|grendelag|bygdelag|velforening|mannskor|blandakor|jentekor|kor|orkester|' +
  'teater|kino|stasjon|legesenter|tannklinikk|klinikk|apotek|optikk|frisør|taxi|turbiler|regnskap|rekneskap|eiendom|' +
  'entreprenør|oppdrett|laks|seafood|havbruk|fiskeindustri|gård|gard|gartneri|vertshus|gjestegård|gjestehus|camping|' +
  'sau og geit|departement|departementet|direktorat|forbund|fond|stiftelse)'

/**
 * What a workplace, body or house is called after its name, in lower case, as the source of a pattern: «meieri», «gamle
 * kyrkje», «sau og geit»; also as the tail of a compound («fjellkyrkje»).
 */
export const headAfterName = `(?:[ \\u00a0]${adjective})?(?:[ \\u00a0]${goods} og)?[ \\u00a0]\\p{Ll}*?${head}`
