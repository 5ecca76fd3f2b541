/**
 * Builds everything that runs, in one go: the renderer for the window, and the hosts, worker and command line for Node.
 * Only built files are ever started. Nothing is fetched. A build whose sources have not changed is not made again.
 */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = import.meta.dirname
const dist = join(root, 'dist')
const stampFile = join(dist, '.sources')
const parts = ['renderer', 'host', 'shell', 'chunks']

const entries = {
  'host/start': 'electron/host/start.ts',
  'host/cli': 'electron/host/cli/main.ts',
  'host/worker': 'electron/host/work/worker.ts',
  'shell/main': 'electron/shell/main.ts',
}

function sourcesStamp() {
  const hash = createHash('sha256')
  const add = (path) =>
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  for (const folder of ['core', 'electron', 'renderer']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    for (const path of files
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name))
      .sort()) {
      add(path.slice(root.length + 1))
    }
  }
  for (const path of ['build.mjs', 'package.json', 'package-lock.json']) add(path)
  return hash.digest('hex')
}

const common = { configFile: false, logLevel: 'error', root, publicDir: false }

function buildRenderer(outDir) {
  return build({
    ...common,
    root: join(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: join(outDir, 'renderer'),
      emptyOutDir: true,
      // A data: address would be refused by the content policy for scripts and is of no use on this machine.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  })
}

/** Libraries are bundled, so that the packaged app carries no node_modules. Electron gives its own module. */
function buildForNode(outDir, { input, format, fileNames }) {
  return build({
    ...common,
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input,
        external: ['electron'],
        output: { format, entryFileNames: fileNames, chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
}

/** The program that runs a language model, if the user has placed one: of all that its package holds, these two files. */
function copyModelRuntime(outDir) {
  const to = join(outDir, 'host', 'onnx')
  mkdirSync(to, { recursive: true })
  for (const name of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'])
    copyFileSync(join(root, 'node_modules', 'onnxruntime-web', 'dist', name), join(to, name))
  copyFileSync(join(root, 'electron', 'host', 'name-model', 'NOTICE'), join(to, 'NOTICE'))
}

async function buildAll(outDir) {
  copyModelRuntime(outDir)
  await Promise.all([
    buildRenderer(outDir),
    buildForNode(outDir, {
      input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
      format: 'es',
      fileNames: '[name].js',
    }),
    // A sandboxed preload is CommonJS.
    buildForNode(outDir, {
      input: { preload: join(root, 'electron/shell/preload.ts') },
      format: 'cjs',
      fileNames: 'shell/[name].cjs',
    }),
  ])
}

const stamp = sourcesStamp()
const isFresh =
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  parts.slice(0, 3).every((it) => existsSync(join(dist, it)))

if (!isFresh || process.argv.includes('--force')) {
  const next = join(dist, `.next-${process.pid}`)
  mkdirSync(next, { recursive: true })
  try {
    await buildAll(next)
    rmSync(stampFile, { force: true })
    for (const part of parts) {
      rmSync(join(dist, part), { recursive: true, force: true })
      if (existsSync(join(next, part))) renameSync(join(next, part), join(dist, part))
    }
    writeFileSync(stampFile, stamp)
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}
