import type { AccessTexts } from './access-texts'

/** Access in English: written to the person who took part. */
export const en: AccessTexts = {
  title: 'Access',
  lead: 'This is what is kept about you in the study. Names and other particulars of others are replaced or blacked out.',
  made: (day) => `Made on ${day}.`,
  facts: 'About you',
  label: 'Called in the study',
  names: 'Names in the name list',
  basis: 'Legal basis',
  bases: { consent: 'consent', 'public-interest': 'public interest' },
  given: 'Consent given',
  withdrawn: 'Consent withdrawn',
  mayQuote: 'May be quoted',
  yes: 'yes',
  no: 'no',
  replaced: 'What stands for you in the texts',
  standsFor: (original, replacement) => `${original} → ${replacement}`,
  said: 'What you have said',
  codes: 'How it is coded',
  memos: 'Memos that concern you',
  mentions: 'Where others mention you',
  assessed: (answer, day) =>
    `How many outside the study this could be: ${{ many: 'many', few: 'a few', one: 'one' }[answer]} (assessed ${day}).`,
  corrections: (count) => (count === 1 ? '1 turn is corrected.' : `${count} turns are corrected.`),
  nothing: 'Nothing.',
  outside:
    'Recordings, consent forms, e-mails and files outside the app are not in here. Ask the person who is responsible for the study.',
  footer: 'Personal data. Only for the person they concern.',
}
