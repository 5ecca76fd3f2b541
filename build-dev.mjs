import { build } from 'vite'

/** Builds TypeScript that only developers run, benches and training, for Node: `input` is file by name, each becomes `<name>.mjs`. */
export function buildForDevelopers(outDir, input) {
  return build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  })
}
