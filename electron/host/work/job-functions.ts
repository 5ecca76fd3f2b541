import type { JobInput, JobName, JobOutput } from '../../../core/service/jobs'
import { asResult } from '../store/disk-fault'
import { withoutStrayRejections } from './stray-rejections'

type JobFunctions = { readonly [N in JobName]: (input: JobInput<N>) => Promise<JobOutput<N>> }

/** Which function each job is: of core, or of the language model. Each is loaded when it is first asked for. */
const jobFunctions: JobFunctions = {
  async import({ name, bytes, answers }) {
    const { readAnyTranscript } = await import('../../../core/import/read-any-transcript')
    return withoutStrayRejections(() => readAnyTranscript(name, bytes, answers))
  },
  async detect({ text, language, names, before }) {
    const { detect, detectPlain } = await import('../../../core/anonymise/detect')
    const { bearingNames, nameWordsOf } = await import('../../../core/anonymise/detect/name-words')
    const words = before?.words ?? nameWordsOf(text)
    const plain = before?.plain ?? detectPlain(text, language)
    const bearing = bearingNames(text, words, names)
    return { candidates: detect(text, { language, names: bearing }, plain), plain, words, bearing }
  },
  async word(report) {
    const { writeWord } = await import('../../../core/export/word/write-word')
    return writeWord(report)
  },
  async gate(input) {
    const { checkFile } = await import('../../../core/anonymise/gate/check-file')
    return checkFile(input)
  },
  async 'gate-words'(input) {
    const { checkWords } = await import('../../../core/anonymise/gate/check-words')
    return checkWords(input)
  },
  async 'finished-read'({ name, bytes }) {
    const { readFinished } = await import('../../../core/anonymise/finished/read-document')
    return withoutStrayRejections(() => readFinished(name, bytes))
  },
  async 'finished-names'(input) {
    const { findNames } = await import('../../../core/anonymise/finished/find-names')
    return findNames(input)
  },
  async 'finished-quotations'(input) {
    const { checkDocumentQuotations } = await import('../../../core/anonymise/finished/quotations')
    return checkDocumentQuotations(input)
  },
  async 'name-model-look'({ folder, runtime }) {
    const { lookAtModel } = await import('../name-model/load-model')
    return asResult(() => lookAtModel(folder, runtime))
  },
  async 'name-model-read'({ model, runtime, lines }) {
    const { readWithModel } = await import('../name-model/load-model')
    return asResult(() => readWithModel(model, runtime, lines))
  },
}

/** Runs a job here and now. */
export async function runJob<N extends JobName>(name: N, input: JobInput<N>): Promise<JobOutput<N>> {
  return jobFunctions[name](input)
}
