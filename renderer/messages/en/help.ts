import type { Messages } from '../messages'

export const help = {
  title: 'Help',
  topics: 'Topics',
  toKeys: 'Show all keyboard shortcuts',
  start: {
    title: 'From interview to Word file',
    text: [
      'Add the files in Material. The preview shows who speaks. Mend what was read wrongly before anything is stored.',
      'Decide names, places and other identifying details in Anonymisation. Read the text through and approve the document.',
      'Select text in Coding and type the first letters of a code. You can code before the names are decided.',
      'Make the Word file in Report. The final check reads the whole file first. If anything is left that should be hidden, no file is made, and you see where it stands.',
    ],
  },
  material: {
    title: 'Material',
    text: [
      'Everything the study is built on lies here: transcripts, field notes, minutes, open answers, chat and appendices. The kind decides what is counted.',
      'Files are read in and encrypted. Your original file is neither changed nor deleted: you keep it or delete it yourself.',
      'Participants are those who speak and are counted. Interviewer, moderator and interpreter are not.',
    ],
  },
  anonymisation: {
    title: 'Anonymisation',
    text: [
      'The queue shows each person, place and other detail that the app has found. One decision holds for every hit, but you can also decide one document or one place.',
      'The app does not find everything. Choose Read through: there the app counts what you have read, and you mark what it has missed. You can also mark in Coding.',
      'When all is decided and you have read the text through, you can approve. Names then move to the name list, and the originals are erased from the project. This cannot be undone.',
    ],
  },
  coding: {
    title: 'Coding',
    text: [
      'Select text with the mouse or the keys. Type a few letters of a code and press Enter. If the code is not there, you make it at the same time.',
      'A passage can have several codes, and passages can overlap. The stripes in the margin show what is coded. Point at a stripe, or go to it with the keys, to see its name.',
      'Choose a stripe to change the code or the passage, say whether it supports, qualifies or contradicts, and write a memo (N). Ctrl+I codes with the words themselves.',
      'The codebook is on the right: drag codes to where they belong, merge them or lay them aside. The app says first what becomes of the codings. The memos are in the tab beside it, and Alt+N writes a new one.',
      'Everything is saved as you work. Undo works tomorrow, too.',
    ],
  },
  analysis: {
    title: 'Analysis',
    text: [
      'The table counts excerpts and participants for each code, with all that lies below it. The sentence above the table says what was counted, and out of how many.',
      'Each number is a door: press it to read the excerpts behind it.',
    ],
  },
  report: {
    title: 'Report',
    text: [
      'Choose what goes in, and in which order. The pages in the middle show how it will print.',
      'The final check stands on the right. Each line that stops the file opens the place where something must be done.',
      'Each file gets a receipt: what was checked, and what was not.',
    ],
  },
  nameList: {
    title: 'The name list',
    text: [
      'The name list is an encrypted file of its own, with its own password. The names that were taken out of the text lie there.',
      'With the name list, the whole original text can be recreated. Keep it somewhere else than the project, where your institution says such lists belong.',
      'Without the name list you can code and make reports, but not see who is who, and not delete for somebody who withdraws.',
    ],
  },
  limits: {
    title: 'What the app does not see',
    text: [
      'Stories, dialect, a role together with a place, and pictures can point at a person, too. No app can decide that for you.',
      'Screenshots, browser extensions and other programs on the computer pass by the final check.',
      'Deidentified material is still personal data. Whether something is anonymous is for you, your supervisor and your institution to assess.',
    ],
  },
} satisfies Messages['help']
