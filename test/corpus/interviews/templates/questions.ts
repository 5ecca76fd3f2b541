/** What the interviewer says. */
export const questions = {
  nb: `Kan du si litt mer om det?
Hvordan var det for deg?
Hva tenkte du da?
Ja. Og hva skjedde så?
Hvem kunne du snakke med om det?
Hvis du skulle beskrive en vanlig dag, hvordan ser den ut?
Mm. Du nevnte dette med tillit i stad, kan vi gå tilbake til det?
Er det noe du ville ha gjort annerledes?
Hva er det som gjør at du blir?
Og det var før omorganiseringen, eller etter?
Hvordan merker du det?
Er det andre enn deg som har opplevd det samme?
Vi har omtrent en halv time igjen. Er det noe vi ikke har snakket om?
Nå må du si fra hvis jeg spør om noe du ikke vil svare på.
Hva legger du i det?
Så det du sier, er at det egentlig ikke var planlagt?`,
  nn: `Kan du seie litt meir om det?
Korleis var det for deg?
Kva tenkte du då?
Ja. Og kva hende så?
Kven kunne du snakke med om det?
Er det noko du ville ha gjort annleis?
Kva er det som gjer at du vert verande?
Kva legg du i det?
Var det før eller etter at de slo dykk saman?
Vi har ein halv time att. Er det noko vi ikkje har snakka om?`,
  en: `Could you say a bit more about that?
How was that for you?
And what happened then?
Who could you talk to about it?
Is there anything you would have done differently?
What makes you stay?
What do you mean by that?
We have about half an hour left. Is there something we haven't talked about?`,
} as const

/** Short answers that carry a conversation. */
export const backchannels = {
  nb: [
    'Mm.',
    'Ja.',
    'Ja, ikke sant.',
    'Nei.',
    'Mhm, mhm.',
    'Akkurat.',
    'Ja ja.',
    'Å ja.',
    '(ler)',
    'Eh, ja.',
    'Jo da.',
  ],
  nn: ['Mm.', 'Ja.', 'Ja, ikkje sant.', 'Nei.', 'Mhm.', 'Nettopp.', 'Jau.', 'Å ja.', '(ler)', 'Jau då.'],
  en: ['Mm.', 'Yeah.', 'Right.', 'No.', 'Mhm, mhm.', 'Exactly.', 'Okay.', '(laughs)', 'Sure.'],
} as const

/** What a turn begins with before the speaker knows what to say. */
export const openings = {
  nb: [
    'Altså, ',
    'Ja, nei, ',
    'Eh, ',
    'Nei, ',
    'Jo, ',
    'Vet du hva, ',
    'Det var sånn at, ja, ',
    'Mm, ',
    'Ja, men ',
    'For å si det sånn: ',
  ],
  nn: ['Altså, ', 'Ja, nei, ', 'Eh, ', 'Nei, ', 'Jau, ', 'Veit du kva, ', 'Mm, ', 'Ja, men ', 'For å seie det slik: '],
  en: ['Well, ', 'So, ', 'Um, ', 'Yeah, no, ', 'I mean, ', 'You know, ', 'Right, ', 'Okay so '],
} as const
