import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../../../core/contract/fault'
import type { ChosenModel, ModelLook } from '../../../../core/contract/name-model'
import type { NameModel } from '../../../../core/service/ports'
import { createNameModel } from '../../../../electron/host/name-model/name-model'
import { createWorkerJobs } from '../../../../electron/host/work/worker-jobs'
import { ensureBuilt, root } from '../../../support/built'
import { nameModelAt } from '../../../support/name-model-at'
import { writeTinyModel, type TinyModelOptions } from '../../../support/tiny-model'

let folder: string
let appData: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-'))
  appData = join(folder, 'app-data')
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const place = (options: TinyModelOptions = {}) => writeTinyModel(join(folder, 'modell'), options)
const look = (at = join(folder, 'modell')) => nameModelAt(appData).look(at)
const faultOf = (result: Result<unknown>) => (result.ok ? 'no fault' : result.fault)

function choiceOf(result: Result<ModelLook>): ChosenModel {
  if (!result.ok) throw new Error(result.fault.code)
  return { folder: result.value.folder, files: result.value.files.map(({ name, sha256 }) => ({ name, sha256 })) }
}

describe('a model that is looked at', () => {
  it('shows its files with size and hash, its labels with what they mean, and how it did', async () => {
    place()
    expect(await look()).toMatchObject({
      ok: true,
      value: {
        folder: join(folder, 'modell'),
        files: [
          { name: 'model.onnx', bytes: 975, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
          { name: 'config.json' },
          { name: 'vocab.txt' },
        ],
        labels: [
          { name: 'O', kind: null },
          { name: 'B-PER', kind: 'person' },
          {},
          { kind: 'place' },
          {},
          { kind: 'other' },
        ],
        pieces: 29,
        lowercase: false,
        selfTest: { found: 15, of: 21, beside: 0 },
      },
    })
  })

  it.each(['model_quantized.onnx', 'onnx/model_quantized.onnx', 'onnx/model.onnx'])(
    'may have its weights in %s',
    async (weights) => {
      place({ weights, tokeniser: 'tokenizer.json' })
      expect(await look()).toMatchObject({
        ok: true,
        value: { files: [{ name: weights }, {}, { name: 'tokenizer.json' }] },
      })
    },
  )

  it('may take the pieces alone, and call its answer something else', async () => {
    place({ inputs: ['input_ids'], output: 'output' })
    expect((await look()).ok).toBe(true)
  })

  it.each(['config.json', 'model.onnx', 'vocab.txt'])('is refused without %s', async (name) => {
    rmSync(join(place(), name))
    const file = name === 'vocab.txt' ? 'tokenizer.json' : name
    expect(faultOf(await look())).toEqual({ code: 'name-model.missing', params: { file } })
  })

  it('is refused where there is no folder', async () => {
    expect(faultOf(await look(join(folder, 'ingen')))).toMatchObject({ code: 'name-model.missing' })
  })

  it('is refused with labels that are no names', async () => {
    place({ labels: ['O', 'B-PER', 'I-PER', 'B-LOC', 'B-ORG', 'LABEL_5'] })
    expect(faultOf(await look())).toEqual({ code: 'name-model.labels', params: { label: 'LABEL_5' } })
  })

  it('is refused with a tokeniser of another kind', async () => {
    writeFileSync(join(place(), 'tokenizer.json'), JSON.stringify({ model: { type: 'BPE', vocab: {} } }))
    expect(faultOf(await look())).toEqual({ code: 'name-model.tokeniser', params: { kind: 'BPE' } })
  })

  it.each([
    ['no model', Buffer.from('dette er ingen modell')],
    ['cut short', null],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when its weights are %s', async (_what, bytes) => {
    const weights = join(place(), 'model.onnx')
    writeFileSync(weights, bytes ?? readFileSync(weights).subarray(0, 400))
    expect(faultOf(await look())).toEqual({ code: 'name-model.not-loading', params: {} })
  })

  it.each<[string, TinyModelOptions]>([
    ['asks for something else than pieces', { inputs: ['pixel_values'] }],
    ['asks for more than pieces', { inputs: ['input_ids', 'position_ids'] }],
    ['gives fewer numbers than labels', { columns: 3 }],
  ])('is refused when it %s', async (_what, options) => {
    place(options)
    expect(faultOf(await look())).toEqual({ code: 'name-model.shape', params: {} })
  })

  it('is refused when it knows fewer pieces than its vocabulary', async () => {
    appendFileSync(join(place(), 'vocab.txt'), 'Gunnar\n')
    expect(faultOf(await look())).toEqual({ code: 'name-model.shape', params: {} })
  })

  it('is refused when it does not pass the self-test, and it is said what it found', async () => {
    place({ unknown: 'B-PER' })
    expect(faultOf(await look())).toEqual({
      code: 'name-model.self-test',
      params: { found: 21, of: 21, beside: expect.any(Number) as number },
    })
  })
})

describe('a model that was chosen', () => {
  const running: NameModel[] = []
  /** The port on the built worker, as a new run of the app has it. */
  function started(): NameModel {
    const host = join(root, 'dist', 'host')
    const hire = () => createWorkerJobs({ file: join(host, 'worker.js'), size: 1 })
    const model = createNameModel({ appData, runtime: join(host, 'onnx'), hire })
    running.push(model)
    return model
  }
  beforeAll(ensureBuilt)
  afterEach(() => Promise.all(running.splice(0).map((it) => it.release())))

  it('says where it takes something for a name, also after a restart', async () => {
    place()
    const model = started()
    expect(await model.read(['Kari Nordmann kom.'])).toEqual({ ok: true, value: [[]] })
    expect(await model.choose(choiceOf(await look()))).toEqual({ ok: true, value: undefined })
    expect(await started().read(['Kari Nordmann kom.', '', 'til trollheimen'])).toEqual({
      ok: true,
      value: [[{ span: { start: 0, end: 13 }, kind: 'person' }], [], [{ span: { start: 4, end: 15 }, kind: 'place' }]],
    })
  })

  it('is remembered by place and hashes alone, and forgotten whole', async () => {
    place()
    const model = started()
    const choice = choiceOf(await look())
    await model.choose(choice)
    expect(JSON.parse(readFileSync(join(appData, 'name-model.json'), 'utf8'))).toEqual(choice)
    expect(await started().chosen()).toEqual(choice)
    await model.forget()
    await model.forget()
    expect(() => readFileSync(join(appData, 'name-model.json'))).toThrow('ENOENT')
    expect([await model.chosen(), await started().chosen()]).toEqual([null, null])
  })

  const change = (file: string, to: (text: string) => string) => {
    const path = join(folder, 'modell', file)
    writeFileSync(path, to(readFileSync(path, 'latin1')), 'latin1')
  }
  it('is not used when a file has changed, until it is shown again', async () => {
    place()
    const model = started()
    await model.choose(choiceOf(await look()))
    change('vocab.txt', (it) => it.replace('Kari', 'Karl'))
    const after = started()
    expect(faultOf(await after.read(['Kari kom.']))).toEqual({
      code: 'name-model.changed',
      params: { file: 'vocab.txt' },
    })
    await after.choose(choiceOf(await look()))
    expect((await started().read(['Kari kom.'])).ok).toBe(true)
    change('model.onnx', (it) => `${it} `)
    expect(faultOf(await started().read(['Kari kom.']))).toEqual({
      code: 'name-model.changed',
      params: { file: 'model.onnx' },
    })
  })

  it('is not used when a file was put beside it that would be read in its place', async () => {
    place()
    const model = started()
    await model.choose(choiceOf(await look()))
    place({ tokeniser: 'tokenizer.json' })
    expect(faultOf(await started().read(['Kari kom.']))).toEqual({
      code: 'name-model.changed',
      params: { file: 'tokenizer.json' },
    })
  })

  it('cannot be chosen when it is another than was shown', async () => {
    place()
    const choice = choiceOf(await look())
    appendFileSync(join(folder, 'modell', 'config.json'), '\n')
    const model = started()
    expect(faultOf(await model.choose(choice))).toEqual({ code: 'name-model.changed', params: { file: 'config.json' } })
    expect(await model.chosen()).toBeNull()
  })

  it('is nothing that a start of the app loads: no thread before a model is looked at or asked', async () => {
    const hire = vi.fn(() => createWorkerJobs({ file: join(root, 'dist', 'host', 'worker.js'), size: 1 }))
    const model = createNameModel({ appData, runtime: join(root, 'dist', 'host', 'onnx'), hire })
    await model.chosen()
    await model.read(['Kari kom.'])
    await model.release()
    expect(hire).not.toHaveBeenCalled()
    const built = (name: string) => readFileSync(join(root, 'dist', 'host', name), 'utf8')
    for (const name of ['start.js', 'cli.js', 'worker.js']) expect(built(name)).not.toMatch(/ort\.node|load-model/u)
  })

  it('is none where what is remembered cannot be understood', async () => {
    mkdirSync(appData)
    writeFileSync(join(appData, 'name-model.json'), '{"folder":"x","files":[{"name":"model.onnx","sha256":"kort"}]}')
    expect(await started().chosen()).toBeNull()
  })
})

describe('a model at work', () => {
  it('asks the network for nothing, and writes nothing to be seen', async () => {
    place()
    const asked = vi.fn()
    vi.stubGlobal('fetch', asked)
    const sockets = vi.spyOn(Socket.prototype, 'connect')
    const said = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
    const spoken = ['log', 'warn', 'error', 'info', 'debug'] as const
    const consoles = spoken.map((it) => vi.spyOn(console, it))
    const model = nameModelAt(appData)
    await model.choose(choiceOf(await look()))
    await model.read(['Kari Nordmann kom til trollheimen.'])
    appendFileSync(join(folder, 'modell', 'vocab.txt'), 'Gunnar\n')
    expect((await look()).ok).toBe(false)
    for (const it of [asked, sockets, ...said, ...consoles]) expect(it).not.toHaveBeenCalled()
  })
})
