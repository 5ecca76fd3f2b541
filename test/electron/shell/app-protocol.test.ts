import { beforeEach, describe, expect, it } from 'vitest'
import { createUploads } from '../../../electron/host/files/uploads'
import { createAppProtocol } from '../../../electron/shell/app-protocol'
import { rendererFolder } from '../host/loopback/loopback-rig'

const uploads = createUploads()
let answer: Awaited<ReturnType<typeof createAppProtocol>>

beforeEach(async () => {
  answer = await createAppProtocol({ rendererFolder: await rendererFolder(), uploads })
})

const get = (url: string) => answer(new Request(url))

describe("the app's own protocol", () => {
  it('gives the page with a nonce of its own at each load, and a policy that names it', async () => {
    const [first, second] = await Promise.all([get('fortrolig://app/'), get('fortrolig://app/')])
    const policy = first.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(await first.text()).toContain(`nonce="${nonce}"`)
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
    expect(policy).toContain(`default-src 'none'`)
  })

  it('serves the built files and nothing beside them', async () => {
    expect((await get('fortrolig://app/assets/main.js')).status).toBe(200)
    for (const path of ['beside.js', '../beside.js', '%2e%2e/beside.js', 'index.html', 'assets/']) {
      expect([path, (await get(`fortrolig://app/${path}`)).status]).toEqual([path, 404])
    }
  })

  it('serves no other host and no other method', async () => {
    expect((await get('fortrolig://evil/')).status).toBe(403)
    expect((await answer(new Request('fortrolig://app/', { method: 'POST', body: '' }))).status).toBe(405)
  })

  it('takes in a file that was announced, once', async () => {
    const expected = uploads.expect('a.txt', 3)
    const id = expected.ok ? expected.value.upload : ''
    const put = () => answer(new Request(`fortrolig://app/file/${id}`, { method: 'PUT', body: 'æa' }))
    expect((await put()).status).toBe(200)
    expect((await put()).status).toBe(413)
    expect(new TextDecoder().decode(uploads.take(id)?.bytes)).toBe('æa')
  })
})
