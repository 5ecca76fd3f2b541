/** The layers of the house: who may import whom. Drawn in ARCHITECTURE.md. */
// A linked node_modules is resolved to where it really lies.
const npm = (name) => `(^|/)node_modules/${name}(/|$)`
const oneImporter = (name, owner) => ({
  name: `only-${name.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: '^(core|electron|renderer)/', pathNot: owner },
  to: { path: npm(name) },
})

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(electron|renderer|test|samples)/' },
    },
    {
      name: 'core-no-node',
      severity: 'error',
      // Scripts that make name lists and weights; the app never loads them.
      from: {
        path: '^(core|renderer)/',
        pathNot: '^core/anonymise/(lexicon/make-(?:lexicon|english)|tagger/training/make-weights)\\.mjs$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-no-react',
      severity: 'error',
      from: { path: '^(core|electron)/' },
      to: { path: npm('react(-dom|-aria-components)?') },
    },
    {
      name: 'only-shell-electron',
      severity: 'error',
      from: { path: '^(core|renderer|electron/host)/' },
      to: { path: npm('electron') },
    },
    {
      name: 'model-stands-alone',
      severity: 'error',
      from: { path: '^core/(model|anchor)/' },
      to: { path: '^core/', pathNot: '^core/(model|anchor)/' },
    },
    {
      name: 'middle-below-contract',
      severity: 'error',
      from: { path: '^core/(text|import|anonymise|coding|analysis|export|history|language)/' },
      to: { path: '^core/(contract|service)/', pathNot: '^core/contract/fault\\.ts$' },
    },
    {
      name: 'contract-is-data',
      severity: 'error',
      from: { path: '^core/contract/' },
      to: {
        path: '^core/',
        pathNot:
          '^core/(contract|model|anchor)/|^core/(import/(draft|layout|reading-mend|source-line)|anonymise/gate/verdict|anonymise/finished/(finding|located|checked-quotation)|analysis/quotation/verdict|anonymise/candidate|anonymise/sensitive/category|anonymise/telling/told-kind)\\.ts$',
      },
    },
    {
      name: 'renderer-by-contract',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^core/', pathNot: '^core/(model|anchor|contract)/|^core/language/fault/' },
    },
    { name: 'renderer-no-host', severity: 'error', from: { path: '^renderer/' }, to: { path: '^electron/' } },
    {
      name: 'host-no-shell',
      severity: 'error',
      from: { path: '^electron/host/' },
      to: { path: '^(electron/shell|renderer)/' },
    },
    {
      name: 'shell-is-thin',
      severity: 'error',
      from: { path: '^electron/shell/' },
      to: { path: '^core/', pathNot: '^core/contract/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'natural-by-deep-path',
      severity: 'error',
      from: {},
      to: { path: '(^|/)node_modules/natural/(index|lib/natural/(index|util/index))' },
    },
    oneImporter('natural', '^core/text/norwegian\\.ts$'),
    oneImporter('docx', '^core/export/word/'),
    oneImporter('fflate', '^core/(import|export)/zip\\.ts$'),
    oneImporter('approx-string-match', '^core/anchor/quote\\.ts$'),
    oneImporter('unpdf', '^core/import/pdf\\.ts$'),
    oneImporter('sql.js', '^core/import/sqlite\\.ts$'),
    oneImporter('saxes', '^core/import/xml\\.ts$'),
    oneImporter('lowdb', '^electron/host/store/'),
    oneImporter('onnxruntime-web', '^electron/host/name-model/session\\.ts$'),
    oneImporter('react-aria-components', '^renderer/ui/'),
    oneImporter('lucide-react', '^renderer/ui/'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
