import type { FaultTexts } from './text'
import { waitText } from './wait-text'

/** Faults in English. */
export const en = {
  'app.internal': ({ id }) =>
    `The app met something unexpected (number ${id}). All that was saved is saved. Try again, or restart the app.`,
  'app.unknown-call': () => 'The window and the app do not fit together. Close the window and restart the app.',
  'app.invalid-input': () => 'The app did not understand what was sent. Nothing has changed.',
  'app.too-many-tries': ({ seconds }) =>
    `Too many tries. Wait ${waitText(seconds, ['a moment', 'seconds', 'minutes'])} and try again.`,
  'app.over-limit': ({ seconds }) =>
    `This took too long or too much memory, and was stopped after at most ${seconds} seconds. Nothing has changed. Try a smaller file, or split it.`,
  'app.cancelled': () => 'Cancelled. Nothing has changed.',
  'app.not-allowed': () => 'This cannot be done from here. Nothing has changed.',
  'project.none-open': () => 'No project is open. Open a project first.',
  'project.not-a-project': () => 'The folder is not a Fortrolig project. Choose a folder that ends in .fortrolig.',
  'project.exists': () => 'There is a project with this name here already. Choose another name or another folder.',
  'project.in-use': ({ host }) =>
    `The project is open elsewhere${host ? ` (on ${host})` : ''}. Close it there and try again.`,
  'project.newer-format': () =>
    'The project was made with a newer version of Fortrolig. Nothing has changed. Update the app and open it again.',
  'project.damaged': ({ missingBytes, missingCommands }) =>
    missingCommands === 0
      ? 'Something that had not been saved when the app stopped was taken away. All that was saved is kept.'
      : `A part of the project file cannot be read${missingBytes ? ` (${missingBytes} bytes)` : ''}. Everything before the damage is kept. Look the project over before you go on.`,
  'project.rolled-back': () =>
    'The project is older than when it was last open on this computer. An old copy may have been put back. The latest work is then in another copy.',
  'project.older-password': () =>
    'The password of the project is an older one than when it was last open on this computer. Perhaps an old copy of the folder has been put back. If the older password is not to count, change the password in Settings.',
  'name-list.rolled-back': () =>
    'The name list is older than when it was last open on this computer. Perhaps an old copy has been put back. If there is a newer one, open that instead.',
  'project.read-only': () => 'The project is open for reading only. Nothing has changed.',
  'project.synced-folder': ({ name }) =>
    `The folder seems to be copied to a cloud service (${name}). The project is encrypted, but your institution may have rules against this.`,
  'vault.wrong-passphrase': () => 'The password is not right. Nothing was opened. Try again, or use the recovery code.',
  'vault.wrong-recovery-code': () => 'The recovery code is not right. See that every character is there.',
  'vault.weak-passphrase': ({ shortest }) =>
    `The password is too short. Use at least ${shortest ?? 10} characters, preferably a whole sentence that only you know.`,
  'keychain.absent': () =>
    'In this window the project cannot be opened without its password, only in the app’s own. Nothing was changed.',
  'keychain.unprotected': () =>
    'This computer has no safe place for the key. The project still opens with its password only.',
  'keychain.not-kept': () => 'The project cannot be opened without its password now. Type the password.',
  'disk.full': () =>
    'The disk is full. The last change was not saved; everything before it is. Free some space and do it again.',
  'disk.no-permission': () => 'The app may not write or read here. Nothing has changed. Choose another folder.',
  'disk.missing': () => 'The file or folder is no longer there. See whether it was moved.',
  'disk.failed': () =>
    'The disk did not answer as it should. The last change was not saved; everything before it is. Close the project and open it again.',
  'name-list.none': () => 'The project has no name list yet. Make it before you replace names.',
  'name-list.closed': () => 'The name list is closed. Open it with its password first.',
  'name-list.exists': () => 'There is a name list here already. Choose another place, or open the one that exists.',
  'name-list.needed': ({ count }) =>
    `The name list is still needed: ${count === 1 ? '1 document is' : `${count} documents are`} not approved. Nothing is deleted.`,
  'name-list.other-project': () =>
    'This is the name list of another project. Nothing was opened. Choose the one that belongs here.',
  'import.empty': () => 'The file is empty. Nothing was imported. Choose another file, or save the text in it again.',
  'import.unreadable': () => 'The app found no text in the file. Nothing was imported. Try saving it as .docx or .txt.',
  'import.encrypted': () =>
    'The file is locked with a password. Nothing was imported. Open it in Word, remove the password, save it and try again.',
  'import.unknown-format': () =>
    'The app cannot read this kind of file. Nothing was imported. Save the text as .docx or .txt and try again.',
  'import.mislabelled': ({ found }) =>
    `The file is not what its name says${found ? `: the content is ${found}` : ''}. Nothing was imported. Save it again as .docx or .txt.`,
  'import.damaged': () =>
    'The file is damaged and cannot be read. Nothing was imported. Open it in Word and save it again.',
  'import.no-text': () =>
    'The file is pictures of text, as from a scanner, and has no letters to read. Nothing was imported. Run it through text recognition (OCR) first.',
  'import.too-large': ({ megabytes }) =>
    `The file is too large${megabytes ? ` (the limit is ${megabytes} MB)` : ''}. Nothing was imported. Divide the text into several files.`,
  'import.preview-gone': () => 'The preview is gone. Nothing was imported. Choose the file again.',
  'import.approved': () =>
    'The document is deidentified. What is hidden in it would come back with another version of the file. Import the file as a new document instead.',
  'import.speaker-unknown': () =>
    'Some of those who speak are missing from the list. Nothing was imported. Choose the file again.',
  'attribute.exists': () => 'There is an attribute of this name already. Nothing is changed.',
  'record.missing': () => 'What you chose is no longer there. Nothing has changed.',
  'span.outside': () => 'The selection lies outside the text. Nothing has changed. Select again.',
  'code.cycle': () => 'A category cannot be moved into itself. Nothing has changed.',
  'code.name-empty': () => 'The code must have a name.',
  'code.in-use': ({ codings }) =>
    `The number has changed: the code is now used in ${codings} codings. Nothing was deleted.`,
  'coding.exists': () => 'The excerpt has this code already.',
  'coding.empty-span': () => 'Select some words first.',
  'place.overlap': () => 'Some of this has been decided already. Nothing has changed.',
  'place.original-gone': () => 'The original is no longer in the project. Open the name list and try again.',
  'decision.collides': () => 'Somebody in the study has this name. Choose another, so that nobody is mixed up.',
  'decision.not-coarser': () =>
    'Without the name list a replacement can only be made coarser. Nothing has changed. Open the name list to make it finer.',
  'decision.in-doubt': ({ places }) =>
    `Decide the places in doubt first, one by one (${places}). They are not replaced with the rest.`,
  'cluster.participants-differ': () =>
    'These are two different participants and cannot become one. Nothing has changed.',
  'cluster.cannot-split': () =>
    'What you chose cannot be split off: nothing would be left, or it no longer stands there. Nothing has changed.',
  'decision.needs-replacement': () => 'Write what shall stand instead.',
  'decision.needs-reason': () => 'Write why this may stay.',
  'approval.undecided': ({ count }) => `The document cannot be approved yet: ${count} left to decide.`,
  'approval.second-look': ({ count }) =>
    `The document cannot be approved yet. Kept, but to be looked at once more: ${count}.`,
  'approval.not-read': ({ read, turns }) =>
    `The document cannot be approved yet: ${read} of ${turns} turns have been read through.`,
  'approval.already': () => 'The document is approved already.',
  'removal.changed': () =>
    'Something has changed since you were told what goes. Nothing has been deleted. Look again before you confirm.',
  'history.nothing-to-undo': () => 'There is nothing to undo.',
  'history.nothing-to-redo': () => 'There is nothing to do again.',
  'gate.refused': ({ count }) => `The file was not made. ${count} places must be decided first.`,
  'gate.not-approved': ({ count }) =>
    Number(count) === 1
      ? 'One document is not deidentified and approved. Approve it, or open the name list.'
      : `${count} documents are not deidentified and approved. Approve them, or open the name list.`,
  'export.nothing': () => 'There is nothing to make a file of yet. Code at least one excerpt first.',
  'name-model.missing': ({ file }) =>
    `The folder lacks ${file}. A language model is a folder with model.onnx, config.json, and tokenizer.json or vocab.txt.`,
  'name-model.unreadable': ({ file }) => `${file} cannot be read as part of a language model. Nothing has changed.`,
  'name-model.too-large': ({ file, megabytes }) => `${file} is larger than ${megabytes} MB. Nothing has changed.`,
  'name-model.labels': ({ label }) =>
    label === ''
      ? 'The model has no labels for names. It cannot be used here.'
      : `The app does not know the label “${label}” of the model. Known are B- and I- before PER, LOC, GPE, GPE_LOC, GPE_ORG, ORG, PROD, EVT, DRV and MISC.`,
  'name-model.tokeniser': ({ kind }) =>
    `The model divides text in a way that the app does not support (${kind}). The app supports WordPiece, as in BERT.`,
  'name-model.not-loading': () =>
    'The model cannot be loaded. The file may be damaged, made for another program, or too large for the memory.',
  'name-model.shape': () =>
    'The model does not answer as a model of names should: one answer for each piece of the text, with as many numbers as labels.',
  'name-model.self-test': ({ found, of, beside }) =>
    `The model did not pass the test. It found ${found} of ${of} names in the app’s own sentences, and took ${beside} other words for names.`,
  'name-model.changed': ({ file }) =>
    `${file} is another than when the language model was chosen. The model is not used. Look at the folder and choose it anew in Settings.`,
} satisfies FaultTexts
