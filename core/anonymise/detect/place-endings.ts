const endings =
  /\p{L}{2}(?:vær|fjord|fjorden|dal|dalen|vik|vika|viken|nes|neset|øy|øya|heim|sund|sundet|holm|holmen|holmene|vatn|vatnet|vann|vannet|botn|eid|eidet|ås|åsen|stad|sted|by|bygd|bygda|berg|berget|haug|haugen|foss|fossen|lia|strand|stranda|hamn|havn|vågen|våg|sjøen|elva|brua|skogen|tunet|gata|gaten|veien|vegen|plassen|torget|sand|sanden|land|landet|tind|tinden|fjellet|fjell|hammer|hammeren|marka|åkra|odden|tangen|skjær|grenda|myra|garden|gården|moen|moan|moa|skar|skaret|elv|botnen|kollen|gard|gård|dalseid|vang|vangen|hella|skjæran|hamna|havna)$/u

/** Whether a lower-case word ends as Norwegian place names do (-vær, -fjord, -dal, -nes …). A genitive s is let pass. */
export function hasPlaceEnding(folded: string): boolean {
  return endings.test(
    folded.endsWith('s') && !folded.endsWith('nes') && !folded.endsWith('ås') ? folded.slice(0, -1) : folded,
  )
}

const institution =
  /\p{L}{3}(?:heimen|hjemmet|senteret|skolen|skulen|barnehagen|museet|tinghuset|rådhuset|sykehuset|sjukehuset|legevakta|legevakten|stiftelsen|bladet|avisa|posten|tidende)s?$/u

/** What an unknown capitalised word is by its ending: a place, an institution, or *other*. */
export function kindByEnding(folded: string): 'place' | 'organisation' | 'other' {
  if (institution.test(folded)) return 'organisation'
  return hasPlaceEnding(folded) ? 'place' : 'other'
}
